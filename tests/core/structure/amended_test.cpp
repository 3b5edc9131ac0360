// SPDX-License-Identifier: GPL-3.0-or-later
// Documents that amend a text: what they are called, whose they are, what they amend.
#include "core/structure/amended.h"
#include "tests/core/structure/support.h"

using namespace resolute;
using namespace resolute::test;

TEST_CASE("an amendment has a masthead, and names what it amends", "[structure][masthead]")
{
    const Document d = parse(
        "A/91/L.8\n\n# General Assembly\n\nDistr.: Limited\n\n4 May 2036\n\nNinety-first session\n\nAgenda item 5 (b)\n\n**Care of "
        "the coast**\n\n**Cyprus and Malta:\\* amendments to revised draft resolution A/91/L.7/Rev.1**\n\n## Care of lighthouses\n\n"
        "In the second preambular paragraph, replace “fog” with “mist”.\n\n\\* On behalf of the Friends of the Coast.\n");
    CHECK(amendedText(d) == "A/91/L.7/Rev.1");
    CHECK(d.masthead.symbol == "A/91/L.8");
    CHECK(d.masthead.body == "General Assembly");
    CHECK(d.masthead.sessionNumber == 91);
    CHECK(d.masthead.agendaItem == "5 (b)");
    CHECK(d.masthead.date == "2036-05-04");
    CHECK(d.masthead.title == "Care of lighthouses");
    REQUIRE(d.masthead.sponsors.size() == 2);
    CHECK(d.masthead.sponsors[1].name == "Malta");
    CHECK(d.kind == DocumentKind::other);
    CHECK(std::ranges::any_of(findings(d), [](const std::string &f) { return f.starts_with("amendment@"); }));
    CHECK(std::ranges::any_of(d.paragraphs, [](const Paragraph &p) { return p.text.contains("replace “fog”"); }));
}

TEST_CASE("amendments in other languages", "[structure][masthead]")
{
    const auto [head, session] = GENERATE(table<std::string, std::string>({
        {"Assemblée générale",
            "Utopie : amendement au projet de résolution A/91/L.7\n\nDans le deuxième alinéa du préambule, remplacer « le port » par « la côte »."},
        {"Asamblea General",
            "Utopía: enmiendas al proyecto de resolución A/91/L.7\n\nEn el segundo párrafo del preámbulo, sustitúyase “el puerto” por “la costa”."},
        {"Генеральная Ассамблея",
            "Утопия: поправка к проекту резолюции A/91/L.7\n\nВо втором пункте преамбулы заменить слово «порт» словом «берег»."},
        {"大会", "乌托邦：对决议草案A/91/L.7的修正案\n\n在序言部分第二段中，将“港口”改为“海岸”。"},
    }));
    INFO(head);
    CHECK(amendedText(parse(head + "\n\n" + session + "\n")) == "A/91/L.7");
}

TEST_CASE("a resolution or a draft amends nothing", "[structure][masthead]")
{
    CHECK(amendedText(parse(resolution("*Recalling* the lamps,\n\n1. *Decides* to rest.\n"))).empty());
    CHECK(amendedText(parse("Utopia: amendment to draft resolution on lamps\n\nA letter.\n")).empty()); // no symbol
    CHECK(amendedText(parse("A letter about lamps.\n")).empty());
}
