# SPDX-License-Identifier: GPL-3.0-or-later
"""resolute compare on small texts and on the specimen series."""
import csv
import html.parser
import io
import itertools
import os
import pathlib
import pty
import subprocess
import unittest

from support import RESOLUTE, SPECIMEN, CommandTest

PAIR = ('compare', 'old.md', 'new.md')
REPORT = """74/..., 3 June 2030  →  77/..., 2 June 2031
Paragraphs: 2 same · 2 renumbered · 1 edited · 1 inserted
Changes: 1 substantive · 1 reference; words in 16, out 5
A paragraph or footnote that is new or deleted, and each split or merge, counts as one change.
"""


class Compare(CommandTest):
    def test_json_of_a_pair(self):
        out = self.json(*PAIR)
        self.assertEqual(out['schema'], 'resolute/comparison/1')
        self.assertEqual([d['file'] for d in out['documents']], ['old.md', 'new.md'])
        self.assertEqual([d['date'] for d in out['documents']], ['2030-06-03', '2031-06-02'])
        links = [(r['a'], r['b'], r['relation']) for r in out['correspondences']]
        self.assertEqual(links, [(['P1'], ['P1'], 'edited'), (['P2'], ['P2'], 'same'), (['O1'], ['O1'], 'same'), ([], ['O2'], 'inserted'),
                                 (['O2'], ['O3'], 'renumbered'), (['O3'], ['O4'], 'renumbered')])
        change, = out['correspondences'][0]['changes']
        self.assertEqual((change['op'], change['a'], change['b'], change['class']),
                         ('replace', '84/901 of 3 May 2029', '85/907 of 4 May 2030', 'reference-update'))
        self.assertTrue(change['why'] and change['rule'])

    def test_changes_replay_on_the_specimen(self):
        for old, new in itertools.permutations(SPECIMEN, 2):
            texts = [{p['id']: p['text'] for p in self.json('parse', f)['paragraphs']} for f in (old, new)]
            out = self.json('compare', old, new)
            for side in (0, 1):
                told = [i for r in out['correspondences'] for i in r['ab'[side]]]
                self.assertEqual(sorted(told), sorted(texts[side]), (old.name, new.name))
            for r in out['correspondences']:
                if len(r['a']) != 1 or len(r['b']) != 1:
                    continue
                was, now = texts[0][r['a'][0]], texts[1][r['b'][0]]
                for c in reversed(r['changes']):
                    was = was[:c['aSpan'][0]] + now[slice(*c['bSpan'])] + was[c['aSpan'][1]:]
                self.assertEqual(was, now, r)

    def test_series(self):
        out = self.json('compare', *SPECIMEN)
        self.assertNotIn('correspondences', out)
        for k, file in enumerate(SPECIMEN):
            ids = [i for row in out['rows'] for i in row['cells'][k]]
            self.assertEqual(sorted(ids), sorted(p['id'] for p in self.json('parse', file)['paragraphs']))
        self.assertTrue(all(len(row['cells']) == 4 and len(row['steps']) == 3 for row in out['rows']))

    def test_same_input_same_bytes(self):
        for form in ('text', 'json', 'html', 'markdown', 'csv'):
            self.assertEqual(self.ok('compare', *SPECIMEN, '--format', form), self.ok('compare', *SPECIMEN, '--format', form))

    def test_standard_input(self):
        data = (self.folder / 'old.md').read_bytes()
        told = self.json('compare', '-', 'new.md', stdin=data)
        self.assertEqual(told['correspondences'], self.json(*PAIR)['correspondences'])

    def test_exit_code(self):
        self.assertEqual(self.run_it(*PAIR, '--exit-code')[0], 1)
        self.assertEqual(self.run_it('compare', 'old.md', 'old.md', '--exit-code')[0], 0)
        self.assertEqual(self.run_it(*PAIR)[0], 0)

    def test_output_file_and_its_format(self):
        self.assertEqual(self.ok(*PAIR, '-o', 'out.html'), '')
        self.assertEqual((self.folder / 'out.html').read_text(), self.ok(*PAIR, '--format', 'html'))
        self.assertEqual(sorted(p.name for p in self.folder.glob('out*')), ['out.html'])


