# SPDX-License-Identifier: GPL-3.0-or-later
"""resolute announced."""
import itertools

from support import SPECIMEN, CommandTest

REPORT = """Announced and done: 1

  2. After operative paragraph 1, insert a new operative paragraph reading:
     OP 2: done

Announced and not done as announced: 1

  1. In the first preambular paragraph, replace “84/901 of 3 May 2029” with “84/902 of 5 May 2029”.
     PP 1: other words than announced stand in PP 1
     [-84/902 of 5 May 2029-] {+85/907 of 4 May 2030+}

Done and not announced: 0
"""

WORDS = """1. In the first preambular paragraph, replace “84/901 of 3 May 2029” with “84/902 of 5 May 2029”.

2. After operative paragraph 1, insert a new operative paragraph reading:

    Also urges all States to trim the wicks of their lamps;
"""


class Announced(CommandTest):
    def test_text(self):
        self.assertEqual(self.ok('announced', 'old.md', self.write('revisions.txt', WORDS), 'new.md'), REPORT)

    def test_json(self):
        out = self.json('announced', 'old.md', self.write('revisions.txt', WORDS), 'new.md')
        self.assertEqual(out['schema'], 'resolute/announced/1')
        self.assertEqual([(i['number'], i['outcome'], i['done'], i['b']) for i in out['announced']],
                         [(1, 'otherwise', False, ['P1']), (2, 'done', True, ['O2'])])
        self.assertEqual(out['announced'][0]['differences'][0]['adopted'], '85/907 of 4 May 2030')
        self.assertEqual(out['statistics'], {'announced': 2, 'done': 1, 'notDone': 1, 'unannounced': 0})

    def test_our_notes_are_done(self):
        for old, new in itertools.permutations([*SPECIMEN, self.folder / 'old.md', self.folder / 'new.md'], 2):
            for form in ('json', 'text'):
                self.ok('notes', old, new, '--format', form, '-o', 'notes')
                out = self.json('announced', old, 'notes', new, '--exit-code')
                self.assertEqual([i for i in out['announced'] if not i['done']], [], (old.name, new.name, form))
                self.assertEqual(out['unannounced'], [], (old.name, new.name, form))

    def test_exit_code(self):
        self.ok('notes', 'old.md', 'new.md', '-o', 'notes.txt')
        self.assertEqual(self.run_it('announced', 'old.md', 'notes.txt', 'old.md', '--exit-code')[0], 1)
        self.ok('announced', 'old.md', 'notes.txt', 'old.md')

    def test_no_revisions(self):
        self.fails(3, 'resolute: hello.txt: holds no instruction that amends a text\n',
                   'announced', 'old.md', self.write('hello.txt', 'Good morning.\n'), 'new.md')

    def test_one_standard_input(self):
        self.fails(2, 'resolute: standard input (-) can be one of the three only\n', 'announced', '-', '-', 'new.md')
