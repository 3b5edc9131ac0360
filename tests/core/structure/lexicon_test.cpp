// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/lexicon.h"

#include "core/structure/labels.h"
#include "core/structure/masthead_lines.h"

#include <catch2/catch_test_macros.hpp>

using namespace resolute;

TEST_CASE("patterns match whole texts and say what stands in their places", "[structure][lexicon]")
{
    const Pattern p("Resolution adopted by the {body} on {date}");
    const auto found = p.match("Resolution  ADOPTED by\u00A0the Council of Keepers on 7 July 1999");
    REQUIRE(found);
    CHECK(found->at("body") == "Council of Keepers");
    CHECK(found->at("date") == "7 July 1999");
    CHECK_FALSE(p.match("Resolution adopted by the Council"));
    CHECK(Pattern("{n}th meeting").match("39th meeting"));
    CHECK_FALSE(Pattern("{n}th meeting").match("a 39th meeting"));
    CHECK(Pattern("In favour:").matchFront("In favour: Chad") == 10);
    CHECK(Pattern("اعتمد").match("اعتُمِد")); // vowel signs
    CHECK(Pattern("l'eau").match("l’eau"));
}

TEST_CASE("opening words are the longest that fit", "[structure][lexicon]")
{
    const Lexicon &en = *lexicon("en");
    const auto lead = [&](std::string_view text) { return text.substr(0, en.lead(text).size); };
    CHECK(lead("Recalling the fog,") == "Recalling");
    CHECK(lead("Recalling also the fog,") == "Recalling also");
    CHECK(lead("Taking note with appreciation of the fog,") == "Taking note with appreciation");
    CHECK(lead("Recognizing and reaffirming the fog,") == "Recognizing and reaffirming");
    CHECK(lead("Re-emphasizing the fog,") == "Re-emphasizing");
    CHECK(lead("recalling the fog,").empty());
    CHECK(lead("The fog,").empty());
    CHECK(en.lead("Recalls the fog;").opening == Lexicon::Opening::operative);
    CHECK(en.lead("Recalling the fog,").opening == Lexicon::Opening::preambular);
}

TEST_CASE("numbers, ordinals and dates are read in six languages", "[structure][lexicon]")
{
    CHECK(lexicon("en")->ordinal("Fifty-third") == 53);
    CHECK(lexicon("en")->ordinal("seventieth") == 70);
    CHECK(lexicon("fr")->ordinal("Soixante-dix-huitième") == 78);
    CHECK(lexicon("fr")->ordinal("quatre-vingt-unième") == 81);
    CHECK(lexicon("es")->ordinal("Septuagésimo séptimo") == 77);
    CHECK(lexicon("es")->ordinal("54º") == 54);
    CHECK(lexicon("ru")->ordinal("Пятьдесят седьмая") == 57);
    CHECK(lexicon("zh")->ordinal("五十七") == 57);
    CHECK(lexicon("zh")->ordinal("十二") == 12);
    CHECK(lexicon("ar")->ordinal("السادسة والسبعون") == 76);
    CHECK(lexicon("en")->isOrdinal("fifty-third"));
    CHECK_FALSE(lexicon("en")->isOrdinal("fifty"));

    CHECK(lexicon("en")->date("7 July 1999") == "1999-07-07");
    CHECK(lexicon("fr")->date("1er août 1999") == "1999-08-01");
    CHECK(lexicon("es")->date("7 de julio de 1999") == "1999-07-07");
    CHECK(lexicon("ru")->date("7 июля 1999 года") == "1999-07-07");
    CHECK(lexicon("zh")->date("1999年7月7日") == "1999-07-07");
    CHECK(lexicon("ar")->date("7 تموز/يوليه 1999") == "1999-07-07");
    CHECK_FALSE(lexicon("en")->date("32 July 1999"));
    CHECK_FALSE(lexicon("en")->date("7 Fog 1999"));
    CHECK(lexicon("ar")->number("14 صوتاً") == 14);
}

