// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/structure/support.h"

using namespace resolute;
using namespace resolute::test;
using Catch::Generators::as;
using Strings = std::vector<std::string>;

namespace {
const std::string start = "1. *Decides* to rest.\n\n";
}

TEST_CASE("a recorded vote with its lists", "[structure][adoption]")
{
    const auto note = GENERATE(as<std::string>{},
        "*39th meeting*  \n*7 July 1999*\n\n[Adopted by a recorded vote of 3 to 2, with 1 abstention. The voting was as follows:\n\n*In favour:*\n\n"
        "Benin, Bosnia and Herzegovina and Chad\n\n*Against:*\n\nUnited Kingdom of Great Britain and Northern Ireland and United States of "
        "America\n\n*Abstaining:*\n\nPeru]\n",
        "*39th meeting\n7 July 1999*\n\n[Adopted by a recorded vote of 3 to 2, with 1 abstention. The voting was as follows:\n\nIn favour: Benin, "
        "Bosnia and Herzegovina, Chad\n\n"
        "Against: United Kingdom of Great Britain and Northern Ireland, United States of America\n\nAbstaining: Peru.]\n",
        "39th meeting\n\n7 July 1999\n\n[Adopted by a recorded vote of 3 to 2, with 1 abstention. The voting was as follows: *In favour*: Benin, "
        "Bosnia and Herzegovina, Chad "
        "*Against*: United Kingdom of Great Britain and Northern Ireland, United States of America *Abstaining*: Peru]\n");
    const Document d = parse(resolution(start + note));
    REQUIRE(d.adoption);
    CHECK(d.adoption->meeting == "39th meeting");
    CHECK(d.adoption->date == "1999-07-07");
    CHECK(d.adoption->mode == AdoptionMode::recordedVote);
    CHECK(d.adoption->inFavour == 3);
    CHECK(d.adoption->against == 2);
    CHECK(d.adoption->abstaining == 1);
    CHECK(d.adoption->inFavourList == Strings{"Benin", "Bosnia and Herzegovina", "Chad"});
    CHECK(d.adoption->againstList == Strings{"United Kingdom of Great Britain and Northern Ireland", "United States of America"});
    CHECK(d.adoption->abstainingList == Strings{"Peru"});
    CHECK(outline(d) == "O1 no.1 Decides");
    CHECK(findings(d, Severity::warning).empty());
}

TEST_CASE("a side without votes keeps its empty label", "[structure][adoption]")
{
    const Document d = parse(resolution(start
        + "4th meeting\n\n7 July 1999\n\n[Adopted by a recorded vote of 2 to none, with 0 abstentions. The voting was as follows:\n\n"
          "In favour:\n\nBenin, Chad\n\nAgainst:\n\nAbstaining:\n\n]\n"));
    REQUIRE(d.adoption);
    CHECK(d.adoption->against == 0);
    CHECK(d.adoption->againstList.empty());
    CHECK(d.adoption->inFavourList == Strings{"Benin", "Chad"});
    CHECK(findings(d, Severity::warning).empty());
}

TEST_CASE("adopted without a vote, or with nothing said", "[structure][adoption]")
{
    const Document d = parse(resolution(start + "*28th meeting*  \n*17 July 1999*\n\n[Adopted without a vote.]\n"));
    REQUIRE(d.adoption);
    CHECK(d.adoption->mode == AdoptionMode::withoutVote);
    CHECK_FALSE(d.adoption->inFavour);
    CHECK_FALSE(parse(resolution(start)).adoption);
}

TEST_CASE("tallies that differ, strangers and double voters are reported", "[structure][adoption]")
{
    const Document d = parse(resolution(start
        + "4th meeting\n\n7 July 1999\n\n[Adopted by a recorded vote of 4 to 1, with 0 abstentions. The voting was as follows:\n\n"
          "In favour:\n\nBenin, Chad, Freedonia\n\nAgainst:\n\nBenin]\n"));
    CHECK(findings(d, Severity::warning) == Strings{"tally-differs@19", "state-unknown@19", "state-twice@19"});
    CHECK(d.issues[0].arguments == Strings{"4", "In favour", "3"});
}
