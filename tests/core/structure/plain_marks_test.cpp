// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/structure/support.h"

using namespace resolute;
using namespace resolute::test;

namespace {

/// A resolution of which only the letters are left, around paragraphs a line each.
Document plain(std::string_view paragraphs)
{
    std::string text = "A/HRC/RES/3/9\n\nHuman Rights Council\n\nThird session\n\n3/9. Care of lighthouses\n\nThe Human Rights Council,\n\n";
    for (const char c : paragraphs) text += c == '\n' ? "\n\n" : std::string(1, c);
    const Document d = parse(text);
    REQUIRE(d.format == SourceFormat::text);
    return d;
}

/// "P1:1 P1:2 O1:3": the marks and their paragraphs.
std::string marks(const Document &d)
{
    std::string out;
    for (const Paragraph &p : d.paragraphs)
        for (const FootnoteAnchor &anchor : p.footnotes) out += (out.empty() ? "" : " ") + p.id + ':' + anchor.mark;
    return out;
}

} // namespace

TEST_CASE("figures that count up at the ends of words are the marks of notes", "[structure][notes]")
{
    const Document d = plain("Recalling the Convention on Lamps1 and “the Treaty of Horns”,2 as well as its protocol,3\n"
                             "Noting the report of 12 July 20234 and resolution 48/13 of 7 May 1998,5 which the bay rejected,\n"
                             "1. Decides to keep 6 lamps on COP27 street6, in 400 km2, with CO2 at 2.7 per cent;\n"
                             "2. Requests the keepers to report.7\n");
    CHECK(marks(d) == "P1:1 P1:2 P1:3 P2:4 P2:5 O1:6 O2:7");
    CHECK(textOf(d, "P1") == "Recalling the Convention on Lamps and “the Treaty of Horns”, as well as its protocol,");
    CHECK(textOf(d, "P2") == "Noting the report of 12 July 2023 and resolution 48/13 of 7 May 1998, which the bay rejected,");
    CHECK(textOf(d, "O1") == "Decides to keep 6 lamps on COP27 street, in 400 km2, with CO2 at 2.7 per cent;");
    CHECK(std::ranges::contains(findings(d), "notes-lost@0"));
    CHECK_FALSE(std::ranges::contains(findings(d), "mark-without-footnote@6"));
}

TEST_CASE("a mark at a number is one where no other place is left for it", "[structure][notes]")
{
    CHECK(marks(plain("Recalling the lamps1 and resolution 70/12,\nNoting the horns,3\n1. Decides to rest.\n")) == "P1:1 P1:2 P2:3");
    CHECK(textOf(plain("Recalling the lamps1 and resolution 70/12,\nNoting the horns,3\n1. Decides to rest.\n"), "P1")
        == "Recalling the lamps and resolution 70/1,");
    // Behind the comma of a sentence, too, which elsewhere is the comma of a number.
    const std::string comma = "Recalling the lamps1 and resolution 54/12,2 and 3,5 per cent,\nNoting the horns,3\n1. Decides to rest.\n";
    CHECK(marks(plain(comma)) == "P1:1 P1:2 P2:3");
    CHECK(textOf(plain(comma), "P1") == "Recalling the lamps and resolution 54/12, and 3,5 per cent,");
    // Two numbers could hold it, so neither is touched.
    const Document two = plain("Recalling the lamps1 and resolutions 70/12 and 71/32,\nNoting the horns,3\n1. Decides on fees4 to rest;\n");
    CHECK(marks(two) == "P1:1 P2:3 O1:4");
    CHECK(textOf(two, "P1") == "Recalling the lamps and resolutions 70/12 and 71/32,");
}

TEST_CASE("a line that begins with a number is no note because the number stands in the text", "[structure][notes]")
{
    const Document d = plain(
        "Recalling article 1 of the treaty and its chapter 2 on lamps,\n1 Lamps of the first kind\n2 Lamps of the second kind\n");
    CHECK(d.footnotes.empty());
    CHECK(textOf(d, "P1").contains("article 1 of the treaty and its chapter 2 on lamps"));
}

TEST_CASE("no number loses a digit where next to nothing says that there are notes", "[structure][notes]")
{
    const std::string text =
        "Recalling resolutions 71/321 and 48/14,\nNoting decision 42/232,\n1. Decides to keep the fog of COP26 and the report of 12 July 20237 "
        "at rest.\n";
    const Document d = plain(text);
    CHECK(marks(d).empty());
    CHECK(textOf(d, "P1") == "Recalling resolutions 71/321 and 48/14,");
    CHECK(textOf(d, "P2") == "Noting decision 42/232,");
}

