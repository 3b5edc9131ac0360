// SPDX-License-Identifier: GPL-3.0-or-later
// Grammar and names told from sense, in the languages whose words change their endings, and where they only look alike.
#include "core/diff/change.h"
#include "core/diff/unseen.h"
#include "tests/support/texts.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace resolute;
using namespace resolute::testing;

TEST_CASE("another ending is grammar in every language", "[diff]")
{
    CHECK(changesOf("P Souligne | que la pêche nourrit la ville,", "P Soulignant | que la pêche nourrit la ville,", "fr")
        == "[Souligne] -> [Soulignant] editorial");
    CHECK(changesOf("P Notant | la déclaration du port,", "P Notant | les déclarations des ports,", "fr").contains("editorial"));
    CHECK(changesOf("P Observando | la declaración de la reunión en Lorn,", "P Observando | las declaraciones de las reuniones en Lorn,", "es")
        == "[la declaración de la reunión] -> [las declaraciones de las reuniones] editorial");
    CHECK(changesOf("P ссылаясь | на политическую декларацию совещания в Лорне,", "P ссылаясь | на политические декларации совещаний в Лорне,", "ru")
        == "[политическую декларацию совещания] -> [политические декларации совещаний] editorial");
    CHECK(changesOf("P إذ تشير | إلى الإعلان السياسي بشأن المقاعد،", "P إذ تشير | إلى الإعلانين السياسيين بشأن المقاعد،", "ar")
        == "[الإعلان السياسي] -> [الإعلانين السياسيين] editorial");
    CHECK(changesOf("O يشدد | على أن المدن ملزمة بالسلامة؛", "P وإذ يشدد | على أن المدن ملزمة بالسلامة؛", "ar").contains("editorial"));
    CHECK(changesOf("O يطلب | إلى مفوضية الأمم المتحدة السامية لحقوق الإنسان أن تجتمع؛", "O يطلب | إلى المفوضية السامية أن تجتمع؛", "ar")
        == "[مفوضية الأمم المتحدة] -> [المفوضية] editorial\n[لحقوق الإنسان ] -> [] editorial");
}

TEST_CASE("words that only begin alike are other words", "[diff]")
{
    CHECK(changesOf("O تطلب | التعامل مع الصيادين؛", "O تطلب | التعاون مع الصيادين؛", "ar") == "[التعامل] -> [التعاون] substantive");
    CHECK(changesOf("O Urges | the developed cities to help;", "O Urges | the developing cities to help;")
        == "[developed] -> [developing] substantive");
    CHECK(changesOf("O Reminds | the occupied coast of its duty;", "O Reminds | the occupying coast of its duty;")
        == "[occupied] -> [occupying] substantive");
    CHECK(changesOf("O Urges | them to monitor development walls;", "O Urges | them to develop, monitor laws, walls;")
            .contains("[develop, ] substantive"));
}

TEST_CASE("what is typed in another way is not what is said in another way", "[diff]")
{
    CHECK(changesOf("O Affirms | the non\u2011use of nets;", "O Affirms | the non\u2011 use of nets;")
        == "[non\u2011use] -> [non\u2011 use] editorial");
    CHECK(changesOf("P Noting | the Code for Special Procedure Mandate Holders,", "P Noting | the Code for Special Procedures Mandate-Holders,")
        == "[Procedure Mandate Holders] -> [Procedures Mandate-Holders] editorial");
    CHECK(changesOf("P إذ تشير | إلى أنه يسلّم بالجهود،", "P إذ تشير | إلى أنه يسلم بالجهود،", "ar") == "[يسلّم] -> [يسلم] editorial");
    CHECK(changesOf("P إذ تشير | إلى 8 أيلول/سبتمبر 2001،", "P إذ تشير | إلى 8 أيلول/ سبتمبر 2001،", "ar").ends_with("editorial"));
}

