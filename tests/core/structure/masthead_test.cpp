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

TEST_CASE("the lines of a masthead in one block, with a committee", "[structure][masthead]")
{
    const auto lines = GENERATE(as<std::string>{},
        "Third session\nThird Committee\nAgenda item 71 (b)\nPromotion of lighthouses: all kinds\n\nMexico: draft resolution\n\nCare of lamps",
        "**Third session**\nThird Committee\nAgenda item 71 (b)\n**Promotion of lighthouses: all kinds**\n\nMexico: draft resolution\n\nCare of "
        "lamps",
        "**Third session** Third Committee Agenda item 71 (b) **Promotion of lighthouses: all kinds**\n\nMexico: draft resolution\n\nCare of lamps",
        "Third session\nThird Committee\nAgenda item 71 (b)\n**Promotion of lighthouses: all kinds**\n**Mexico: draft resolution**\n**Care of "
        "lamps**");
    const Document d = parse("# General Assembly\n\n" + lines + "\n\n*The General Assembly,*\n\n" + body);
    CHECK(d.masthead.session == "Third session");
    CHECK(d.masthead.committee == "Third Committee");
    CHECK(d.masthead.agendaItem == "71 (b)");
    CHECK(d.masthead.agendaItemTitle == "Promotion of lighthouses: all kinds");
    CHECK(d.masthead.sponsors.size() == 1);
    CHECK(d.masthead.title == "Care of lamps");
    CHECK(findings(d).empty());
}

TEST_CASE("adoption, sponsors, number and title in one block", "[structure][masthead]")
{
    const auto read = [](const std::string &lines) {
        const Document d = parse(
            "# Human Rights Council\n\n## Third session\n\nAgenda item 2\n" + lines + "\n\n*The Human Rights Council,*\n\n" + body);
        std::string out = d.masthead.agendaItemTitle + " | ";
        for (const Sponsor &sponsor : d.masthead.sponsors) out += sponsor.name + "; ";
        return out + "| " + d.masthead.number + " | " + d.masthead.title + " | " + d.masthead.date;
    };
    CHECK(read("\n**Resolution adopted by the Human Rights Council**\n**on 7 July 1999**\n**3/9. Care of lamps**")
        == " | | 3/9 | Care of lamps | 1999-07-07");
    CHECK(read("\nResolution adopted by the Human Rights Council on 7 July 1999\n3/9. Care of lamps") == " | | 3/9 | Care of lamps | 1999-07-07");
    CHECK(read("Promotion of lighthouses\nResolution adopted by the Human Rights Council\non 7 July 1999\n3/9. Care of lamps")
        == "Promotion of lighthouses | | 3/9 | Care of lamps | 1999-07-07");
    CHECK(read("\n**Bosnia and Herzegovina, Cuba and Peru: draft resolution\n3/... Care of lamps**")
        == " | Bosnia and Herzegovina; Cuba; Peru; | 3/... | Care of lamps | ");
    CHECK(read("\n**Promotion of lighthouses**\n**Iran (Islamic Republic of): draft resolution**\n**Care of lamps**")
        == "Promotion of lighthouses | Iran (Islamic Republic of); |  | Care of lamps | ");
}

TEST_CASE("adoption and number in one block in other languages", "[structure][masthead]")
{
    struct Sample {
        std::string text, number, title;
    };
    const auto s = GENERATE(
        Sample{"Résolution adoptée par le Conseil des droits de l’homme\nle 7 juillet 1999\n3/9. Entretien des phares de la baie\n\n"
               "*Le Conseil des droits de l’homme,*\n\n*Rappelant* les phares et les cornes de la baie,\n\n1. *Décide* de rester.\n",
            "3/9", "Entretien des phares de la baie"},
        Sample{"Resolución aprobada por el Consejo de Derechos Humanos\nel 7 de julio de 1999\n3/9. Cuidado de los faros\n\n*El Consejo de Derechos "
               "Humanos,*\n\n*Recordando* los faros y las lámparas de la bahía,\n\n1. *Decide* quedarse.\n",
            "3/9", "Cuidado de los faros"},
        Sample{"Резолюция, принятая Советом по правам человека\n7 июля 1999 года\n3/9. Уход за маяками\n\n*Совет по правам человека,*\n\n*ссылаясь* "
               "на маяки,\n\n1. *постановляет* остаться.\n",
            "3/9", "Уход за маяками"});
    const Document d = parse(s.text);
    CHECK(d.masthead.number == s.number);
    CHECK(d.masthead.title == s.title);
    CHECK(d.masthead.date == "1999-07-07");
}

