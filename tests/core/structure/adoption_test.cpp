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

TEST_CASE("lists of a recorded vote in columns", "[structure][adoption]")
{
    const auto rows = GENERATE(as<std::string>{}, "| Benin | Cuba | Peru |\n| Bosnia and Herzegovina | India | |\n| Chad | | |\n",
        "| Benin<br>Bosnia and Herzegovina<br>Chad | Cuba<br>India | Peru |\n", "| Benin, Bosnia and Herzegovina and Chad | Cuba, India | Peru |\n");
    const Document d = parse(resolution(start
        + "39th meeting\n\n7 July 1999\n\n[Adopted by a recorded vote of 3 to 2, with 1 abstention. The voting was as "
          "follows:\n\n| In favour | Against: | Abstaining (1) |\n|---|---|---|\n"
        + rows + "]\n"));
    REQUIRE(d.adoption);
    CHECK(d.adoption->inFavourList == Strings{"Benin", "Bosnia and Herzegovina", "Chad"});
    CHECK(d.adoption->againstList == Strings{"Cuba", "India"});
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

TEST_CASE("the note of a recorded vote in the ways in which it is worded and cut", "[structure][adoption]")
{
    const auto opening = GENERATE(as<std::string>{}, "Adopted by a recorded vote of 3 to 1, with 1 abstention. The voting was as follows:",
        "[Adopted by a recorded vote of 3 votes to 1, with 1 abstention.", "[Adopted by a recorded vote of 3 to 1 with 1 abstention:",
        "[Adopted, as orally revised, by a recorded vote of 3 to 1, with 1 abstention. The voting was as follows:",
        "[Resolution, as orally amended, adopted by a recorded vote of 3 to 1, with 1 abstention. The voting was as follows:",
        "[Adopted by a recorded vote of 3 to 1, with 1 abstention.\n\nThe voting was as follows:");
    const Document d = parse(resolution(start + "*4th meeting*  \n*7 July 1999*\n\n" + opening
        + "\n\n**In favour**\n\nBenin, Chad,\n\nBosnia and\n\n---\n\nHerzegovina\n\nAgainst (1):\n\nPeru\n\nAbstaining:\n\nTogo]\n"));
    REQUIRE(d.adoption);
    CHECK(d.adoption->meeting == "4th meeting");
    CHECK(d.adoption->inFavour == 3);
    CHECK(d.adoption->against == 1);
    CHECK(d.adoption->abstaining == 1);
    CHECK(d.adoption->inFavourList == Strings{"Benin", "Chad", "Bosnia and Herzegovina"});
    CHECK(d.adoption->againstList == Strings{"Peru"});
    CHECK(d.adoption->abstainingList == Strings{"Togo"});
    CHECK(outline(d) == "O1 no.1 Decides");
}

TEST_CASE("adopted without a vote, with brackets lost or a full stop outside", "[structure][adoption]")
{
    const auto note = GENERATE(as<std::string>{}, "[Adopted without a vote].", "Adopted without a vote.]", "Adopted without a vote",
        "\\[Adopted without a vote.\\]", "[Adopted as orally revised without a vote.]", "*[Adopted, as orally revised, without a vote.]*");
    const Document d = parse(resolution(start + "*4th meeting*  \n*7 July 1999*\n\n" + note + "\n"));
    REQUIRE(d.adoption);
    CHECK(d.adoption->mode == AdoptionMode::withoutVote);
    CHECK(d.adoption->date == "1999-07-07");
    CHECK(outline(d) == "O1 no.1 Decides");
}

TEST_CASE("lists one name a line, parted by a page or at a hyphen", "[structure][adoption]")
{
    const auto inFavour = GENERATE(as<std::string>{}, "- Benin\n- Guinea-Bissau\n- Republic of Korea", "Benin  \nGuinea-Bissau  \nRepublic of Korea",
        "Benin\nGuinea-\nBissau\nRepublic of Ko-\nrea", "Benin, Guinea-Bissau,\n\n3/4\n\n---\n\nA/HRC/RES/3/99\n\nRepublic of Korea");
    const Document d = parse(
        resolution(start + "*4th meeting**7 July 1999*\n\n[Adopted by a recorded vote of 3 to 0, with 0 abstentions.\n\nIn favour:\n\n" + inFavour
            + "\n\nAgainst:\n\nAbstaining:]\n"));
    REQUIRE(d.adoption);
    CHECK(d.adoption->meeting == "4th meeting");
    CHECK(d.adoption->date == "1999-07-07");
    CHECK(d.adoption->inFavourList == Strings{"Benin", "Guinea-Bissau", "Republic of Korea"});
    CHECK(findings(d, Severity::warning).empty());
}

TEST_CASE("meeting, date and vote run together", "[structure][adoption]")
{
    const auto note = GENERATE(as<std::string>{}, "*4th meeting 7 July 1999* [Adopted without a vote.]",
        "*4th meeting*  \n*7 July 1999*  \n[Adopted without a vote.]");
    const Document d = parse(resolution(start + note + "\n"));
    REQUIRE(d.adoption);
    CHECK(d.adoption->meeting == "4th meeting");
    CHECK(d.adoption->date == "1999-07-07");
    CHECK(outline(d) == "O1 no.1 Decides");
}

TEST_CASE("a recorded vote that is cut within its sentence or worded otherwise", "[structure][adoption]")
{
    const auto opening = GENERATE(as<std::string>{}, "[Adopted by a recorded vote of 3 to 1, with 1\n\nabstention. The voting was as follows:",
        "[Adopted by a recorded vote\n\nof 3 to 1, with 1 abstention. The voting was as follows:",
        "[Adopted by a recorded vote of 3 to\n\n---\n\n1, with 1 abstention. The voting was as follows:",
        "[Adopted by a recorded vote of 3-1-1. The voting was as follows:", "[Adopted by a recorded vote, as follows:");
    const Document d = parse(resolution(start + "*4th meeting*\n*7 July 1999*\n\n" + opening
        + "\n\n*In favour*:\n\nBenin, Chad, Cuba\n\n*Against*:\n\nPeru\n\n*Abstaining*:\n\nTogo]\n"));
    REQUIRE(d.adoption);
    CHECK(d.adoption->mode == AdoptionMode::recordedVote);
    CHECK(d.adoption->meeting == "4th meeting");
    const bool counted = !opening.contains("as follows:") || opening.contains("was as");
    CHECK(d.adoption->inFavour == (counted ? std::optional(3) : std::nullopt));
    CHECK(d.adoption->against == (counted ? std::optional(1) : std::nullopt));
    CHECK(d.adoption->abstaining == (counted ? std::optional(1) : std::nullopt));
    CHECK(d.adoption->inFavourList == Strings{"Benin", "Chad", "Cuba"});
    CHECK(d.adoption->againstList == Strings{"Peru"});
    CHECK(d.adoption->abstainingList == Strings{"Togo"});
    CHECK(outline(d) == "O1 no.1 Decides");
}

TEST_CASE("meeting and date in the sentence of the vote", "[structure][adoption]")
{
    const Document d = parse(resolution(start
        + "Adopted at the 4th plenary meeting, on 7 July 1999, by a recorded vote of 20 to 2, with 1 abstention,\\* as follows:\n\n"
          "*In favour:* Benin\n\n*Against:* Cuba, Peru\n\n*Abstaining:* Chad\n"));
    REQUIRE(d.adoption);
    CHECK(d.adoption->meeting == "4th plenary meeting");
    CHECK(d.adoption->date == "1999-07-07");
    CHECK(d.adoption->inFavour == 20);
    CHECK(d.adoption->againstList == Strings{"Cuba", "Peru"});
    CHECK(d.adoption->abstainingList == Strings{"Chad"});
}

TEST_CASE("meeting and date in the last paragraph, or behind the vote", "[structure][adoption]")
{
    const auto note = GENERATE(as<std::string>{}, " *4th meeting* *7 July 1999*\n\n[Adopted without a vote.]\n",
        " *4th meeting* *7 July 1999* [Adopted without a vote.]\n", " 4th meeting 7 July 1999\n",
        "\n\n[Adopted without a vote.]\n\n4th meeting\n7 July 1999\n", "\n\n[Adopted without a vote.]\n\n4th meeting\n\n7 July 1999\n");
    const Document d = parse(resolution("1. *Decides* to remain seized of the matter." + note));
    REQUIRE(d.adoption);
    CHECK(d.adoption->meeting == "4th meeting");
    CHECK(d.adoption->date == "1999-07-07");
    CHECK(d.adoption->mode == (note.contains("without") ? AdoptionMode::withoutVote : AdoptionMode::notSaid));
    CHECK(outline(d) == "O1 no.1 Decides");
    CHECK(textOf(d, "O1") == "Decides to remain seized of the matter.");
}

TEST_CASE("meeting and date behind the lists of a recorded vote", "[structure][adoption]")
{
    const Document d = parse(resolution(start
        + "[Adopted by a recorded vote of 1 to 1, with 1 abstention. The voting was as follows:\n\n*In favour*:\n\nBenin\n\n*Against*:\n\n"
          "Cuba\n\n*Abstaining*:\n\nChad]\n\n4th meeting\n\n7 July 1999\n"));
    REQUIRE(d.adoption);
    CHECK(d.adoption->meeting == "4th meeting");
    CHECK(d.adoption->date == "1999-07-07");
    CHECK(d.adoption->abstainingList == Strings{"Chad"});
    CHECK(outline(d) == "O1 no.1 Decides");
}
