// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/html.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace resolute;

namespace {

Source sourceOf(const std::string &html, const ReadOptions &options = {})
{
    auto source = readHtml(html, "page.html", {}, options);
    REQUIRE(source);
    return *source;
}

/// Blocks as "kind label|text", short enough to read in a test.
std::vector<std::string> linesOf(const Source &source)
{
    std::vector<std::string> out;
    for (const Block &b : source.blocks) {
        std::string kind;
        switch (b.kind) {
        case BlockKind::paragraph: break;
        case BlockKind::heading: kind = "h" + std::to_string(b.level) + ' '; break;
        case BlockKind::listItem: kind = b.label + ' '; break;
        case BlockKind::footnote: kind = "note " + b.label + ' '; break;
        case BlockKind::tableRow: kind = "row "; break;
        case BlockKind::rule: kind = "rule"; break;
        case BlockKind::pageBreak: kind = "break"; break;
        }
        out.push_back(kind + b.text);
    }
    return out;
}

using Lines = std::vector<std::string>;

std::string styled(const Block &block, Style style)
{
    std::string out;
    for (const StyledRange &s : block.styles)
        if (has(s.style, style)) out += '[' + std::string(s.range.in(block.text)) + ']';
    return out;
}

} // namespace

TEST_CASE("a page's headings, paragraphs and lists become blocks", "[html]")
{
    const Source source = sourceOf(
        "<!DOCTYPE html><html><head><title>Not text</title><script>var x = '<p>no</p>';</script></head><body>"
        "<nav><a href='/'>Home</a></nav><h2>Lamps &amp; keepers</h2>\n<p>One\n   line&nbsp;of  text.<p>Another one"
        "<ol start=3><li><p>Decides to go;</p><ol type=a><li>with oil;<li>without;</ol><li value=7>Ends.</ol><ul><li>a point</ul></body></html>");
    CHECK(linesOf(source)
        == Lines{"h2 Lamps & keepers", "One line\u00A0of text.", "Another one", "3. Decides to go;", "a. with oil;", "b. without;", "7. Ends.",
            "• a point"});
    CHECK(source.format == SourceFormat::html);
}

TEST_CASE("italics come from elements, style attributes and the page's own rules", "[html]")
{
    const Source source = sourceOf(
        "<html><style>/* c */ .c1 { font-style: italic; } p.b, b.x > i { font-weight:700 } @page { margin: 1cm }</style>"
        "<p><i>Recalling</i> <em>also</em> this,<p><span style='font-style:italic'>Noting</span> that,<p><span class='c1 z'>Stressing</span> it,"
        "<p class=b>Bold <b style='font-weight:normal'>and not</b></html>");
    CHECK(styled(source.blocks.at(0), Style::italic) == "[Recalling also]");
    CHECK(styled(source.blocks.at(1), Style::italic) == "[Noting]");
    CHECK(styled(source.blocks.at(2), Style::italic) == "[Stressing]");
    CHECK(styled(source.blocks.at(3), Style::bold) == "[Bold]");
}