class Forms(CommandTest):
    def test_text(self):
        out = self.ok(*PAIR)
        self.assertTrue(out.startswith(REPORT), out)
        self.assertIn('[-84/901 of 3 May 2029-]{+85/907 of 4 May 2030+}', out)
        self.assertIn('\nOP 2  inserted\n', out)
        self.assertNotIn('\033', out)

    @unittest.skipUnless(hasattr(os, 'openpty'), 'no terminals here')
    def test_colour_on_a_terminal_only(self):
        def on_terminal(**env):
            master, slave = pty.openpty()
            clean = {k: v for k, v in os.environ.items() if k != 'NO_COLOR'}
            child = subprocess.Popen([RESOLUTE, *PAIR], cwd=self.folder, stdout=slave, stderr=slave, env=clean | {'TERM': 'xterm'} | env)
            os.close(slave)
            out = b''
            while True:
                try:
                    more = os.read(master, 65536)
                except OSError:
                    break
                if not more:
                    break
                out += more
            os.close(master)
            self.assertEqual(child.wait(), 0)
            return out.decode()
        self.assertIn('\033[', on_terminal())
        self.assertNotIn('\033[', on_terminal(NO_COLOR='1'))
        self.assertIn('{+85/907', on_terminal(NO_COLOR='1'))

    def test_csv(self):
        raw = self.ok(*PAIR, '--format', 'csv')
        rows = list(csv.DictReader(io.StringIO(raw.removeprefix('\ufeff'), newline='')))
        self.assertEqual(len(rows), 6)
        self.assertEqual((rows[0]['old words'], rows[0]['class']), ('84/901 of 3 May 2029', 'reference'))

    def test_csv_has_the_footnotes(self):
        note = '\n\n<sup>1</sup> See A/%d/2.\n'
        text = lambda n: '# Lamps\n\nThe General Assembly,\n\n*Recalling* its lamps,<sup>1</sup>\n\n1. *Decides* to rest.' + note % n
        raw = self.ok('compare', self.write('a.md', text(1)), self.write('b.md', text(9)), '--format', 'csv')
        rows = [r for r in csv.DictReader(io.StringIO(raw.removeprefix('\ufeff'), newline='')) if 'footnote' in r['new paragraph']]
        self.assertEqual([(r['old paragraph'], r['relation'], r['new text']) for r in rows], [('PP 1, footnote 1', 'edited', 'See A/9/2.')])

    def test_csv_never_holds_a_formula(self):
        text = (self.folder / 'old.md').read_text().replace('*Noting* that lamps', '=HYPERLINK("http://x") that lamps')
        raw = self.ok('compare', self.write('evil.md', text), 'new.md', '--format', 'csv')
        for row in csv.reader(io.StringIO(raw, newline='')):
            self.assertFalse([cell for cell in row if cell[:1] in ('=', '+', '-', '@')])

    def test_html_is_one_sound_file(self):
        text = (self.folder / 'new.md').read_text().replace('lit at dusk', 'lit at &lt;script&gt;alert(1)&lt;/script&gt; dusk')
        page = self.ok('compare', 'old.md', self.write('evil.md', text), '--format', 'html')
        self.assertNotIn('alert(1)</script', page)
        self.assertEqual(page.count('<script'), 1)  # ours, for the keys
        self.assertNotRegex(page, r'(src|href)="[^#]')
        open_tags = []

        class Check(html.parser.HTMLParser):
            void = {'meta', 'input', 'br', 'path', 'rect', 'line'}

            def handle_starttag(self, tag, attrs):
                if tag not in self.void:
                    open_tags.append(tag)

            def handle_endtag(self, tag):
                if tag not in self.void:
                    assert open_tags.pop() == tag, tag

        for files in (['old.md', 'evil.md'], SPECIMEN):
            Check().feed(self.ok('compare', *files, '--format', 'html'))
            self.assertEqual(open_tags, [])

    def test_html_links_lead_somewhere(self):
        import re
        page = self.ok('compare', *SPECIMEN, '--format', 'html')
        ids = re.findall(r' id="([^"]+)"', page)
        self.assertEqual(len(ids), len(set(ids)))
        self.assertLessEqual(set(re.findall(r'href="#([^"]+)"', page)), set(ids))

    def test_markdown(self):
        self.assertIn('~~84/901 of 3 May 2029~~ **85/907 of 4 May 2030**', self.ok(*PAIR, '--format', 'markdown'))

    def test_an_amendment_is_named_as_one(self):
        self.write('amendment.md', 'A/91/L.8\n\n# General Assembly\n\n**Utopia: amendment to draft resolution A/91/L.7**\n\nDelete operative paragraph 2.\n')
        status, _, said = self.run_it('compare', 'old.md', 'amendment.md')
        self.assertEqual(status, 0)
        self.assertIn('amendment.md: this is an amendment to A/91/L.7: resolute apply carries it out', said)
        self.assertNotIn('old.md: this is', said)
