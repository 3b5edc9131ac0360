// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/pdf_furniture.h"
#include "core/read/pdf_spacing.h"

#include <catch2/catch_test_macros.hpp>

#include <utility>

using namespace resolute;

namespace {

/// A line of ten points whose words, each 10 points wide, follow each other at these distances; "^4" is raised.
std::string spaced(const std::vector<std::pair<double, std::string>> &words)
{
    PdfLine line;
    double x = 100;
    for (const auto &[gap, text] : words) {
        x += gap;
        PdfWord word;
        word.raised = text.starts_with('^');
        word.text = text.substr(word.raised ? 1 : 0);
        word.size = word.raised ? 5.8 : 10;
        word.box = {x, 0, x + 10, 10};
        x += 10;
        line.words.push_back(word);
    }
    std::vector lines{line};
    (void)findSpaces(lines);
    return lines[0].text();
}

} // namespace

TEST_CASE("behind a mark a whole blank is one, before punctuation too", "[pdf]")
{
    CHECK(spaced({{0, "Déclaration"}, {0, "^4"}, {2.5, "»,"}, {2.5, "et"}}) == "Déclaration4 », et");
    CHECK(spaced({{0, "Déclaration"}, {0, "^4"}, {0.3, ","}, {2.5, "et"}}) == "Déclaration4, et");
    CHECK(spaced({{0, "lamps"}, {0, "^4"}, {1.2, "of"}, {2.5, "the"}}) == "lamps4 of the");
}

TEST_CASE("air beside Chinese letters is no blank, but what was typed is", "[pdf]")
{
    CHECK(spaced({{0, "回顾"}, {2, "2006"}, {2, "年"}, {2, "3"}, {2, "月第"}, {2, "60/251"}, {2, "号"}}) == "回顾2006年3月第60/251号");
    // All gaps of a stretched line are wide alike.
    CHECK(spaced({{0, "回顾"}, {6, "2006"}, {6, "年"}, {6, "3"}, {6, "月第"}, {6.1, "60/251"}, {6, "号，"}, {5.2, "2010"}})
        == "回顾2006年3月第60/251号，2010");
    CHECK(spaced({{0, "灯"}, {3, "塔"}, {3, "和"}, {3.1, "号"}, {3, "角"}}) == "灯塔和号角");
    CHECK(spaced({{0, "第"}, {2, "4"}, {2, "条"}, {2.5, "名称"}}) == "第4条 名称");
    CHECK(spaced({{0, "12."}, {2.5, "请秘书长"}}) == "12. 请秘书长");
    CHECK(spaced({{0, "公约"}, {0, "^1"}, {2.6, "和"}}) == "公约1和");
}

TEST_CASE("page numbers, job lines and symbols are told from text", "[pdf]")
{
    for (const char *text : {"2/13", "17", "- 3 -", "Page 4 of 9", "12 / 40"}) CHECK(isPageNumber(text));
    for (const char *text : {"2/13/4", "12345", "", "page", "1. Decides", "3 of them"}) CHECK_FALSE(isPageNumber(text));
    for (const char *text :
        {"25-17758 (E) 101125", "GE.23-12345(E)", "25-17758", "V.21-09876 (A, C, E)", "*2517758*", "(E) 101125", "101125", "Please recycle"})
        CHECK(isJobLine(text));
    for (const char *text : {"2023", "25-17758 ships", "1982-1985", "*", "**", "(a)", "* Note"}) CHECK_FALSE(isJobLine(text));
    for (const char *text : {"A/C.3/80/L.2", "A/HRC/53/L.19/Rev.1", "S/2023/970"}) CHECK(isSymbolAlone(text));
    for (const char *text : {"and/or", "A/", "/A", "A/RES/1 of 2020", "GENERAL/assembly!"}) CHECK_FALSE(isSymbolAlone(text));
}

TEST_CASE("labels are numbers, letters and bullets", "[pdf]")
{
    for (const char *text : {"1.", "362.", "12)", "(a)", "(xviii)", "b)", "(12)", "•", "–", "A."}) CHECK(looksLikeLabel(text));
    for (const char *text : {"2030.5", "(2014)", "(resolution)", "No.", "a", "1", "(", ")", ".", "12345."}) CHECK_FALSE(looksLikeLabel(text));
}

TEST_CASE("lines are joined as the words ask for", "[pdf]")
{
    PdfLexicon lexicon;
    for (const char *word : {"non-governmental", "breakwater,", "high", "seas", "self", "twenty"}) lexicon.add(word);
    CHECK(joinOf("non-", "governmental", lexicon) == LineJoin::glue);
    CHECK(joinOf("break-", "water", lexicon) == LineJoin::dropHyphen);
    CHECK(joinOf("sub-", "Saharan", lexicon) == LineJoin::glue);
    CHECK(joinOf("2015–", "2030", lexicon) == LineJoin::glue);
    CHECK(joinOf("–", "and", lexicon) == LineJoin::blank);
    CHECK(joinOf("A/HRC/", "RES/50/4", lexicon) == LineJoin::glue);
    CHECK(joinOf("seas", "and", lexicon) == LineJoin::blank);
    CHECK(joinOf("决议", "草案", lexicon) == LineJoin::glue);
    // A word the text has nowhere else: its hyphen is kept unless this text is seen to break words.
    CHECK(joinOf("lamp-", "lighters", lexicon) == LineJoin::glue);
    lexicon.hyphenated = true;
    CHECK(joinOf("kee-", "pers", lexicon) == LineJoin::dropHyphen);
    CHECK(joinOf("high-", "seas", lexicon) == LineJoin::glue);
}