TEST_CASE("figures that do not count up from one are part of the text", "[structure][notes]")
{
    for (const char *text :
        {"Recalling the lamp7 of the bay,\n1. Decides to rest.\n", "Recalling the lamps of type4 and type9,\n1. Decides to rest.\n",
            "Recalling 12,5 and 10:30 and 76.16,\n1. Decides to rest.\n", "Recalling resolution 70/11 and 20 m1,\n1. Decides to rest.\n"}) {
        CAPTURE(text);
        const Document d = plain(text);
        CHECK(marks(d).empty());
        CHECK(findings(d).empty());
    }
    const Document d = plain("Recalling the lamps1 and the horns2 of the boat type97,\n1. Decides to rest.\n");
    CHECK(marks(d) == "P1:1 P1:2");
}

TEST_CASE("marks in plain text of other scripts", "[structure][notes]")
{
    const auto parsed = [](std::string_view head, std::string_view text) { return parse(std::string(head) + std::string(text)); };
    const Document fr = parsed("Conseil des droits de l’homme\nTroisième session\nLe Conseil des droits de l’homme,\n",
        "Rappelant la Convention sur les phares1 et le « Traité des cornes »2, ainsi que la Déclaration3 »,\n1. Décide de rester.\n");
    CHECK(marks(fr) == "P1:1 P1:2 P1:3");
    const Document zh = parsed("人权理事会\n人权理事会，\n",
        "回顾《灯塔公约》1 和第1届会议报告2所载1项决定和3名看守人，\n又回顾号角条约3的宣言4，\n1. 决定休息。\n");
    CHECK(marks(zh) == "P1:1 P1:2 P2:3 P2:4");
    CHECK(textOf(zh, "P1") == "回顾《灯塔公约》和第1届会议报告所载1项决定和3名看守人，");
    const Document es = parsed("Consejo de Derechos Humanos\nEl Consejo de Derechos Humanos,\n",
        "Recordando los faros1 y los períodos 10º2 y 20º3 de los guardianes,\n1. Decide quedarse.\n");
    CHECK(marks(es) == "P1:1 P1:2 P1:3");
    const Document ar = parsed("مجلس حقوق الإنسان\nإن مجلس حقوق الإنسان،\n", "إذ يشير إلى اتفاقية المنارات1، وإلى التقرير2،\n1- يقرر البقاء.\n");
    CHECK(marks(ar) == "P1:1 P1:2");
}

TEST_CASE("lines that begin with the marks in turn are the notes", "[structure][notes]")
{
    const Document d = plain("Recalling the lamps1 and the horns,2\n1 Resolution 2/7.\n2 A/99/12, chap. 4.\nNoting the bells,\n"
                             "1. Decides to ring the bells3 daily.\n3 Ibid.\n");
    CHECK(outline(d) == "P1 Recalling | P2 Noting | O1 no.1 Decides");
    CHECK(marks(d) == "P1:1 P1:2 O1:3");
    REQUIRE(d.footnotes.size() == 3);
    CHECK(d.footnotes[1].text == "A/99/12, chap. 4.");
    CHECK(d.footnotes[2].anchor == "O1");
    CHECK(findings(d, Severity::warning).empty());
}

TEST_CASE("marks that are figures in Markdown, and parted from their words where the notes stand there", "[structure][notes]")
{
    const auto blank = GENERATE(as<std::string>{}, "", " ");
    const Document d = parse(resolution("*Recalling* annex 1, 2 and 3 to the treaty of lamps," + blank + "1 and paragraph 2 of “the Treaty of Horns”,"
        + blank + "2\n\n*Noting* the oil of\n\n1 See A/HRC/3/98.\n\n2 United Nations, Treaty Series, vol. 3, No. 4.\n\n---\n\nthe bay," + blank
        + "3 and 3 ships,\n\n1. *Decides* to rest.\n\n3 Resolution 60/251.\n"));
    REQUIRE(d.format == SourceFormat::markdown);
    CHECK(marks(d) == "P1:1 P1:2 P2:3");
    CHECK(textOf(d, "P1") == "Recalling annex 1, 2 and 3 to the treaty of lamps, and paragraph 2 of “the Treaty of Horns”,");
    CHECK(textOf(d, "P2") == "Noting the oil of the bay, and 3 ships,");
    REQUIRE(d.footnotes.size() == 3);
    CHECK(d.footnotes[1].text == "United Nations, Treaty Series, vol. 3, No. 4.");
}

TEST_CASE("a figure behind a shortened word is no mark", "[structure][notes]")
{
    const Document d = plain("Recalling the report A/99/12/Add.1 and the draft A/C.9/99/L.2, as well as Supplement No.3 and its Corr.4,\n"
                             "1. Decides to read A/99/13/Rev.1;\n2. Requests oil.\n");
    CHECK(marks(d).empty());
    CHECK(textOf(d, "P1") == "Recalling the report A/99/12/Add.1 and the draft A/C.9/99/L.2, as well as Supplement No.3 and its Corr.4,");
    CHECK(textOf(d, "O1") == "Decides to read A/99/13/Rev.1;");
    // At the end of a sentence a figure is one.
    CHECK(marks(plain("Recalling the lamps,1\n1. Decides to rest in the bay.2 The keepers may sing;\n2. Requests oil.3\n")) == "P1:1 O1:2 O2:3");
}

