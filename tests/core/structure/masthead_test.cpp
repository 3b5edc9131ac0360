// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/structure/support.h"

using namespace resolute;
using namespace resolute::test;
using Catch::Generators::as;
using Strings = std::vector<std::string>;

namespace {
const std::string body = "*Recalling* the fog,\n\n1. *Decides* to rest.\n";
}

TEST_CASE("a draft's masthead is read line by line", "[structure][masthead]")
{
    const Document d = parse("# General Assembly\n\nA/HRC/9/L.4\n\nDistr.: Limited  \n7 June 1999\n\nOriginal: English\n\n---\n\n## Human Rights "
                             "Council\n\n### Forty-second session\n\n"
                             "1–19 June 1999\n\nAgenda item 3\n\n### Promotion of lighthouses, horns and bells\n\n"
                             "#### Bosnia and Herzegovina\\* \\*\\*, Iran (Islamic Republic of) and State of Palestine\\*: draft resolution\n\n"
                             "#### 42/... Care of lighthouses\n\n*The Human Rights Council,*\n\n"
        + body + "\n\\* State not a member of the Council.\n\n\\*\\* On behalf of the keepers.\n");
    const Masthead &m = d.masthead;
    CHECK(m.symbol == "A/HRC/9/L.4");
    CHECK(m.body == "Human Rights Council");
    CHECK(m.session == "Forty-second session");
    CHECK(m.sessionNumber == 42);
    CHECK(m.sessionDates == "1–19 June 1999");
    CHECK(m.agendaItem == "3");
    CHECK(m.agendaItemTitle == "Promotion of lighthouses, horns and bells");
    CHECK(m.distribution == "Limited");
    CHECK(m.date == "1999-06-07");
    CHECK(m.originalLanguage == "English");
    CHECK(m.number == "42/...");
    CHECK(m.title == "Care of lighthouses");
    CHECK(m.enactingClause == "The Human Rights Council,");
    REQUIRE(m.sponsors.size() == 3);
    CHECK(m.sponsors[0].name == "Bosnia and Herzegovina");
    CHECK(m.sponsors[0].marks == Strings{"*", "**"});
    CHECK(m.sponsors[0].iso3 == "BIH");
    CHECK(m.sponsors[1].marks.empty());
    CHECK(m.sponsors[2].marks == Strings{"*"});
    REQUIRE(m.sponsorNotes.size() == 2);
    CHECK(m.sponsorNotes[1].text == "On behalf of the keepers.");
    CHECK(d.kind == DocumentKind::draft);
    CHECK(d.footnotes.empty());
    CHECK(findings(d).empty());
}

TEST_CASE("marks behind the colon belong to the last sponsor", "[structure][masthead]")
{
    const auto line = GENERATE(as<std::string>{}, "**Chad and Cuba: \\* \\*\\* draft resolution**",
        "#### **Chad and Cuba:\\* \\*\\* draft resolution**");
    const Document d = parse("# General Assembly\n\n## Third session\n\nAgenda item 68 (b)\n\n#### **Lamps: of all kinds**\n\n" + line
        + "\n\n#### **Care of lighthouses**\n\n*The General Assembly,*\n\n" + body);
    REQUIRE(d.masthead.sponsors.size() == 2);
    CHECK(d.masthead.sponsors[0].marks.empty());
    CHECK(d.masthead.sponsors[1].name == "Cuba");
    CHECK(d.masthead.sponsors[1].marks == Strings{"*", "**"});
    CHECK(d.masthead.agendaItem == "68 (b)");
    CHECK(d.masthead.agendaItemTitle == "Lamps: of all kinds");
    CHECK(d.masthead.title == "Care of lighthouses");
    CHECK(d.masthead.number.empty());
}

TEST_CASE("headings glued together are parted", "[structure][masthead]")
{
    const Document d = parse("---\n\n**Human Rights Council****Fiftieth session**\n\nAgenda item 3\n\n**Promotion of lighthouses: horns,  \nbells "
                             "and flags****Resolution adopted by the "
                             "Human Rights Council  \non 7 July 1999****50/4. Care of lighthouses***The Human Rights Council,*\n\n"
        + body);
    CHECK(d.masthead.body == "Human Rights Council");
    CHECK(d.masthead.session == "Fiftieth session");
    CHECK(d.masthead.agendaItemTitle == "Promotion of lighthouses: horns, bells and flags");
    CHECK(d.masthead.number == "50/4");
    CHECK(d.masthead.title == "Care of lighthouses");
    CHECK(d.masthead.enactingClause == "The Human Rights Council,");
    CHECK(d.kind == DocumentKind::resolution);
    CHECK(d.masthead.distribution.empty());
    CHECK(outline(d) == "P1 Recalling | O1 no.1 Decides");
}

