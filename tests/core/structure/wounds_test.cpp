// SPDX-License-Identifier: GPL-3.0-or-later
// What conversions to Markdown leave beside the text, or lose of it.
#include "tests/core/structure/support.h"

#include <algorithm>

using namespace resolute;
using namespace resolute::test;
using Catch::Generators::as;
using Strings = std::vector<std::string>;

TEST_CASE("heads and feet of pages are no part of the text", "[structure][wounds]")
{
    const Document d = parse(resolution(
        "*Recalling* that the lamps of\n\nGE.99-12345(E)\n\n\\*9912345\\*\n\nA/HRC/3/L.99\n\n2/3\n\nlighthouses are bright,<sup>1</sup>\n\n"
        "1. *Decides* to rest.\n\n<sup>1</sup> A/HRC/3/98.\n\nPage 3\n\n99-12345 (E) 130799\n\nPlease recycle\n"));
    CHECK(outline(d) == "P1 Recalling | O1 no.1 Decides");
    CHECK(textOf(d, "P1") == "Recalling that the lamps of lighthouses are bright,");
    REQUIRE(d.footnotes.size() == 1);
    CHECK(d.footnotes[0].text == "A/HRC/3/98.");
    CHECK(findings(d, Severity::warning).empty());
}

TEST_CASE("marks of notes in the ways in which converters raise them", "[structure][wounds]")
{
    const auto [mark, body] = GENERATE(Catch::Generators::table<std::string, std::string>(
        {{"$^{1}$", "$^{1}$ "}, {"$^1$", "$^1$ "}, {"^1^", "^1^ "}, {"<sup>[1]</sup>", "<sup>[1]</sup> "}, {"[^1]", "[^1]: "},
            {"*<sup>1</sup>*", "*<sup>1</sup>* "}, {"[1]", "[1] "}, {"\\[1\\]", "\\[1\\] "}, {"<sup>1</sup>", "1 "}, {"<sup>1</sup>", "1. "}}));
    const Document d = parse(resolution("*Recalling* the lamps," + mark + "\n\n" + body + "See the almanac.\n\n1. *Decides* to rest.\n"));
    CHECK(outline(d) == "P1 Recalling | O1 no.1 Decides");
    REQUIRE(d.footnotes.size() == 1);
    CHECK(d.footnotes[0].anchor == "P1");
    CHECK(d.footnotes[0].text == "See the almanac.");
}

TEST_CASE("numbers and opening words that lost their blanks or points", "[structure][wounds]")
{
    const auto one = GENERATE(as<std::string>{}, "1.*Decides* to rest.", "1) *Decides* to rest.", "1\\. *Decides* to rest.",
        "1.\u2003*Decides* to rest.", "### 1. *Decides* to rest.", "1. *Decides*to rest.");
    CHECK(outline(parse(resolution("*Recalling* the lamps,\n\n" + one + "\n"))) == "P1 Recalling | O1 no.1 Decides");
    CHECK(outline(parse(resolution("1. *Decides* to rest;\n\n2. *Also* decides to sleep.\n"))) == "O1 no.1 Decides | O2 no.2 Also decides");
}

TEST_CASE("words parted at a line's end, and ligatures", "[structure][wounds]")
{
    CHECK(textOf(parse(resolution(
                     "*Recalling* that non-governmental groups mend light-\nhouses, and that lighthouses need non-\ngovernmental friends,\n")),
              "P1")
        == "Recalling that non-governmental groups mend lighthouses, and that lighthouses need non-governmental friends,");
    CHECK(textOf(parse(resolution("*Recalling* the eﬃcient oﬃces of the ﬂeet and its ﬁres,\n")), "P1")
        == "Recalling the efficient offices of the fleet and its fires,");
}

TEST_CASE("paragraphs that no blank line parts", "[structure][wounds]")
{
    const std::string more(120, 'x');
    CHECK(outline(parse(resolution("*Recalling* the lamps " + more + ",\n*Noting* the oil,\n\n1. *Decides* to rest " + more
              + ";\n2. *Requests* oil:\n(a) Of fish " + more + ";\n(b) Of seeds.\n")))
        == "P1 Recalling | P2 Noting | O1 no.1 Decides | O2 no.2 Requests | O2(a) | O2(b)");
}

