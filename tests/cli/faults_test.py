# SPDX-License-Identifier: GPL-3.0-or-later
"""What may go wrong around the program: full disks, closed folders, files that go away, no home, locales without UTF-8.
It does its work or says why not, and no file is ever left half written."""
import ctypes
import hashlib
import os
import resource
import subprocess
import threading
import unittest

from hostile_test import docx, pdf
from support import RESOLUTE, SPECIMEN, CommandTest

PAGE = pdf(b'BT /F 12 Tf 50 700 Td (Recalling the rules on lamps,) Tj ET')
EXPORTS = [('compare', *SPECIMEN[1:3], '--format', form) for form in ('text', 'json', 'html', 'markdown', 'csv', 'docx')] \
    + [('concordance', *SPECIMEN, '--format', form) for form in ('csv', 'docx', 'html')] \
    + [('notes', *SPECIMEN[1:3], '--format', form) for form in ('docx', 'json')] + [('parse', SPECIMEN[2], '--format', 'json')]


DROP_FROM_BOUNDS, OVERRIDE, READ_SEARCH = 24, 1, 2  # prctl(2) and capabilities(7) of Linux


def obey_modes():
    if os.geteuid() != 0: return
    process = ctypes.CDLL(None, use_errno=True)
    for capability in (OVERRIDE, READ_SEARCH):
        if process.prctl(DROP_FROM_BOUNDS, capability, 0, 0, 0) != 0: raise OSError(ctypes.get_errno(), 'root may not be held to modes here')


class Faults(CommandTest):
    def with_limit(self, size, *words):
        """Runs with no file growing beyond `size` bytes, as on a disk that is full then."""
        limit = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
        r = subprocess.run([RESOLUTE, *map(str, words)], cwd=self.folder, capture_output=True, timeout=120, preexec_fn=limit)
        return r.returncode, r.stdout.decode(), r.stderr.decode()

    def held_to_modes(self, *words):
        """Runs as somebody whom a file's mode stops, also where the tests are run by root, who else may do all."""
        r = subprocess.run([RESOLUTE, *map(str, words)], cwd=self.folder, capture_output=True, timeout=120, preexec_fn=obey_modes)
        return r.returncode, r.stdout.decode(), r.stderr.decode()

    def files(self):
        return {p.name: p.read_bytes() for p in self.folder.iterdir() if p.is_file()}


class FullDisk(Faults):
    def test_the_old_file_stays_and_no_part_of_the_new_one(self):
        for words in EXPORTS:
            self.write('out', 'what was there before')
            before = self.files()
            status, out, err = self.with_limit(600, *words, '-o', 'out')
            self.assertEqual((status, out, err), (4, '', 'resolute: out: cannot be written: File too large\n'), words)
            self.assertEqual(self.files(), before, words)

    def test_of_a_marked_pdf_too(self):
        self.write('new.pdf', PAGE)
        before = self.files()
        status, out, err = self.with_limit(600, 'annotate', 'old.md', 'new.pdf', '-o', 'out.pdf')
        self.assertEqual((status, out), (4, ''))
        self.assertIn('out.pdf: cannot be written: File too large', err)
        self.assertEqual(self.files(), before)

    @unittest.skipUnless(os.path.exists('/dev/full'), 'no /dev/full here')
    def test_standard_output(self):
        for words in EXPORTS:
            with open('/dev/full', 'wb') as full:
                r = subprocess.run([RESOLUTE, *map(str, words)], cwd=self.folder, stdout=full, stderr=subprocess.PIPE, timeout=120)
            self.assertEqual((r.returncode, r.stderr), (4, b'resolute: standard output cannot be written\n'), words)


class ClosedFolder(Faults):
    def test_nothing_is_lost_and_it_is_said(self):
        self.write('out', 'what was there before')
        os.chmod(self.folder, 0o555)
        before = self.files()
        for words in EXPORTS:
            status, out, err = self.held_to_modes(*words, '-o', 'out')
            self.assertEqual((status, out, err), (4, '', 'resolute: out: cannot be written: Permission denied\n'), words)
        self.assertEqual(self.files(), before)

    def test_a_text_that_may_not_be_read(self):
        self.write('secret.md', 'Recalling')
        os.chmod(self.folder / 'secret.md', 0)
        self.assertEqual(self.held_to_modes('parse', 'secret.md'), (3, '', 'resolute: secret.md: cannot be read: Permission denied\n'))

    def test_a_program_that_cannot_look_around_still_reads_what_it_is_given(self):
        os.chmod(self.folder, 0o311)
        self.assertEqual(self.held_to_modes('compare', 'old.md', 'new.md')[0], 0)