TEST_CASE("notes of Word, LibreOffice and pandoc are anchored", "[html]")
{
    const auto check = [](const std::string &html) {
        const Source source = sourceOf(html);
        CHECK(linesOf(source) == Lines{"Treaties, and more.", "note 1 See the annex. It is long."});
        REQUIRE(source.blocks.at(0).anchors.size() == 1);
        CHECK(source.blocks[0].anchors[0].mark == "1");
        CHECK(source.blocks[0].anchors[0].at == std::string("Treaties,").size());
    };
    SECTION("Word")
    {
        check("<html><p class=MsoNormal>Treaties,<a style='mso-footnote-id:ftn1' href=\"#_ftn1\" name=\"_ftnref1\" title=\"\"><span "
              "class=MsoFootnoteReference>"
              "<![if !supportFootnotes]>[1]<![endif]></span></a> and more.</p><div style='mso-element:footnote-list'><hr align=left size=1 "
              "width=\"33%\" style='display:none'>"
              "<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href=\"#_ftnref1\" name=\"_ftn1\">"
              "<span class=MsoFootnoteReference>[1]</span></a> See the annex.</p><p>It is long.</p></div></div></html>");
    }
    SECTION("LibreOffice")
    {
        check("<html><p>Treaties,<a class=\"sdfootnoteanc\" name=\"sdfootnote1anc\" href=\"#sdfootnote1sym\"><sup>1</sup></a> and more.</p>"
              "<div id=\"sdfootnote1\"><p><a class=\"sdfootnotesym\" name=\"sdfootnote1sym\" href=\"#sdfootnote1anc\">1</a>\tSee the annex. It is "
              "long.</p></div></html>");
    }
    SECTION("pandoc")
    {
        check("<html><p>Treaties,<a href=\"#fn1\" class=\"footnote-ref\" id=\"fnref1\" role=\"doc-noteref\"><sup>1</sup></a> and more.</p>"
              "<section class=\"footnotes\"><ol><li id=\"fn1\"><p>See the annex. It is long.<a href=\"#fnref1\" "
              "class=\"footnote-back\">↩︎</a></p></li></ol></section></html>");
    }
    SECTION("a superscript link and no way back")
    {
        check("<html><p>Treaties,<sup><a href='#n1'>1</a></sup> and more.</p><p id=n1><sup>1</sup> See the annex. It is long.</p></html>");
    }
    SECTION("a blank that does not break behind the mark")
    {
        check("<html><p>Treaties,<sup><a href='#n1'>1</a></sup> and more.</p><p id=n1><sup>1</sup>&nbsp; See the annex. It is long.</p></html>");
    }
}

TEST_CASE("links that are no notes stay text", "[html]")
{
    const Source source = sourceOf(
        "<html><p>See paragraph <a href='#p7'>7</a> and <a href='https://example.org'>[1]</a>.</p><p id=p7>7. Decides.</p></html>");
    CHECK(linesOf(source) == Lines{"See paragraph 7 and [1].", "7. Decides."});
}

TEST_CASE("numbers that Word prints become labels", "[html]")
{
    const Source source = sourceOf("<html><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span "
                                   "style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;&nbsp; </span>"
                                   "</span><![endif]><i>Decides</i> to go;</p><p>2.<span style='font:7.0pt \"Times New "
                                   "Roman\"'>&nbsp;&nbsp;&nbsp;&nbsp; </span>Typed.</p></html>");
    CHECK(linesOf(source) == Lines{"1. Decides to go;", "2. Typed."});
    CHECK(source.blocks[0].kind == BlockKind::listItem);
}

TEST_CASE("tables of data become rows, tables that set a page do not", "[html]")
{
    CHECK(linesOf(sourceOf("<html><table border=1><tr><th>State<th>Vote<tr><td>Ruritania<td><p>for</p><p>against</p></table></html>"))
        == Lines{"row State\tVote", "row Ruritania\tfor\nagainst"});
    CHECK(linesOf(sourceOf("<html><table border=0><tr><td>United Nations<td>A/C.9/12/L.3</table><p>Text</html>"))
        == Lines{"United Nations", "A/C.9/12/L.3", "Text"});
}

TEST_CASE("tracked changes in a page are taken as the person chooses", "[html]")
{
    const std::string page = "<html><p>The <del>old</del><ins>new</ins> lamp, <s>struck</s>.</p></html>";
    CHECK(linesOf(sourceOf(page)) == Lines{"The new lamp, struck."});
    CHECK(linesOf(sourceOf(page, {.tracked = TrackedChanges::asBefore})) == Lines{"The old lamp, struck."});
    CHECK(styled(sourceOf(page).blocks[0], Style::strike) == "[struck]");
}

