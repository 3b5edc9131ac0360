// SPDX-License-Identifier: GPL-3.0-or-later
// What rolls forward from session to session is nothing new, in whichever language: symbols, dates, the ordinal of a session.
#include "core/diff/change.h"
#include "core/text/tokens.h"
#include "tests/support/texts.h"

#include <catch2/catch_test_macros.hpp>

using namespace resolute;
using namespace resolute::testing;

TEST_CASE("a symbol and its date roll forward together", "[diff]")
{
    CHECK(changesOf("P Recalling | its resolution 84/12 of 18 December 2029 on benches,",
              "P Recalling | its resolution 85/9 of 19 December 2030 on benches,")
        == "[84/12 of 18 December 2029] -> [85/9 of 19 December 2030] reference-update");
    CHECK(changesOf("P Rappelant | sa résolution 84/12 du 18 décembre 2029 sur les bancs,",
              "P Rappelant | sa résolution 85/9 du 19 décembre 2030 sur les bancs,")
        == "[84/12 du 18 décembre 2029] -> [85/9 du 19 décembre 2030] reference-update");
    CHECK(changesOf("P Recordando | su resolución 84/12, de 18 de diciembre de 2029, sobre los bancos,",
              "P Recordando | su resolución 85/9, de 19 de diciembre de 2030, sobre los bancos,")
        == "[84/12, de 18 de diciembre de 2029] -> [85/9, de 19 de diciembre de 2030] reference-update");
    CHECK(changesOf("P ссылаясь | на свою резолюцию 84/12 от 18 декабря 2029 года о скамьях,",
              "P ссылаясь | на свою резолюцию 85/9 от 19 декабря 2030 года о скамьях,")
        == "[84/12 от 18 декабря 2029] -> [85/9 от 19 декабря 2030] reference-update");
    CHECK(changesOf("P إذ تشير | إلى قرارها 84/12 المؤرخ 18 كانون الأول/ديسمبر 2029 بشأن المقاعد،",
              "P إذ تشير | إلى قرارها 85/9 المؤرخ 19 كانون الأول/ديسمبر 2030 بشأن المقاعد،")
        == "[84/12 المؤرخ 18 كانون الأول/ديسمبر 2029] -> [85/9 المؤرخ 19 كانون الأول/ديسمبر 2030] reference-update");
    CHECK(changesOf("P 回顾 | 其2029年12月18日关于长椅的第84/12号决议，", "P 回顾 | 其2030年12月19日关于长椅的第85/9号决议，")
        == "[2029年12月18日] -> [2030年12月19日] date-update\n[84/12] -> [85/9] reference-update");
}

TEST_CASE("a date is whole, with the names and marks that a language gives its months", "[diff]")
{
    CHECK(changesOf("O تطلب | تقريرا عن المقاعد قبل 1 أيار/مايو 2030؛", "O تطلب | تقريرا عن المقاعد قبل 1 أيار/مايو 2031؛")
        == "[1 أيار/مايو 2030] -> [1 أيار/مايو 2031] date-update");
    CHECK(changesOf("O 请 | 秘书长在2030年5月1日之前提交报告；", "O 请 | 秘书长在2031年5月1日之前提交报告；")
        == "[2030年5月1日] -> [2031年5月1日] date-update");
    CHECK(changesOf("O 请 | 秘书长在2030年5月之前提交报告；", "O 请 | 秘书长在2031年6月之前提交报告；") == "[2030年5月] -> [2031年6月] date-update");
}

TEST_CASE("the next session is a number that went up", "[diff]")
{
    CHECK(changesOf("O تقرر | أن تواصل النظر في المسألة في دورتها الخامسة والثمانين؛",
              "O تقرر | أن تواصل النظر في المسألة في دورتها السادسة والثمانين؛")
        == "[الخامسة] -> [السادسة] number-update");
    CHECK(changesOf("O 决定 | 在第八十五届会议上继续审议这一问题；", "O 决定 | 在第八十六届会议上继续审议这一问题；")
        == "[第八十五] -> [第八十六] number-update");
    CHECK(changesOf("O 决定 | 在第八十九届会议上继续审议这一问题；", "O 决定 | 在第九十届会议上继续审议这一问题；")
        == "[第八十九] -> [第九十] number-update");
}

TEST_CASE("Chinese ordinals and the marks of a date are words of their own", "[text]")
{
    const auto words = [](std::string_view text) {
        std::string out;
        for (const Token &t : tokenize(text)) out.append(out.empty() ? "" : "|").append(t.range.in(text));
        return out;
    };
    CHECK(words("第八十五届会议").starts_with("第八十五|"));
    CHECK(words("在第一百零三届会议").starts_with("在|第一百零三|"));
    CHECK(words("2029年12月18日关于").starts_with("2029|年|12|月|18|日|"));
    CHECK(words("第84/12号决议").starts_with("第|84/12|"));
    CHECK(words("第").size() == 3); // the sign alone
    for (const Token &t : tokenize("第三十条")) CHECK((t.kind == TokenKind::number) == (t.range.begin == 0));
}
