// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/docx.h"

#include <catch2/catch_test_macros.hpp>

using namespace resolute;
using namespace resolute::test;
using Lines = std::vector<std::string>;

namespace {

Source readParts(const DocxParts &parts, TrackedChanges view = TrackedChanges::asProposed)
{
    const std::string bytes = makeDocx(parts);
    auto source = readDocx(bytes, "test.docx", {}, {.tracked = view});
    REQUIRE(source);
    return std::move(*source);
}

std::string styled(const Block &block, Style style)
{
    std::string out;
    for (const StyledRange &s : block.styles)
        if (has(s.style, style)) out += "<" + std::string(s.range.in(block.text)) + ">";
    return out;
}

const std::string numberingPart = R"xml(
  <w:abstractNum w:abstractNumId="3">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>
    <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="(%3)"/></w:lvl>
    <w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl>
    <w:lvl w:ilvl="4"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2.%5"/></w:lvl>
  </w:abstractNum>
  <w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="arabicAbjad"/><w:lvlText w:val="(%1)"/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="3"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
  <w:num w:numId="5"><w:abstractNumId w:val="4"/></w:num>)xml";

std::string item(int list, int level, const std::string &text, const std::string &more = {})
{
    return para(text, "<w:numPr><w:ilvl w:val=\"" + std::to_string(level) + "\"/><w:numId w:val=\"" + std::to_string(list) + "\"/></w:numPr>" + more);
}

} // namespace

TEST_CASE("styles are inherited, and cancel each other out as Word has it", "[read][docx]")
{
    const Source s = readParts({.body = "<w:p><w:pPr><w:pStyle w:val=\"Pre\"/></w:pPr>"
                                        "<w:r><w:rPr><w:i/></w:rPr><w:t>Recalling</w:t></w:r><w:r><w:t xml:space=\"preserve\"> the </w:t></w:r>"
                                        "<w:r><w:rPr><w:rStyle w:val=\"Emphasis\"/></w:rPr><w:t>Charter</w:t></w:r>"
                                        "<w:r><w:rPr><w:i w:val=\"0\"/><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>2</w:t></w:r>"
                                        "<w:r><w:rPr><w:rtl/><w:b/><w:iCs w:val=\"0\"/></w:rPr><w:t>x</w:t></w:r></w:p>",
        .parts = {{"styles",
            "<w:style w:type=\"paragraph\" w:styleId=\"Base\"><w:rPr><w:i/></w:rPr></w:style>"
            "<w:style w:type=\"paragraph\" w:styleId=\"Pre\"><w:basedOn w:val=\"Base\"/><w:rPr><w:strike/></w:rPr></w:style>"
            "<w:style w:type=\"character\" w:styleId=\"Emphasis\"><w:rPr><w:i/></w:rPr></w:style>"}}});
    REQUIRE(s.blocks.size() == 1);
    CHECK(s.blocks[0].text == "Recalling the Charter2x");
    CHECK(styled(s.blocks[0], Style::italic) == "<Recalling the >"); // the emphasis of italic text is upright
    CHECK(styled(s.blocks[0], Style::strike) == "<Recalling the ><Charter><2><x>");
    CHECK(styled(s.blocks[0], Style::superscript) == "<2>");
    CHECK(styled(s.blocks[0], Style::bold).empty()); // complex script has a bold of its own
}

TEST_CASE("styles in a circle end", "[read][docx]")
{
    const Source s = readParts({.body = para("x", "<w:pStyle w:val=\"A\"/>"),
        .parts = {{"styles",
            "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style>"
            "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/><w:rPr><w:b/></w:rPr></w:style>"}}});
    CHECK(lines(s) == Lines{"x"});
}

TEST_CASE("automatic numbers come out as they are printed", "[read][docx]")
{
    const Source s = readParts(
        {.body = item(1, 0, "Decides") + item(1, 1, "one") + item(1, 1, "two") + item(1, 2, "deep") + item(1, 0, "Requests") + item(1, 1, "again")
                + item(1, 3, "dot") + item(1, 4, "legal") + item(2, 0, "starts at seven") + item(2, 0, "goes on") + item(5, 0, "أ") + item(5, 0, "ب")
                + para("plain", "<w:pStyle w:val=\"Op\"/>") + para("taken out", "<w:pStyle w:val=\"Op\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"),
            .parts = {{"numbering", numberingPart},
                {"styles",
                    "<w:style w:type=\"paragraph\" w:styleId=\"Op\"><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId "
                    "w:val=\"1\"/></w:numPr></w:pPr></w:style>"}}});
    CHECK(lines(s)
        == Lines{"1. Decides", "(a) one", "(b) two", "(i) deep", "2. Requests", "(a) again", "• dot", "2.1.1 legal", "7. starts at seven",
            "8. goes on", "(أ) أ", "(ب) ب", "(a) plain", "taken out"});
    CHECK(s.blocks[3].kind == BlockKind::listItem);
    CHECK(s.blocks[3].level == 3);
}

