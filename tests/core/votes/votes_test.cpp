// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/votes/votes.h"

#include "core/document/states.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>

using namespace resolute;
using enum Position;

namespace {

std::vector<std::string> list(std::string_view names)
{
    static const std::vector<std::string> conjunctions{"and"};
    return splitStates(names, conjunctions);
}

/// A Council resolution with a vote; the tally is that of the lists.
Document council(std::string number, std::string date, std::string_view yes, std::string_view no, std::string_view abstaining)
{
    Document d;
    d.masthead.enactingClause = "The Human Rights Council,";
    d.masthead.number = std::move(number);
    d.adoption.emplace();
    Adoption &a = *d.adoption;
    a.mode = AdoptionMode::recordedVote;
    a.date = std::move(date);
    a.inFavourList = list(yes);
    a.againstList = list(no);
    a.abstainingList = list(abstaining);
    a.inFavour = static_cast<int>(a.inFavourList.size());
    a.against = static_cast<int>(a.againstList.size());
    a.abstaining = static_cast<int>(a.abstainingList.size());
    return d;
}

VoteTable tabulateAll(const std::vector<Document> &documents)
{
    std::vector<DocumentPtr> shared;
    for (const Document &d : documents) shared.push_back(std::make_shared<const Document>(d));
    return tabulate(shared);
}

const StateRow &row(const VoteTable &table, std::string_view state)
{
    const auto it = std::ranges::find(table.states, state, &StateRow::state);
    REQUIRE(it != table.states.end());
    return *it;
}

/// "code: sentence" of every issue.
std::vector<std::string> issues(const VoteTable &table)
{
    std::vector<std::string> out;
    for (const Issue &i : table.issues) out.push_back(std::string(i.message->code) + ": " + inEnglish(i));
    return out;
}

} // namespace

TEST_CASE("States are matched over votes by who they are, not by how they are printed", "[votes]")
{
    const auto table = tabulateAll({council("1/1", "2041-04-01", "Côte d'Ivoire, Turkey and Chile", "Netherlands", ""),
        council("2/1", "2042-04-01", "Côte d’Ivoire, Chile", "Türkiye", "Netherlands (Kingdom of the)")});
    REQUIRE(table.states.size() == 4);
    CHECK(row(table, "Côte d’Ivoire").positions == std::vector{inFavour, inFavour});
    CHECK(row(table, "Türkiye").positions == std::vector{inFavour, against});
    CHECK(row(table, "Türkiye").printedName == "Türkiye");
    CHECK(row(table, "Netherlands (Kingdom of the)").positions == std::vector{against, abstaining});
    CHECK(table.issues.empty());
}

TEST_CASE("votes stand by date and States by name", "[votes]")
{
    const auto table = tabulateAll(
        {council("2/1", "2042-04-01", "Zambia, Croatia", "", ""), council("1/1", "2041-04-01", "Côte d’Ivoire, Zambia", "Costa Rica", "")});
    REQUIRE(table.votes.size() == 2);
    CHECK(table.votes[0].date == "2041-04-01");
    std::vector<std::string> names;
    for (const StateRow &r : table.states) names.push_back(r.state);
    CHECK(names == std::vector<std::string>{"Costa Rica", "Côte d’Ivoire", "Croatia", "Zambia"});
}

TEST_CASE("only a State that took part on both sides of a change has changed", "[votes]")
{
    const auto table = tabulateAll({council("1/1", "2041-04-01", "Chile, Fiji", "Kenya", "Malta"),
        council("2/1", "2042-04-01", "Malta, Fiji", "Chile", ""), council("3/1", "2043-04-01", "Malta, Chile", "Kenya", "Fiji")});
    std::vector<std::string> changes;
    for (const PositionChange &c : table.changed)
        changes.push_back(table.states[c.row].state + " " + std::string(name(c.from)) + std::to_string(c.fromVote) + " " + std::string(name(c.to))
            + std::to_string(c.toVote));
    CHECK(changes == std::vector<std::string>{"Chile against1 inFavour2", "Fiji inFavour1 abstaining2", "Malta abstaining0 inFavour2"});
    CHECK(table.changeOf(0));
    CHECK_FALSE(table.changeOf(2)); // Kenya
}

TEST_CASE("not a member then is told from did not take part", "[votes]")
{
    // Chile sat in the Council from 2023 to 2025, Mexico until 2023 and from 2025, Kenya from 2025.
    const auto table = tabulateAll({council("1/1", "2024-04-01", "Brazil", "", ""), council("2/1", "2025-04-01", "Chile, Mexico", "", "Kenya")});
    CHECK(row(table, "Chile").positions == std::vector{notParticipating, inFavour});
    CHECK(row(table, "Mexico").positions == std::vector{notAMember, inFavour});
    CHECK(row(table, "Brazil").positions == std::vector{inFavour, notParticipating});
    SECTION("a member that stands in no list has a row too")
    {
        CHECK(row(table, "Ghana").positions == std::vector{notParticipating, notParticipating});
        CHECK(row(table, "Ghana").printedName == "Ghana");
    }
    SECTION("outside the table it stays unknown")
    {
        const auto early = tabulateAll({council("1/1", "2012-04-01", "Chile", "", ""), council("2/1", "2013-04-01", "Peru", "", "")});
        CHECK(row(early, "Chile").positions == std::vector{inFavour, Position::unknown});
    }
}

