// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/change.h"
#include "tests/support/texts.h"

#include <catch2/catch_test_macros.hpp>

using namespace resolute;
using namespace resolute::testing;

TEST_CASE("a symbol with its date is one change", "[diff]")
{
    CHECK(changesOf("P Recalling | resolution 73/40 of 17 December 2018 on tides,", "P Recalling | resolution 74/53 of 18 December 2019 on tides,")
        == "[73/40 of 17 December 2018] -> [74/53 of 18 December 2019] reference-update");
    CHECK(changesOf("P Recalling | resolution 73/40 on tides,", "P Recalling | resolution 74/53 on tides,") == "[73/40] -> [74/53] reference-update");
    CHECK(changesOf("P Recalling | the accord of 7 July 2022,", "P Recalling | the accord of 7 July 2025,")
        == "[7 July 2022] -> [7 July 2025] date-update");
}

TEST_CASE("an insertion stands where a phrase begins", "[diff]")
{
    CHECK(changesOf("O Urges | the cities to act,", "O Urges | the cities to act, including by building walls,")
        == "[] -> [, including by building walls] substantive");
    CHECK(changesOf("O Urges | aid after floods, storms and fires;", "O Urges | aid after floods, health crises, storms and fires;")
        == "[] -> [health crises, ] substantive");
    CHECK(changesOf("O Urges | the pilots and the masons to meet;", "O Urges | the pilots and the keepers and the masons to meet;")
        == "[] -> [the keepers and ] substantive");
}

TEST_CASE("a lone function word between two replacements is swallowed, a word that carries meaning is not", "[diff]")
{
    CHECK(
        changesOf("O Urges | the repair of walls;", "O Urges | the building of towers;") == "[repair of walls] -> [building of towers] substantive");
    CHECK(changesOf("O Urges | the repair granite walls;", "O Urges | the rebuilt granite towers;")
        == "[repair] -> [rebuilt] substantive\n[walls] -> [towers] substantive");
}

TEST_CASE("words that changed places around another are one change", "[diff]")
{
    CHECK(changesOf("P Noting | that this is a matter not only of tides,", "P Noting | that this is not just a matter of tides,")
        == "[a matter not only] -> [not just a matter] editorial");
}

TEST_CASE("words that stand around another without being the same words are two changes", "[diff]")
{
    CHECK(changesOf("O Notes | that the reply of the pilots to storms matters;",
              "O Notes | that the place of the harbour in the swift reply to storms matters;")
        == "[] -> [place of the harbour in the swift ] substantive\n[of the pilots ] -> [] substantive");
}

TEST_CASE("a conference that gave way to another is one change with its place and date", "[diff]")
{
    CHECK(changesOf("P Noting | the text adopted at the Seventh Congress of Pilots or Masons of the Coast, held in Lorn, Isle of Tarn, from 3 to 8 "
                    "May 2016, on fog,",
              "P Noting | the text adopted at the Eighth Summit of Pilots and Masons of the Coast, held at Ense on 25 and 26 June 2019, on fog,")
        == "[Seventh Congress of Pilots or Masons of the Coast, held in Lorn, Isle of Tarn, from 3 to 8 May 2016] -> "
           "[Eighth Summit of Pilots and Masons of the Coast, held at Ense on 25 and 26 June 2019] reference-update");
    // only the name, or only the comma: the rest stays
    CHECK(changesOf("P Noting | the Seventh Congress of Pilots, held in Lorn on 3 May 2016,",
              "P Noting | the Seventh Congress of Pilots held in Lorn on 3 May 2016,")
        == "[,] -> [] editorial");
}

TEST_CASE("a verb that another was put before lost its capital only", "[diff]")
{
    CHECK(changesOf("O Calls for | an end to the fog;", "O Urges | the pilots to wait, and calls for an end to the fog;")
        == "[] -> [Urges the pilots to wait, and ] substantive #verb-stronger\n[Calls] -> [calls] style");
    CHECK(changesOf("O Urges | the pilots to wait, and calls for an end to the fog;", "O Calls for | an end to the fog;")
        == "[Urges the pilots to wait, and ] -> [] substantive #verb-weaker\n[calls] -> [Calls] editorial");
}

TEST_CASE("the repeated-verb rule is style, another verb is not", "[diff]")
{
    CHECK(changesOf("P Recalling also | the charter,", "P Recalling further | the charter,") == "[Recalling also] -> [Recalling further] style");
    CHECK(changesOf("P Recalling further | the charter,", "P Recalling | the charter,") == "[Recalling further] -> [Recalling] style");
    CHECK(changesOf("O Also reaffirms | the charter;", "O Reaffirms | the charter;") == "[Also reaffirms] -> [Reaffirms] style");
    CHECK(changesOf("O Encourages | the pilots to train;", "O Requests | the pilots to train;")
        == "[Encourages] -> [Requests] substantive #verb-stronger");
    CHECK(changesOf("O Condemns | the wreckers;", "O Deplores | the wreckers;") == "[Condemns] -> [Deplores] substantive #verb-weaker");
}

TEST_CASE("grammar and other wordings for the same are editorial", "[diff]")
{
    CHECK(changesOf("P Noting | the declaration of the pilots,", "P Noting | the declarations of the pilots,")
        == "[declaration] -> [declarations] editorial");
    CHECK(changesOf("P Noting | the need for enhancing safety,", "P Noting | the need to enhance safety,")
        == "[for enhancing] -> [to enhance] editorial");
    CHECK(changesOf("P Noting | good-neighbourliness,", "P Noting | good neighbourliness,")
        == "[good-neighbourliness] -> [good neighbourliness] editorial");
    CHECK(changesOf("O Acts | in conformity with the charter;", "O Acts | consistent with the charter;")
        == "[in conformity] -> [consistent] editorial");
    CHECK(changesOf("P Noting | the raising of walls,", "P Noting | the increasing of walls,") == "[raising] -> [increasing] editorial");
}

