# SPDX-License-Identifier: GPL-3.0-or-later
"""What people hand on: concordances, lists of revisions, evidence, PDFs; the same bytes each time, and nothing half written."""
import csv
import html
import io
import os
import pathlib
import re
import unittest
import xml.dom.minidom
import zipfile

from support import RESOLUTE, SPECIMEN, CommandTest

WORKBENCH = pathlib.Path(RESOLUTE).resolve().parent.parent / 'workbench' / 'resolute-workbench'


def text_of(docx, part='word/document.xml'):
    return re.sub('<[^>]*>', '', zipfile.ZipFile(docx).read(part).decode())


class Concordance(CommandTest):
    def rows(self, *words):
        return list(csv.reader(io.StringIO(self.ok('concordance', *words, '--format', 'csv').removeprefix('\ufeff'), newline='')))

    def test_every_paragraph_of_every_text_stands_once(self):
        told = self.json('concordance', *SPECIMEN)
        for k, file in enumerate(SPECIMEN):
            names = [name for row in told['rows'] for name in row['paragraphs'][k]]
            self.assertEqual(sorted(names), sorted(p['id'] for p in self.json('parse', file)['paragraphs']))

    def test_a_table_has_a_column_a_text_and_room_for_people(self):
        rows = self.rows(*SPECIMEN)
        self.assertEqual([len(row) for row in rows], [len(SPECIMEN) + 5] * len(rows))
        self.assertEqual(rows[0][-3:], ['Source or sponsor', 'Approach', 'Rationale'])
        self.assertTrue(all(row[-3:] == ['', '', ''] for row in rows[1:]))

    def test_only_changes(self):
        all_rows, some = self.rows('old.md', 'new.md'), self.rows('old.md', 'new.md', '--only-changes')
        self.assertLess(len(some), len(all_rows))
        self.assertTrue(all(row in all_rows for row in some))

    def test_word_and_web(self):
        self.ok('concordance', *SPECIMEN, '-o', 'c.docx')
        document = zipfile.ZipFile(self.folder / 'c.docx').read('word/document.xml').decode()
        xml.dom.minidom.parseString(document)
        self.assertIn('w:tblHeader', document)
        self.assertIn('w:orient="landscape"', document)
        page = self.ok('concordance', *SPECIMEN, '--format', 'html')
        self.assertIn('contenteditable', page)
        self.assertNotRegex(page, r'(src|href)=')


class Notes(CommandTest):
    def test_word_says_what_text_says(self):
        text = self.ok('notes', *SPECIMEN[1:3])
        self.ok('notes', *SPECIMEN[1:3], '-o', 'n.docx')
        said = html.unescape(text_of(self.folder / 'n.docx'))
        sentences = [line.split('. ', 1)[1] for line in text.splitlines() if re.match(r'\d+\. ', line)]
        self.assertGreater(len(sentences), 3)
        for sentence in sentences:
            self.assertIn(sentence.replace('\t', ''), said)

    def test_numbers_are_automatic(self):
        self.ok('notes', *SPECIMEN[1:3], '-o', 'n.docx')
        document = zipfile.ZipFile(self.folder / 'n.docx').read('word/document.xml').decode()
        items = len(self.json('notes', *SPECIMEN[1:3])['instructions'])
        self.assertEqual(document.count('<w:numId w:val="1"/>'), items)

    def test_large_print_is_large(self):
        self.ok('notes', *SPECIMEN[1:3], '-o', 'n.docx', '--large-print')
        styles = zipfile.ZipFile(self.folder / 'n.docx').read('word/styles.xml').decode()
        sizes = [int(n) for n in re.findall(r'<w:sz w:val="(\d+)"', styles)]
        self.assertGreaterEqual(min(sizes), 32)  # half points
        self.assertIn('class="large"', self.ok('notes', *SPECIMEN[1:3], '--format', 'html', '--large-print'))


class Apply(CommandTest):
    def test_word_tracks_what_was_applied(self):
        self.ok('notes', *SPECIMEN[1:3], '--format', 'json', '-o', 'n.json')
        self.ok('apply', 'n.json', SPECIMEN[1], '-o', 'a.docx')
        paragraphs = lambda *words: [(p['kind'], p['number'], p['text']) for p in self.json('parse', *words)['paragraphs']]
        self.assertEqual(paragraphs('a.docx'), paragraphs(SPECIMEN[2]))
        self.assertEqual(paragraphs('a.docx', '--tracked', 'before'), paragraphs(SPECIMEN[1]))


