// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of the Security Council, decisions, and resolutions in parts.
#include "tests/core/structure/support.h"

using namespace resolute;
using namespace resolute::test;
using Catch::Generators::as;
using Strings = std::vector<std::string>;

namespace {

std::string councilText(const std::string &head, const std::string &note)
{
    return head + "\n\n*The Security Council,*\n\n*Recalling* the fog,\n\n1. *Decides* to rest.\n\n" + note;
}

const std::string heading = "# Resolution 99 (1999)\n\n**Adopted by the Security Council at its 4th meeting, on 7 July 1999**";

} // namespace

TEST_CASE("a number with a year, the meeting in the heading and a note without brackets", "[structure][masthead][adoption]")
{
    const auto head = GENERATE(as<std::string>{}, heading,
        "**Resolution 99 (1999)**\n**Adopted by the Security Council at its 4th meeting, on 7 July 1999**",
        "United Nations S/RES/99 (1999)\n\n" + heading);
    const auto note = GENERATE(as<std::string>{}, "", "*Adopted unanimously at the 4th meeting.*\n", "Adopted unanimously.\n");
    const Document d = parse(councilText(head, note));
    CHECK(d.masthead.number == "99 (1999)");
    CHECK(d.masthead.title.empty());
    CHECK(d.masthead.date == "1999-07-07");
    CHECK(d.masthead.body == "Security Council");
    CHECK(d.masthead.symbol == (head.contains("S/RES") ? "S/RES/99 (1999)" : ""));
    CHECK(d.kind == DocumentKind::resolution);
    REQUIRE(d.adoption);
    CHECK(d.adoption->meeting == "4th meeting");
    CHECK(d.adoption->date == "1999-07-07");
    CHECK((d.adoption->mode == AdoptionMode::recordedVote) == !note.empty());
    CHECK(outline(d) == "P1 Recalling | O1 no.1 Decides");
    CHECK(findings(d).empty());
}

TEST_CASE("a vote by count names those who did not vote in favour", "[structure][adoption]")
{
    const auto note = GENERATE(as<std::string>{}, "Adopted at the 4th meeting by 12 votes to 1 (Cuba), with 2 abstentions (Benin and Chad).\n",
        "*Adopted at the 4th meeting by 12 votes to 1 (Cuba), with 2 abstentions (Benin, Chad)*\n");
    const Document d = parse(councilText("# Resolution 99 (1999)", note));
    REQUIRE(d.adoption);
    CHECK(d.adoption->meeting == "4th meeting");
    CHECK(d.adoption->mode == AdoptionMode::recordedVote);
    CHECK(d.adoption->inFavour == 12);
    CHECK(d.adoption->against == 1);
    CHECK(d.adoption->abstaining == 2);
    CHECK(d.adoption->inFavourList.empty());
    CHECK(d.adoption->againstList == Strings{"Cuba"});
    CHECK(d.adoption->abstainingList == Strings{"Benin", "Chad"});
    CHECK(outline(d) == "P1 Recalling | O1 no.1 Decides");
    CHECK(findings(d).empty());
}