TEST_CASE("paragraphs where every line of a text is one", "[structure][wounds]")
{
    const std::string more = " of the coast" + std::string(110, 'x');
    const std::string body = "*Recalling* the lamps" + more + ",<sup>1</sup>\n*Noting* the oil,\nNoting also the wicks" + more
        + ",\n*Noting further the fish" + more
        + ",*\n*Recalling also the fog and*\n\n---\n\n<sup>1</sup> A/HRC/3/98.\n\\* State not a member of the Human Rights Council.\nthe wrecks"
        + more + ",\n1. *Decides* to rest" + more + ";\n2. *Requests* oil.\n*21st meeting*\n*7 May 2031*\n";
    const Document d = parse(resolution(body));
    CHECK(outline(d) == "P1 Recalling | P2 Noting | P3 Noting also | P4 Noting further | P5 Recalling also | O1 no.1 Decides | O2 no.2 Requests");
    CHECK(textOf(d, "O2") == "Requests oil.");
    CHECK(textOf(d, "P5").starts_with("Recalling also the fog and the wrecks of the coast"));
    const auto note = std::ranges::find(d.footnotes, "1", &Footnote::mark);
    REQUIRE(note != d.footnotes.end());
    CHECK(note->anchor == "P1");
    CHECK(note->text == "A/HRC/3/98.");
    REQUIRE(d.adoption);
    CHECK(d.adoption->meeting == "21st meeting");
    // wrapped lines go on
    CHECK(textOf(parse(resolution("*Recalling* the lamps, the oil, the wicks,\nCaptain Ahab's boat, the fish,\nand the fog,\n")), "P1")
        == "Recalling the lamps, the oil, the wicks, Captain Ahab's boat, the fish, and the fog,");
}

TEST_CASE("a title in italics behind the end of a page", "[structure][wounds]")
{
    const Document d = parse(
        resolution("*Recalling* the lamps,\n\n1. *Requests* the keepers to print\n\n*Lamps against Fog and Wrecks*, with the tables of the tides;\n\n"
                   "2. *Decides* to rest.\n"));
    CHECK(outline(d) == "P1 Recalling | O1 no.1 Requests | O2 no.2 Decides");
    CHECK(textOf(d, "O1") == "Requests the keepers to print Lamps against Fog and Wrecks, with the tables of the tides;");
}

TEST_CASE("a comma in italics", "[structure][wounds]")
{
    CHECK(textOf(parse(resolution("*Recalling* the Guild*,* the lamps and the Charter*,*\n\n1. *Decides* to rest.\n")), "P1")
        == "Recalling the Guild, the lamps and the Charter,");
}

TEST_CASE("paragraphs called as delegations call them", "[structure][wounds]")
{
    const Document d = parse(
        resolution("PP1. *Recalling* the lamps,\n\n**PP 2 bis.** *Noting* the oil,\n\nOP1. *Decides* to rest;\n\nOP 1 bis *Requests* oil:\n\n"
                   "(a) Of fish;\n\n**OP2:** *Urges* the OP2 team and PP1 readers to rest.\n"));
    CHECK(outline(d) == "P1 Recalling | P2 Noting | O1 no.1 Decides | O2 no.1 bis Requests | O2(a) | O3 no.2 Urges");
    CHECK(textOf(d, "P2") == "Noting the oil,");
    CHECK(textOf(d, "O3") == "Urges the OP2 team and PP1 readers to rest.");
}

TEST_CASE("words that the end of a page parted", "[structure][wounds]")
{
    const Document d = parse(resolution(
        "*Recalling* that non-governmental groups mend light-\n\n---\n\n<sup>1</sup> A/HRC/3/98.\n\nhouses,<sup>1</sup> and that lighthouses "
        "need non-\n\n---\n\ngovernmental friends and well-be-\n\n---\n\ning,\n\n1. *Decides* to rest.\n"));
    CHECK(textOf(d, "P1")
        == "Recalling that non-governmental groups mend lighthouses, and that lighthouses need non-governmental friends and well-being,");
}