TEST_CASE("marks behind blanks where the notes' are raised", "[structure][notes]")
{
    const auto body = GENERATE(as<std::string>{}, "<sup>1</sup> See A/99/12.\n\n<sup>2</sup> Ibid.", "¹ See A/99/12.\n\n²Ibid.");
    const Document d = parse(resolution(
        "*Recalling* the lamps, 1 and the treaty of 2 horns of 12 July 1999 2 and\n\n" + body + "\n\n---\n\nthe bells,\n\n1. *Decides* to rest.\n"));
    CHECK(outline(d) == "P1 Recalling | O1 no.1 Decides");
    CHECK(marks(d) == "P1:1 P1:2");
    CHECK(textOf(d, "P1") == "Recalling the lamps, and the treaty of 2 horns of 12 July 1999 and the bells,");
    REQUIRE(d.footnotes.size() == 2);
    CHECK(d.footnotes[0].text == "See A/99/12.");
    CHECK(d.footnotes[1].text == "Ibid.");
}

TEST_CASE("notes that are raised stay notes where no mark is found for them", "[structure][notes]")
{
    const Document d = parse(resolution("*Recalling* the lamps,\n\n<sup>1</sup> See A/99/12.\n\n1. *Decides* to rest.\n"));
    CHECK(outline(d) == "P1 Recalling | O1 no.1 Decides");
    REQUIRE(d.footnotes.size() == 1);
    CHECK(d.footnotes[0].text == "See A/99/12.");
    CHECK(d.footnotes[0].anchor.empty());
}

TEST_CASE("marks of notes in brackets", "[structure][notes]")
{
    const auto [open, close, blank] = GENERATE(
        Catch::Generators::table<std::string, std::string, std::string>({{"[", "]", ""}, {"[", "]", " "}, {"(", ")", " "}}));
    const auto mark = [&](int n) { return open + std::to_string(n) + close; };
    const Document d = plain("Recalling the lamps," + blank + mark(1) + " and the horns" + blank + mark(2)
        + ", as well as (1) the oil and [9] ships,\n" + "1. Decides to rest." + blank + mark(3) + "\n" + mark(1) + " See A/99/12.\n" + mark(2)
        + " Ibid., p. 4.\n" + mark(3) + " www.example.org/oil.\n");
    CHECK(outline(d) == "P1 Recalling | O1 no.1 Decides");
    CHECK(marks(d) == "P1:1 P1:2 O1:3");
    CHECK(textOf(d, "P1") == "Recalling the lamps, and the horns, as well as (1) the oil and [9] ships,");
    CHECK(textOf(d, "O1") == "Decides to rest.");
    REQUIRE(d.footnotes.size() == 3);
    CHECK(d.footnotes[1].text == "Ibid., p. 4.");
}

TEST_CASE("numbers in brackets that are no marks", "[structure][notes]")
{
    const Document d = plain(
        "Recalling the lamps (1) and the horns (2),\n1. Decides:\n(1) To light the lamps;\n(2) To blow the horns;\n2. Requests [1] ship.\n");
    CHECK(marks(d).empty());
    CHECK(outline(d) == "P1 Recalling | O1 no.1 Decides | O1(1) | O1(2) | O2 no.2 Requests");
    CHECK(textOf(d, "P1") == "Recalling the lamps (1) and the horns (2),");
    CHECK(textOf(d, "O2") == "Requests [1] ship.");
}

TEST_CASE("marks behind blanks and before the comma", "[structure][notes]")
{
    const Document d = plain("Recalling resolution 60/251 on lamps and the conference 1, as well as the note of the keepers 2,\n1 A/99/12.\n2 Ibid.\n"
                             "1. Decides to rest.\n");
    CHECK(marks(d) == "P1:1 P1:2");
    CHECK(textOf(d, "P1") == "Recalling resolution 60/251 on lamps and the conference, as well as the note of the keepers,");
}

TEST_CASE("a number that its word counts is no mark", "[structure][notes]")
{
    const Document d = plain(
        "Recalling article 1, paragraph 2, of the treaty of lamps 1 and vol. 2 of the book of horns, 2 as well as Goal 2,\n1 A/99/12.\n2 Ibid.\n"
        "1. Decides to rest.\n");
    CHECK(marks(d) == "P1:1 P1:2");
    CHECK(textOf(d, "P1") == "Recalling article 1, paragraph 2, of the treaty of lamps and vol. 2 of the book of horns, as well as Goal 2,");
}