TEST_CASE("hidden text and menus are left out and said to be", "[html]")
{
    const Source source = sourceOf(
        "<html><p>Seen<span style='display:none'>unseen</span><span hidden>nor this</span>.</p><nav>Menu words</nav></html>");
    CHECK(linesOf(source) == Lines{"Seen."});
    CHECK(std::ranges::any_of(source.issues, [](const Issue &i) { return i.message->code == "html-left-out"; }));
}

TEST_CASE("blocks know their lines", "[html]")
{
    const Source source = sourceOf("<html>\n<body>\n<p>One\ntwo</p>\n<p>three</p></body></html>");
    REQUIRE(source.blocks.size() == 2);
    CHECK(source.blocks[0].place.lines == std::vector<LineRange>{{3, 4}});
    CHECK(source.blocks[1].place.lines == std::vector<LineRange>{{5, 5}});
}

TEST_CASE("letters are decoded as the page says, or as most pages mean it", "[html]")
{
    CHECK(linesOf(sourceOf("<html><meta charset=windows-1251><p>\xCF\xF0\xE8\xE2\xE5\xF2</html>")) == Lines{"Привет"});
    CHECK(linesOf(sourceOf("<html><meta http-equiv=Content-Type content=\"text/html; charset=iso-8859-1\"><p>\x93quoted\x94</html>"))
        == Lines{"“quoted”"});
    const Source guessed = sourceOf("<html><p>caf\xE9</html>");
    CHECK(linesOf(guessed) == Lines{"café"});
    CHECK(std::ranges::any_of(guessed.issues, [](const Issue &i) { return i.message->code == "html-encoding-assumed"; }));
    CHECK(linesOf(sourceOf(std::string("\xFF\xFE<\0h\0t\0m\0l\0>\0O\0k\0", 18))) == Lines{"Ok"});
    CHECK(linesOf(sourceOf("<html><meta charset=utf-7><p>+ADw-script+AD4- caf\xE9</html>")) == Lines{"+ADw-script+AD4- café"});
}

TEST_CASE("pages are recognised, other texts are not", "[html]")
{
    for (const char *page : {"<!DOCTYPE html>", "<html lang=en>", "\xEF\xBB\xBF <!-- saved --> <HTML>",
             "<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC '-//W3C'>", "<body>"})
        CHECK(looksLikeHtml(page));
    for (const char *other : {"# A title with <html> in it", "<akomaNtoso>", "<?xml version='1.0'?><akomaNtoso>", "<!-- open", "", "<"})
        CHECK_FALSE(looksLikeHtml(other));
}

TEST_CASE("hostile pages end with a message", "[html]")
{
    const auto codeOf = [](const std::string &page, const HtmlLimits &limits = {}) {
        const auto source = readHtml(page, "page.html", {}, {}, limits);
        REQUIRE(!source);
        CHECK(source.error().kind == ErrorKind::input);
        return std::string(source.error().message->code);
    };
    const auto times = [](int n, const std::string &what) {
        std::string out;
        for (int i = 0; i < n; ++i) out += what;
        return out;
    };
    CHECK(codeOf("<html>" + times(100'000, "<div>") + "deep") == "html-too-deep");
    CHECK(codeOf("<html>" + times(100'000, "<b><i>") + "deep") == "html-too-deep");
    CHECK(codeOf("<html></html>") == "html-empty");
    CHECK(codeOf("<html><p>text", {.bytes = 5}) == "html-too-large");
    // Each paragraph opens all formatting again that was left open before it.
    std::string page = "<html>";
    for (int i = 0; i < 300; ++i) page += "<p><font size=" + std::to_string(i) + ">x";
    CHECK(codeOf(page + times(20'000, "<p>x"), {.memory = 32u << 20}) == "html-too-complex");
}

TEST_CASE("a page that is one preformatted text is read as plain text", "[html]")
{
    std::string page = "<html><body><pre>\n";
    for (int i = 0; i < 12; ++i) page += "     A line of a paragraph that the server broke where the page was full,\nand its second line.\n\n";
    const Source source = sourceOf(page + "</pre></body></html>");
    CHECK(source.blocks.size() == 12);
}
