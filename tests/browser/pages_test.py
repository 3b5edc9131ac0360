#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Exports as pages in a browser: they ask for nothing else, fit every screen, can be read in the dark, by keys and on paper.

  pages_test.py --pictures FOLDER   instead of testing, writes what a person would see"""
import glob, os, subprocess, sys, tempfile, unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from browser import Browser, skip_without

RESOLUTE = os.environ.get('RESOLUTE', 'tools/resolute').split()
SPECIMEN = sorted(glob.glob(os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..', 'resources', 'specimen', '0*.md')))
WIDTHS = (1440, 1024, 800, 400)
# The least contrast of marked words and their ground, for the script of a page. AA of WCAG 2.2 asks for 4.5.
CONTRAST = '''(() => {
  const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  const parts = (colour) => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); return canvas.getImageData(0, 0, 1, 1).data; };
  const light = ([r, g, b]) => [r, g, b].map(c => c / 255).map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
  const ground = (e) => { for (; e; e = e.parentElement) { const c = getComputedStyle(e).backgroundColor; if (parts(c)[3] > 250) return c; } return 'white'; };
  let least = 21;
  for (const e of document.querySelectorAll('p, span, ins, del, td, th, li, a, small, label, h1, h2')) {
    if (!e.offsetParent || !e.textContent.trim() || e.closest('.hidden')) continue;
    const [x, y] = [light(parts(getComputedStyle(e).color)), light(parts(ground(e)))].sort((a, b) => b - a);
    least = Math.min(least, (x + .05) / (y + .05));
  }
  return least;
})()'''
SEEN_BESIDE = '''(() => { const row = [...document.querySelectorAll('.row.is-edited, .row.is-same')].find(r => r.children.length > 2);
  const [a, b] = [row.children[0], row.children[2]].map(e => e.getBoundingClientRect()); return a.width > 0 && Math.abs(a.top - b.top) < 2 && b.left > a.right; })()'''


def written(folder):
    """{name: path} of a page of each kind."""
    out = {}
    for name, words in {'pair': ['compare', *SPECIMEN[1:3]], 'series': ['compare', *SPECIMEN], 'revisions': ['notes', *SPECIMEN[1:3]],
                        'concordance': ['concordance', *SPECIMEN]}.items():
        out[name] = os.path.join(folder, name + '.html')
        subprocess.run(RESOLUTE + words + ['--format', 'html', '--evidence', '-o', out[name]], check=True, timeout=120)
    return out


class PagesTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.pages = written(cls.folder.name)
        cls.browser = Browser().__enter__()

    @classmethod
    def tearDownClass(cls):
        cls.browser.__exit__()
        cls.folder.cleanup()

    def test_they_ask_for_nothing_and_fit(self):
        for name, path in self.pages.items():
            for width in WIDTHS:
                with self.subTest(page=name, width=width):
                    page = self.browser.open(path, width=width)
                    self.assertEqual(len(page.requests()), 1, page.requests())
                    self.assertEqual(page.complaints(), [])
                    self.assertLessEqual(page.value('document.documentElement.scrollWidth'), width)
                    page.close()

    def test_light_and_dark_have_contrast(self):
        for name, path in self.pages.items():
            for dark in (False, True):
                with self.subTest(page=name, dark=dark):
                    page = self.browser.open(path, dark=dark)
                    self.assertGreaterEqual(page.value(CONTRAST), 4.5)
                    page.close()

    def test_beside_each_other_where_there_is_room(self):
        for width, beside in ((1440, True), (1024, True), (400, False)):
            page = self.browser.open(self.pages['pair'], width=width)
            self.assertEqual(page.value(SEEN_BESIDE), beside, width)
            page.close()

    def test_words_that_gave_way_leave_no_gap(self):
        page = self.browser.open(self.pages['pair'])
        self.assertEqual(page.value('''[...document.querySelectorAll('.in-redline + ins')].filter(e => parseFloat(getComputedStyle(e).marginInlineStart) > 0).length'''), 0)
        self.assertGreater(page.value('''document.querySelectorAll('.in-redline + ins').length'''), 0)
        page.press('r')
        self.assertTrue(page.value('''document.querySelector('.in-redline').offsetWidth > 0'''))
        page.close()

    def test_keys(self):
        page = self.browser.open(self.pages['pair'])
        here = '''[...document.querySelectorAll('.row.changed')].filter(r => r.offsetParent).indexOf(document.querySelector('.row.here'))'''
        for key, at in (('n', 0), ('n', 1), ('j', 2), ('p', 1)):
            page.press(key)
            self.assertEqual(page.value(here), at, key)
        self.assertTrue(page.value('''document.activeElement.classList.contains('here')'''))
        page.press('f')
        self.assertEqual(page.value('document.activeElement.type'), 'checkbox')
        page.close()

    def test_on_paper_the_texts_are_beside_each_other(self):
        path = os.path.join(self.folder.name, 'pair.pdf')
        page = self.browser.open(self.pages['pair'], paper=True)
        page.pdf(path)
        page.close()
        words = subprocess.run(['pdftotext', '-bbox', path, '-'], check=True, capture_output=True, text=True).stdout
        # The lead of an unchanged paragraph stands once where one text is below the other, and twice on a line else.
        lines = [line for line in words.splitlines() if '>Guided<' in line]
        self.assertEqual(len({line.split('yMin="')[1].split('"')[0] for line in lines}), 1, lines)
        self.assertEqual(len(lines), 2)


if __name__ == '__main__':
    skip_without()
    if sys.argv[1:2] == ['--pictures']:
        with tempfile.TemporaryDirectory() as scratch, Browser() as browser:
            for name, path in written(scratch).items():
                for width, dark in ((1280, False), (1280, True), (400, False)):
                    page = browser.open(path, width=width, height=900, dark=dark)
                    page.picture(os.path.join(sys.argv[2], f"{name}-{width}{'-dark' if dark else ''}.png"))
                    page.close()
    else: unittest.main()