TEST_CASE("sessions of every kind, and over two lines", "[structure][masthead]")
{
    const auto session = [](const std::string &lines) {
        const Document d = parse(
            "# General Assembly\n\n" + lines + "\n\nAgenda item 2\n\n### 3/9. Care of lamps\n\n*The General Assembly,*\n\n" + body);
        return d.masthead.session + ' ' + std::to_string(d.masthead.sessionNumber.value_or(0)) + " | " + d.masthead.sessionDates;
    };
    CHECK(session("## Thirtieth special session") == "Thirtieth special session 30 | ");
    CHECK(session("## Eleventh emergency special session") == "Eleventh emergency special session 11 | ");
    CHECK(session("## Resumed seventy-ninth session") == "Resumed seventy-ninth session 79 | ");
    CHECK(session("## Fifty-\neighth session") == "Fifty-eighth session 58 | ");
    CHECK(session("Fifty-\neighth session") == "Fifty-eighth session 58 | ");
    CHECK(session("Third session\n\n8 September−8 October 1999") == "Third session 3 | 8 September−8 October 1999");
    CHECK(session("Third session\n\n24 Feb–4 Apr 1999") == "Third session 3 | 24 Feb–4 Apr 1999");
    CHECK(session("Third session\n\n24 February-\n4 April 1999") == "Third session 3 | 24 February-4 April 1999");
}

TEST_CASE("what is printed between the adoption and the number, and a star behind the title", "[structure][masthead]")
{
    const Document d = parse("# Economic and Social Council\n\n1999 session\n\nAgenda item 12 (b)\n\n**Resolution adopted by the Economic and Social "
                             "Council on 7 July 1999**\n\n[*on a proposal considered in plenary meeting (E/1999/L.25)*]\n\n**1999/22. Care of "
                             "lamps\\***\n\n*The Economic and Social Council,*\n\n"
        + body + "\n\\* Lamps of all kinds.\n");
    CHECK(d.masthead.agendaItem == "12 (b)");
    CHECK(d.masthead.agendaItemTitle.empty());
    CHECK(d.masthead.number == "1999/22");
    CHECK(d.masthead.title == "Care of lamps");
    CHECK(d.masthead.date == "1999-07-07");
    CHECK_FALSE(d.adoption);
}

TEST_CASE("sponsors over headings, with marks of every kind", "[structure][masthead]")
{
    const auto sponsors = [](const std::string &line, const std::string &notes = {}) {
        const Document d = parse("# General Assembly\n\n### Third session\n\nAgenda item 2\n\n### Promotion of lighthouses\n\n" + line
            + "\n\n#### 3/... Care of lamps\n\n*The Human Rights Council,*\n\n*Recalling* the fog,\n\n1. *Decides* to rest.\n\n" + notes);
        CHECK(d.masthead.agendaItemTitle == "Promotion of lighthouses");
        CHECK(d.masthead.title == "Care of lamps");
        CHECK(outline(d) == "P1 Recalling | O1 no.1 Decides");
        CHECK(d.footnotes.empty());
        CHECK(findings(d, Severity::warning).empty());
        std::string out;
        for (const Sponsor &s : d.masthead.sponsors) {
            out += (out.empty() ? "" : " | ") + s.name + ' ' + std::string(s.iso3);
            for (const std::string &mark : s.marks) out += mark;
        }
        for (const SponsorNote &note : d.masthead.sponsorNotes) out += " [" + note.mark + ' ' + note.text + ']';
        return out;
    };
    const std::string three = "Cuba CUB | Egypt EGY | Namibia NAM";
    CHECK(
        sponsors("#### Albania,\\* Bosnia\n\n#### and Herzegovina,\\* Trinidad and Tobago\\* and\n\n#### Chad: draft resolution", "\\* No member.\n")
        == "Albania ALB* | Bosnia and Herzegovina BIH* | Trinidad and Tobago TTO* | Chad TCD [* No member.]");
    CHECK(sponsors("#### Cuba, Egypt and Namibia: draft\n\n#### resolution") == three);
    CHECK(sponsors("Cuba, Egypt and Namibia:\n\ndraft resolution") == three);
    CHECK(sponsors("#### Cuba: draft resolution\\*", "\\* Submitted late.\n") == "Cuba CUB [* Submitted late.]");
    CHECK(sponsors("Albania,∗ Peru and Chad: draft resolution", "∗ No member.\n") == "Albania ALB* | Peru PER | Chad TCD [* No member.]");
    CHECK(sponsors("**Albania,<sup>∗</sup> Peru and Chad:<sup>∗∗</sup>** **draft resolution**", "∗ No member.\n\n∗∗ For all.\n")
        == "Albania ALB* | Peru PER | Chad TCD** [* No member.] [** For all.]");
    CHECK(sponsors("Cuba,<sup>1</sup> Egypt<sup>1</sup> and Namibia: draft resolution", "<sup>1</sup> No member.\n")
        == "Cuba CUB1 | Egypt EGY1 | Namibia NAM [1 No member.]");
    CHECK(sponsors("Bosnia and Herzegovina¹ and Peru:² draft resolution", "¹ No member.\n\n² For all.\n")
        == "Bosnia and Herzegovina BIH1 | Peru PER2 [1 No member.] [2 For all.]");
    CHECK(sponsors("Cuba and the Netherlands (Kingdom of the): draft resolution") == "Cuba CUB | the Netherlands (Kingdom of the) NLD");
    CHECK(sponsors("Draft resolution submitted by the Chair of the Committee, Ms. Ana Paz (Chile), on the basis of informal consultations")
        == "Chair of the Committee ");
    CHECK(sponsors("Draft resolution submitted by Cuba, Egypt and Namibia") == three);
}

