// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"

#include <catch2/catch_test_macros.hpp>

using namespace resolute;

TEST_CASE("paragraph ids read as people say them", "[document]")
{
    CHECK(displayName("P7") == "PP 7");
    CHECK(displayName("O12(b)") == "OP 12 (b)");
    CHECK(displayName("O7(a)(ii)") == "OP 7 (a)(ii)");
    CHECK(displayName("A1.O3") == "Annex 1, OP 3");
    CHECK(displayName("O7+1") == "OP 7+1");
}

TEST_CASE("a text is called by its symbol, its number or its file", "[document]")
{
    Document d;
    d.file = "drafts/first.md";
    CHECK(shortName(d) == "first.md");
    d.masthead.committee = "Third Committee";
    CHECK(shortName(d) == "first.md");
    d.masthead.date = "2022-10-28";
    CHECK(shortName(d) == "Third Committee (2022-10-28)");
    d.masthead.date.clear();
    d.masthead.number = "50/4";
    CHECK(shortName(d) == "50/4");
    d.masthead.number = "50/…"; // what all drafts of a session are called
    CHECK(shortName(d) == "50/… (first.md)");
    d.masthead.date = "2022-07-01";
    CHECK(shortName(d) == "50/… (2022-07-01)");
    d.masthead.symbol = "A/HRC/RES/50/4";
    CHECK(shortName(d) == "A/HRC/RES/50/4");
}
