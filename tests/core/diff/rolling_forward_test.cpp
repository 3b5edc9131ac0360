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
    CHECK(changesOf("P 回顾 | 其2029年12月18日第84/12号决议，", "P 回顾 | 其2030年12月19日第85/9号决议，")
        == "[2029年12月18日第84/12] -> [2030年12月19日第85/9] reference-update");
}

TEST_CASE("resolutions that are numbered by year or session are cited, too", "[diff]")
{
    CHECK(changesOf("P Recalling | resolutions 1593 (2005) and 2417 (2018) on benches,",
              "P Recalling | resolutions 1593 (2005) and 2417 (2018), 2724 (2024) of 8 March 2024 and 2736 (2024) on benches,")
        == "[] -> [, 2724 (2024) of 8 March 2024 and 2736 (2024)] reference-update #citation-added");
    CHECK(changesOf("P Recalling | resolution 2724 (2024) of 8 March 2024,", "P Recalling | resolution 2736 (2024) of 13 June 2024,")
        == "[2724 (2024) of 8 March 2024] -> [2736 (2024) of 13 June 2024] reference-update");
    CHECK(changesOf("P Recalling | its resolution 1514 (XV),", "P Recalling | its resolution 2625 (XXV),")
        == "[1514 (XV)] -> [2625 (XXV)] reference-update");
    CHECK(changesOf("O Invites | 12 (twelve) guilds;", "O Invites | 14 (fourteen) guilds;").contains("substantive"));
    CHECK(changesOf("P Recalling | its resolutions 50/2 of 1 May 2022, and all later ones,",
              "P Recalling | its resolutions 50/2 of 1 May 2022 and 53/4 of 2 May 2023 and all later ones,")
        == "[,] -> [ and 53/4 of 2 May 2023] reference-update #citation-added");
}

TEST_CASE("days in a row are one date", "[diff]")
{
    CHECK(changesOf("P Noting | the congress of the pilots of 5 and 6 July 2023,", "P Noting | the congress of the pilots of 17 and 18 January 2024,")
        == "[5 and 6 July 2023] -> [17 and 18 January 2024] date-update");
    CHECK(changesOf("P Notant | la fête du 20 au 24 avril 2029,", "P Notant | la fête du 21 au 25 mai 2030,", "fr")
        == "[20 au 24 avril 2029] -> [21 au 25 mai 2030] date-update");
    CHECK(changesOf("P Noting | the fair from 31 August to 8 September 2001,", "P Noting | the fair from 30 August to 9 September 2005,")
        == "[31 August to 8 September 2001] -> [30 August to 9 September 2005] date-update");
    CHECK(changesOf("P 欢迎 | 2029年10月25日至26日举行的海岸会议，", "P 欢迎 | 2030年1月19日至20日举行的海岸会议，", "zh")
        == "[2029年10月25日至26日] -> [2030年1月19日至20日] date-update");
    CHECK(changesOf("P إذ يشير | إلى المعرض يومي 25 و26 أيار/مايو 2029،", "P إذ يشير | إلى المعرض يومي 19 و20 آب/أغسطس 2030،", "ar")
        == "[25 و26 أيار/مايو 2029] -> [19 و20 آب/أغسطس 2030] date-update");
}

TEST_CASE("a meeting that was held elsewhere and later is another meeting", "[diff]")
{
    CHECK(changesOf("P Noting | the text of the Meeting of Pilots, held in Lorn on 5 and 6 July 2023,",
              "P Noting | the text of the Meeting of Pilots, held in Tarn on 17 and 18 January 2024,")
        == "[Lorn] -> [Tarn] reference-update\n[5 and 6 July 2023] -> [17 and 18 January 2024] reference-update");
    CHECK(changesOf("P Notant | le texte adopté à la Réunion des pilotes (Lorn, 5 et 6 juillet 2023),",
        "P Notant | le texte adopté à la Réunion des pilotes, tenue à Tarn les 17 et 18 janvier 2024,", "fr")
            .contains("reference-update"));
    CHECK(changesOf("P Notant | le texte du dix-huitième Sommet des pilotes,", "P Notant | le texte du dix-neuvième Sommet des pilotes,", "fr")
        == "[dix-huitième] -> [dix-neuvième] reference-update");
}

TEST_CASE("a date is whole, with the names and marks that a language gives its months", "[diff]")
{
    CHECK(changesOf("O تطلب | تقريرا عن المقاعد قبل 1 أيار/مايو 2030؛", "O تطلب | تقريرا عن المقاعد قبل 1 أيار/مايو 2031؛")
        == "[1 أيار/مايو 2030] -> [1 أيار/مايو 2031] date-update #deadline-changed");
    CHECK(changesOf("O 请 | 秘书长在2030年5月1日之前提交报告；", "O 请 | 秘书长在2031年5月1日之前提交报告；")
        == "[2030年5月1日] -> [2031年5月1日] date-update");
    CHECK(changesOf("O 请 | 秘书长在2030年5月之前提交报告；", "O 请 | 秘书长在2031年6月之前提交报告；") == "[2030年5月] -> [2031年6月] date-update");
}

TEST_CASE("the next session is a number that went up", "[diff]")
{
    CHECK(changesOf("O تقرر | أن تواصل النظر في المسألة في دورتها الخامسة والثمانين؛",
              "O تقرر | أن تواصل النظر في المسألة في دورتها السادسة والثمانين؛")
        == "[الخامسة والثمانين] -> [السادسة والثمانين] number-update #deadline-changed");
    CHECK(changesOf("O 决定 | 在第八十五届会议上继续审议这一问题；", "O 决定 | 在第八十六届会议上继续审议这一问题；")
        == "[第八十五] -> [第八十六] number-update #deadline-changed");
    CHECK(changesOf("O 决定 | 在第八十九届会议上继续审议这一问题；", "O 决定 | 在第九十届会议上继续审议这一问题；")
        == "[第八十九] -> [第九十] number-update #deadline-changed");
    CHECK(changesOf("O Decide | seguir examinando la cuestión en su octogésimo quinto período de sesiones;",
              "O Decide | seguir examinando la cuestión en su octogésimo sexto período de sesiones;", "es")
        == "[octogésimo quinto] -> [octogésimo sexto] number-update #deadline-changed");
    CHECK(changesOf("O Pide | un informe en su 58º período de sesiones;", "O Pide | un informe en su 61er período de sesiones;", "es")
        == "[58º] -> [61er] number-update #deadline-changed");
    CHECK(changesOf("O постановляет | продолжить рассмотрение вопроса на своей восемьдесят пятой сессии;",
              "O постановляет | продолжить рассмотрение вопроса на своей восемьдесят шестой сессии;", "ru")
        == "[восемьдесят пятой] -> [восемьдесят шестой] number-update #deadline-changed");
    CHECK(changesOf("O Décide | d’y revenir à sa cinquante et unième session ;", "O Décide | d’y revenir à sa cinquante-deuxième session ;", "fr")
        == "[cinquante et unième] -> [cinquante-deuxième] number-update #deadline-changed");
    CHECK(changesOf("O Décide | d’y revenir à sa cinquante et unième session ;", "O Décide | d’y revenir à sa prochaine session ;", "fr")
        == "[cinquante et unième] -> [prochaine] number-update");
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
