# SPDX-License-Identifier: GPL-3.0-or-later
"""resolute notes and resolute apply."""
import itertools
import json

from support import SPECIMEN, CommandTest

TEXT = """Amendments to 74/... (2030-06-03) that lead to 77/... (2031-06-02)
Public lamps

1. In the first preambular paragraph, replace “84/901 of 3 May 2029” with “85/907 of 4 May 2030”.

2. After operative paragraph 1, insert a new operative paragraph reading:

    Also urges all States to trim the wicks of their lamps;

3. Renumber the remaining operative paragraphs accordingly.
"""


class Notes(CommandTest):
    def test_text(self):
        self.assertEqual(self.ok('notes', 'old.md', 'new.md'), TEXT)

    def test_markdown(self):
        out = self.ok('notes', 'old.md', 'new.md', '--format', 'markdown')
        self.assertIn('\n2. After operative paragraph 1, insert a new operative paragraph reading:\n\n    > Also urges', out)

    def test_same_texts(self):
        self.assertIn('are the same', self.ok('notes', 'old.md', 'old.md'))
        self.assertEqual(self.json('notes', 'old.md', 'old.md')['instructions'], [])

    def test_json(self):
        out = self.json('notes', 'old.md', 'new.md')
        self.assertEqual(out['schema'], 'resolute/notes/1')
        self.assertEqual([i['op'] for i in out['instructions']], ['replaceText', 'insertParagraph', 'renumber'])
        self.assertTrue(all(i['text'] for i in out['instructions']))

    def test_applied_to_the_old_text_they_give_the_new_one(self):
        for old, new in itertools.permutations([*SPECIMEN, self.folder / 'old.md', self.folder / 'new.md'], 2):
            self.ok('notes', old, new, '--format', 'json', '-o', 'notes.json')
            told = self.json('apply', 'notes.json', old)
            want = self.json('parse', new)
            parts = [[(p['id'], p['kind'], p['number'], p['label'], p['lead'], p['text']) for p in d['paragraphs']] for d in (told, want)]
            self.assertEqual(*parts, (old.name, new.name))

    def test_applied_text_reads_back(self):
        self.ok('notes', SPECIMEN[0], SPECIMEN[3], '-o', 'notes.json')
        self.ok('apply', 'notes.json', SPECIMEN[0], '-o', 'result.md')
        parts = [[(p['kind'], p['number'], p['text']) for p in self.json('parse', f)['paragraphs']] for f in ('result.md', SPECIMEN[3])]
        self.assertEqual(*parts)


class DoesNotFit(CommandTest):
    def setUp(self):
        super().setUp()
        self.ok('notes', 'old.md', 'new.md', '-o', 'notes.json')

    def test_names_the_first_instruction_that_fails(self):
        self.write('out.md', 'kept')
        self.fails(3, 'resolute: new.md: instruction 1 does not fit: paragraph PP 1 does not have the words “84/901 of 3 May 2029” '
                      '(In the first preambular paragraph, replace “84/901 of 3 May 2029” with “85/907 of 4 May 2030”.)\n',
                   'apply', 'notes.json', 'new.md', '-o', 'out.md')
        self.assertEqual((self.folder / 'out.md').read_text(), 'kept')

    def test_no_notes(self):
        status, out, err = self.run_it('apply', 'old.md', 'new.md')
        self.assertEqual((status, out), (3, ''))
        self.assertTrue(err.startswith('resolute: old.md: '), err)

    def test_other_schema(self):
        self.write('c.json', json.dumps({'schema': 'resolute/comparison/1'}))
        self.fails(3, 'resolute: c.json: these are no revision notes that can be read here: schema is “resolute/comparison/1”, not resolute/notes/1\n',
                   'apply', 'c.json', 'old.md')

    def test_an_instruction_that_says_too_little(self):
        notes = json.loads((self.folder / 'notes.json').read_text())
        notes['instructions'][1] = {'op': 'insertParagraph', 'paragraphs': [{}]}
        status, out, err = self.run_it('apply', self.write('bad.json', json.dumps(notes)), 'old.md')
        self.assertEqual((status, out), (3, ''))
        self.assertTrue(err.startswith('resolute: bad.json: instruction 2 cannot be read: '), err)


class Words(CommandTest):
    """apply reads amendments in words, and reports on each."""

    def report(self, words, base='old.md', *more):
        return self.run_it('apply', self.write('amendment.txt', words), base, '--format', 'json', *more)

    def test_our_own_text(self):
        for old, new in itertools.permutations(SPECIMEN, 2):
            self.ok('notes', old, new, '-o', 'notes.txt')
            status, out, err = self.run_it('apply', 'notes.txt', old, '--format', 'json')
            self.assertEqual(status, 0, err)
            parts = [[(p['kind'], p['number'], p['text']) for p in d['paragraphs']] for d in (json.loads(out), self.json('parse', new))]
            self.assertEqual(*parts, (old.name, new.name))

    def test_every_instruction_is_reported(self):
        status, out, err = self.report('1. In operative paragraph 1, replace “Urges” with “Invites”.\n\n2. Delete operative paragraph 9.\n\n'
                                       '3. In operative paragraph 1, delete “i”.\n\n4. In operative paragraph 2, dance around “lamps”.\n')
        self.assertEqual((status, out), (3, ''))
        self.assertEqual(err, 'resolute: 1 applied (In operative paragraph 1, replace “Urges” with “Invites”.)\n'
                              'resolute: 2 impossible: the text has no paragraph OP 9 (Delete operative paragraph 9.)\n'
                              'resolute: 3 ambiguous: paragraph OP 1 has the words “i” 2 times (In operative paragraph 1, delete “i”.)\n'
                              'resolute: 4 impossible: the instruction is not understood (In operative paragraph 2, dance around “lamps”.)\n')

    def test_partial(self):
        status, out, err = self.report('In operative paragraph 1, replace “Urges” with “Invites”.\n\nDelete operative paragraph 9.\n', 'old.md', '--partial')
        self.assertEqual(status, 3)
        self.assertEqual(json.loads(out)['paragraphs'][2]['text'], 'Invites all States to light their lamps;')

    def test_no_instruction(self):
        self.assertEqual(self.report('Good morning.\n')[::2], (3, 'resolute: amendment.txt: holds no instruction that amends a text\n'))