TEST_CASE("a date that stands elsewhere is the same date", "[diff]")
{
    CHECK(changesOf("P 回顾 | 理事会第五十二届会议于2029年8月18日通过了关于促进海岸长椅保护问题对话的第84/2号决议，",
              "P 回顾 | 理事会第五十二届会议通过了关于促进海岸长椅保护问题对话的2029年8月18日第84/2号决议，", "zh")
        == "[于2029年8月18日] -> [] editorial #moved-within\n[] -> [2029年8月18日] editorial #moved-within");
}

TEST_CASE("numbers in words are quantities, and a goal's number says which goal", "[diff]")
{
    CHECK(changesOf("P Noting | that the wall fell in the past two years,", "P Noting | that the wall fell in the past three years,")
        == "[two] -> [three] substantive #quantity-changed");
    CHECK(changesOf("P Notant | que trois villes ont un mur,", "P Notant | que quatre villes ont un mur,", "fr")
        == "[trois] -> [quatre] substantive #quantity-changed");
    CHECK(changesOf("P Recalling | Goal 16 of the plan for walls,", "P Recalling | Goal 17 of the plan for walls,").contains("substantive"));
}

TEST_CASE("numbers of a list are of one kind", "[diff]")
{
    CHECK(changesOf("P Recalling | in particular paragraphs 5, 12, 14, 20, 28, 44, 48 and 50 of its resolution,",
              "P Recalling | in particular paragraphs 5, 12, 14, 17, 28, 44, 49 and 51 of its resolution,")
        == "[20] -> [17] number-update\n[48 and 50] -> [49 and 51] number-update");
}

TEST_CASE("another body is not another name of this one", "[diff]")
{
    CHECK(changesOf("O Requests | the Security Council to meet;", "O Requests | the General Assembly to meet;").contains("substantive"));
    CHECK(changesOf("P Recalling | Human Rights Council resolutions on benches,",
              "P Recalling | General Assembly and Human Rights Council resolutions on benches,")
        == "[] -> [General Assembly and ] substantive");
    CHECK(changesOf("P Recalling | Council resolution 9/1 on benches,", "P Recalling | its resolution 9/1 on benches,")
        == "[Council] -> [its] editorial");
}

TEST_CASE("lists have their conjunctions in every language", "[diff]")
{
    CHECK(changesOf("P ссылаясь | на замки, башни и стены,", "P ссылаясь | на замки, башни, стены,", "ru") == "[ и] -> [,] editorial");
    CHECK(changesOf("P Notant | les murs, les tours et les ports,", "P Notant | les murs, les tours, les ports,", "fr") == "[ et] -> [,] editorial");
    CHECK(changesOf("P Observando | los muros, las torres y los puertos,", "P Observando | los muros, las torres, los puertos,", "es")
        == "[ y] -> [,] editorial");
}

TEST_CASE("a blank of another kind is told from other typography", "[diff]")
{
    const auto kinds = [](std::string_view a, std::string_view b) {
        std::string out;
        for (const Change &c : diffTexts(a, b)) {
            CHECK(std::ranges::contains(c.tags, ChangeTag::typographic));
            out += isUnseen(c) ? 'u' : 's';
        }
        return out;
    };
    CHECK(kinds("the fair of 3 May in Lorn", "the fair of 3\u00A0May in Lorn") == "u");
    CHECK(kinds("la fin ;", "la fin\u202F;") == "u");
    CHECK(kinds("the \"fair\" of Lorn", "the \u201Cfair\u201D of Lorn") == "ss");
    CHECK(kinds("the fair of well-being", "the fair of well\u2011being") == "s");
}

TEST_CASE("a report's session rolls forward as its symbol does", "[diff]")
{
    CHECK(changesOf("P 回顾 | 《大会正式记录，第七十五届会议，补编第53号》(A/75/53)，第五章，",
        "P 回顾 | 《大会正式记录，第七十六届会议，补编第53号》(A/76/53)，第七章，", "zh")
            .ends_with("reference-update"));
}
