// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/pdf_furniture.h"
#include "core/read/pdf_spacing.h"

#include <catch2/catch_test_macros.hpp>

using namespace resolute;

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
