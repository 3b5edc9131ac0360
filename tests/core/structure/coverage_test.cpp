// SPDX-License-Identifier: GPL-3.0-or-later
// Letters of the source are counted by what became of them, and what was passed over shows.
#include "tests/core/structure/support.h"

using namespace resolute;
using namespace resolute::test;

namespace {

Coverage covered(std::string_view text)
{
    auto source = read(text, "test.md");
    REQUIRE(source.has_value());
    return structureMeasured(std::move(*source)).coverage;
}

} // namespace

TEST_CASE("all letters of a plain resolution are accounted for", "[structure][coverage]")
{
    const Coverage c = covered("## Human Rights Council\n\n#### 3/1. Fog\n\n*The Human Rights Council,*\n\n*Recalling* fog,<sup>1</sup>\n\n1. *Asks* "
                               "why.\n\n<sup>1</sup> A/1.\n");
    CHECK(c.masthead == 18 + 5 + 21);
    CHECK(c.paragraphs == 9 + 3 + 1 + 1 + 7);
    CHECK(c.footnotes == 1 + 2);
    CHECK(c.adoption == 0);
    CHECK(c.unaccounted == 0);
    CHECK(c.total == 44 + 21 + 3);
    CHECK(c.share() == 1);
}

TEST_CASE("a line of the masthead that nobody understands is not accounted for", "[structure][coverage]")
{
    const Coverage c = covered("zzz qqq\n\n## Human Rights Council\n\nAgenda item 2\n\nFog\n\n#### 3/1. Fog\n\n*The Human Rights "
                               "Council,*\n\n*Recalling* fog,\n\n1. *Asks* why.\n");
    CHECK(c.unaccounted == 6);
    CHECK(c.share() < 1);
}

TEST_CASE("an adoption is counted apart", "[structure][coverage]")
{
    const Coverage c = covered(
        resolution("*Recalling* fog,\n\n1. *Decides* to rest.\n\n*4th meeting*\n\n*9 July 1999*\n\n[Adopted without a vote.]"));
    CHECK(c.adoption == 10 + 9 + 19);
    CHECK(c.unaccounted == 0);
}

TEST_CASE("a text that is no resolution is accounted for as well", "[structure][coverage]")
{
    const Coverage c = covered("A letter\n\nDear keeper, all is well.\n");
    CHECK(c.paragraphs == c.total);
    CHECK(c.total == 7 + 19);
}
