// SPDX-License-Identifier: GPL-3.0-or-later
// What a change does to what is asked: of whom, by when, how far. And what only looks like it.
#include "core/diff/change.h"
#include "tests/support/texts.h"

#include <catch2/catch_test_macros.hpp>

using namespace resolute;
using namespace resolute::testing;

TEST_CASE("an addressee stands behind a verb that asks, before what is asked", "[diff]")
{
    CHECK(changesOf("O Calls upon | States to mend their walls;", "O Calls upon | all Member States to mend their walls;")
            .contains("#addressee-changed"));
    CHECK(changesOf("O Takes note | of the wall and encourages States to mend it;", "O Takes note | of the wall and encourages parties to mend it;")
            .contains("#addressee-changed"));
    CHECK(changesOf("O Invita | a los Estados a que reparen los muros;", "O Invita | a los Gobiernos a que reparen los muros;", "es")
            .contains("#addressee-changed"));
    // named, but not asked
    for (const auto &[a, b] :
        {std::pair{"O Calls upon | States to protect peaceful protest;", "O Calls upon | States to protect peaceful assembly and protest;"},
            std::pair{"O Condemns | the shelling of walls;", "O Condemns | the shelling by both parties of walls;"},
            std::pair{"P Recalling | the duties of keepers,", "P Recalling | the duties of Member States,"}}) {
        INFO(b);
        CHECK_FALSE(changesOf(a, b).contains("#addressee-changed"));
    }
}

TEST_CASE("a deadline is when something is asked for, not when something was done", "[diff]")
{
    CHECK(changesOf("O Requests | the keeper to report to the Council at its fortieth session;",
              "O Requests | the keeper to report to the Council at its sixtieth session;")
        == "[fortieth] -> [sixtieth] number-update #deadline-changed");
    CHECK(changesOf("O Welcomes | the report submitted to the Council at its fortieth session;",
              "O Welcomes | the report submitted to the Council at its sixtieth session;")
        == "[fortieth] -> [sixtieth] number-update");
    // put in or taken out as a whole
    CHECK(changesOf("O Requests | the keeper to report to the Council at its fortieth session;", "O Requests | the keeper to report;")
            .contains("#deadline-changed"));
    CHECK(changesOf("O 请 | 秘书长在第七十六届会议上提交报告；", "O 请 | 秘书长在第七十七届会议上提交报告；", "zh").contains("#deadline-changed"));
}

TEST_CASE("a qualifier is a word or a few, and no part of a name", "[diff]")
{
    CHECK(changesOf("O Urges | States to mend walls;", "O Urges | States to mend all walls;") == "[] -> [all ] substantive #qualifier-added");
    CHECK(changesOf("P Recalling | the treaty on walls,", "P Recalling | the treaty on the Elimination of All Forms of Leaning walls,")
        == "[] -> [the Elimination of All Forms of Leaning ] substantive");
    CHECK_FALSE(changesOf("O Urges | States to mend walls;",
        "O Urges | States to mend walls and to see to it that all of the towers stand upright in every wind;")
            .contains("#qualifier"));
}

TEST_CASE("a strong verb is stronger than the verb", "[diff]")
{
    CHECK(changesOf("O Encourages | States to mend walls;", "O Strongly encourages | States to mend walls;").contains("#verb-stronger"));
    CHECK(changesOf("O Strongly urges | States to mend walls;", "O Urges | States to mend walls;").contains("#verb-weaker"));
}

TEST_CASE("verbs that say the same are no change of sense", "[diff]")
{
    CHECK(changesOf("O Takes note of | the report on walls;", "O Notes | the report on walls;") == "[Takes note of] -> [Notes] editorial");
    CHECK(changesOf("O Takes note of | the report on walls;", "O Welcomes | the report on walls;").contains("substantive"));
    CHECK(changesOf("P Noting | that walls fall,", "P Noting | that walls therefore fall,") == "[] -> [therefore ] editorial");
}

