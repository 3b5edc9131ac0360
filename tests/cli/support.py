# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the resolute that RESOLUTE names, in a folder of its own."""
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

RESOLUTE = os.environ.get('RESOLUTE', 'resolute')
HERE = pathlib.Path(__file__).resolve().parent
SPECIMEN = sorted((HERE.parent.parent / 'resources' / 'specimen').glob('0*.md'))


class CommandTest(unittest.TestCase):
    """Each test has a folder with the small texts old.md and new.md, which is its working directory."""
    maxDiff = None

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix='resolute-cli-'))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        for text in (HERE / 'data').iterdir():
            shutil.copy(text, self.folder)

    def run_it(self, *words, stdin=b'', env=None):
        """(exit status, standard output, standard error)"""
        environment = {k: v for k, v in os.environ.items() if k not in ('DISPLAY', 'WAYLAND_DISPLAY', 'QT_QPA_PLATFORM', 'NO_COLOR')}
        r = subprocess.run([RESOLUTE, *map(str, words)], cwd=self.folder, input=stdin, capture_output=True, timeout=120, env=environment | (env or {}))
        return r.returncode, r.stdout.decode(), r.stderr.decode()

    def ok(self, *words, **how):
        """Standard output of a run that ends well and warns of nothing."""
        status, out, err = self.run_it(*words, **how)
        self.assertEqual((status, err), (0, ''), f'{words}: {err}')
        return out

    def json(self, *words, **how):
        return json.loads(self.ok(*words, '--format', 'json', **how))

    def fails(self, status, message, *words, **how):
        """Fails with this status and exactly this on standard error, and says nothing on standard output."""
        self.assertEqual(self.run_it(*words, **how), (status, '', message))

    def write(self, name, data):
        path = self.folder / name
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return name