TEST_CASE("each language has its masthead, its vote and its opening words", "[structure][lexicon]")
{
    for (const std::string language : {"en", "ar", "es", "fr", "ru", "zh"}) {
        CAPTURE(language);
        const Lexicon *l = lexicon(language);
        REQUIRE(l);
        CHECK(l->language() == language);
        for (const std::string section : {"bodies", "enacting clauses", "session", "agenda item", "sponsors", "adoption heading", "date", "meeting",
                 "recorded vote", "without a vote", "in favour", "against", "abstaining", "annex", "frequent words", "conjunctions"}) {
            CAPTURE(section);
            CHECK_FALSE(l->words(section).empty());
        }
        CHECK(l->ordinal("5") == 5);
    }
    CHECK(lexicon("de") == nullptr);
    CHECK(lexicon("fr")
              ->match("recorded vote",
                  "[Adoptée à l’issue d’un vote enregistré par 23 voix contre 12, avec 2 abstentions. Les voix se sont réparties comme suit :")
              ->at("abstaining")
        == "2");
    CHECK(lexicon("ru")->lead("ссылаясь также на туман,").size == std::string("ссылаясь также").size());
    CHECK(lexicon("zh")->lead("又回顾雾，").size == std::string("又回顾").size());
}

TEST_CASE("a language is known by its letters and frequent words", "[structure][lexicon]")
{
    CHECK(lexiconFor("The keepers of the lamps and the horns of the bay").language() == "en");
    CHECK(lexiconFor("Les gardiens des lampes et des cornes dans la baie").language() == "fr");
    CHECK(lexiconFor("Los guardianes de las lámparas y de los cuernos en la bahía").language() == "es");
    CHECK(lexiconFor("Хранители ламп, Distr.: General").language() == "ru");
    CHECK(lexiconFor("灯塔的看守人 Distr.: General").language() == "zh");
    CHECK(lexiconFor("حراس المنارات Distr.: General").language() == "ar");
    CHECK(lexiconFor("").language() == "en");
    // What a file says of itself counts where its words leave it open, and not against them.
    CHECK(lexiconFor("Los guardianes de las lámparas y de los cuernos en la bahía", "en").language() == "es");
    CHECK(lexiconFor("Хранители ламп", "en").language() == "ru");
    CHECK(lexiconFor("Chat, chien, phare", "fr").language() == "fr");
    CHECK(lexiconFor("Lamps and horns", "zh").language() == "en");
    CHECK(lexiconFor("2023", "zh").language() == "zh");
}

TEST_CASE("numbers and symbols of a masthead", "[structure][masthead]")
{
    std::string number, title;
    CHECK(parseNumberAndTitle("50/4. Care", number, title));
    CHECK((number == "50/4" && title == "Care"));
    CHECK(parseNumberAndTitle("53/... Care", number, title));
    CHECK(number == "53/...");
    CHECK(parseNumberAndTitle("2758 (XXVI). Care", number, title));
    CHECK(number == "2758 (XXVI)");
    CHECK(parseNumberAndTitle("ES-11/3. Care", number, title));
    CHECK(number == "ES-11/3");
    CHECK_FALSE(parseNumberAndTitle("13 lamps of the bay", number, title));
    CHECK(isSymbol("A/HRC/53/L.19/Rev.1"));
    CHECK(isSymbol("S/RES/2231 (2015)"));
    CHECK_FALSE(isSymbol("A lamp"));
}

TEST_CASE("labels of several alphabets are read as places in a sequence", "[structure][labels]")
{
    CHECK(readLabel("(c)").first().value == 3);
    CHECK(readLabel("iv)").first().kind == LabelKind::roman);
    CHECK(readLabel("(i)").first().kind == LabelKind::roman);
    CHECK(readLabel("(aa)").first().value == 27);
    CHECK(readLabel("(ج)").first().value == 3);
    CHECK(readLabel("a)").inBrackets == "(a)");
    CHECK(readLabel("a.").first().dotted);
    CHECK(continues(readLabel("(i)"), readLabel("(h)").first()));
}
