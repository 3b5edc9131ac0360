# SPDX-License-Identifier: GPL-3.0-or-later
"""resolute review and resolute merge."""
import copy
import hashlib
import json
import os
import zipfile
from xml.dom import minidom

from support import CommandTest

ADA, BO = [{'author': author, 'time': f'2031-05-06T07:08:0{second}.000Z'} for author, second in (('Ada', 1), ('Bo', 2))]
DATE = {'kind': 'change', 'part': 'words',
        'from': {'text': 'a', 'paragraph': 'P1', 'words': '84/901 of 3 May 2029', 'before': 'Recalling General Assembly resolution ', 'after': ','},
        'at': {'text': 'b', 'paragraph': 'P1', 'words': '85/907 of 4 May 2030', 'before': 'Recalling General Assembly resolution ', 'after': ','}}
GONE = {'kind': 'change', 'part': 'words', 'from': {'text': 'a', 'paragraph': 'O1', 'words': 'light all of their lamps'},
        'at': {'text': 'b', 'paragraph': 'O1', 'words': 'put out every lamp at dawn'}}

REPORT = """Texts: 2
  old.md
  new.md

old.md → new.md
1 of {} changes reviewed · 1 agreed
  PP 1  agreed  [-84/901 of 3 May 2029-] {{+85/907 of 4 May 2030+}}  for Cy  Ada, 6 May 2031

Notes: 2
  OP 1  “light their lamps”  Ada, 6 May 2031
     All of them?
     — Bo, 6 May 2031: Most.

Notes whose place is no longer found: 1
  OP 9  “Decides to paint the benches green”  Ada, 6 May 2031
     Kept.

Decisions whose change is no longer there: 1
  OP 1  to revise  [-light all of their lamps-] {{+put out every lamp at dawn+}}  Bo, 6 May 2031
"""


class Workspaces(CommandTest):
    def setUp(self):
        super().setUp()
        self.workspace = {
            'schema': 'resolute/workspace/1', 'revision': 3, 'saved': BO,
            'texts': [{'key': key, 'path': path, 'sha256': self.sha256(path)} for key, path in (('a', 'old.md'), ('b', 'new.md'))],
            'notes': [{'id': 'n1', 'on': {'kind': 'words', 'at': {'text': 'b', 'paragraph': 'O1', 'words': 'light their lamps'}}, 'text': 'All of them?',
                       'answers': [{'id': 'r1', 'text': 'Most.', 'stamps': [BO]}], 'stamps': [ADA]},
                      {'id': 'n2', 'on': {'kind': 'paragraph', 'at': {'text': 'b', 'paragraph': 'O9', 'words': 'Decides to paint the benches green'}},
                       'text': 'Kept.', 'stamps': [ADA]}],
            'decisions': [{'id': 'd1', 'on': DATE, 'status': 'agreed', 'assignee': 'Cy', 'stamps': [ADA]},
                          {'id': 'd2', 'on': GONE, 'status': 'to-revise', 'stamps': [BO]}],
            'links': []}

    def sha256(self, path):
        return hashlib.sha256((self.folder / path).read_bytes()).hexdigest()

    def save(self, name, workspace):
        return self.write(name, json.dumps(workspace))


