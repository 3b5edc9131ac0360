# SPDX-License-Identifier: GPL-3.0-or-later
"""Word files with tracked changes, written by compare and read again."""
import itertools
import unittest
import zipfile

from support import SPECIMEN, CommandTest


class Word(CommandTest):
    def paragraphs(self, *words):
        return [(p['id'], p['kind'], p['number'], p['label'], p['lead'], p['text']) for p in self.json('parse', *words)['paragraphs']]

    def test_accepted_is_the_newer_text_and_rejected_the_older(self):
        for old, new in itertools.islice(itertools.permutations(SPECIMEN, 2), 0, None, 5):
            self.ok('compare', old, new, '-o', 'out.docx')
            self.assertEqual(self.paragraphs('out.docx'), self.paragraphs(new))
            self.assertEqual(self.paragraphs('out.docx', '--tracked', 'before'), self.paragraphs(old))

    def test_both_are_two_texts(self):
        self.ok('compare', 'old.md', 'new.md', '-o', 'out.docx')
        told = self.json('compare', 'out.docx', '--tracked', 'both')
        self.assertEqual([(d['file'], d['reading']) for d in told['documents']], [('out.docx', 'before'), ('out.docx', 'proposed')])
        self.assertEqual(told['correspondences'], self.json('compare', 'old.md', 'new.md')['correspondences'])

    def test_author_and_time(self):
        self.ok('compare', 'old.md', 'new.md', '-o', 'out.docx', '--author', 'Rufus', env={'SOURCE_DATE_EPOCH': '86400'})
        first = (self.folder / 'out.docx').read_bytes()
        document = zipfile.ZipFile(self.folder / 'out.docx').read('word/document.xml').decode()
        self.assertIn('w:author="Rufus" w:date="1970-01-02T00:00:00Z"', document)
        self.ok('compare', 'old.md', 'new.md', '-o', 'out.docx', '--author', 'Rufus', env={'SOURCE_DATE_EPOCH': '86400'})
        self.assertEqual(first, (self.folder / 'out.docx').read_bytes())


if __name__ == '__main__':
    unittest.main()
