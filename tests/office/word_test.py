#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tracked changes in LibreOffice: accepting all gives the newer text, rejecting all the older one, and the changes are
those of the comparison. For every ordered pair of the specimen and, where the corpus is there, for neighbours among its five
texts, both ways, and two texts in each of six languages; also with the looks of a base file.

  word_test.py --every    every ordered pair of all of them (some three minutes)"""
import itertools, json, os, pathlib, subprocess, sys, tempfile, unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from office import Office, skip_without

RESOLUTE = os.environ['RESOLUTE']
SPECIMEN = sorted((pathlib.Path(__file__).resolve().parents[2] / 'resources' / 'specimen').glob('0*.md'))
CORPUS = pathlib.Path(os.environ.get('RESOLUTE_SHARED', '')) / 'corpus'
EVERY = '--every' in sys.argv
SEEDS = sorted((CORPUS / 'seeds').glob('*.txt'))


def series(language):
    return [f for f in sorted((CORPUS / 'akn' / 'ga' / language).glob('*.xml')) if any(n in f.name for n in ('75_180', '76_159', '78_199'))]


def run(*words):
    return subprocess.run([RESOLUTE, *map(str, words)], check=True, capture_output=True).stdout


def facts(file):
    """What a text says, as a reader sees it."""
    told = json.loads(run('parse', file, '--format', 'json'))
    return [(p['kind'], p['number'], p['label'], p['text'], [m['mark'] for m in p['footnotes']]) for p in told['paragraphs']] + [f['text'] for f in told['footnotes']]


class WordTest(unittest.TestCase):
    maxDiff = 4000

    def check(self, office, folder, old, new, *more):
        at = lambda name: os.path.join(folder, name)
        run('compare', old, new, '-o', at('out.docx'), '--author', 'R. Oak', *more)
        for accept, want in ((True, new), (False, old)):
            office.resolved(at('out.docx'), at('resolved.docx'), accept)
            self.assertEqual(facts(at('resolved.docx')), facts(want), 'accepted' if accept else 'rejected')
        authors = {author for _, author in office.changes(at('out.docx'))}
        self.assertLessEqual(authors, {'R. Oak'})

    def test_pairs(self):
        languages = [series(language) for language in ('ar', 'en', 'es', 'fr', 'ru', 'zh')]
        pairs = [*itertools.permutations(SPECIMEN, 2)]
        if EVERY: pairs += [pair for texts in (SEEDS, *languages) for pair in itertools.permutations(texts, 2)]
        else:
            pairs += [pair for a, b in itertools.pairwise(SEEDS) for pair in ((a, b), (b, a))]
            pairs += [tuple(texts[:2]) for texts in languages if len(texts) > 1]
        with tempfile.TemporaryDirectory() as folder, Office() as office:
            for old, new in pairs:
                with self.subTest(old=old.name, new=new.name): self.check(office, folder, old, new)

    def test_with_a_base(self):
        with tempfile.TemporaryDirectory() as folder, Office() as office:
            base = os.path.join(folder, 'base.docx')
            run('compare', SPECIMEN[0], SPECIMEN[1], '-o', base)
            for old, new in itertools.pairwise(SPECIMEN[1:]):
                with self.subTest(old=old.name, new=new.name): self.check(office, folder, old, new, '--template', base)

    def test_texts_that_are_the_same_have_no_changes(self):
        with tempfile.TemporaryDirectory() as folder, Office() as office:
            path = os.path.join(folder, 'same.docx')
            for text in [*SPECIMEN, *SEEDS]:
                run('compare', text, text, '-o', path)
                self.assertEqual(office.changes(path), [], text.name)

    def test_reports_open_and_say_what_they_said(self):
        with tempfile.TemporaryDirectory() as folder, Office() as office:
            at = lambda name: os.path.join(folder, name)
            run('notes', *SPECIMEN[1:3], '-o', at('notes.docx'))
            run('concordance', *SPECIMEN, '-o', at('concordance.docx'))
            for name in ('notes', 'concordance'): office.convert(at(name + '.docx'), at(name + '.txt'))
            notes, concordance = (pathlib.Path(at(n)).read_text(encoding='utf-8-sig') for n in ('notes.txt', 'concordance.txt'))
            for instruction in json.loads(run('notes', *SPECIMEN[1:3], '--format', 'json'))['instructions']:
                self.assertIn(instruction['words'].split('\n')[0] if 'words' in instruction else instruction['text'].split('\n')[0], notes)
            self.assertIn('Source or sponsor', concordance)


if __name__ == '__main__':
    skip_without()
    unittest.main(argv=[a for a in sys.argv if a != '--every'])
