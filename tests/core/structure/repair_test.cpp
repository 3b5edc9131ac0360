// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/structure/support.h"

using namespace resolute;
using namespace resolute::test;
using Strings = std::vector<std::string>;

namespace {
const std::string whole = "Recalling the long nights in which keepers sat beside their lamps and counted the ships that passed,";
const std::string first = "*Recalling* the long nights in which keepers sat beside";
const std::string second = "their lamps and counted the ships that passed,";
const std::string last = "\n\n1. *Decides* to thank them.";
} // namespace

TEST_CASE("a paragraph cut over a page is put together again", "[structure][repair]")
{
    const auto gap = GENERATE_COPY(std::string("\n\n"), std::string("\n\n\n\n\n"), std::string("\n\n---\n\n"),
        std::string("\n\n---\n\n<sup>1</sup> A/1/2.\n\n\n\n"), std::string("\n\n<sup>1</sup> A/1/2.\n\n"));
    CAPTURE(gap);
    const Document d = parse(resolution(first + gap + second + last));
    CHECK(outline(d) == "P1 Recalling | O1 no.1 Decides");
    CHECK(textOf(d, "P1") == whole);
    REQUIRE(d.paragraphs[0].source.lines.size() == 2);
    const auto codes = findings(d);
    CHECK(std::ranges::any_of(codes, [](const std::string &c) { return c.starts_with("paragraph-mended"); }));
}

TEST_CASE("a cut behind a comma is mended where nothing new begins", "[structure][repair]")
{
    const Document d = parse(resolution("*Recalling* the lamps, the horns,\n\nthe bells and the flags,\n\n*Noting* the bells,\n\n"
                                        "1. *Decides* to ring the bells,\n\nFlags and horns being out of order;"));
    CHECK(outline(d) == "P1 Recalling | P2 Noting | O1 no.1 Decides");
    CHECK(textOf(d, "P1") == "Recalling the lamps, the horns, the bells and the flags,");
    CHECK(textOf(d, "O1") == "Decides to ring the bells, Flags and horns being out of order;");
}

TEST_CASE("a cut in which the second part begins with a number is mended", "[structure][repair]")
{
    const Document d = parse(resolution("*Recalling* the storm that blew from 20 to\n\n---\n\n24 April 1911, and the calm after it,"));
    CHECK(textOf(d, "P1") == "Recalling the storm that blew from 20 to 24 April 1911, and the calm after it,");
}

TEST_CASE("rules and notes between whole paragraphs join nothing", "[structure][repair]")
{
    const Document d = parse(
        resolution("*Recalling* the lamps,\n\n---\n\n<sup>1</sup> A/1/2.\n\n*Noting* the horns,<sup>1</sup>\n\n---\n\n1. *Decides* to rest."));
    CHECK(outline(d) == "P1 Recalling | P2 Noting | O1 no.1 Decides");
    CHECK(findings(d).empty());
}

TEST_CASE("without an enacting clause a comma ends a paragraph", "[structure][repair]")
{
    const Document d = parse("*Recalling* the lamps, the horns,\n\nthe bells and the flags,\n\n*Noting* the bells,\n\n*Decides* to ring;\n");
    CHECK(outline(d) == "P1 Recalling | P1+1 | P2 Noting | O1 Decides");
}

TEST_CASE("footnotes of all three ways of writing are tied to their places", "[structure][notes]")
{
    SECTION("superscripts of the format, also inside emphasis and without punctuation")
    {
        const Document d = parse(resolution(
            "*Recalling the first storm,<sup>1</sup> the second<sup>2</sup> and the last,*\n\n<sup>1</sup> [A/1/2 \\(Part I\\)](#), chap. III.\n\n"
            "<sup>2</sup> See *Book of Storms*, p. 4.\n\n1. *Decides* to rest."));
        CHECK(textOf(d, "P1") == "Recalling the first storm, the second and the last,");
        CHECK(d.paragraphs[0].footnotes == std::vector<FootnoteAnchor>{{"1", 26}, {"2", 37}});
        REQUIRE(d.footnotes.size() == 2);
        CHECK(d.footnotes[0].text == "A/1/2 (Part I), chap. III.");
        CHECK(d.footnotes[1].text == "See Book of Storms, p. 4.");
        CHECK(d.footnotes[1].anchor == "P1");
    }
    SECTION("Unicode's own, with a body that is not the paragraph's neighbour")
    {
        const Document d = parse(resolution("*Recalling* an area of 5 km² of fog,¹\n\n1. *Decides* to rest.\n\n¹ A/1/2."));
        CHECK(textOf(d, "P1") == "Recalling an area of 5 km² of fog,");
        REQUIRE(d.footnotes.size() == 1);
        CHECK(d.footnotes[0].anchor == "P1");
    }
    SECTION("asterisks")
    {
        const Document d = parse(resolution("*Recalling* the fog,\\*\n\n\\* Not the mist.\n\n1. *Decides* to rest."));
        CHECK(textOf(d, "P1") == "Recalling the fog,");
        CHECK(d.footnotes.at(0).mark == "*");
    }
    SECTION("several bodies on neighbouring lines")
    {
        const Document d = parse(resolution(
            "*Recalling* the fog<sup>1</sup> and the mist,<sup>2</sup>\n\n<sup>1</sup> A/1/2.\n<sup>2</sup> A/1/3.\n\n1. *Decides* to rest."));
        REQUIRE(d.footnotes.size() == 2);
        CHECK(d.footnotes[0].text == "A/1/2.");
        CHECK(d.footnotes[1].text == "A/1/3.");
    }
    SECTION("notes of Markdown")
    {
        const Document d = parse(resolution("*Recalling* the fog,[^1]\n\n[^1]: A/1/2.\n\n1. *Decides* to rest."));
        CHECK(textOf(d, "P1") == "Recalling the fog,");
        CHECK(d.footnotes.at(0).text == "A/1/2.");
    }
}