TEST_CASE("a note that the end of a page cut", "[structure][wounds]")
{
    const auto rest = GENERATE(as<std::string>{}, "<sup>1</sup> (continued) keepers of the coast.", "keepers of the coast.");
    const Document d = parse(
        resolution("*Recalling* the lamps,<sup>1</sup>\n\n*Noting* the fog of\n\n---\n\n<sup>1</sup> A report of the group of lamp\n\nthe coast,\n\n"
                   "*Aware* of the wrecks,<sup>2</sup>\n\n"
            + rest + "\n\n<sup>2</sup> A/HRC/3/98\n\n1. *Decides* to rest.\n"));
    CHECK(outline(d) == "P1 Recalling | P2 Noting | P3 Aware | O1 no.1 Decides");
    CHECK(textOf(d, "P2") == "Noting the fog of the coast,");
    REQUIRE(d.footnotes.size() == 2);
    CHECK(d.footnotes[0].text == "A report of the group of lamp keepers of the coast.");
    CHECK(d.footnotes[1].text == "A/HRC/3/98");
    CHECK(findings(d, Severity::warning).empty());
}

TEST_CASE("a note that was cut inside of a word", "[structure][wounds]")
{
    const Document d = parse(
        resolution("*Recalling* the lighthouses,<sup>1</sup>\n\n*Noting* the fog of\n\n---\n\n<sup>1</sup> A report of the light-\n\nthe coast,\n\n"
                   "houses of the coast.\n\n<sup>2</sup> A/HRC/3/98\n\n1. *Decides* to rest.<sup>2</sup>\n"));
    REQUIRE(d.footnotes.size() == 2);
    CHECK(d.footnotes[0].text == "A report of the lighthouses of the coast.");
}

TEST_CASE("numbers and labels on lines of their own", "[structure][wounds]")
{
    const auto apart = GENERATE(as<std::string>{}, "\n\n", "\n");
    const Document d = parse(
        resolution("*Recalling* the lamps of 1912,\n\n*Noting* the oil,\n\n1." + apart + "*Decides* to rest;\n\n**2 bis.**" + apart
            + "*Urges* States:\n\n(a)" + apart + "To mend lamps;\n\n(ii)" + apart + "To burn oil;\n\n3\\." + apart + "*Requests* oil in\n1912.\n"));
    CHECK(outline(d) == "P1 Recalling | P2 Noting | O1 no.1 Decides | O2 no.2 bis Urges | O2(a) | O2(ii) | O3 no.3 Requests");
    CHECK(textOf(d, "O2(a)") == "To mend lamps;");
    CHECK(textOf(d, "O3") == "Requests oil in 1912.");
}

TEST_CASE("a text between the fences of code, or quoted from end to end", "[structure][wounds]")
{
    const std::string text = resolution(
        "*Recalling* the lamps,<sup>1</sup>\n\n*Noting* the oil,\n\n---\n\n<sup>1</sup> A/HRC/3/98.\n\n1. *Decides* to rest.\n");
    std::string quoted = "> " + text;
    for (auto at = quoted.find('\n'); at != std::string::npos && at + 1 < quoted.size(); at = quoted.find('\n', at + 1)) quoted.insert(at + 1, "> ");
    const Document plain = parse(text);
    for (const std::string &other : {"```markdown\n" + text + "```\n", "~~~\n" + text + "\n~~~", quoted}) {
        INFO(other);
        const Document d = parse(other);
        CHECK(outline(d) == outline(plain));
        CHECK(d.masthead.title == plain.masthead.title);
        CHECK(d.masthead.symbol == plain.masthead.symbol);
        CHECK(d.footnotes.size() == 1);
    }
}

TEST_CASE("emphasis by underscores alone makes a text Markdown", "[structure][wounds]")
{
    const auto source = read("The Human Rights Council,\n\n_Recalling_ the lamps,\n\n1. _Decides_ to rest.\n", "lamps.txt");
    REQUIRE(source);
    CHECK(source->format == SourceFormat::markdown);
    CHECK(outline(structure(*source)) == "P1 Recalling | O1 no.1 Decides");
    const auto ruled = read("The Human Rights Council,\n\n_____\n\n_ a note\n\nsnake_case and _rest\n", "lamps.txt");
    REQUIRE(ruled);
    CHECK(ruled->format == SourceFormat::text);
}