class GoneFile(Faults):
    def through_a_pipe(self, *pieces):
        """The text comes in pieces; after the first its name is deleted."""
        path = self.folder / 'gone.md'
        os.mkfifo(path)

        def write():
            with open(path, 'wb', buffering=0) as f:
                for i, piece in enumerate(pieces):
                    f.write(piece)
                    if i == 0: path.unlink()
        writer = threading.Thread(target=write)
        writer.start()
        try: return self.run_it('parse', 'gone.md', '--format', 'json')
        finally: writer.join()

    def test_a_name_that_vanishes_while_it_is_read(self):
        whole = (self.folder / 'old.md').read_bytes()
        status, out, err = self.through_a_pipe(whole[:90], whole[90:])
        self.assertEqual((status, err), (0, ''))
        self.assertEqual(out.replace('gone.md', 'old.md'), self.ok('parse', 'old.md', '--format', 'json'))

    def test_what_ends_too_early_is_no_crash(self):
        for data in (docx('<w:p><w:r><w:t>Recalling</w:t></w:r></w:p>'), PAGE):
            status, out, err = self.through_a_pipe(data[:60], data[60:len(data) // 2])
            self.assertEqual((status, out), (3, ''))
            self.assertIn('resolute: gone.md', err)

    @unittest.skipUnless(os.path.exists('/proc/self/mem'), 'no /proc here')
    def test_a_disk_that_fails_while_it_is_read(self):
        self.fails(3, 'resolute: /proc/self/mem: cannot be read: Input/output error\n', 'parse', '/proc/self/mem')

    def test_a_link_to_what_is_no_more(self):
        os.symlink('nowhere.md', self.folder / 'link.md')
        self.fails(3, 'resolute: link.md: there is no such file\n', 'parse', 'link.md')


class Surroundings(Faults):
    """The same bytes come out, whatever the program is started in."""
    NAME = 'Résolution 決議.md'

    def outputs(self, environment):
        keep = {k: v for k, v in os.environ.items() if k in ('PATH', 'ASAN_OPTIONS', 'LD_LIBRARY_PATH', 'TMPDIR')}
        out = []
        for words in (('parse', self.NAME, '--format', 'json'), ('parse', 'page.pdf', '--format', 'json'), ('parse', 'text.docx', '--format', 'json'),
                      ('compare', self.NAME, 'new.md'), ('compare', self.NAME, 'new.md', '--format', 'html', '-o', 'été.html'), ('parse', 'nicht da ß.md'),
                      ('annotate', 'old.md', 'page.pdf', '-o', 'out.pdf'), ('compare', self.NAME, 'new.md', '--format', 'docx', '-o', 'out.docx')):
            r = subprocess.run([RESOLUTE, *words], cwd=self.folder, capture_output=True, timeout=120, env=keep | environment)
            made = {name: hashlib.sha256(data).hexdigest() for name, data in self.files().items() if name in ('été.html', 'out.pdf', 'out.docx')}
            for name in made: (self.folder / name).unlink()
            out.append((words, r.returncode, hashlib.sha256(r.stdout).hexdigest(), r.stderr, made))
        return out

    def setUp(self):
        super().setUp()
        self.write(self.NAME, (self.folder / 'old.md').read_bytes() + '\nÉmile, Ångström, 和平\n'.encode())
        self.write('page.pdf', PAGE)
        self.write('text.docx', docx('<w:p><w:r><w:t>Émile</w:t></w:r></w:p>'))
        self.want = self.outputs({'LC_ALL': 'C.UTF-8', 'HOME': str(self.folder)})
        self.assertEqual([r[1] for r in self.want], [0, 0, 0, 0, 0, 3, 0, 0], self.want)
        self.assertEqual(sum(len(r[4]) for r in self.want), 3)

    def test_locales_without_utf8(self):
        for locale in ({'LC_ALL': 'C'}, {'LC_ALL': 'POSIX'}, {'LC_ALL': 'xx_YY.ISO-8859-1'}, {'LANG': 'tr_TR.ISO-8859-9'}, {}):
            with self.subTest(locale): self.assertEqual(self.outputs(locale | {'HOME': str(self.folder)}), self.want)

    def test_without_a_home(self):
        for home in ({}, {'HOME': ''}, {'HOME': '/nowhere'}, {'HOME': '/dev/null'}, {'HOME': 'not absolute', 'XDG_CACHE_HOME': '/nowhere'}):
            with self.subTest(home): self.assertEqual(self.outputs(home | {'LC_ALL': 'C.UTF-8'}), self.want)

    def test_nowhere_to_put_what_passes(self):
        self.assertEqual(self.outputs({'LC_ALL': 'C.UTF-8', 'HOME': str(self.folder), 'TMPDIR': '/nowhere'}), self.want)


if __name__ == '__main__':
    unittest.main()
