// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/odt.h"
#include "core/write/zip_writer.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace resolute;

namespace {

using Lines = std::vector<std::string>;

const std::string head =
    R"xml(<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:o" xmlns:style="urn:s" xmlns:text="urn:t" xmlns:fo="urn:f" xmlns:table="urn:b" xmlns:dc="urn:d">
<office:automatic-styles><style:style style:name="I" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1"/>
<text:list-level-style-number text:level="2" style:num-prefix="(" style:num-suffix=")" style:num-format="a"/></text:list-style></office:automatic-styles><office:body><office:text>)xml";

std::string odt(const std::string &text, const std::string &manifest = {})
{
    ZipWriter zip;
    zip.add("mimetype", "application/vnd.oasis.opendocument.text");
    zip.add("content.xml", head + text + "</office:text></office:body></office:document-content>");
    if (!manifest.empty()) zip.add("META-INF/manifest.xml", manifest);
    return zip.finish();
}

Source sourceOf(const std::string &text, TrackedChanges tracked = TrackedChanges::asProposed)
{
    auto source = readOdt(odt(text), "test.odt", {}, {.tracked = tracked});
    REQUIRE(source);
    return *source;
}

Lines linesOf(const Source &source)
{
    Lines out;
    for (const Block &b : source.blocks)
        out.push_back((b.kind == BlockKind::footnote ? "note " : "") + b.label + (b.label.empty() ? "" : " ") + b.text);
    return out;
}

// "Old lamp" struck in a paragraph, "new " put in, a break inserted, and a paragraph deleted.
const std::string changes = R"xml(<text:tracked-changes>
<text:changed-region text:id="d"><text:deletion><office:change-info><dc:creator>Ada</dc:creator><dc:date>2031-02-03</dc:date></office:change-info><text:p>old </text:p></text:deletion></text:changed-region>
<text:changed-region text:id="i"><text:insertion><office:change-info><dc:creator>Ada</dc:creator><dc:date>2031-02-03</dc:date></office:change-info></text:insertion></text:changed-region>
<text:changed-region text:id="b"><text:insertion><office:change-info><dc:creator>Ben</dc:creator></office:change-info></text:insertion></text:changed-region>
<text:changed-region text:id="p"><text:deletion><office:change-info><dc:creator>Ben</dc:creator></office:change-info><text:p/><text:p>A whole paragraph.</text:p><text:p/></text:deletion></text:changed-region>
</text:tracked-changes>)xml";

} // namespace

TEST_CASE("an OpenDocument text becomes blocks with its printed numbers", "[odt]")
{
    const Source source = sourceOf(
        "<text:h text:outline-level='2'>Lamps</text:h><text:p><text:span text:style-name='I'>Recalling</text:span> its<text:s "
        "text:c='3'/>words,<text:tab/>all"
        "</text:p><text:list "
        "text:style-name='L'><text:list-item><text:p>Decides:</text:p><text:list><text:list-item><text:p>one;</text:p></text:list-item>"
        "<text:list-item><text:p>two;</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>Ends.</text:p></text:list-item></"
        "text:list>");
    CHECK(linesOf(source) == Lines{"Lamps", "Recalling its words, all", "1. Decides:", "(a) one;", "(b) two;", "2. Ends."});
    CHECK(source.blocks.at(0).kind == BlockKind::heading);
    CHECK(source.blocks.at(0).level == 2);
    REQUIRE(source.blocks.at(1).styles.size() == 1);
    CHECK(source.blocks[1].styles[0].range.in(source.blocks[1].text) == "Recalling");
    CHECK(source.blocks[1].place.lines == std::vector<LineRange>{{2, 2}});
}

TEST_CASE("notes of an OpenDocument text stand behind it and are anchored", "[odt]")
{
    const Source source = sourceOf(
        "<text:p>Oil,<text:note text:note-class='footnote'><text:note-citation>1</text:note-citation><text:note-body><text:p>See page "
        "9.</text:p><text:p>And 10.</text:p>"
        "</text:note-body></text:note> and wick.</text:p>");
    CHECK(linesOf(source) == Lines{"Oil, and wick.", "note 1 See page 9. And 10."});
    REQUIRE(source.blocks[0].anchors.size() == 1);
    CHECK(source.blocks[0].anchors[0].at == 4);
}

TEST_CASE("tracked changes of an OpenDocument text", "[odt]")
{
    const std::string text = changes
        + "<text:p>The <text:change text:change-id='d'/><text:change-start text:change-id='i'/>new <text:change-end "
          "text:change-id='i'/>lamp<text:change-start text:change-id='b'/></text:p>"
          "<text:p><text:change-end text:change-id='b'/> burns.<text:change text:change-id='p'/></text:p><text:p>End.</text:p>";
    const Source proposed = sourceOf(text);
    CHECK(linesOf(proposed) == Lines{"The new lamp", "burns.", "End."});
    CHECK(linesOf(sourceOf(text, TrackedChanges::asBefore)) == Lines{"The old lamp burns.", "A whole paragraph.", "End."});
    REQUIRE(proposed.tracked.size() == 4);
    CHECK(proposed.tracked[0].kind == TrackedKind::deletion);
    CHECK(proposed.tracked[0].author == "Ada");
    CHECK(proposed.tracked[0].text == "old ");
    CHECK(std::ranges::any_of(proposed.issues, [](const Issue &i) { return i.message->code == "odt-as-proposed"; }));
}

TEST_CASE("a paragraph that was inserted whole is gone as before", "[odt]")
{
    const std::string text = changes
        + "<text:p>One.<text:change-start text:change-id='i'/></text:p><text:p>Inserted.<text:change-end "
          "text:change-id='i'/></text:p><text:p>Two.</text:p>";
    CHECK(linesOf(sourceOf(text)) == Lines{"One.", "Inserted.", "Two."});
    CHECK(linesOf(sourceOf(text, TrackedChanges::asBefore)) == Lines{"One.", "Two."});
}

TEST_CASE("tables of an OpenDocument text", "[odt]")
{
    const auto cell = [](const std::string &words) { return "<table:table-cell><text:p>" + words + "</text:p></table:table-cell>"; };
    const auto row = [&](const std::string &a, const std::string &b) { return "<table:table-row>" + cell(a) + cell(b) + "</table:table-row>"; };
    CHECK(linesOf(sourceOf("<table:table>" + row("State", "Vote") + row("A", "for") + row("B", "against") + "</table:table>"))
        == Lines{"State\tVote", "A\tfor", "B\tagainst"});
    CHECK(linesOf(sourceOf("<table:table>" + row("United Nations", "A/C.9/12/L.3") + "</table:table>")) == Lines{"United Nations", "A/C.9/12/L.3"});
}

TEST_CASE("OpenDocument texts that cannot be read say why", "[odt]")
{
    const auto codeOf = [](const std::string &bytes) {
        const auto source = readOdt(bytes, "test.odt");
        REQUIRE(!source);
        return std::string(source.error().message->code);
    };
    CHECK(codeOf(odt("<text:p>x</text:p>", "<manifest:encryption-data/>")) == "odt-locked");
    CHECK(codeOf(odt("<text:p/>")) == "odt-empty");
    std::string deep = "<text:p>x";
    for (int i = 0; i < 100'000; ++i) deep += "<text:span>";
    CHECK_FALSE(codeOf(odt(deep)).empty());
}

TEST_CASE("an OpenDocument text is recognised", "[odt]")
{
    const auto source = read(odt("<text:p>Words.</text:p>"), "a file");
    REQUIRE(source);
    CHECK(source->format == SourceFormat::odt);
}