TEST_CASE("items with an asterisk for a bullet are no notes", "[structure][wounds]")
{
    const Document d = parse(
        resolution("*Recalling* the lamps,\n\n1. *Requests* States:\n\n* (a) To act;\n\n* (b) To report;\n\n2. *Decides* to rest.\n"));
    CHECK(outline(d) == "P1 Recalling | O1 no.1 Requests | O1(a) | O1(b) | O2 no.2 Decides");
    CHECK(d.masthead.sponsorNotes.empty());
    const Document bare = parse(resolution("*Recalling* the lamps,\n\n* *Requests* States to act;\n\n* *Decides* to rest.\n"));
    CHECK(textOf(bare, "O1") == "Requests States to act;");
}

TEST_CASE("paragraphs whose lines follow each other without a blank one", "[structure][wounds]")
{
    const Document d = parse(
        resolution("*Guided* by the Charter,\n*Recalling* the lamps\nof lighthouses,\n*Noting* the report,\n\n1. *Requests* States:\n"
                   "(a) To act;\n(b) To report; and\n   (c) To rest;\n2. *Decides* to rest.\n"));
    CHECK(outline(d) == "P1 Guided | P2 Recalling | P3 Noting | O1 no.1 Requests | O1(a) | O1(b) | O1(c) | O2 no.2 Decides");
    CHECK(textOf(d, "P2") == "Recalling the lamps of lighthouses,");
}

TEST_CASE("words, numbers and symbols that the end of a line cuts at their own hyphen", "[structure][wounds]")
{
    const auto [cut, whole] = GENERATE(Catch::Generators::table<std::string, std::string>(
        {{"non-\ngovernmental", "non-governmental"}, {"follow-\nup", "follow-up"}, {"gender-\nbased", "gender-based"},
            {"South-\nSouth", "South-South"}, {"COVID-\n19", "COVID-19"}, {"Secretary-\nGeneral", "Secretary-General"},
            {"13 June–\n8 July", "13 June–8 July"}, {"A/RES/70/\n1", "A/RES/70/1"}, {"light-\nhouses", "lighthouses"}, {"follow-\ning", "following"},
            {"lamps -\nall", "lamps - all"}, {"non-\n\n---\n\ngovernmental", "non-governmental"}, {"South-\n\n---\n\nSouth", "South-South"}}));
    const Document d = parse(resolution("*Recalling* the " + cut + " that it has,\n\n1. *Decides* to rest.\n"));
    CHECK(textOf(d, "P1") == "Recalling the " + whole + " that it has,");
}

TEST_CASE("the head that every page of an Assembly's text has", "[structure][wounds]")
{
    const std::string title = GENERATE(as<std::string>{}, "**A/3/L.99** The lamps of lighthouses", "The lamps of lighthouses **A/3/L.99**",
        "The lamps of lighthouses\n\nA/3/L.99", "## The lamps of lighthouses", "|A/3/L.99|The lamps of lighthouses|\n|---|---|", "A/3/L.99\nPage 2",
        "3 /7 GE.24-13245", "Page 2 of 6", "[Page 2]", "2 | Page", "- 2 -", "{2}------------------------------------------------", "\\newpage",
        "![Image](img.png)");
    CAPTURE(title);
    const Document d = parse("#### **3/99. The lamps of lighthouses**\n\n*The General Assembly,*\n\n*Recalling* that the lamps of\n\n" + title
        + "\n\nits coast are bright,\n\n1. *Decides* to rest.\n");
    CHECK(outline(d) == "P1 Recalling | O1 no.1 Decides");
    CHECK(textOf(d, "P1") == "Recalling that the lamps of its coast are bright,");
    const Document annex = parse(
        "#### **3/99. The lamps of lighthouses**\n\n*The General Assembly,*\n\n*Recalling* it,\n\n1. *Decides* to rest.\n\n## Annex\n\n"
        "## The lamps of lighthouses\n\n1. States shall rest.\n");
    CHECK(outline(annex).contains("A1.H2"));
}

TEST_CASE("emphasis that ends behind its blank or within its word", "[structure][wounds]")
{
    const auto front = GENERATE(as<std::string>{}, "*Guided *by", "_Guided _by", "**Guided **by", "*Gui*ded by");
    const Document d = parse(resolution(front + " the Charter and *inter alia* the lamps,\n\n1. *Decides *to rest.\n"));
    CHECK(outline(d) == "P1 Guided | O1 no.1 Decides");
    CHECK(textOf(d, "P1") == "Guided by the Charter and inter alia the lamps,");
}