class HandedOn(Workspaces):
    def test_notes_go_with_a_comparison(self):
        self.save('series.resolute', self.workspace)
        page = self.ok('compare', 'old.md', 'new.md', '--format', 'html', '--review', 'series.resolute')
        self.assertIn('<q>light their lamps</q>', page)
        self.assertIn('All of them?', page)
        self.assertIn('Most.', page)
        self.assertIn('Status: agreed, assigned to Cy', page)
        self.assertNotIn('Kept.', page)  # its place is gone: the review lists it
        for form in ('text', 'markdown'):
            said = self.ok('compare', 'old.md', 'new.md', '--format', form, '--review', 'series.resolute')
            for words in ('“light their lamps”: All of them?', 'Bo, 6 May 2031', 'Most.', 'Status: agreed, assigned to Cy'): self.assertIn(words, said)
        self.ok('compare', 'old.md', 'new.md', '--review', 'series.resolute', '-o', 'out.docx')
        with zipfile.ZipFile(self.folder / 'out.docx') as file:
            comments = file.read('word/comments.xml').decode()
            self.assertEqual(comments.count('<w:comment '), 3)
            self.assertIn('w:author="Bo" w:initials="B"', comments)
            for part in file.namelist(): minidom.parseString(file.read(part))

    def test_what_people_decided_is_in_effect(self):
        plain = self.json('compare', 'old.md', 'new.md')
        row = next(c for c in plain['correspondences'] if c['b'] == ['P1'])
        change = row['changes'][0]
        other = 'style' if change['class'] != 'style' else 'editorial'
        self.workspace['decisions'][0]['class'] = other
        pinned = next(c for c in plain['correspondences'] if c['a'] == ['O1'] or c['b'] == ['O1'])
        words = next(p['text'] for p in self.json('parse', 'old.md')['paragraphs'] if p['id'] == 'O1')
        self.workspace['links'] = [{'id': 'l1', 'from': 'a', 'to': 'b', 'a': [{'text': 'a', 'paragraph': 'O1', 'words': words}], 'b': [], 'stamps': [ADA]}]
        self.save('series.resolute', self.workspace)
        decided = self.json('compare', 'old.md', 'new.md', '--evidence', '--review', 'series.resolute')
        self.assertNotEqual(pinned['relation'], 'deleted')
        self.assertIn({'a': ['O1'], 'b': [], 'relation': 'deleted'},
                      [{k: c[k] for k in ('a', 'b', 'relation')} for c in decided['correspondences']])
        said = [c for row in decided['correspondences'] for c in row['changes'] if c['why'] == 'corrected by Ada']
        self.assertEqual([c['class'] for c in said], [other])
        self.assertEqual(len(decided['evidence']['overrides']), 2)
        self.assertRegex(decided['evidence']['overrides'][0], r'^OP 1 of .+ has no counterpart in .+')
        self.assertRegex(decided['evidence']['overrides'][1], r'^class of “85/907 of 4 May 2030” in PP 1: .+, corrected by Ada$')
        self.assertNotEqual(self.ok('concordance', 'old.md', 'new.md'), self.ok('concordance', 'old.md', 'new.md', '--review', 'series.resolute'))
        self.assertNotEqual(self.json('notes', 'old.md', 'new.md'), self.json('notes', 'old.md', 'new.md', '--review', 'series.resolute'))

    def test_texts_are_known_by_name_where_their_bytes_are_others(self):
        for text in self.workspace['texts']: text['sha256'] = '0' * 64
        self.save('series.resolute', self.workspace)
        self.assertIn('All of them?', self.ok('compare', 'old.md', 'new.md', '--format', 'html', '--review', 'series.resolute'))

    def test_a_workspace_that_cannot_be_read(self):
        self.write('broken.resolute', '{')
        for arguments in (['--format', 'html'], ['--format', 'text'], ['--format', 'docx', '-o', 'out.docx']):
            status, out, err = self.run_it('compare', 'old.md', 'new.md', '--review', 'broken.resolute', *arguments)
            self.assertEqual((status, out), (3, ''))
            self.assertIn('broken.resolute', err)
        self.assertFalse((self.folder / 'out.docx').exists())


class Review(Workspaces):
    def changes(self):
        return self.json('review', 'w.resolute')['pairs'][0]['changes']

    def test_text(self):
        self.save('w.resolute', self.workspace)
        self.assertEqual(self.ok('review', 'w.resolute'), REPORT.format(self.changes()))

    def test_json(self):
        self.save('w.resolute', self.workspace)
        out = self.json('review', 'w.resolute')
        self.assertEqual([t['origin'] for t in out['texts']], ['as-saved', 'as-saved'])
        self.assertEqual([(n['id'], n['fit'], n['paragraph']) for n in out['notes']], [('n1', 'exact', 'O1'), ('n2', 'lost', None)])
        self.assertEqual([d['id'] for d in out['lost']], ['d2'])
        self.assertEqual(out['pairs'][0]['statuses']['agreed'], 1)

    def test_exit_code_says_whether_all_is_reviewed(self):
        self.save('w.resolute', self.workspace)
        self.assertEqual(self.run_it('review', 'w.resolute', '--exit-code')[0], 1)
        self.workspace['texts'][1]['path'] = 'old.md'
        self.save('same.resolute', self.workspace)
        self.assertEqual(self.run_it('review', 'same.resolute', '--exit-code')[0], 0)

    def test_a_text_that_is_gone_takes_no_note_with_it(self):
        self.workspace['texts'][1]['path'] = 'nowhere.md'
        self.save('w.resolute', self.workspace)
        status, out, err = self.run_it('review', 'w.resolute', '--format', 'json')
        self.assertEqual(status, 0)
        self.assertIn('nowhere.md', err)
        out = json.loads(out)
        self.assertEqual([n['note'] for n in out['notes']], ['All of them?', 'Kept.'])
        self.assertEqual([d['id'] for d in out['notCompared']], ['d1', 'd2'])

    def test_a_newer_version_of_a_file_keeps_what_fits(self):
        self.save('w.resolute', self.workspace)
        new = self.folder / 'new.md'
        new.write_text(new.read_text().replace('*Noting* that lamps are lit at dusk,', '*Noting* that lamps are lit at dusk,\n\n*Aware* of the cost of oil,'))
        out = self.json('review', 'w.resolute')
        self.assertEqual(out['texts'][1]['origin'], 'changed')
        self.assertEqual(out['notes'][0]['fit'], 'exact')
        self.assertEqual([d['id'] for d in out['pairs'][0]['decisions']], ['d1'])

    def test_a_damaged_workspace_says_where(self):
        del self.workspace['notes'][1]['stamps']
        self.save('w.resolute', self.workspace)
        status, out, err = self.run_it('review', 'w.resolute')
        self.assertEqual((status, out), (3, ''))
        self.assertIn('notes[1].stamps', err)

    def test_a_newer_schema_is_read(self):
        self.workspace['schema'] = 'resolute/workspace/9'
        self.save('w.resolute', self.workspace)
        status, out, err = self.run_it('review', 'w.resolute', '--format', 'json')
        self.assertEqual((status, json.loads(out)['readOnly']), (0, True))
        self.assertIn('newer version', err)