TEST_CASE("notes are numbered, anchored and stand at the end", "[read][docx]")
{
    const Source s = readParts(
        {.body = "<w:p><w:r><w:t>Cuba:</w:t></w:r><w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"4\"/><w:t>*</w:t></w:r><w:r><w:t> "
                 "draft</w:t></w:r></w:p>"
                 "<w:p><w:r><w:t>Recalling</w:t></w:r><w:r><w:footnoteReference w:id=\"9\"/></w:r><w:r><w:t>, "
                 "and</w:t></w:r><w:r><w:endnoteReference w:id=\"2\"/></w:r>"
                 "<w:del><w:r><w:footnoteReference w:id=\"5\"/></w:r></w:del><w:r><w:footnoteReference w:id=\"6\"/></w:r></w:p>",
            .parts = {{"footnotes",
                          "<w:footnote w:id=\"9\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> Resolution 217 A "
                          "(III).</w:t></w:r></w:p></w:footnote>"
                          "<w:footnote w:id=\"4\">"
                              + para("*  By request.") + "</w:footnote><w:footnote w:id=\"5\">" + para("Gone.")
                              + "</w:footnote>"
                                "<w:footnote w:id=\"6\">"
                              + para("First.") + para("Second.") + "</w:footnote>"},
                {"endnotes", "<w:endnote w:id=\"2\">" + para("The end.") + "</w:endnote>"}}});
    CHECK(
        lines(s) == Lines{"Cuba:* draft", "Recalling, and", "[*] By request.", "[1] Resolution 217 A (III).", "[2] First./Second.", "[i] The end."});
    CHECK(s.blocks[0].anchors.empty()); // typed marks stay in the text
    CHECK(styled(s.blocks[0], Style::superscript) == "<*>");
    CHECK(s.blocks[1].anchors == std::vector<FootnoteAnchor>{{"1", 9}, {"i", 14}, {"2", 14}});
}

TEST_CASE("tables, fields, text boxes, links and special characters", "[read][docx]")
{
    const std::string cell = "<w:tc>" + para("one") + para("two") + "</w:tc><w:tc><w:tbl><w:tr><w:tc>" + para("in") + "</w:tc><w:tc>" + para("ner")
        + "</w:tc></w:tr></w:tbl><w:p/></w:tc>";
    const auto field = [](const std::string &type) { return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>"; };
    const Source s = readBody("<w:tbl><w:tr>" + cell
        + "</w:tr></w:tbl>"
          "<w:p>"
        + field("begin") + "<w:r><w:instrText> PAGE </w:instrText></w:r>" + field("begin") + "<w:r><w:t>hidden</w:t></w:r>" + field("separate")
        + "<w:r><w:t>also</w:t></w:r>" + field("end") + field("separate") + "<w:r><w:t>7</w:t></w:r>" + field("end")
        + "<w:fldSimple><w:r><w:t> of 9</w:t></w:r></w:fldSimple></w:p>"
          "<w:p><w:hyperlink><w:r><w:t>non</w:t></w:r></w:hyperlink><w:r><w:noBreakHyphen/><w:t>aligned "
          "co\u00ADop</w:t><w:softHyphen/><w:t>eration</w:t><w:br/><w:t>next</w:t><w:tab/>"
          "<w:sym w:font=\"Symbol\" w:char=\"F061\"/><w:sym w:font=\"Wingdings\" "
          "w:char=\"F0FC\"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen</w:t></w:r></w:p>"
          "<w:p><w:r><w:t>around</w:t><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>"
        + para("boxed")
        + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice>"
          "<mc:Fallback><w:pict><v:textbox><w:txbxContent>"
        + para("boxed")
        + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
          "<w:p><w:r><w:br w:type=\"page\"/><w:t>after</w:t></w:r></w:p><w:sdt><w:sdtContent>"
        + para("controlled") + "</w:sdtContent></w:sdt>");
    CHECK(lines(s) == Lines{"one/two|in ner", "7 of 9", "non‑aligned cooperation/next|α✓", "around", "boxed", "---", "after", "controlled"});
    CHECK(styled(s.blocks[2], Style::link) == "<non>");
    CHECK(s.blocks[3].place.lines == std::vector<LineRange>{{6, 6}});
}

TEST_CASE("only the header of a first page of its own is read", "[read][docx]")
{
    const std::string reference = "<w:headerReference w:type=\"first\" r:id=\"header1\"/><w:headerReference w:type=\"default\" r:id=\"header2\"/>";
    const std::map<std::string, std::string> parts{{"header1", para("General Assembly")}, {"header2", para("A/99/L.1")}};
    CHECK(lines(readParts({.body = para("Text") + "<w:sectPr>" + reference + "<w:titlePg/></w:sectPr>", .parts = parts}))
        == Lines{"General Assembly", "Text"});
    CHECK(lines(readParts({.body = para("Text") + "<w:sectPr>" + reference + "</w:sectPr>", .parts = parts})) == Lines{"Text"});
}

TEST_CASE("text comes out in NFC with its offsets kept", "[read][docx]")
{
    const Source s = readBody("<w:p><w:r><w:t xml:space=\"preserve\">  Cafe\u0301 </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>noir</w:t></w:r></w:p>");
    CHECK(s.blocks[0].text == "Café noir");
    CHECK(styled(s.blocks[0], Style::bold) == "<noir>");
}

TEST_CASE("a Word file that is broken is an error that says what is wrong", "[read][docx]")
{
    const auto code = [](const std::string &bytes) {
        const auto source = readDocx(bytes, "f");
        return source ? std::string("read") : std::string(source.error().message->code);
    };
    CHECK(code("PK nothing") == "zip-damaged");
    ZipWriter empty;
    empty.add("a", "b");
    CHECK(code(empty.finish()) == "zip-missing");
    CHECK(code(makeDocx({.body = "<w:p>"})) == "xml-damaged");
    std::string deep;
    for (int i = 0; i < 5'000; ++i) deep += "<w:sdt>"; // more would stop at the limits of the archive
    for (int i = 0; i < 5'000; ++i) deep += "</w:sdt>";
    CHECK(code(makeDocx({.body = deep})) == "xml-too-deep");
    CHECK(lines(readBody("<w:p><w:r><w:t>a&#xD800;b&#1;</w:t></w:r></w:p>")) == Lines{"a\uFFFD\uFFFD\uFFFDb\uFFFD"});
}
