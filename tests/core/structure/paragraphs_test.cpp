// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/structure/support.h"

using namespace resolute;
using namespace resolute::test;
using Strings = std::vector<std::string>;

TEST_CASE("preambular and operative paragraphs get their names, numbers and opening words", "[structure]")
{
    const Document d = parse(
        resolution("*Recalling* the keepers of old,\n\n*Recalling also* their lamps,\n\n1. *Decides* to look after the lamps;\n\n"
                   "2. *Also decides* to count them."));
    CHECK(outline(d) == "P1 Recalling | P2 Recalling also | O1 no.1 Decides | O2 no.2 Also decides");
    CHECK(textOf(d, "O1") == "Decides to look after the lamps;");
    CHECK(d.paragraphs[0].emphasis == std::vector<ByteRange>{{0, 9}});
    CHECK(d.paragraphs[0].source.lines == std::vector<LineRange>{{13, 13}});
    CHECK(d.kind == DocumentKind::draft);
    CHECK(findings(d).empty());
}

TEST_CASE("opening words are known without emphasis and under too much of it", "[structure]")
{
    const Document d = parse(
        resolution("Taking note with deep concern of the fog over the bay,\n\n*Recognizing also the need for a horn in every port,*\n\n"
                   "1. Expresses its appreciation to the keepers of the bay."));
    CHECK(outline(d) == "P1 Taking note with deep concern | P2 Recognizing also | O1 no.1 Expresses its appreciation");
    CHECK(d.paragraphs[1].emphasis == std::vector<ByteRange>{{0, 16}}); // so that the window does not show all of it in italics
    CHECK(d.paragraphs[0].emphasis.empty());
}

TEST_CASE("a single operative paragraph has no number", "[structure]")
{
    const Document d = parse(resolution("*Recalling* the fog,\n\n*Takes note* of the report on fog."));
    CHECK(outline(d) == "P1 Recalling | O1 Takes note");
}

TEST_CASE("sub-paragraphs nest by the form of their labels", "[structure]")
{
    const Document d = parse(
        resolution("1. *Requests* the keepers:\n\n(a) To clean the lamps;\n\n(b) To keep a book of:\n\n(i) Ships;\n\n(ii) Birds:\n\n"
                   "a. Gulls;\n\nb. Terns;\n\n(c) To rest;\n\nand to report on it all;\n\n2. *Decides* to read the book."));
    CHECK(outline(d) == "O1 no.1 Requests | O1(a) | O1(b) | O1(b)(i) | O1(b)(ii) | O1(b)(ii)(a) | O1(b)(ii)(b) | O1(c) | O1+1 | O2 no.2 Decides");
    CHECK(d.paragraph(*d.paragraphs[3].parent).id == "O1(b)");
    CHECK(d.paragraphs[3].label == "(i)");
    CHECK(d.paragraph(*d.paragraphs[8].parent).id == "O1");
}

TEST_CASE("the ninth letter is no Roman number after the eighth", "[structure]")
{
    const Document d = parse(
        resolution("1. *Requests* the keepers:\n\n(a) A;\n\n(b) B;\n\n(c) C;\n\n(d) D;\n\n(e) E;\n\n(f) F;\n\n(g) G;\n\n(h) H;\n\n(i) I;\n\n(j) J."));
    CHECK(d.paragraphs.back().id == "O1(j)");
    CHECK(d.paragraphs[9].id == "O1(i)");
}

TEST_CASE("numbers of negotiation texts stay as printed", "[structure]")
{
    const Document d = parse(resolution("1. *Decides* to wait;\n\n1 bis. *Decides* to wait longer;\n\n2. *Decides* to go."));
    CHECK(outline(d) == "O1 no.1 Decides | O2 no.1 bis Decides | O3 no.2 Decides");
}

TEST_CASE("headings part the operative paragraphs", "[structure]")
{
    const Document d = parse(resolution("I\n\nLamps and oil\n\n1. *Decides* to buy oil;\n\n**II**\n\n## Horns\n\n2. *Decides* to buy horns."));
    CHECK(outline(d) == "H1 | H2 | O1 no.1 Decides | H3 | H4 | O2 no.2 Decides");
}

TEST_CASE("an annex has names of its own", "[structure]")
{
    const Document d = parse(
        resolution("1. *Adopts* the rules in the annex.\n\n*2nd meeting*  \n*3 May 1999*\n\n[Adopted without a vote.]\n\n## Annex\n\n"
                   "## Rules for keepers\n\n1. A keeper shall be awake.\n\n2. A keeper:\n\n(a) Shall not sing;\n\n(b) May hum."));
    CHECK(outline(d) == "O1 no.1 Adopts | A1.H1 | A1.H2 | A1.O1 no.1 | A1.O2 no.2 | A1.O2(a) | A1.O2(b)");
    REQUIRE(d.adoption);
    CHECK(d.adoption->meeting == "2nd meeting");
}

