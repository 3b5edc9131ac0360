# SPDX-License-Identifier: GPL-3.0-or-later
"""resolute votes on the specimen series and on small texts."""
import csv
import io

from support import SPECIMEN, CommandTest

VOTE = """The Human Rights Council,

Recalling its earlier work on rest and shade in public places,

1. *Decides* to continue its consideration of the matter.

*12th meeting*
*4 April 2024*

[Adopted by a recorded vote of {tally}. The voting was as follows:

In favour:

{yes}

Against:

{no}

Abstaining:

{abstaining}]
"""


class Votes(CommandTest):
    def test_json_of_the_specimen(self):
        out = self.json('votes', *SPECIMEN)
        self.assertEqual(out['schema'], 'resolute/votes/1')
        self.assertEqual([(v['date'], v['inFavour'], v['against'], v['abstaining'], v['consistent']) for v in out['votes']],
                         [('2035-04-04', 28, 13, 6, True), ('2036-04-03', 25, 13, 8, True)])
        states = {s['iso3']: s for s in out['states']}
        self.assertEqual(len(states), 61)
        self.assertEqual(states['KEN']['positions'], ['notAMember', 'notParticipating'])
        self.assertEqual(states['NLD']['printedName'], 'Netherlands (Kingdom of the)')
        self.assertEqual(states['NLD']['group'], 'WEOG')
        self.assertEqual(len(out['changedPosition']), 17)
        self.assertIn(('MWI', 'against', 'inFavour'), [(c['iso3'], c['from'], c['to']) for c in out['changedPosition']])

    def test_the_order_of_the_files_does_not_matter(self):
        there, back = self.json('votes', *SPECIMEN), self.json('votes', *reversed(SPECIMEN))
        for out in (there, back):
            for state in out['states']:
                del state['sponsored']  # counts the files as they are given
        self.assertEqual(there, back)

    def test_text_and_csv(self):
        text = self.ok('votes', *SPECIMEN)
        self.assertIn('█ 28 in favour   ▒ 13 against   ░ 6 abstaining\n', text)
        self.assertIn('Changed position: 17\n', text)
        rows = list(csv.reader(io.StringIO(self.ok('votes', *SPECIMEN, '--format', 'csv'))))
        self.assertEqual(rows[0][:5], ['state', 'printedName', 'iso3', 'group', '88/903, 2035-04-04'])
        self.assertEqual({len(r) for r in rows}, {8})

    def test_what_does_not_add_up_is_a_warning(self):
        name = self.write('wrong.md', VOTE.format(tally='3 to 1, with 1 abstention', yes='Chile, Brazil', no='Mexico', abstaining='Brazil'))
        status, out, err = self.run_it('votes', name, '--format', 'json')
        self.assertEqual(status, 0)
        for words in ('the tally says 3 in favour, the list names 2', 'Brazil is named twice', 'Mexico is named, but was not a member on 2024-04-04'):
            self.assertIn(words, err)

    def test_no_vote_and_no_file(self):
        self.assertEqual(self.ok('votes', 'old.md'), 'None of these texts has a recorded vote.\n')
        status, out, err = self.run_it('votes', 'old.md', 'missing.md')
        self.assertEqual((status, out), (3, ''))
        self.assertIn('missing.md', err)