class Merge(Workspaces):
    def setUp(self):
        super().setUp()
        self.theirs = copy.deepcopy(self.workspace)
        self.workspace['notes'][0] |= {'text': 'All of them, always?', 'stamps': [ADA, ADA | {'time': '2031-05-07T00:00:00.000Z'}]}
        self.theirs['notes'][0] |= {'text': 'Not all.', 'stamps': [ADA, BO | {'time': '2031-05-08T00:00:00.000Z'}]}
        self.theirs['notes'].append({'id': 'n3', 'on': {'kind': 'paragraph', 'at': {'text': 'b', 'paragraph': 'P2', 'words': ''}},
                                     'text': 'From Bo.', 'stamps': [BO]})
        self.theirs['decisions'][0] |= {'status': 'not-agreed', 'stamps': [ADA, BO]}

    def both(self):
        self.save('ours.resolute', self.workspace)
        (self.folder / 'sub').mkdir(exist_ok=True)
        for text in self.theirs['texts']:
            text['path'] = '../' + text['path']
        self.save('sub/theirs.resolute', self.theirs)
        return 'ours.resolute', 'sub/theirs.resolute'

    def test_text(self):
        ours, theirs = self.both()
        self.assertEqual(self.ok('merge', ours, theirs, '-o', 'both.resolute'), """Taken over: notes 1, decisions 1
Conflicts: 1
  OP 1  note
     Ada: All of them, always?
     Bo: Not all.
""")
        out = self.json('review', 'both.resolute')
        self.assertEqual([t['file'] for t in out['texts']], ['old.md', 'new.md'])
        self.assertEqual({n['id']: n['note'] for n in out['notes']}, {'n1': 'Not all.', 'n2': 'Kept.', 'n3': 'From Bo.'})
        self.assertEqual([c['note'] for c in out['notes'][0]['conflicts']], ['All of them, always?'])
        self.assertEqual(out['pairs'][0]['statuses']['not-agreed'], 1)

    def test_json(self):
        ours, theirs = self.both()
        status, out, _ = self.run_it('merge', ours, theirs, '-o', 'both.resolute', '--format', 'json', '--exit-code')
        self.assertEqual(status, 1)
        self.assertEqual([(c['kind'], c['id'], c['theirs']['author']) for c in json.loads(out)['conflicts']], [('note', 'n1', 'Bo')])

    def test_same_inputs_same_bytes_and_twice_is_once(self):
        ours, theirs = self.both()
        for name in 'cd':
            self.ok('merge', ours, theirs, '-o', name)
        self.assertEqual((self.folder / 'c').read_bytes(), (self.folder / 'd').read_bytes())
        self.ok('merge', 'c', theirs, '-o', 'c')
        once, twice = [json.loads((self.folder / name).read_text()) for name in 'dc']
        self.assertEqual([once[k] for k in ('texts', 'notes', 'decisions')], [twice[k] for k in ('texts', 'notes', 'decisions')])

    def test_a_newer_schema_is_not_merged(self):
        self.theirs['schema'] = 'resolute/workspace/9'
        ours, theirs = self.both()
        self.fails(3, f'resolute: {theirs}: made by a newer version of this program, which must merge it\n', 'merge', ours, theirs, '-o', 'both')
        self.assertFalse((self.folder / 'both').exists())

    def test_a_folder_that_is_not_there(self):
        ours, theirs = self.both()
        status, out, _ = self.run_it('merge', ours, theirs, '-o', 'nowhere/both.resolute')
        self.assertEqual((status, out), (4, ''))
        self.assertEqual(sorted(os.listdir(self.folder)), ['new.md', 'old.md', 'ours.resolute', 'sub'])
