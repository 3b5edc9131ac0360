// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/states.h"
#include "core/votes/membership.h"
#include "core/votes/seats.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>

using namespace resolute;

namespace {

constexpr auto council = Organ::humanRightsCouncil;
constexpr auto assembly = Organ::generalAssembly;

Masthead speaking(std::string enactingClause, std::string body = {}, std::string symbol = {})
{
    Masthead m;
    m.enactingClause = std::move(enactingClause);
    m.body = std::move(body);
    m.symbol = std::move(symbol);
    return m;
}

auto membersOn(std::string_view date)
{
    return std::ranges::count_if(states(), [&](const State &s) { return membership(council, s.iso3, date) == Membership::member; });
}

} // namespace

TEST_CASE("the Council has 47 members in every year of the table", "[votes]")
{
    for (int year = 2019; year <= 2026; ++year) {
        CAPTURE(year);
        CHECK(membersOn(std::to_string(year) + "-01-15") == 47);
        CHECK(membersOn(std::to_string(year) + "-12-15") == 47);
    }
    // General Assembly resolution ES-11/3 of 7 April 2022; the seat was filled on 10 May 2022.
    CHECK(membersOn("2022-04-20") == 46);
}

TEST_CASE("each regional group has its seats in the Council", "[votes]")
{
    const auto seats = [](std::string_view group) {
        return std::ranges::count_if(states(),
            [&](const State &s) { return s.group == group && membership(council, s.iso3, "2025-06-01") == Membership::member; });
    };
    CHECK(seats("African") == 13);
    CHECK(seats("Asia-Pacific") == 13);
    CHECK(seats("Eastern European") == 6);
    CHECK(seats("GRULAC") == 8);
    CHECK(seats("WEOG") == 7);
}

TEST_CASE("membership is unknown outside the table, not denied", "[votes]")
{
    CHECK(membership(council, "ARG", "2022-07-07") == Membership::member);
    CHECK(membership(council, "ARG", "2025-07-07") == Membership::notMember);
    CHECK(membership(council, "ARG", "2012-07-07") == Membership::unknown);
    CHECK(membership(council, "ARG", "") == Membership::unknown);
    CHECK(membership(council, "", "2022-07-07") == Membership::unknown);
    CHECK(membership(Organ::other, "ARG", "2022-07-07") == Membership::unknown);
}

TEST_CASE("every Member State has a seat in the Assembly from its admission on", "[votes]")
{
    CHECK(membership(assembly, "ARG", "2022-12-15") == Membership::member);
    CHECK(membership(assembly, "SSD", "2011-07-13") == Membership::notMember);
    CHECK(membership(assembly, "SSD", "2011-07-14") == Membership::member);
    CHECK(membership(assembly, "PSE", "2022-12-15") == Membership::notMember);
    CHECK(membership(assembly, "ARG", "1985-12-15") == Membership::unknown);
}

TEST_CASE("the organ is told by its symbol or by who speaks, in six languages", "[votes]")
{
    CHECK(organOf(speaking("The Human Rights Council,", "General Assembly")) == council);
    CHECK(organOf(speaking("Le Conseil des droits de l’homme,")) == council);
    CHECK(organOf(speaking("人权理事会，")) == council);
    CHECK(organOf(speaking("大会，")) == assembly);
    CHECK(organOf(speaking("إن الجمعية العامة،")) == assembly);
    CHECK(organOf(speaking("", "", "A/C.3/77/L.25")) == assembly);
    CHECK(organOf(speaking("", "General Assembly", "A/HRC/RES/50/4")) == council);
    CHECK(organOf(speaking("The Security Council,")) == Organ::other);
}

TEST_CASE("texts of a year prove who was a member in it", "[votes]")
{
    Document draft;
    draft.masthead = speaking("The Human Rights Council,");
    draft.masthead.date = "2041-03-01";
    draft.masthead.sponsors = {{"Fiji", {"**"}, "FJI"}, {"Malta", {"*", "**"}, "MLT"}};
    draft.masthead.sponsorNotes = {{"*", "State not a member of the Human Rights Council."}, {"**", "On behalf of some States."}};

    SECTION("by the marks of sponsors")
    {
        const std::vector documents{std::make_shared<const Document>(draft)};
        const Seats seats(documents);
        CHECK(seats.of(council, "FJI", "2041-07-01") == Membership::member);
        CHECK(seats.of(council, "MLT", "2041-07-01") == Membership::notMember);
        CHECK(seats.of(council, "MLT", "2042-07-01") == Membership::unknown);
        CHECK(seats.of(council, "CHL", "2041-07-01") == Membership::unknown);
    }
    SECTION("but no mark proves nothing where the marks were lost")
    {
        draft.masthead.sponsorNotes.clear();
        for (Sponsor &s : draft.masthead.sponsors) s.marks.clear();
        const std::vector documents{std::make_shared<const Document>(draft)};
        CHECK(Seats(documents).of(council, "FJI", "2041-07-01") == Membership::unknown);
    }
}