TEST_CASE("a date gives way to a date; one that is put in says more", "[diff]")
{
    CHECK(changesOf("P Noting | the fall of the wall on 3 May 2019,", "P Noting | the fall of the wall on 4 May 2020,")
        == "[3 May 2019] -> [4 May 2020] date-update");
    CHECK(changesOf("P Noting | the report of 3 May 2019,", "P Noting | the report of 3 May 2019 and 4 June 2020,").contains("substantive"));
    CHECK(changesOf("P Recalling | resolution 9/1 on walls,", "P Recalling | resolution 9/1 of 3 May 2019 on walls,")
        == "[] -> [of 3 May 2019 ] reference-update");
    CHECK(changesOf("O Asks | the keeper so that it may mend walls;", "O Asks | the keeper and to mend walls;")
            .contains("substantive")); // "may" is no month
    CHECK(changesOf("P Noting | that walls cost 11.4 trillion crowns,", "P Noting | that walls cost 11.7 trillion crowns,")
        == "[11.4] -> [11.7] substantive #quantity-changed");
}

TEST_CASE("at a session and as of a session are two things", "[diff]")
{
    CHECK(changesOf("O Decides | to invite the keeper at the fortieth session of the Council;",
        "O Decides | to invite the keeper as of the sixtieth session of the Council;")
            .contains("substantive"));
}

TEST_CASE("an abbreviation behind its name says nothing more", "[diff]")
{
    CHECK(changesOf("P Noting | the Guild of Wall Builders (GWB) and its work,", "P Noting | the Guild of Wall Builders and its work,")
        == "[(GWB) ] -> [] editorial");
    CHECK(changesOf("P Noting | the harbour (in ruins) and its work,", "P Noting | the harbour and its work,").contains("substantive"));
}

TEST_CASE("a light word that stayed by chance where a clause gave way to another does not cut it", "[diff]")
{
    CHECK(changesOf(
              "P Noting | the need to stem the impact of the siege, the famine and the rise of the price of bread on builders\u2019 guilds in towns,",
              "P Noting | the need to stem the impacts of outer shocks on guilds in towns,")
        == "[impact of the siege, the famine and the rise of the price of bread on builders\u2019] -> [impacts of outer shocks on] substantive");
    CHECK(changesOf("O Urges | keepers to mend walls in towns;", "O Asks | keepers to mend old walls in cities;")
            .contains("\n")); // short ones stay apart
}

TEST_CASE("a bracket goes with the one that it closes", "[diff]")
{
    CHECK(changesOf("P Noting | the slavery of boys in towers (tower work) and its end,",
        "P Noting | tower work (slavery of boys in towers) and its end,")
            .contains("[ (tower work)] -> [)]"));
    CHECK(changesOf("P Noting | the towers (old and tall ones) and walls,", "P Noting | the towers (old ones) and walls,")
        == "[and tall ] -> [] substantive");
}

TEST_CASE("a change reads as like for like", "[diff]")
{
    CHECK(changesOf("O Requests | a report at its fortieth session, and an oral update at its forty-first session on walls;",
              "O Requests | a report at its sixtieth session on walls;")
        == "[fortieth] -> [sixtieth] number-update #deadline-changed\n[, and an oral update at its forty-first session] -> [] substantive "
           "#deadline-changed");
    CHECK(changesOf("O Condemns | the orders given to make towers fall;",
        "O Condemns | the orders given that may amount to a crime against the city, including the use of rams, to render towers fall;")
            .contains("[make] -> [render]"));
    // a symbol is not cut from the date that came with it, nor a word from its apostrophe
    CHECK(changesOf("P Recalling | the meeting on walls,", "P Recalling | the meeting held under resolution 54/28 of 12 October 2023, on walls,")
            .contains("54/28 of 12 October 2023"));
    CHECK(changesOf("P Noting | the tongues of Builders, of the guild of stone,", "P Noting | the tongues of Builders\u2019 towers and stone,")
            .contains("[Builders, of the guild of] -> [Builders\u2019 towers and]"));
}
