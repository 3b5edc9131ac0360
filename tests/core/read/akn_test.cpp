// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/structure/support.h"

#include <filesystem>
#include <map>

using namespace resolute;
using namespace resolute::test;
namespace fs = std::filesystem;

namespace {

const std::string akn = R"(<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
  <statement name="resolution">
    <meta><identification><FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification></meta>
    <coverPage>
      <p><docAuthority refersTo="#publisher">United Nations</docAuthority></p>
      <p><docNumber refersTo="#symbol">A/HRC/RES/3/9</docNumber></p>
      <p><docStatus>Distr.: General</docStatus></p>
      <p><docDate date="1999-07-14">14 July 1999</docDate></p>
      <p><docAuthority refersTo="#subsidiaryBody">Human Rights Council</docAuthority></p>
      <p><session value="3">Third session</session></p>
      <p><event><date date="1999-06-01">1 June</date> <date date="1999-07-10">10 July 1999</date></event></p>
      <p><inline name="agenda item">Agenda item 2</inline></p>
      <p><inline name="agenda item name">Lights of all kinds</inline></p>
      <p><docTitle>Resolution adopted by the Human Rights Council on 9 July 1999</docTitle></p>
    </coverPage>
    <preface><p><docNumber>3/9.</docNumber> <docTitle><span class="bold">Care of lighthouses</span></docTitle></p></preface>
    <preamble>
      <formula name="enactingFormula"><p><span class="italic">The Human Rights Council</span>,</p></formula>
      <container name="Recalling"><p>	<span class="italic">Recalling
        </span>the fog,<authorialNote marker="1" placement="bottom"><p>	A/1/2.</p></authorialNote> and the mist,</p></container>
    </preamble>
    <mainBody>
      <paragraph><content><p><span class="bold">I</span></p></content></paragraph>
      <paragraph><num>1.</num><list><intro><p><span class="italic">Requests</span> the keepers:</p></intro>
        <point><num>(a)</num><content><p>To watch;</p></content></point>
        <point><num>(b)</num><content><p>To wait;</p></content></point></list></paragraph>
      <paragraph><content><p>2 Decides to rest.</p></content></paragraph>
    </mainBody>
    <conclusions>
      <p><event><location>4th meeting</location><eol/><docDate date="1999-07-09">9 July 1999</docDate></event></p>
      <p><vote><outcome>[Adopted by a recorded vote of <quantity>1</quantity> to <quantity>1</quantity>, with <quantity>0</quantity> abstentions. The voting was as follows:<outcome>In favour:<eol/><organization>Chad</organization></outcome><outcome>Against:<eol/><organization>Peru]</organization></outcome></outcome></vote></p>
    </conclusions>
  </statement>
</akomaNtoso>
)";

} // namespace

TEST_CASE("Akoma Ntoso is read with all that it says", "[read][akn]")
{
    const Document d = parse(akn);
    CHECK(d.format == SourceFormat::akn);
    CHECK(d.language == "en");
    CHECK(d.kind == DocumentKind::resolution);
    CHECK(d.masthead.symbol == "A/HRC/RES/3/9");
    CHECK(d.masthead.body == "Human Rights Council");
    CHECK(d.masthead.sessionNumber == 3);
    CHECK(d.masthead.sessionDates == "1 June–10 July 1999");
    CHECK(d.masthead.agendaItemTitle == "Lights of all kinds");
    CHECK(d.masthead.date == "1999-07-14");
    CHECK(d.masthead.number == "3/9");
    CHECK(d.masthead.title == "Care of lighthouses");
    CHECK(outline(d) == "P1 Recalling | H1 | O1 no.1 Requests | O1(a) | O1(b) | O2 no.2 Decides");
    CHECK(textOf(d, "P1") == "Recalling the fog, and the mist,");
    CHECK(d.paragraphs[0].footnotes == std::vector<FootnoteAnchor>{{"1", 18}});
    CHECK(d.footnotes.at(0).text == "A/1/2.");
    REQUIRE(d.adoption);
    CHECK(d.adoption->meeting == "4th meeting");
    CHECK(d.adoption->date == "1999-07-09");
    CHECK(d.adoption->againstList == std::vector<std::string>{"Peru"});
    CHECK(findings(d).empty());
}

TEST_CASE("hostile XML ends with a message", "[read][akn]")
{
    const auto code = [](const std::string &bytes) {
        const auto source = read(bytes, "x.xml");
        return source ? std::string("read") : std::string(source.error().message->code);
    };
    CHECK(code(akn.substr(0, 1500)) == "xml-damaged");
    CHECK(code("<akomaNtoso><meta/></akomaNtoso>") == "akn-no-statement");
    std::string deep = "<akomaNtoso>";
    for (int i = 0; i < 100'000; ++i) deep += "<a>";
    CHECK(code(deep) == "xml-damaged");
    for (int i = 0; i < 100'000; ++i) deep += "</a>";
    CHECK(code(deep + "</akomaNtoso>") == "xml-too-deep");
    const std::string bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>\n";
    std::string entities = akn;
    entities.insert(entities.find("<akomaNtoso"), bomb);
    entities.replace(entities.find("the fog"), 7, "&b;");
    const auto source = read(entities, "x.xml"); // nothing is expanded
    REQUIRE(source);
    CHECK(structure(*source).paragraphs[0].text.find("aaaa") == std::string::npos);
}

TEST_CASE("the official XML has one structure in all its languages", "[read][akn][gold]")
{
    const fs::path folder = fs::path(RESOLUTE_SHARED) / "corpus/akn/ga";
    if (!fs::exists(folder)) SKIP("the corpus is not here");
    // Names without their language letter; numbers and kinds must agree, labels are written in each script.
    std::map<std::string, std::map<std::string, std::string>> outlines;
    for (const std::string language : {"en", "ar", "es", "fr", "ru", "zh"}) {
        for (const auto &entry : fs::directory_iterator(folder / language)) {
            const auto bytes = readBytes(entry.path().string());
            REQUIRE(bytes);
            const Document d = parse(*bytes);
            CAPTURE(entry.path().filename().string());
            CHECK(d.language == language);
            CHECK(!d.masthead.body.empty());
            CHECK(d.masthead.sessionNumber.has_value());
            CHECK(!d.masthead.title.empty());
            REQUIRE(d.adoption);
            CHECK(d.adoption->date.size() == 10);
            std::string names;
            for (const Paragraph &p : d.paragraphs) names += std::string(name(p.kind)) + ' ' + p.number + ';';
            for (const Footnote &f : d.footnotes) names += f.mark + '@' + f.anchor + ';';
            auto stem = entry.path().stem().string();
            stem.pop_back();
            outlines[stem][language] = names;
        }
    }
    int compared = 0;
    for (const auto &[stem, byLanguage] : outlines) {
        if (byLanguage.size() < 2) continue;
        CAPTURE(stem);
        for (const auto &[language, names] : byLanguage) {
            CAPTURE(language);
            CHECK(names == byLanguage.at("en"));
            ++compared;
        }
    }
    CHECK(compared == 36);
}
