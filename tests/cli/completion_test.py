# SPDX-License-Identifier: GPL-3.0-or-later
"""What a shell offers for the beginning of a command."""
import re
import shutil
import subprocess
import unittest

from support import CommandTest


class CompletionTest(CommandTest):
    def offered(self, *words):
        """What bash offers for the last of these words."""
        script = self.ok('completion', 'bash') + '\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _resolute; printf "%s\\n" "${COMPREPLY[@]}"'
        done = subprocess.run(['bash', '-c', script, 'bash', 'resolute', *words], capture_output=True, text=True, check=True)
        self.assertEqual(done.stderr, '')
        return done.stdout.split()

    def test_commands(self):
        self.assertEqual(self.offered('com'), ['compare', 'completion'])
        self.assertIn('parse', self.offered(''))

    def test_every_command_of_the_help_is_offered(self):
        listed = re.findall(r'^  ([a-z]+)  ', re.split('subcommands:', self.ok('--help'), flags=re.I)[1], re.M)
        self.assertGreater(len(listed), 5)
        self.assertEqual(sorted(self.offered('')), sorted(listed))

    def test_options_of_a_command(self):
        self.assertEqual(self.offered('compare', 'old.md', 'new.md', '--exit'), ['--exit-code'])
        self.assertEqual(self.offered('votes', '--exit'), [])
        self.assertEqual(self.offered('--ver'), ['--version'])

    def test_choices_of_an_option(self):
        self.assertEqual(self.offered('compare', '--format', 'd'), ['docx'])
        self.assertEqual(self.offered('compare', '--format', '=', 'd'), ['docx'])
        self.assertIn('json', self.offered('parse', '--format', '='))

    def test_files_are_left_to_the_shell(self):
        self.assertEqual(self.offered('compare', 'ol'), [])
        self.assertEqual(self.offered('compare', '-o', 'ol'), [])

    def test_other_shells_can_read_theirs(self):
        for shell in ('zsh', 'fish'):
            script = self.ok('completion', shell)
            self.assertIn('compare', script)
            self.assertIn('text json html', script)
            if shutil.which(shell):
                done = subprocess.run([shell, '-n'], input=script, capture_output=True, text=True, check=False)
                self.assertEqual((done.returncode, done.stderr), (0, ''), shell)

    def test_another_shell_is_wrong_usage(self):
        status, out, _ = self.run_it('completion', 'tcsh')
        self.assertEqual((status, out), (2, ''))


if __name__ == '__main__':
    unittest.main()