TEST_CASE("a masthead of plain lines, some of them joined", "[structure][masthead]")
{
    const Document d = parse(
        "General Assembly\n\nDistr.: General\n17 July 1999\n\nOriginal: English\n\nHuman Rights Council\n\nForty-first session\n\nAgenda item 3\n\n"
        "Resolution adopted by the Human Rights Council on 11 July 1999\n\n41/3. Care of lighthouses\n\nThe Human Rights Council,\n\n"
        + body);
    CHECK(d.masthead.distribution == "General");
    CHECK(d.masthead.date == "1999-07-17");
    CHECK(d.masthead.number == "41/3");
    CHECK(d.masthead.agendaItemTitle.empty());
    CHECK(d.kind == DocumentKind::resolution);
}

TEST_CASE("an enacting clause run together with the title or the first paragraph is parted", "[structure][masthead]")
{
    const Document d = parse("41/3. Care of lighthouses The General Assembly, Recalling the fog,\n\n1. *Decides* to rest.\n");
    CHECK(d.masthead.title == "Care of lighthouses");
    CHECK(d.masthead.enactingClause == "The General Assembly,");
    CHECK(outline(d) == "P1 Recalling | O1 no.1 Decides");
}

TEST_CASE("a text is read in its own language, whatever the program that wrote it says", "[structure][masthead]")
{
    auto source = read("Conseil des droits de l’homme\n\nTroisième session\n\n*Le Conseil des droits de l’homme,*\n\n"
                       "*Rappelant* les phares et les cornes de la baie,\n\n1. *Décide* de rester.\n",
        "test.md");
    REQUIRE(source.has_value());
    source->format = SourceFormat::docx;
    source->facts.language = "en"; // as LibreOffice writes it into every file
    const Document d = structure(std::move(*source));
    CHECK(d.language == "fr");
    CHECK(d.masthead.sessionNumber == 3);
    CHECK(outline(d) == "P1 Rappelant | O1 no.1 Décide");
}

TEST_CASE("marks behind the comma, groups, and sponsors over two headings", "[structure][masthead]")
{
    const auto sponsors = [](const std::string &line) {
        const Document d = parse("# General Assembly\n\n### Third session\n\nAgenda item 2\n\n" + line
            + "\n\n#### 3/... Care of lighthouses\n\n*The Human Rights Council,*\n\n1. *Decides* to rest.\n\n\\* No member.\n");
        std::string out;
        for (const Sponsor &s : d.masthead.sponsors) {
            out += (out.empty() ? "" : " | ") + s.name + ' ' + std::string(s.iso3);
            for (const std::string &mark : s.marks) out += mark;
        }
        return out;
    };
    CHECK(sponsors("#### Albania,\\* Chad, Peru\\* and Togo: draft resolution") == "Albania ALB* | Chad TCD | Peru PER* | Togo TGO");
    CHECK(sponsors("#### Chad\\* (on behalf of the Group of African States): draft resolution")
        == "Chad (on behalf of the Group of African States) TCD*");
    CHECK(sponsors("#### Chad, on behalf of the Group of African States,\\* and Peru: draft resolution")
        == "Chad, on behalf of the Group of African States TCD* | Peru PER");
    CHECK(sponsors("#### Albania\\*, Chad,\n\n#### Peru and Togo: draft resolution") == "Albania ALB* | Chad TCD | Peru PER | Togo TGO");
    CHECK(sponsors("#### Albania<sup>*</sup>, Chad and Peru<sup>*</sup>: draft resolution") == "Albania ALB* | Chad TCD | Peru PER*");
}

TEST_CASE("lines of a masthead that run together", "[structure][masthead]")
{
    const Document d = parse("United Nations A/HRC/3/L.99\nGeneral Assembly Distr.: Limited 13 July 1999 Original: English\n\n"
                             "Human Rights Council\nThird session\n3 June–8 July 1999\nAgenda item 2: Promotion of lighthouses and lamps\n\n"
                             "#### Chad: draft resolution\n\n#### 3/[...] Care of lighthouses\n\n*The Human Rights Council*\n\n*Recalling* "
                             "lamps,\n\n1. *Decides* to rest.\n");
    CHECK(d.masthead.symbol == "A/HRC/3/L.99");
    CHECK(d.masthead.distribution == "Limited");
    CHECK(d.masthead.date == "1999-07-13");
    CHECK(d.masthead.originalLanguage == "English");
    CHECK(d.masthead.session == "Third session");
    CHECK(d.masthead.sessionDates == "3 June–8 July 1999");
    CHECK(d.masthead.agendaItem == "2");
    CHECK(d.masthead.agendaItemTitle == "Promotion of lighthouses and lamps");
    CHECK(d.masthead.number == "3/[...]");
    CHECK(d.masthead.title == "Care of lighthouses");
    CHECK(outline(d) == "P1 Recalling | O1 no.1 Decides");
}