TEST_CASE("sessions, paragraphs and quantities are told apart", "[diff]")
{
    CHECK(changesOf("O Decides | to report at its forty-first session;", "O Decides | to report at its forty-fourth session;")
        == "[forty-first] -> [forty-fourth] number-update #deadline-changed");
    CHECK(changesOf("O Refers | to paragraph 4 above;", "O Refers | to paragraph 5 above;") == "[4] -> [5] number-update");
    CHECK(changesOf("O Allots | 10 days to the meeting;", "O Allots | 15 days to the meeting;") == "[10] -> [15] substantive #quantity-changed");
}

TEST_CASE("hedges and qualifiers are tagged", "[diff]")
{
    CHECK(changesOf("O Urges | cities to act;", "O Urges | cities to act, as appropriate;")
        == "[] -> [, as appropriate] substantive #hedge-added #qualifier-added");
    CHECK(changesOf("O Urges | all cities to act;", "O Urges | cities to act;") == "[all ] -> [] substantive #qualifier-removed");
}

TEST_CASE("words that moved inside a paragraph are recognised", "[diff]")
{
    const std::string changes = changesOf(
        "O Urges | the guild of masons to rebuild, in stone and mortar, the harbour walls of every city on the estuary;",
        "O Urges | the guild of masons to rebuild the harbour walls of every city on the estuary in stone and mortar;");
    CHECK(changes.contains("[, in stone and mortar,] -> []"));
    CHECK(changes.contains("#moved-within"));
}

TEST_CASE("blanks and brackets keep their places in a replay", "[diff]")
{
    for (const auto &[a, b] : std::vector<std::pair<std::string, std::string>>{{"O Notes | one two three;", "O Notes | three;"},
             {"O Notes | one;", "O Notes | one (two) [three];"}, {"O Notes | a  b\u00A0c;", "O Notes | a b c;"},
             {"O Notes | \u201Cone\u201D;", "O Notes | \u201Cone two\u201D, three;"}, {"O Notes | x", "O Other | y z"},
             {"O Notes | caf\u00E9 \u4EBA\u6743\u7406\u4E8B\u4F1A", "O Notes | cafe \u4EBA\u6743"}}) {
        const DocumentPtr x = textOf(a), y = textOf(b);
        Step step;
        step.link.a = {ParagraphIndex(0)};
        step.link.b = {ParagraphIndex(0)};
        step.changes = diff(*x, *y, step.link);
        CHECK(replay(*x, *y, step) == y->paragraphs[0].text);
    }
}

TEST_CASE("what did not change in a split is not marked", "[diff]")
{
    const DocumentPtr a = textOf("O Calls upon | the cities to rebuild their walls in stone, and invites the masons to help;");
    const DocumentPtr b = textOf("O Calls upon | the cities to rebuild their walls in stone;\nO Invites | the masons to help;");
    Correspondence pair;
    pair.a = {ParagraphIndex(0)};
    pair.b = {ParagraphIndex(0), ParagraphIndex(1)};
    int words = 0;
    for (const Change &c : diff(*a, *b, pair)) {
        words += static_cast<int>(c.a.size() + c.b.size());
        CHECK(at(c.bOf) < 2);
    }
    CHECK(words < 40); // ", and invites", ";", "Invites"
}

TEST_CASE("the verb of a paragraph that became part of another is not the other's verb", "[diff]")
{
    const DocumentPtr a = textOf(
        "O Recognizes | the need for walls of granite in every harbour;\nO Acknowledges | the merit of the masons of the coast;");
    const DocumentPtr b = textOf("O Recognizes | the need for walls of granite in every harbour, and the merit of the masons of the coast;");
    Correspondence pair;
    pair.a = {ParagraphIndex(0), ParagraphIndex(1)};
    pair.b = {ParagraphIndex(0)};
    bool found = false;
    for (const Change &c : diff(*a, *b, pair)) {
        if (c.aOf != ParagraphIndex(1) || !c.a.in(a->paragraphs[1].text).starts_with("Acknowledges")) continue;
        found = true;
        CHECK(c.changeClass == ChangeClass::substantive);
    }
    CHECK(found);
}

TEST_CASE("the rules hold in other languages", "[diff]")
{
    CHECK(changesOf("P Rappelant également | la charte,", "P Rappelant en outre | la charte,")
            .contains("[Rappelant également] -> [Rappelant en outre]"));
    CHECK(changesOf("P Rappelant | la résolution 73/40 du 17 décembre 2018,", "P Rappelant | la résolution 74/53 du 18 décembre 2019,")
        == "[73/40 du 17 décembre 2018] -> [74/53 du 18 décembre 2019] reference-update");
    CHECK(changesOf("P Recordando | la resolución 73/40, de 17 de diciembre de 2018,",
              "P Recordando | la resolución 73/40, de 18 de diciembre de 2019,")
        == "[17 de diciembre de 2018] -> [18 de diciembre de 2019] date-update");
    CHECK(changesOf("P ссылаясь также | на устав,", "P ссылаясь далее | на устав,") == "[ссылаясь также] -> [ссылаясь далее] style");
}

TEST_CASE("what is put in behind opening words does not slide into them", "[diff]")
{
    CHECK(changesOf("O DeciDes! | to go now;", "O Decides! | . Decides! to go now;").contains("[] -> [. Decides! ]"));
}