TEST_CASE("in the Assembly whoever is not named did not take part", "[votes]")
{
    Document assembly = council("79/1", "2024-12-17", "Chile", "Peru", "");
    assembly.masthead.enactingClause = "The General Assembly,";
    const auto table = tabulateAll({assembly});
    CHECK(table.states.size() == 193);
    CHECK(row(table, "Malta").positions == std::vector{notParticipating});
}

TEST_CASE("what does not add up is reported", "[votes]")
{
    Document wrong = council("1/1", "2024-04-01", "Chile, Brazil, Chile", "Atlantis, Brazil", "Mexico");
    wrong.adoption->inFavour = 4;
    const auto table = tabulateAll({wrong});
    CHECK_FALSE(table.votes[0].consistent);
    CHECK(issues(table)
        == std::vector<std::string>{"vote-tally-differs: 1/1: the tally says 4 in favour, the list names 3",
            "vote-state-twice: 1/1: Chile is named twice", "vote-unknown-name: 1/1: “Atlantis” is no State that is known here",
            "vote-state-twice: 1/1: Brazil is named twice", "vote-not-a-member: 1/1: Mexico is named, but was not a member on 2024-04-01"});
    CHECK(row(table, "Chile").positions == std::vector{inFavour});
    CHECK(row(table, "Brazil").positions == std::vector{Position::unknown});
    CHECK(row(table, "Atlantis").positions == std::vector{against});
    CHECK(row(table, "Atlantis").iso3.empty());
}

TEST_CASE("who is missing from a list that is short did not stay away", "[votes]")
{
    Document cut = council("1/1", "2024-04-01", "Brazil", "", ""); // of three that abstained the text names none
    cut.adoption->abstaining = 3;
    CHECK(row(tabulateAll({cut, council("2/1", "2024-07-01", "Ghana", "", "")}), "Ghana").positions == std::vector{Position::unknown, inFavour});
    const Document strange = council("1/1", "2024-04-01", "Brazil, Atlantis", "", ""); // which may be any of them
    CHECK(row(tabulateAll({strange, council("2/1", "2024-07-01", "Ghana", "", "")}), "Ghana").positions == std::vector{Position::unknown, inFavour});
}

TEST_CASE("a tally without lists says nothing of any State", "[votes]")
{
    Document bare = council("1/1", "2024-04-01", "", "", "");
    bare.adoption->inFavour = 30;
    bare.adoption->against = 10;
    const auto table = tabulateAll({bare, council("2/1", "2025-04-01", "Chile", "", "")});
    CHECK(issues(table) == std::vector<std::string>{"vote-without-lists: 1/1: the text gives a tally and does not name the States"});
    CHECK_FALSE(table.votes[0].listed);
    CHECK(table.votes[0].inFavour == 30);
    CHECK(row(table, "Chile").positions == std::vector{Position::unknown, inFavour});
}

TEST_CASE("texts without a recorded vote are passed over", "[votes]")
{
    Document consensus = council("1/1", "2024-04-01", "", "", "");
    consensus.adoption->mode = AdoptionMode::withoutVote;
    const auto table = tabulateAll({consensus, Document{}});
    CHECK(table.votes.empty());
    CHECK(table.states.empty());
}

TEST_CASE("a side without a declared tally counts its list", "[votes]")
{
    Document d = council("1/1", "2041-04-01", "Chile, Peru", "Fiji", "");
    d.adoption->abstaining.reset();
    d.adoption->against.reset();
    const auto table = tabulateAll({d});
    CHECK(table.votes[0].against == 1);
    CHECK(table.votes[0].consistent);
}

TEST_CASE("the majority counts those in favour and against only", "[votes]")
{
    Vote vote;
    vote.inFavour = 29;
    vote.against = 16;
    vote.abstaining = 2;
    Majority m = majority(vote);
    CHECK(m.voting == 45);
    CHECK(m.needed == 23);
    CHECK(m.margin == 13);
    CHECK(m.flips == 7); // 22 to 23
    vote.inFavour = 20;
    vote.against = 20;
    m = majority(vote);
    CHECK_FALSE(m.carried());
    CHECK(m.needed == 21);
    CHECK(m.flips == 0);
    vote.inFavour = 2;
    vote.against = 0;
    CHECK(majority(vote).flips == 1); // one each is a tie, and a tie does not carry
}