class Template(CommandTest):
    def test_the_base_keeps_its_own_styles(self):
        self.ok('compare', *SPECIMEN[1:3], '-o', 'base.docx')
        base = {name: zipfile.ZipFile(self.folder / 'base.docx').read(name) for name in zipfile.ZipFile(self.folder / 'base.docx').namelist()}
        for name in ('word/document.xml', 'word/styles.xml'):  # as if somebody else had made it
            renamed = base[name].decode()
            for ours, theirs in (('Preambular', 'SingleTxtG'), ('Operative', 'NumberedTxtG'), ('"Body"', '"BodyTxtG"')):
                renamed = renamed.replace(ours, theirs)
            base[name] = renamed.replace('w:val="SingleTxtG paragraph"', 'w:val="_ Single Txt_G"').encode()
        with zipfile.ZipFile(self.folder / 'theirs.docx', 'w') as made:
            for name, data in base.items():
                made.writestr(name, data)
        self.ok('compare', *SPECIMEN[2:4], '--template', 'theirs.docx', '-o', 'out.docx')
        document = zipfile.ZipFile(self.folder / 'out.docx').read('word/document.xml').decode()
        styles = zipfile.ZipFile(self.folder / 'out.docx').read('word/styles.xml').decode()
        self.assertIn('<w:pStyle w:val="SingleTxtG"/>', document)
        self.assertIn('<w:pStyle w:val="NumberedTxtG"/>', document)
        self.assertNotIn('<w:pStyle w:val="Operative"/>', document)
        self.assertIn('_ Single Txt_G', styles)
        used = set(re.findall(r'<w:pStyle w:val="([^"]+)"', document))
        self.assertEqual(used - set(re.findall(r'w:styleId="([^"]+)"', styles)), set())
        paragraphs = lambda *words: [(p['kind'], p['number'], p['text']) for p in self.json('parse', *words)['paragraphs']]
        self.assertEqual(paragraphs('out.docx'), paragraphs(SPECIMEN[3]))
        self.assertEqual(paragraphs('out.docx', '--tracked', 'before'), paragraphs(SPECIMEN[2]))

    def test_what_is_no_word_file_is_refused(self):
        status, out, err = self.run_it('compare', 'old.md', 'new.md', '--template', 'old.md', '-o', 'out.docx')
        self.assertEqual((status, out), (3, ''))
        self.assertIn('old.md', err)
        self.assertFalse((self.folder / 'out.docx').exists())


class Evidence(CommandTest):
    def test_every_format_can_say_how_it_was_made(self):
        hashes = [d['sha256'] for d in self.json('compare', 'old.md', 'new.md')['documents']]
        for command, formats in (('compare', ('text', 'json', 'html', 'markdown', 'csv')), ('concordance', ('text', 'json', 'html', 'markdown', 'csv'))):
            for form in formats:
                said = self.ok(command, 'old.md', 'new.md', '--format', form, '--evidence')
                for each in hashes:
                    self.assertIn(each, said, (command, form))
                self.assertIn('Resolute ', said, (command, form))
        self.ok('compare', 'old.md', 'new.md', '-o', 'out.docx')
        said = zipfile.ZipFile(self.folder / 'out.docx').read('docProps/custom.xml').decode()
        for each in hashes:
            self.assertIn(each, said)

    def test_the_base_is_told(self):
        self.assertIn('Compared with', self.ok('concordance', *SPECIMEN, '--base', '1', '--evidence'))


class Same(CommandTest):
    ORDERS = [('compare', f) for f in ('text', 'json', 'html', 'markdown', 'csv', 'docx')] \
        + [('concordance', f) for f in ('text', 'json', 'html', 'markdown', 'csv', 'docx')] + [('notes', f) for f in ('text', 'json', 'html', 'markdown', 'docx')]

    def test_the_same_input_gives_the_same_bytes(self):
        for command, form in self.ORDERS:
            texts = SPECIMEN[1:3] if command == 'notes' else SPECIMEN
            made = []
            for name in ('1', '2'):
                self.ok(command, *texts, '--format', form, '--evidence', '-o', name)
                made.append((self.folder / name).read_bytes())
            self.assertEqual(made[0], made[1], (command, form))

    def test_what_cannot_be_written_leaves_nothing(self):
        (self.folder / 'taken').mkdir()
        for command, form in (('compare', 'docx'), ('concordance', 'csv'), ('notes', 'docx')):
            before = sorted(os.listdir(self.folder))
            status, out, err = self.run_it(command, 'old.md', 'new.md', '--format', form, '-o', 'taken')
            self.assertEqual((status, out), (4, ''))
            self.assertEqual(sorted(os.listdir(self.folder)), before)


@unittest.skipUnless(WORKBENCH.exists(), 'the desktop program, which sets pages, was not built')
class Pages(CommandTest):
    def pdf(self, *words):
        self.ok(*words, '-o', 'out.pdf')
        data = (self.folder / 'out.pdf').read_bytes()
        self.assertTrue(data.startswith(b'%PDF-'))
        return data

    def test_pages_are_the_same_each_time(self):
        for words in (('compare', *SPECIMEN[2:]), ('compare', *SPECIMEN[2:], '--layout', 'redline', '--paper', 'letter'), ('concordance', *SPECIMEN),
                      ('notes', *SPECIMEN[1:3], '--large-print')):
            self.assertEqual(self.pdf(*words), self.pdf(*words), words)

    def test_paper_and_layout(self):
        boxes = lambda data: set(re.findall(rb'/MediaBox \[ ?0 0 (\d+)\S* (\d+)', data))
        self.assertIn(boxes(self.pdf('compare', *SPECIMEN[2:])), ({(b'842', b'595')}, {(b'841', b'595')}))  # 841.89 points
        self.assertEqual(boxes(self.pdf('compare', *SPECIMEN[2:], '--layout', 'redline', '--paper', 'letter')), {(b'612', b'792')})

    def test_a_series_is_one_file(self):
        self.assertGreater(self.pdf('compare', *SPECIMEN).count(b'/Subtype /Underline'), 10)


if __name__ == '__main__':
    unittest.main()