TEST_CASE("labels that lost their blank, bullets, and numbers that Markdown counts", "[structure][wounds]")
{
    const auto [a, b] = GENERATE(
        Catch::Generators::table<std::string, std::string>({{"(a)To act;", "(b)To report;"}, {"• (a) To act;", "• (b) To report;"}}));
    CHECK(outline(parse(resolution("*Recalling* it,\n\n1. *Requests* States:\n\n" + a + "\n\n" + b + "\n\n2. *Decides* to rest.\n")))
        == "P1 Recalling | O1 no.1 Requests | O1(a) | O1(b) | O2 no.2 Decides");
    CHECK(outline(parse(resolution("*Recalling* it,\n\n1. *Requests* rest;\n\n1. *Urges* work;\n\n1. *Decides* to rest.\n")))
        == "P1 Recalling | O1 no.1 Requests | O2 no.2 Urges | O3 no.3 Decides");
    CHECK(outline(parse(resolution("*Recalling* it,\n\n1 . *Requests* rest;\n\n2 . *Decides* to rest.\n")))
        == "P1 Recalling | O1 no.1 Requests | O2 no.2 Decides");
}

TEST_CASE("a note that is an address", "[structure][wounds]")
{
    const auto body = GENERATE(as<std::string>{}, "1 www.example.org/lamps.", "1 https://example.org/lamps", "1. www.example.org/lamps.");
    const Document d = parse(resolution("*Recalling* the lamps,<sup>1</sup>\n\n" + body + "\n\n1. *Decides* to rest.\n"));
    CHECK(outline(d) == "P1 Recalling | O1 no.1 Decides");
    REQUIRE(d.footnotes.size() == 1);
    CHECK(d.footnotes[0].text.contains("example.org/lamps"));
}

TEST_CASE("marks that are raised with their brackets, or stand behind blanks", "[structure][wounds]")
{
    const auto [mark, body] = GENERATE(Catch::Generators::table<std::string, std::string>({{"<sup>(1)</sup>", "(1) Resolution 2/7."},
        {"<sup>(1)</sup>", "<sup>(1)</sup> Resolution 2/7."}, {" <sup>1</sup>", "<sup>1</sup> Resolution 2/7."}, {" [1]", "[1]: Resolution 2/7."}}));
    const Document d = parse(resolution("*Recalling* the lamps" + mark + ", the horns and the bells,\n\n1. *Decides* to rest.\n\n" + body + "\n"));
    CHECK(outline(d) == "P1 Recalling | O1 no.1 Decides");
    CHECK(textOf(d, "P1") == "Recalling the lamps, the horns and the bells,");
    REQUIRE(d.footnotes.size() == 1);
    CHECK(d.footnotes[0].text == "Resolution 2/7.");
    CHECK(d.footnotes[0].anchor == "P1");
}

TEST_CASE("a note whose mark stands on a line of its own", "[structure][wounds]")
{
    const auto [mark, apart] = GENERATE(Catch::Generators::table<std::string, std::string>(
        {{"<sup>1</sup>", "<sup>1</sup>\n\n"}, {"<sup>1</sup>", "1\n\n"}, {"¹", "¹\n\n"}, {"1", "1\n\n"}}));
    const auto second = [](std::string text) {
        for (const auto &[one, two] : {std::pair{"1", "2"}, std::pair{"¹", "²"}})
            if (const auto at = text.find(one); at != std::string::npos) text.replace(at, std::string_view(one).size(), two);
        return text;
    };
    const Document d = parse(resolution("*Recalling* the lamps," + mark + " the horns" + second(mark) + " and the bells of\n\n" + apart
        + "Resolution 2/7.\n\n" + second(apart) + "A/99/12, chap. 4.\n\n3\n\nA/HRC/RES/3/9\n\nthe bay,\n\n1. *Decides* to rest.\n"));
    CHECK(outline(d) == "P1 Recalling | O1 no.1 Decides");
    CHECK(textOf(d, "P1") == "Recalling the lamps, the horns and the bells of the bay,");
    REQUIRE(d.footnotes.size() == 2);
    CHECK(d.footnotes[0].text == "Resolution 2/7.");
    CHECK(d.footnotes[1].text == "A/99/12, chap. 4.");
}

TEST_CASE("the number of a page before a paragraph is no mark", "[structure][wounds]")
{
    const Document d = parse(resolution("*Recalling* the lamps,\n\n1\n\nThe keepers sing of them.\n\n1. *Decides* to rest.\n"));
    CHECK(d.footnotes.empty());
    CHECK(textOf(d, "P1").ends_with("The keepers sing of them."));
}