TEST_CASE("the Security Council's headings and notes in other languages", "[structure][masthead][adoption]")
{
    struct Sample {
        std::string text, number, meeting;
    };
    const auto s = GENERATE(
        Sample{"# Résolution 99 (1999)\n\nAdoptée par le Conseil de sécurité à sa 4e séance, le 7 juillet 1999\n\n*Le Conseil de sécurité,*\n\n"
               "*Rappelant* les phares et les cornes de la baie,\n\n1. *Décide* de rester.\n\nAdoptée à l’unanimité à la 4e séance.\n",
            "99 (1999)", "4e séance"},
        Sample{"# Resolución 99 (1999)\n\nAprobada por el Consejo de Seguridad en su 4ª sesión, celebrada el 7 de julio de 1999\n\n"
               "*El Consejo de Seguridad,*\n\n*Recordando* los faros y las lámparas de la bahía,\n\n1. *Decide* quedarse.\n\n"
               "Aprobada por unanimidad en la 4ª sesión.\n",
            "99 (1999)", "4ª sesión"},
        Sample{"# Резолюция 99 (1999)\n\nпринятая Советом Безопасности на его 4-м заседании 7 июля 1999 года\n\n*Совет Безопасности,*\n\n"
               "*ссылаясь* на маяки,\n\n1. *постановляет* остаться.\n\nПринята единогласно на 4-м заседании.\n",
            "99 (1999)", "4-м заседании"},
        Sample{"# 第99(1999)号决议\n\n安全理事会1999年7月7日第4次会议通过\n\n**安全理事会**，\n\n**回顾**灯塔，\n\n1. "
               "**决定**休息。\n\n第4次会议一致通过。\n",
            "99(1999)", "第4次会议"},
        Sample{
            "# القرار 99 (1999)\n\nالذي اتخذه مجلس الأمن في جلسته 4، المعقودة في 7 تموز/يوليه 1999\n\n*إن مجلس الأمن،*\n\n*إذ يشير* إلى المنارات،\n\n"
            "1 - *يقرر* البقاء.\n\nاتخذ بالإجماع في الجلسة 4.\n",
            "99 (1999)", "جلسته 4"});
    const Document d = parse(s.text);
    CHECK(d.masthead.number == s.number);
    CHECK(d.masthead.date == "1999-07-07");
    REQUIRE(d.adoption);
    CHECK(d.adoption->meeting == s.meeting);
    CHECK(d.adoption->date == "1999-07-07");
    CHECK(d.adoption->mode == AdoptionMode::recordedVote);
    CHECK(d.paragraphs.size() == 2);
}

TEST_CASE("a decision says in its first sentence who decided and when", "[structure][masthead]")
{
    const Document d = parse("# General Assembly\n\nThird session\n\n3/401. Keepers of lighthouses\n\nAt its 1st plenary meeting, on 7 July 1999, "
                             "the General Assembly, in accordance with its rules, appointed three keepers.\n");
    CHECK(d.kind == DocumentKind::decision);
    CHECK(d.masthead.number == "3/401");
    CHECK(d.masthead.title == "Keepers of lighthouses");
    CHECK(d.masthead.body == "General Assembly");
    CHECK(d.masthead.session == "Third session");
    CHECK(d.masthead.date == "1999-07-07");
    REQUIRE(d.adoption);
    CHECK(d.adoption->meeting == "1st plenary meeting");
    CHECK(d.adoption->date == "1999-07-07");
    CHECK(outline(d) == "S1");
}

TEST_CASE("a resolution in parts has its parts' names and titles as headings", "[structure][masthead]")
{
    const auto titles = GENERATE(true, false);
    const auto part = [&](const std::string &name, const std::string &title) {
        return "**" + name + "**\n\n" + (titles ? "*" + title + "*\n\n" : "");
    };
    const Document d = parse("# General Assembly\n\nThird session\n\n**3/9 A-B. Care of lighthouses**\n\n" + part("A", "Lamps")
        + "*The General Assembly,*\n\n*Recalling* the fog,\n\n1. *Decides* to rest.\n\n" + part("B", "Horns")
        + "*The General Assembly,*\n\n*Recalling* the rain,\n\nMindful of the wind,\n\n1. *Decides* to wait.\n");
    CHECK(d.masthead.number == "3/9 A-B");
    CHECK(d.masthead.title == "Care of lighthouses");
    CHECK(d.masthead.enactingClause == "The General Assembly,");
    CHECK(outline(d)
        == (titles ? "H1 | H2 | P1 Recalling | O1 no.1 Decides | H3 | H4 | P2 Recalling | P3 Mindful | O2 no.1 Decides"
                   : "H1 | P1 Recalling | O1 no.1 Decides | H2 | P2 Recalling | P3 Mindful | O2 no.1 Decides"));
    CHECK(textOf(d, "H1") == "A");
    CHECK(textOf(d, titles ? "H4" : "H2") == (titles ? "Horns" : "B"));
}
