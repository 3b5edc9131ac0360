#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Word files with tracked changes: as proposed is what LibreOffice has after accepting all of them, as before what it has
after rejecting all, paragraph by paragraph, but for what is listed with its reason."""
import glob, os, sys, tempfile, unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from office import Office, skip_without
from support import parsed, shared

FOLDER = None
# Where LibreOffice does otherwise than the standard has it (ECMA-376 part 1, 17.13.5), which tests/core/read/docx_changes_test.cpp
# holds our reader to with texts of its own.
ROW = 'keeps a row that was inserted, for the one figure in it that is not tracked; the row is what was inserted'
OTHERWISE = {
    ('005-InsertedNumberedParagraph.docx', 'before'): 'takes the number from the paragraph whose mark goes, not from the one whose mark stays and had none',
    ('RA001-Tracked-Revisions-01.docx', 'before'): ROW,
    ('RP001-Tracked-Revisions-01.docx', 'before'): ROW,
    ('RP019-Deleted-Field-Code.docx', 'before'): 'puts the day of today for the one that the deleted field showed',
    ('RP035-Inserted-Cells.docx', 'before'): 'takes the columns of cells that one row has new from the other rows, which had them',
    ('diff.docx', 'proposed'): 'drops a link in an insertion that is accepted, with its words',
    ('diff.docx', 'before'): 'takes a paragraph away whose words are all new and whose mark is not, and counts the next one down',
}
squeeze = lambda text: ''.join(text.split())


def shown(document):
    return [(p['kind'], p['number'], p['label'], squeeze(p['text'])) for p in document['paragraphs']] + [('footnote', f['mark'], None, squeeze(f['text'])) for f in document['footnotes']]


class TrackedTest(unittest.TestCase):
    def test_accepted_and_rejected(self):
        checked = 0
        with tempfile.TemporaryDirectory() as folder, Office() as office:
            for path in sorted(glob.glob(os.path.join(FOLDER, '*.docx'))):
                if not office.changes(path): continue
                checked += 1
                for accept, option in ((True, 'proposed'), (False, 'before')):
                    if (os.path.basename(path), option) in OTHERWISE: continue
                    with self.subTest(file=os.path.basename(path), tracked=option):
                        resolved = os.path.join(folder, 'resolved.docx')
                        office.resolved(path, resolved, accept)
                        self.assertEqual(shown(parsed(path, '--tracked', option)), shown(parsed(resolved)))
        self.assertGreater(checked, 20)


if __name__ == '__main__':
    skip_without()
    FOLDER = shared('corpus', 'docx')
    unittest.main()