TEST_CASE("sub-paragraphs that a list within a paragraph numbers", "[structure][wounds]")
{
    const Document d = parse(resolution("*Recalling* the lamps,\n\n1. *Requests* the keepers:\n\n    1. To act;\n\n    2. To report;\n\n"
                                        "2. *Decides* to rest;\n\n3. *Invites* all:\n    1. (a) To sing;\n    2. (b) To dance.\n"));
    CHECK(outline(d) == "P1 Recalling | O1 no.1 Requests | O1(1) | O1(2) | O2 no.2 Decides | O3 no.3 Invites | O3(a) | O3(b)");
    CHECK(textOf(d, "O3(b)") == "To dance.");
    // Deeper, but going on: no list of its own.
    CHECK(outline(parse(resolution("*Recalling* the lamps,\n\n1. *Requests* oil;\n\n   2. *Decides* to rest.\n")))
        == "P1 Recalling | O1 no.1 Requests | O2 no.2 Decides");
}

TEST_CASE("a hyphen that stands for what follows another", "[structure][wounds]")
{
    for (const std::string cut : {"low-\nand", "low-\n\n---\n\nand"})
        CHECK(textOf(parse(resolution("*Noting* that " + cut + " middle-income bays have lamps,\n\n1. *Decides* to rest.\n")), "P1")
            == "Noting that low- and middle-income bays have lamps,");
}

TEST_CASE("opening words in underscores whose ending stands upright", "[structure][wounds]")
{
    const Document d = parse(resolution("_Recalling_ the lamps_of_the_bay,\n\n1. _Encourage_s the keepers;\n\n2. _Decides_ to rest.\n"));
    CHECK(outline(d) == "P1 Recalling | O1 no.1 Encourage | O2 no.2 Decides");
    CHECK(textOf(d, "O1") == "Encourages the keepers;");
    CHECK(textOf(d, "P1") == "Recalling the lamps_of_the_bay,");
}

TEST_CASE("signs that stand at the word behind a mark, in other scripts", "[structure][wounds]")
{
    const Document ar = parse(
        "# مجلس حقوق الإنسان\n\n*إن مجلس حقوق الإنسان،*\n\n*إذ يشير* إلى المنارات <sup>1</sup>، وإلى البحر،\n\n1- *يقرر* البقاء.\n\n"
        "<sup>1</sup> القرار 2/7.\n");
    CHECK(textOf(ar, "P1") == "إذ يشير إلى المنارات، وإلى البحر،");
    const Document zh = parse(
        "# 人权理事会\n\n人权理事会，\n\n**回顾**灯塔 <sup>1</sup>所载建议，\n\n1.\n\n**决定**休息。\n\n<sup>1</sup> 第2/7号决议。\n");
    CHECK(textOf(zh, "P1") == "回顾灯塔所载建议，");
    CHECK(outline(zh) == "P1 回顾 | O1 no.1 决定");
}

TEST_CASE("paragraphs that no blank line parts, in other letters", "[structure][wounds]")
{
    std::string preamble, expected;
    for (int i = 1; i <= 6; ++i) {
        preamble += "*ссылаясь* на долгие ночи, в которые смотрители сидели у своих ламп и считали корабли, проходившие мимо залива в течение лета "
            + std::to_string(1990 + i) + " года,\n";
        expected += "P" + std::to_string(i) + " ссылаясь | ";
    }
    const Document d = parse("# Совет по правам человека\n\nСовет по правам человека,\n\n" + preamble + "1. *постановляет* отдыхать.\n");
    CHECK(outline(d) == expected + "O1 no.1 постановляет");
    // Wrapped lines are no paragraphs because their letters take two bytes each.
    std::string wrapped;
    for (int i = 1; i <= 6; ++i)
        wrapped += "*ссылаясь* на долгие ночи, в которые смотрители сидели у ламп залива,\nПредседатель считал корабли, проходившие мимо берегов в "
                   "течение лета,\n\n";
    const Document w = parse("# Совет по правам человека\n\nСовет по правам человека,\n\n" + wrapped + "1. *постановляет* отдыхать.\n");
    CHECK(outline(w) == expected + "O1 no.1 постановляет");
}