TEST_CASE("gaps and repetitions of the numbers are reported", "[structure]")
{
    const Document d = parse(resolution("1. *Decides* to go;\n\n3. *Decides* to stay;\n\n3. *Decides* to wait."));
    CHECK(findings(d, Severity::warning) == Strings{"numbering-gap@15", "numbering-duplicate@17"});
}

TEST_CASE("two ordinals in a row before a session are suspicious", "[structure]")
{
    const Document d = parse(
        resolution("1. *Decides* to come back to the matter at its fifty-third sixth session;\n\n2. *Decides* to rest at its twenty-first session."));
    CHECK(findings(d) == Strings{"doubled-ordinal@13"});
    CHECK(d.issues.front().arguments == Strings{"fifty-third sixth session"});
}

TEST_CASE("a text that is no resolution opens as headings and sections", "[structure]")
{
    const Document d = parse("# Harbour notes\n\nThe harbour was quiet.\n\n1. Three boats came in.\n\n2. Two boats left.\n");
    CHECK(outline(d) == "H1 | S1 | S2 no.1 | S3 no.2");
    CHECK(d.kind == DocumentKind::other);
    CHECK(findings(d) == Strings{"not-a-resolution@0"});
}

TEST_CASE("Chinese, where preambular and operative paragraphs open alike", "[structure][languages]")
{
    const Document d = parse("# 大会\n\n## 第五十七届会议\n\n57/2. 灯塔\n\n大会，\n\n**回顾**灯塔的\n\n---\n\n守护者，\n\n**强调**雾，\n\n1. "
                             "**强调**灯；\n\n2. **决定**休息。\n");
    CHECK(d.language == "zh");
    CHECK(outline(d) == "P1 回顾 | P2 强调 | O1 no.1 强调 | O2 no.2 决定");
    CHECK(textOf(d, "P1") == "回顾灯塔的守护者，");
    CHECK(d.masthead.sessionNumber == 57);
    CHECK(d.masthead.title == "灯塔");
    CHECK(outline(parse("大会，\n\n回顾灯塔，\n\n注意到报告。\n")) == "P1 回顾 | O1 注意到");
}

TEST_CASE("Arabic, with its digits, letters and marks", "[structure][languages]")
{
    const Document d = parse("# الجمعية العامة\n\n## الدورة السابعة والسبعون\n\n77/2 - المنارات\n\nإن الجمعية العامة،\n\n*إذ تشير* إلى الضباب،¹\n\n١ "
                             "- *تطلب* إلى الحراس:\n\n"
                             "(أ) أن يسهروا؛\n\n(ب) أن ينتظروا؛\n\n2- *تقرر* أن تستريح.\n\n¹ A/1/2.\n");
    CHECK(d.language == "ar");
    CHECK(d.masthead.sessionNumber == 77);
    CHECK(d.masthead.number == "77/2");
    CHECK(d.masthead.title == "المنارات");
    CHECK(outline(d) == "P1 إذ تشير | O1 no.1 تطلب | O1(أ) | O1(ب) | O2 no.2 تقرر");
    CHECK(d.footnotes.at(0).anchor == "P1");
}

TEST_CASE("French and Russian, with marks before the comma and small letters", "[structure][languages]")
{
    const Document fr = parse(
        "# Assemblée générale\n\n## Soixante-dix-septième session\n\nL’Assemblée générale,\n\n*Rappelant* le brouillard et les phares de la "
        "baie<sup>1</sup>,\n\n"
        "1. *Prie* les gardiens :\n\na) De veiller ;\n\nb) D’attendre ;\n\n2. *Décide* de se reposer.\n\n<sup>1</sup> A/1/2.\n");
    CHECK(fr.language == "fr");
    CHECK(outline(fr) == "P1 Rappelant | O1 no.1 Prie | O1(a) | O1(b) | O2 no.2 Décide");
    CHECK(textOf(fr, "P1") == "Rappelant le brouillard et les phares de la baie,");
    const Document ru = parse(
        "Генеральная Ассамблея,\n\nссылаясь на туман\n\n---\n\nи на мглу,\n\nотмечая также ветер,\n\n1. постановляет отдохнуть.\n");
    CHECK(outline(ru) == "P1 ссылаясь | P2 отмечая также | O1 no.1 постановляет");
    CHECK(textOf(ru, "P1") == "ссылаясь на туман и на мглу,");
}