TEST_CASE("marks and bodies without each other are reported", "[structure][notes]")
{
    const Document d = parse(resolution("*Recalling* the fog,<sup>1</sup>\n\n<sup>2</sup> A/1/2.\n\n1. *Decides* to rest."));
    CHECK(findings(d, Severity::warning) == Strings{"mark-without-footnote@13", "footnote-without-mark@15"});
}

TEST_CASE("ordinals in superscript are no marks", "[structure][notes]")
{
    const Document d = parse(resolution("*Recalling* the 3<sup>rd</sup> storm,\n\n1. *Decides* to rest."));
    CHECK(textOf(d, "P1") == "Recalling the 3rd storm,");
}

TEST_CASE("opening words in the middle of a sentence open nothing where others are set off", "[structure][repair]")
{
    const Document d = parse(
        resolution("*Recalling* the lamps,\n\n*Noting* that the keepers of the\n\n---\n\nRecalling Company have gone,\n\n*Noting also* the horns,\n\n"
                   "*Welcoming* the bells,\n\n*Aware* of the fog,\n\n1. *Decides* to rest."));
    CHECK(outline(d) == "P1 Recalling | P2 Noting | P3 Noting also | P4 Welcoming | P5 Aware | O1 no.1 Decides");
}

TEST_CASE("a small letter joins nothing where opening words begin with one", "[structure][repair]")
{
    // The second paragraph's opening words are in no list; that they are set off tells that it begins.
    const Document d = parse("Совет по правам человека\n\n*Совет по правам человека,*\n\n*ссылаясь* на маяки, колокола и сирены бухты,\n\n"
                             "*перечисляя* фонари, которые горят всю ночь,\n\n1. *постановляет* отдыхать.\n");
    CHECK(outline(d) == "P1 ссылаясь | P2 перечисляя | O1 no.1 постановляет");
    CHECK(outline(parse(resolution("*Recalling* the lamps, the horns,\n\n*inter alia* the bells and the flags,\n\n1. *Decides* to rest.")))
        == "P1 Recalling | O1 no.1 Decides");
}

TEST_CASE("no blank is left where a mark stood between Chinese characters", "[structure][notes]")
{
    const Document d = parse(
        "人权理事会\n\n**人权理事会，**\n\n**回顾**《灯塔公约》<sup>1</sup> 中的规定和第4条<sup>2</sup> Lamp，\n\n1. **决定**休息。\n\n"
        "<sup>1</sup> A/1/2.\n\n<sup>2</sup> A/1/3.\n");
    CHECK(textOf(d, "P1") == "回顾《灯塔公约》中的规定和第4条 Lamp，");
    CHECK(d.footnotes.size() == 2);
}

TEST_CASE("behind a conjunction small opening words go on with the sentence", "[structure][repair]")
{
    const Document d = parse("Совет по правам человека\n\nСовет по правам человека,\n\nссылаясь на лампы залива, отмечая их свет и\n\n"
                             "подтверждая долгие ночи смотрителей,\n\n1. постановляет отдыхать.\n");
    CHECK(outline(d) == "P1 ссылаясь | O1 no.1 постановляет");
    CHECK(textOf(d, "P1") == "ссылаясь на лампы залива, отмечая их свет и подтверждая долгие ночи смотрителей,");
}
