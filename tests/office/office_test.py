#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the other tests rely on: LibreOffice opens a text, saves it in every format, and accepts and rejects changes."""
import os, pathlib, sys, tempfile, unittest, zipfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from office import FILTERS, Office, skip_without

TEXT = 'Recalling the rules on lamps,\nوإذ تشير إلى القواعد،\n回顾各项规则，\n'
TRACKED = ('<w:p><w:r><w:t xml:space="preserve">Encourages States to </w:t></w:r><w:del w:id="1" w:author="A. Penman"><w:r><w:delText>light</w:delText></w:r></w:del>'
           '<w:ins w:id="2" w:author="A. Penman"><w:r><w:t>dim</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> lamps.</w:t></w:r></w:p>')
PART = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'


def write_docx(path, body):
    with zipfile.ZipFile(path, 'w') as z:
        z.writestr('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
                   'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="' + PART + '"/></Types>')
        z.writestr('_rels/.rels', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
                   'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>')
        z.writestr('word/document.xml', f'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>')


class OfficeTest(unittest.TestCase):
    def test_formats_and_changes(self):
        with tempfile.TemporaryDirectory() as folder, Office() as office:
            at = lambda name: os.path.join(folder, name)
            read = lambda name: pathlib.Path(at(name)).read_text(encoding='utf-8-sig')
            pathlib.Path(at('text.txt')).write_text(TEXT, encoding='utf-8')
            office.convert(at('text.txt'), at('text.odt'))
            for ending in FILTERS:
                with self.subTest(ending):
                    office.convert(at('text.odt'), at('out.' + ending))
                    self.assertGreater(os.path.getsize(at('out.' + ending)), 50)
            self.assertEqual(read('out.txt').strip(), TEXT.strip())
            write_docx(at('tracked.docx'), TRACKED)
            self.assertEqual(office.changes(at('tracked.docx')), [('Delete', 'A. Penman'), ('Insert', 'A. Penman')])
            for accept, expected in ((True, 'Encourages States to dim lamps.'), (False, 'Encourages States to light lamps.')):
                office.resolved(at('tracked.docx'), at('resolved.txt'), accept)
                self.assertEqual(read('resolved.txt').strip(), expected)


if __name__ == '__main__':
    skip_without()
    unittest.main()
