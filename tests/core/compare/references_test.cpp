// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/comparison.h"
#include "tests/support/texts.h"

#include <catch2/catch_test_macros.hpp>

using namespace resolute;
using namespace resolute::testing;

namespace {

std::string issuesOf(std::string_view a, std::string_view b)
{
    const auto result = compare({textOf(a), textOf(b)});
    REQUIRE(result);
    std::string out;
    for (const Issue &i : (*result)->issues)
        out += (out.empty() ? "" : "; ") + i.place.paragraph + " " + std::string(i.message->code) + " " + i.arguments[0];
    return out;
}

} // namespace

TEST_CASE("what changed above the paragraphs is told", "[compare]")
{
    Document a, b;
    a.masthead.number = "1/1", b.masthead.number = "2/1";
    a.masthead.title = "The lamps of lighthouses", b.masthead.title = "The Lamps of Lighthouses";
    a.masthead.body = "Human Rights Council", b.masthead.body = "General Assembly";
    a.masthead.agendaItem = "Agenda item 3", b.masthead.agendaItem = "Agenda item 4";
    a.language = b.language = "en";
    const auto codes = [&] {
        const auto result = compare({std::make_shared<const Document>(a), std::make_shared<const Document>(b)});
        std::string out;
        for (const Issue &i : (*result)->issues) out += std::string(i.message->code) + ' ';
        return out;
    };
    CHECK(codes() == "organ-changed agenda-item-changed "); // capitals are no other title
    b.masthead.title = "The keepers of lighthouses";
    CHECK(codes() == "title-changed organ-changed agenda-item-changed ");
    b.language = "fr";
    CHECK(codes() == "languages-differ ");
}

TEST_CASE("a reference that stayed behind while the others moved on is reported", "[compare]")
{
    CHECK(issuesOf(R"(P Recalling | resolution 72/40 of 4 December 2017 on the safety of lighthouses and of their keepers,
                      O Requests | the harbour office to report on the tasks given to it in resolution 72/40;)",
              R"(P Recalling | resolution 73/51 of 5 December 2018 on the safety of lighthouses and of their keepers,
                      O Requests | the harbour office to report on the tasks given to it in resolution 72/40;)")
        == "O1 reference-stayed-behind 72/40");
    CHECK(issuesOf(R"(P Recalling | resolution 72/40 of 4 December 2017 on the safety of lighthouses and of their keepers,)",
        R"(P Recalling | resolution 73/51 of 5 December 2018 on the safety of lighthouses and of their keepers,)")
            .empty());
}

TEST_CASE("a number and a date that do not belong together are reported", "[compare]")
{
    const std::string_view good = "P Recalling | resolution 72/40 of 4 December 2017 on the safety of lighthouses,";
    CHECK(issuesOf(good, "P Recalling | resolution 72/40 of 4 December 2011 on the safety of lighthouses,") == "P1 number-and-date 72/40");
    CHECK(issuesOf(good, "P Recalling | resolution 41/9 of 11 July 2019 on the safety of lighthouses,").empty());
    CHECK(issuesOf(good, "P Recalling | resolution 2000/22 of 18 August 2000 on the safety of lighthouses,").empty());
    CHECK(issuesOf(R"(P Recalling | resolution 72/40 of 4 December 2017 on the safety of lighthouses,
                      P Noting | the progress made under resolution 72/40 of 4 December 2017 in all harbours,)",
              "P Recalling | resolution 72/40 of 14 December 2017 on the safety of lighthouses,")
        == "P1 two-dates 72/40");
    // of several dates of a year, the one that is given most often is meant; one of another year is another body's
    const auto result = compare({textOf(R"(P Recalling | resolution 41/9 of 11 July 2019 on the safety of lighthouses,
                                          P Noting | the progress made under resolution 41/9 of 1 July 2019 in all harbours,
                                          P Noting also | the tide tables that resolution 41/9 of 1 July 2019 asked for,
                                          P Guided | by resolution 41/9 of 12 July 2019 and by the lamps that burn at night,
                                          P Guided also | by resolution 41/9 of 12 July 2019 and by the bells that ring in fog,
                                          P Stressing | that resolution 41/9 of 12 July 2019 is read aloud in every harbour,)"),
        textOf("P Recalling | resolution 41/9 of 3 December 1986 on the keeping of lighthouses,")});
    REQUIRE(result);
    std::string told;
    for (const Issue &i : (*result)->issues) told += i.place.paragraph + ' ' + i.arguments[1] + ' ' + i.arguments[2] + "; ";
    CHECK(told == "P1 11 July 2019 12 July 2019; P2 1 July 2019 12 July 2019; P3 1 July 2019 12 July 2019; ");
}

TEST_CASE("a cross-reference that renumbering broke is reported", "[compare]")
{
    CHECK(issuesOf(R"(O Requests | the harbour office to publish the tide tables before each winter;
                      O Invites | donors to pay for the work described in paragraph 1 above;)",
              R"(O Commends | the keepers of the northern lighthouse for their long watch;
                      O Requests | the harbour office to publish the tide tables before each winter;
                      O Invites | donors to pay for the work described in paragraph 1 above;)")
        == "O3 cross-reference 1");
    CHECK(issuesOf(R"(O Requests | the harbour office to publish the tide tables before each winter;
                      O Invites | donors to pay for the work described in paragraph 1 above;)",
        R"(O Commends | the keepers of the northern lighthouse for their long watch;
                      O Requests | the harbour office to publish the tide tables before each winter;
                      O Invites | donors to pay for the work described in paragraph 2 above;)")
            .empty());
}
