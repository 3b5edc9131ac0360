# SPDX-License-Identifier: GPL-3.0-or-later
"""Every kind of bad input gets a message with file, place and cause, and never a crash or a half-written file."""
import os
import time
import unittest

from support import CommandTest


class Usage(CommandTest):
    def test_no_command(self):
        status, out, err = self.run_it()
        self.assertEqual((status, out), (2, ''))
        self.assertIn('A subcommand is required', err)

    def test_unknown_command(self):
        self.assertEqual(self.run_it('explode')[0], 2)

    def test_one_text_is_not_enough(self):
        status, out, err = self.run_it('compare', 'old.md')
        self.assertEqual((status, out), (2, ''))
        self.assertIn('FILE', err)

    def test_unknown_format(self):
        status, out, err = self.run_it('compare', 'old.md', 'new.md', '--format', 'xml')
        self.assertEqual((status, out), (2, ''))
        self.assertIn('--format', err)

    def test_base_that_is_none_of_the_texts(self):
        status, out, err = self.run_it('compare', 'old.md', 'new.md', '--base', '3')
        self.assertEqual((status, out), (2, ''))
        self.assertTrue(err.startswith('resolute: '), err)

    def test_standard_input_twice(self):
        self.fails(2, 'resolute: standard input (-) can be one text only\n', 'compare', '-', '-')

    def test_help_goes_to_standard_output(self):
        for words in (['--help'], ['compare', '--help'], ['open', '--help'], ['parse', '--help'], ['votes', '--help']):
            status, out, err = self.run_it(*words)
            self.assertEqual((status, err), (0, ''), words)
            self.assertIn('resolute', out + 'resolute' if words != ['--help'] else out)

    def test_version(self):
        self.assertRegex(self.ok('--version'), r'^resolute \d+\.\d+\.\d+\n$')

    def test_open_without_a_display(self):
        status, out, err = self.run_it('open', 'old.md')
        self.assertEqual((status, out), (2, ''))
        self.assertTrue(err.startswith('resolute: '), err)


class BadInput(CommandTest):
    def fails_on(self, name, cause):
        self.fails(3, f'resolute: {cause}\n', 'compare', name, 'new.md')

    def test_missing(self):
        self.fails_on('nowhere.md', 'nowhere.md: there is no such file')

    def test_all_bad_texts_are_named(self):
        self.fails(3, 'resolute: a.md: there is no such file\nresolute: b.md: there is no such file\n', 'compare', 'a.md', 'new.md', 'b.md')

    def test_folder(self):
        (self.folder / 'drafts').mkdir()
        self.fails_on('drafts', 'drafts: this is a folder, not a file')

    @unittest.skipIf(hasattr(os, 'geteuid') and os.geteuid() == 0, 'root may read everything')
    def test_unreadable(self):
        self.write('secret.md', 'text')
        (self.folder / 'secret.md').chmod(0)
        self.fails_on('secret.md', 'secret.md: cannot be read: Permission denied')

    def test_empty(self):
        self.fails_on(self.write('empty.md', ''), 'empty.md: is empty')

    def test_blank(self):
        self.fails_on(self.write('blank.md', ' \n\n\t\n'), 'blank.md: holds no text')

    def test_binary(self):
        self.fails_on(self.write('image.md', b'abc\x00\x01\x02' * 9), 'image.md: is no text: a zero byte stands at byte 4 of the file')

    def test_wrong_encoding_names_line_and_byte(self):
        latin = 'The Council,\n\nRésolution'.encode('latin-1')
        self.fails_on(self.write('latin.md', latin), 'latin.md:3: byte 2 of the line (hexadecimal E9) is not UTF-8: save the file as UTF-8 text')

    def test_text_cut_inside_a_character(self):
        self.fails_on(self.write('cut.md', 'La Résolution'.encode()[:5]), 'cut.md:1: byte 5 of the line (hexadecimal C3) is not UTF-8: save the file as UTF-8 text')

    def test_text_cut_between_characters_is_read(self):
        whole = (self.folder / 'old.md').read_bytes()
        for size in (40, 200, 333, len(whole) - 30):
            self.assertIn('documents', self.json('compare', self.write('cut.md', whole[:size]), 'new.md'))

    def test_200_megabytes(self):
        with open(self.folder / 'huge.md', 'wb') as f:
            f.truncate(200 << 20)
        start = time.monotonic()
        self.fails_on('huge.md', 'huge.md: is larger than 64 MiB, the most that is read')
        self.assertLess(time.monotonic() - start, 2)

    def test_nothing_is_printed_before_all_is_read(self):
        self.fails(3, 'resolute: nowhere.md: there is no such file\n', 'compare', 'old.md', 'new.md', 'nowhere.md', '--format', 'json')


class BadOutput(CommandTest):
    def files(self):
        return sorted(p.name for p in self.folder.iterdir())

    def test_folder_that_is_not_there(self):
        before = self.files()
        self.fails(4, 'resolute: no/out.html: cannot be written: No such file or directory\n', 'compare', 'old.md', 'new.md', '-o', 'no/out.html')
        self.assertEqual(self.files(), before)

    @unittest.skipIf(hasattr(os, 'geteuid') and os.geteuid() == 0, 'root may write everywhere')
    def test_folder_that_may_not_be_written(self):
        (self.folder / 'closed').mkdir(mode=0o555)
        self.fails(4, 'resolute: closed/out.html: cannot be written: Permission denied\n', 'compare', 'old.md', 'new.md', '-o', 'closed/out.html')
        self.assertEqual(list((self.folder / 'closed').iterdir()), [])

    def test_a_folder_is_no_file(self):
        (self.folder / 'out').mkdir()
        self.fails(4, 'resolute: out: cannot be written: Is a directory\n', 'compare', 'old.md', 'new.md', '-o', 'out')

    @unittest.skipUnless(os.path.exists('/dev/full'), 'no /dev/full here')
    def test_full_disk(self):
        self.fails(4, 'resolute: /dev/full: cannot be written: No space left on device\n', 'compare', 'old.md', 'new.md', '-o', '/dev/full')

    def test_an_old_file_survives_a_failed_run(self):
        self.write('out.json', 'old')
        self.assertEqual(self.run_it('compare', 'nowhere.md', 'new.md', '-o', 'out.json')[0], 3)
        self.assertEqual((self.folder / 'out.json').read_text(), 'old')