TEST_CASE("a title that speaks of a resolution, and notes that are no sponsors'", "[structure][masthead]")
{
    const std::string title = "Follow-up to the resolution adopted by the General Assembly on 7 July 1999 and other matters";
    const auto head = [](const std::string &lines) {
        return parse("# General Assembly\n\nThird session\n\nAgenda item 3\n\n" + lines + "\n\n*The General Assembly,*\n\n*Recalling* the fog,\n\n"
            + "<sup>1</sup> Of all kinds.\n\n1. *Decides* to rest.\n");
    };
    CHECK(head(title).masthead.title == title);
    const Document d = head("Situation in Myanmar<sup>1</sup>\n\nCuba: draft resolution\n\nMyanmar: its people<sup>1</sup>");
    CHECK(d.masthead.agendaItemTitle == "Situation in Myanmar");
    CHECK(d.masthead.title == "Myanmar: its people");
    CHECK(d.masthead.sponsorNotes.empty());
}

TEST_CASE("special sessions, committees and sponsors in one block in other languages", "[structure][masthead]")
{
    struct Sample {
        std::string text, session, committee, itemTitle, title;
    };
    const auto s = GENERATE(
        Sample{"Assemblée générale\n\nTrentième session extraordinaire\nTroisième Commission\nPoint 3 de l’ordre du jour\nDroits de l’homme des "
               "migrants\nCuba, Bosnie-Herzégovine et Iran (République islamique d’) : projet de résolution\nEntretien des phares\n\nL’Assemblée "
               "générale,\n\nRappelant les phares et les cornes de la baie,\n\n1. Décide de rester.\n",
            "Trentième session extraordinaire", "Troisième Commission", "Droits de l’homme des migrants", "Entretien des phares"},
        Sample{"Asamblea General\n\nTrigésimo período extraordinario de sesiones\nTercera Comisión\nTema 3 del programa\nDerechos humanos\nCuba, "
               "Perú y México: proyecto de resolución\nCuidado de los faros\n\nLa Asamblea General,\n\nRecordando los faros y las lámparas de la "
               "bahía,\n\n1. Decide quedarse.\n",
            "Trigésimo período extraordinario de sesiones", "Tercera Comisión", "Derechos humanos", "Cuidado de los faros"},
        Sample{"Генеральная Ассамблея\n\nТридцатая специальная сессия\nТретий комитет\nПункт 3 повестки дня\nПрава человека\nБосния и Герцеговина, "
               "Куба и Перу: проект резолюции\nУход за маяками\n\nГенеральная Ассамблея,\n\nссылаясь на маяки,\n\n1. постановляет остаться.\n",
            "Тридцатая специальная сессия", "Третий комитет", "Права человека", "Уход за маяками"},
        Sample{"大会\n\n第三十届特别会议\n\n第三委员会\n\n议程项目3\n\n人权\n\n古巴、墨西哥和秘鲁：决议草案\n\n灯塔\n\n**大会**，\n\n**回顾**"
               "灯塔，\n\n1. **决定**休息。\n",
            "第三十届特别会议", "第三委员会", "人权", "灯塔"},
        Sample{"الجمعية العامة\n\nالدورة الاستثنائية الثلاثون\n\nاللجنة الثالثة\n\nالبند 3 من جدول الأعمال\n\nحقوق الإنسان\n\nالمكسيك وبيرو وكوبا: "
               "مشروع قرار\n\n"
               "المنارات\n\n*إن الجمعية العامة،*\n\n*إذ تشير* إلى المنارات،\n\n1 - *تقرر* البقاء.\n",
            "الدورة الاستثنائية الثلاثون", "اللجنة الثالثة", "حقوق الإنسان", "المنارات"});
    const Document d = parse(s.text);
    CHECK(d.masthead.session == s.session);
    CHECK(d.masthead.sessionNumber == 30);
    CHECK(d.masthead.committee == s.committee);
    CHECK(d.masthead.agendaItem == "3");
    CHECK(d.masthead.agendaItemTitle == s.itemTitle);
    CHECK(d.masthead.title == s.title);
    CHECK(d.masthead.sponsors.size() >= 2);
}
