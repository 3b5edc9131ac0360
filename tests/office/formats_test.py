#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""One text in every format is one text: official XML in six languages, written by LibreOffice as PDF, Word, OpenDocument,
HTML and plain text, has the same paragraphs throughout.

  formats_test.py --figures [LANGUAGE…]   instead of testing, shows how many paragraphs of all texts are the same"""
import glob, json, os, sys, tempfile, unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from office import Office, skip_without
from support import LANGUAGES, page, parsed, run, shared

FORMATS = ['docx', 'odt', 'html', 'txt', 'pdf']
# Formats of a language that are not the same yet, and so are not held to it; --figures counts them.
BEHIND = set()
FOLDER = None


def texts(language):
    return sorted(glob.glob(os.path.join(FOLDER, '*', language, '*.xml')))


def written(office, folder, xml):
    """The text in each format: {ending: path}."""
    source = os.path.join(folder, 'page.html')
    with open(source, 'w', encoding='utf-8') as f: f.write(page(parsed(xml)))
    out = {}
    for ending in FORMATS:
        out[ending] = os.path.join(folder, 'text.' + ending)
        office.convert(source, out[ending])
    return out


def differences(xml, other):
    """Correspondences that are not 'same', as lines."""
    links = json.loads(run('compare', xml, other, '--format', 'json'))['correspondences']
    return [f"{link['relation']} {link['a']} {link['b']} " + '; '.join(f"{c['a']!r} -> {c['b']!r}" for c in link.get('changes', []))[:300] for link in links if link['relation'] != 'same'], len(links)


class FormatsTest(unittest.TestCase):
    def test_same_in_every_format(self):
        with tempfile.TemporaryDirectory() as folder, Office() as office:
            for language in LANGUAGES:
                # One of the Council and one of the Assembly, of a middling length.
                for organ in ('hrc', 'ga'):
                    found = [t for t in texts(language) if f'{os.sep}{organ}{os.sep}' in t]
                    xml = sorted(found, key=os.path.getsize)[len(found) // 3]
                    for ending, path in written(office, folder, xml).items():
                        if (language, ending) in BEHIND: continue
                        with self.subTest(text=os.path.basename(xml), format=ending):
                            self.assertEqual(differences(xml, path)[0], [])


def figures(languages):
    with tempfile.TemporaryDirectory() as folder, Office() as office:
        totals = {}
        for language in languages or LANGUAGES:
            for xml in texts(language):
                for ending, path in written(office, folder, xml).items():
                    lines, n = differences(xml, path)
                    total = totals.setdefault((language, ending), [0, 0])
                    total[0] += n - len(lines)
                    total[1] += n
                    for line in lines: print(os.path.basename(xml), ending, line)
        for (language, ending), (same, n) in totals.items(): print(f'{language} {ending:5} {same / n:.4f} of {n}')


if __name__ == '__main__':
    skip_without()
    FOLDER = shared('corpus', 'akn')
    if sys.argv[1:2] == ['--figures']: figures(sys.argv[2:])
    else: unittest.main()
