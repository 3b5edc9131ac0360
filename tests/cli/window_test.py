# SPDX-License-Identifier: GPL-3.0-or-later
"""The window where much is missing around it: no session bus, no home, no locale, hardly a font. It is shown all the same, with
the texts in it, and says nothing that a person should not read. Skipped where the window was not built."""
import os
import pathlib
import shutil
import subprocess
import unittest

from support import RESOLUTE, SPECIMEN, CommandTest

WORKBENCH = pathlib.Path(RESOLUTE).parent.parent / 'workbench' / 'resolute-workbench'
FONTS = pathlib.Path('/usr/share/fonts/truetype/liberation')
WHATEVER = ('HOME', 'LANG', 'LC_ALL', 'LC_CTYPE', 'DBUS_SESSION_BUS_ADDRESS', 'DISPLAY', 'WAYLAND_DISPLAY')


@unittest.skipUnless(WORKBENCH.exists(), 'the window was not built')
class Window(CommandTest):
    def picture(self, *files, missing=WHATEVER, **environment):
        """The colours in a picture of the window, taken in an environment without `missing` and with `environment`."""
        kept = {k: v for k, v in os.environ.items() if k not in missing and not k.startswith('XDG_')}
        # Fonts are kept by fontconfig until the end.
        kept |= {'QT_QPA_PLATFORM': 'offscreen', 'ASAN_OPTIONS': 'detect_leaks=0', 'TMPDIR': str(self.folder)} | environment
        done = subprocess.run([WORKBENCH, '--language', 'en', '--theme', 'light', '--screenshot', 'shown.png', *map(str, files)], cwd=self.folder, env=kept,
                              capture_output=True, timeout=180, text=True, errors='replace')
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertNotIn('Sanitizer', done.stderr)
        shown = self.folder / 'shown.png'
        self.assertTrue(shown.exists())
        if not shutil.which('identify'):
            self.skipTest('identify of ImageMagick is not installed')
        colours = subprocess.run(['identify', '-format', '%k', shown], capture_output=True, check=True, text=True)
        shown.unlink()
        return int(colours.stdout)

    def test_without_bus_home_and_locale(self):
        self.assertGreater(self.picture(*SPECIMEN[1:3]), 100)

    def test_with_a_bus_that_does_not_answer(self):
        self.assertGreater(self.picture(*SPECIMEN[1:3], missing=('DISPLAY',), DBUS_SESSION_BUS_ADDRESS='unix:path=/nonexistent', HOME='/nonexistent'), 100)

    def test_with_names_that_the_locale_cannot_write(self):
        for name, text in (('déjà vu – 1.md', SPECIMEN[1]), ('смотри 2.md', SPECIMEN[2])):
            shutil.copy(text, self.folder / name)
        self.assertGreater(self.picture('déjà vu – 1.md', 'смотри 2.md', LC_ALL='C'), 100)

    @unittest.skipUnless(FONTS.is_dir(), 'the Liberation fonts are not installed')
    def test_with_letters_that_no_font_has(self):
        config = self.folder / 'fonts.conf'
        config.write_text(f'<?xml version="1.0"?><fontconfig><dir>{FONTS}</dir><cachedir>{self.folder}/cache</cachedir></fontconfig>')
        text = '# 91/912\n\n*大会*，\n\n*回顾*其关于港口的各项决议，\n\n1. *决定*每年审查各港口的状况；\n'
        (self.folder / 'a.md').write_text(text, encoding='utf-8')
        (self.folder / 'b.md').write_text(text.replace('每年', '隔年'), encoding='utf-8')
        self.assertGreater(self.picture('a.md', 'b.md', FONTCONFIG_FILE=str(config)), 50)


if __name__ == '__main__':
    unittest.main()
