# SPDX-License-Identifier: GPL-3.0-or-later
"""What is printed as JSON keeps to docs/schema."""
import json

from support import HERE, SPECIMEN, CommandTest

FOLDER = HERE.parent.parent / 'docs' / 'schema'
TYPES = {'object': dict, 'array': list, 'string': str, 'integer': int, 'number': (int, float), 'boolean': bool, 'null': type(None)}


def problems(value, schema, root, where='$'):
    """The part of JSON Schema that ours use."""
    if '$ref' in schema:
        schema = root['$defs'][schema['$ref'].rsplit('/', 1)[1]]
    if 'const' in schema and value != schema['const'] or 'enum' in schema and value not in schema['enum']:
        yield f'{where}: {value!r}'
    types = schema.get('type', [])
    types = [types] if isinstance(types, str) else types
    if types and not any(isinstance(value, TYPES[t]) and (t == 'boolean' or not isinstance(value, bool)) for t in types):
        yield f'{where}: {value!r} is no {types}'
    if 'oneOf' in schema and sum(not list(problems(value, s, root, where)) for s in schema['oneOf']) != 1:
        yield f'{where}: not exactly one of the forms'
    if isinstance(value, dict):
        for key in schema.get('required', []):
            if key not in value:
                yield f'{where}: {key} is missing'
        for key, one in schema.get('properties', {}).items():
            if key in value:
                yield from problems(value[key], one, root, f'{where}.{key}')
    if isinstance(value, list):
        if not schema.get('minItems', 0) <= len(value) <= schema.get('maxItems', len(value)):
            yield f'{where}: {len(value)} items'
        for i, one in enumerate(value):
            yield from problems(one, schema.get('items', {}), root, f'{where}[{i}]')


class Schema(CommandTest):
    def keeps_to(self, name, *words):
        self.assertEqual(self.problems_of(name, self.json(*words)), [], words)

    @staticmethod
    def problems_of(name, value):
        schema = json.loads((FOLDER / f'{name}-1.json').read_text())
        return list(problems(value, schema, schema))[:5]

    def test_document(self):
        for file in (*SPECIMEN, 'old.md'):
            self.keeps_to('document', 'parse', file)

    def test_comparison(self):
        self.keeps_to('comparison', 'compare', 'old.md', 'new.md')
        self.keeps_to('comparison', 'compare', *SPECIMEN[:2])
        self.keeps_to('comparison', 'compare', *SPECIMEN)

    def test_votes(self):
        self.keeps_to('votes', 'votes', *SPECIMEN)

    def test_evidence(self):
        self.keeps_to('comparison', 'compare', 'old.md', 'new.md', '--evidence')

    def test_concordance(self):
        self.keeps_to('concordance', 'concordance', *SPECIMEN)
        self.keeps_to('concordance', 'concordance', 'old.md', 'new.md', '--evidence')

    def test_notes(self):
        self.keeps_to('notes', 'notes', SPECIMEN[0], SPECIMEN[3])

    def test_announced(self):
        self.ok('notes', SPECIMEN[1], SPECIMEN[2], '-o', 'notes.txt')
        self.keeps_to('announced', 'announced', SPECIMEN[1], 'notes.txt', SPECIMEN[3])

    def test_review(self):
        quote = {'text': 'b', 'paragraph': 'O1', 'words': 'Urges', 'after': ' all'}
        stamps = [{'author': 'Ada', 'time': '2031-05-06T07:08:09.123Z'}]
        workspace = {
            'schema': 'resolute/workspace/1', 'revision': 1,
            'texts': [{'key': 'a', 'path': 'old.md', 'sha256': ''}, {'key': 'b', 'path': 'new.md', 'sha256': '', 'bytes': 'TGFtcHM='}],
            'view': {'left': 'a', 'right': 'b'},
            'notes': [{'id': 'n', 'on': {'kind': 'words', 'at': quote}, 'text': 'Why?', 'stamps': stamps,
                       'answers': [{'id': 'r', 'text': 'So.', 'stamps': stamps}], 'conflicts': [{'text': 'Who?', **stamps[0]}]},
                      {'id': 'lost', 'on': {'kind': 'paragraph', 'at': quote | {'text': 'c'}}, 'text': 'Kept.', 'stamps': stamps}],
            'decisions': [{'id': 'd', 'on': {'kind': 'change', 'part': 'deleted', 'from': quote | {'text': 'a'}, 'at': {'text': 'b'}},
                           'status': 'agreed', 'class': 'style', 'stamps': stamps, 'conflicts': [{'status': 'noted', **stamps[0]}]}],
            'links': [{'id': 'p', 'from': 'a', 'to': 'b', 'a': [quote | {'paragraph': 'O9', 'words': 'Not there at all'}], 'b': [], 'stamps': stamps}]}
        self.assertEqual(self.problems_of('workspace', workspace), [])
        self.write('a', json.dumps(workspace))
        self.keeps_to('review', 'review', 'a')
        workspace['notes'][0] |= {'text': 'When?', 'stamps': stamps + [{'author': 'Bo', 'time': '2031-05-07T07:08:09.123Z'}]}
        workspace['decisions'][0]['removed'] = True
        self.write('b', json.dumps(workspace))
        self.keeps_to('merge', 'merge', 'a', 'b', '-o', 'c')
        self.assertEqual(self.problems_of('workspace', json.loads((self.folder / 'c').read_text())), [])

    def test_what_is_wrong_is_found(self):
        schema = json.loads((FOLDER / 'notes-1.json').read_text())
        self.assertEqual(list(problems({'schema': 'resolute/notes/1', 'from': {}, 'instructions': [{'op': 'explode', 'text': 3}]}, schema, schema)),
                         ['$: to is missing', *[f'$.from: {k} is missing' for k in ('file', 'symbol', 'number', 'title', 'date', 'sha256')],
                          "$.instructions[0].op: 'explode'", "$.instructions[0].text: 3 is no ['string']"])
