# SPDX-License-Identifier: GPL-3.0-or-later
"""Files made to do harm: each ends within two seconds and 500 MB with a text or with a message, in every format."""
import io
import os
import random
import struct
import subprocess
import time
import unittest
import zipfile
import zlib

from support import RESOLUTE, CommandTest

SECONDS, MEGABYTES = 2, 500
# With sanitizers a program takes some five times as long and three times as much memory.
SLOWER, LARGER = (8, 4) if os.environ.get('RESOLUTE_SANITIZED') else (1, 1)
WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
OFFICE = 'urn:oasis:names:tc:opendocument:xmlns:'
AKN = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'
DEEP = 100_000


def packed(entries, level=9):
    out = io.BytesIO()
    with zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED, compresslevel=level) as z:
        for name, data in entries: z.writestr(name, data)
    return out.getvalue()


def docx(body, head=''):
    kind = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
    return packed([('[Content_Types].xml', f'<Types><Override PartName="/word/document.xml" ContentType="{kind}"/></Types>'),
                   ('_rels/.rels', '<Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>'),
                   ('word/document.xml', f'{head}<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>')])


def odt(body, head=''):
    return packed([('mimetype', 'application/vnd.oasis.opendocument.text'),
                   ('content.xml', f'{head}<office:document-content xmlns:office="{OFFICE}office:1.0" xmlns:text="{OFFICE}text:1.0" xmlns:table="{OFFICE}table:1.0">'
                                   f'<office:body><office:text>{body}</office:text></office:body></office:document-content>')])


def akn(body, head=''):
    return (f'{head}<akomaNtoso xmlns="{AKN}"><statement name="resolution"><preamble><formula><p>The Human Rights Council,</p></formula></preamble>'
            f'<mainBody>{body}</mainBody></statement></akomaNtoso>').encode()


def html(body, head=''):
    return f'<!DOCTYPE html>{head}<html><body>{body}</body></html>'.encode()


# What one paragraph is, in each format that is XML inside.
PARAGRAPHS = {docx: '<w:p><w:r><w:t>{}</w:t></w:r></w:p>', odt: '<text:p>{}</text:p>', akn: '<paragraph><content><p>{}</p></content></paragraph>', html: '<p>{}</p>'}
NESTED = {docx: 'w:sdt', odt: 'text:section', akn: 'list', html: 'div'}
BOMB = '<!DOCTYPE x [<!ENTITY a0 "lamp lamp lamp lamp lamp lamp ">' + ''.join(f'<!ENTITY a{i} "{f"&a{i - 1};" * 20}">' for i in range(1, 12)) + ']>'


def lying(archive, name, size):
    """The archive with another unpacked size for one entry, in its directory and at the entry."""
    data, key = bytearray(archive), name.encode()
    for signature, size_at, name_at in ((b'PK\x01\x02', 24, 46), (b'PK\x03\x04', 22, 30)):
        at = data.find(signature)
        while at >= 0 and data[at + name_at:at + name_at + len(key)] != key: at = data.find(signature, at + 4)
        if at >= 0: data[at + size_at:at + size_at + 4] = struct.pack('<I', size)
    return bytes(data)


def pdf(content, pages=1, length=None):
    stream = zlib.compress(content)
    objects = [b'<</Type/Catalog/Pages 2 0 R>>',
               b'<</Type/Pages/Count %d/Kids[%s]>>' % (pages, b' '.join([b'3 0 R'] * pages)),
               b'<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
               b'<</Length %d/Filter/FlateDecode>>stream\n' % (len(stream) if length is None else length) + stream + b'\nendstream',
               b'<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>']
    out, places = b'%PDF-1.4\n', []
    for i, text in enumerate(objects):
        places.append(len(out))
        out += b'%d 0 obj' % (i + 1) + text + b'endobj\n'
    table = b''.join(b'%010d 00000 n \n' % at for at in places)
    return out + b'xref\n0 6\n0000000000 65535 f \n' + table + b'trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF' % len(out)


class Hostile(CommandTest):
    def ends(self, name, data, statuses=(0, 3)):
        """Runs parse on the file; checks status, time, memory and that a failure is explained. Gives status and message."""
        path = self.write(name, data)
        begin = time.monotonic()
        process = subprocess.Popen([RESOLUTE, 'parse', path, '--format', 'json', '-o', 'out.json'], cwd=self.folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        message = process.stderr.read().decode()
        process.stderr.close()
        _, code, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(code)
        self.assertIn(process.returncode, statuses, f'{name}: {message[-400:]}')
        if process.returncode: self.assertRegex(message, f'^resolute: {name}')
        self.assertLess(used.ru_utime + used.ru_stime, SECONDS * SLOWER, f'{name} took {time.monotonic() - begin:.1f} s')
        self.assertLess(used.ru_maxrss / 1024, MEGABYTES * LARGER, f'{name}: MB')
        return process.returncode, message

    def test_bombs_of_zip(self):
        blown = 'lamp ' * 12_000_000
        for form in (docx, odt):
            with self.subTest(form.__name__):
                self.assertEqual(self.ends('bomb.' + form.__name__, form(PARAGRAPHS[form].format(blown)), (3,))[0], 3)

    def test_many_entries(self):
        self.ends('many.docx', packed([(f'word/{i}.xml', '') for i in range(30_000)], 1), (3,))

    def test_bombs_of_entities(self):
        for form in (docx, odt, akn, html):
            with self.subTest(form.__name__):
                self.ends('entities.' + form.__name__, form(PARAGRAPHS[form].format('Recalling &a11;'), BOMB))

    def test_depth(self):
        for form in (docx, odt, akn, html):
            tag = NESTED[form]
            with self.subTest(form.__name__):
                self.ends('deep.' + form.__name__, form(f'<{tag}>' * DEEP + PARAGRAPHS[form].format('Recalling') + f'</{tag}>' * DEEP))
                self.ends('open.' + form.__name__, form(f'<{tag}>' * DEEP))

    def test_depth_of_markdown(self):
        for name, text in (('quotes', '>' * DEEP), ('lists', '- ' * DEEP), ('brackets', '[' * DEEP), ('stars', '*a **a ' * DEEP), ('indented', ''.join(' ' * i + '- a\n' for i in range(2000)))):
            with self.subTest(name): self.ends(f'{name}.md', text)

    def test_depth_of_pdf(self):
        self.ends('arrays.pdf', pdf(b'[' * DEEP + b']' * DEEP))
        self.ends('states.pdf', pdf(b'q ' * DEEP + b'BT /F 12 Tf (lamp) Tj ET ' + b'Q ' * DEEP))
        self.ends('bomb.pdf', pdf(b' ' * (200 << 20)))
        self.ends('circle.pdf', pdf(b'').replace(b'/Kids[3 0 R]', b'/Kids[2 0 R]'))

    def test_lying_sizes(self):
        for form, name in ((docx, 'word/document.xml'), (odt, 'content.xml')):
            whole = form(PARAGRAPHS[form].format('Recalling the rules on lamps,') * 500)
            for size in (0, 1, 1 << 20, 0x7fffffff, 0xfffffffe):
                with self.subTest(form=form.__name__, size=size): self.ends('lies.' + form.__name__, lying(whole, name, size))
        for size in (0, 7, 1 << 30):
            with self.subTest(form='pdf', size=size): self.ends('lies.pdf', pdf(b'BT /F 12 Tf 50 700 Td (Recalling lamps,) Tj ET', length=size))
        with self.subTest('pages'): self.ends('pages.pdf', pdf(b'').replace(b'/Count 1', b'/Count 2147483647'))

    def test_truncated(self):
        texts = {form.__name__: form(PARAGRAPHS[form].format('Recalling the rules on lamps,') * 50) for form in (docx, odt, akn, html)}
        texts['pdf'] = pdf(b'BT /F 12 Tf 50 700 Td (Recalling lamps,) Tj ET')
        for ending, data in texts.items():
            for part in (4, 30, len(data) // 3, len(data) // 2, len(data) - 200, len(data) - 1):
                with self.subTest(ending=ending, part=part): self.ends('cut.' + ending, data[:part])

    def test_damaged(self):
        dice = random.Random(7)
        texts = {form.__name__: form(PARAGRAPHS[form].format('Recalling the rules on lamps,') * 50) for form in (docx, odt, akn, html)}
        texts['pdf'] = pdf(b'BT /F 12 Tf 50 700 Td (Recalling lamps,) Tj ET')
        for ending, data in texts.items():
            for turn in range(4):
                broken = bytearray(data)
                for _ in range(12): broken[dice.randrange(len(broken))] = dice.randrange(256)
                with self.subTest(ending=ending, turn=turn): self.ends('broken.' + ending, bytes(broken))


if __name__ == '__main__':
    unittest.main()
