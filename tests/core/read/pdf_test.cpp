// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/pdf.h"
#include "core/read/read.h"

#include "tests/support/pdf_pages.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace resolute;
using testing::Face;
using testing::PdfPages;

namespace {

constexpr double left = 123, indent = 147;

Source sourceOf(const std::string &bytes, const PdfLimits &limits = {})
{
    auto source = readPdf(bytes, "test.pdf", {}, limits);
    REQUIRE(source);
    return *source;
}

std::vector<std::string> textsOf(const Source &source)
{
    std::vector<std::string> out;
    for (const Block &block : source.blocks)
        if (block.kind != BlockKind::footnote) out.push_back(block.text);
    return out;
}

const Block &blockWith(const Source &source, std::string_view words)
{
    const auto found = std::ranges::find_if(source.blocks, [&](const Block &b) { return b.text.contains(words); });
    REQUIRE(found != source.blocks.end());
    return *found;
}

bool reports(const Source &source, std::string_view code)
{
    return std::ranges::any_of(source.issues, [&](const Issue &issue) { return issue.message->code == code; });
}

// The first page of a draft as the document services lay it out, and a second that goes on with its last paragraph.
PdfPages draft()
{
    PdfPages pdf;
    pdf.page();
    pdf.line(123, 58, "United Nations", Face::roman, 14);
    pdf.line(482, 58, {{"A", Face::roman, false}}, 20).line(497, 58, "/C.9/12/L.3");
    pdf.line(123, 86, "General Assembly", Face::bold, 20);
    pdf.line(397, 87, "Distr.: Limited").line(397, 99, "3 May 2031").line(397, 123, "Original: English");
    pdf.line(60, 222, "Twelfth session", Face::bold).line(60, 234, "Ninth Committee", Face::bold).line(60, 246, "Agenda item 7");
    pdf.line(60, 258, "Care of lighthouses, harbours and the roads that", Face::bold).line(60, 270, "lead to them", Face::bold);
    pdf.line(123, 316, {{"Ruritania:", Face::bold, false}, {"*", Face::roman, false}, {" draft resolution", Face::bold, false}});
    pdf.line(123, 340, "Lighthouses and their keepers", Face::bold, 12);
    pdf.line(indent, 366, "The General Assembly,", Face::italic);
    pdf.line(indent, 384,
        {{"Recalling", Face::italic, false}, {" its resolution 11/4 of 2 March 2030,", Face::roman, false}, {"1", Face::roman, true},
            {" and the non-", Face::roman, false}});
    pdf.line(left, 396, "governmental efforts that keep lamps alight along coasts where ships pass at night,");
    pdf.line(indent, 414,
        {{"Noting also", Face::italic, false}, {" that a light which is seen from afar serves every one who sails, whoever", Face::roman, false}});
    pdf.line(left, 426, "pays for its oil, and that non-governmental keepers have long had no wages at all,");
    pdf.line(indent, 444,
        {{"1.    ", Face::roman, false}, {"Decides", Face::italic, false},
            {" that every lighthouse shall have a keeper, a boat and a dog, and that", Face::roman, false}});
    pdf.line(99, 690, "__________________", Face::bold, 8);
    pdf.line(115, 702, {{"*", Face::roman, false}, {" On behalf of the coastal States.", Face::roman, false}}, 8.5);
    pdf.line(117, 713, {{"1", Face::roman, true}, {" Resolution 11/4, annex.", Face::roman, false}}, 8.5);
    pdf.line(60, 748, "31-00042 (E) 040531").line(60, 764, "*3100042*");
    pdf.page();
    pdf.line(60, 59, "A/C.9/12/L.3", Face::bold, 8.5);
    pdf.line(left, 82, "the keeper shall be heard before the lamp is changed;");
    pdf.line(indent, 100, {{"(a)    ", Face::roman, false}, {"For lamps that burn oil, by letter;", Face::roman, false}});
    pdf.line(60, 754, "2/2", Face::bold, 8.5).line(520, 754, "31-00042", Face::roman, 7);
    return pdf;
}

} // namespace

TEST_CASE("a draft's PDF becomes blocks in reading order", "[pdf]")
{
    const Source source = sourceOf(draft().bytes());
    CHECK(textsOf(source)
        == std::vector<std::string>{"United Nations", "A/C.9/12/L.3", "General Assembly", "Distr.: Limited", "3 May 2031", "Original: English",
            "Twelfth session", "Ninth Committee", "Agenda item 7", "Care of lighthouses, harbours and the roads that lead to them",
            "Ruritania:* draft resolution", "Lighthouses and their keepers", "The General Assembly,",
            "Recalling its resolution 11/4 of 2 March 2030, and the non-governmental efforts that keep lamps alight along coasts where ships pass at "
            "night,",
            "Noting also that a light which is seen from afar serves every one who sails, whoever pays for its oil, and that non-governmental "
            "keepers have long had no wages at all,",
            "Decides that every lighthouse shall have a keeper, a boat and a dog, and that the keeper shall be heard before the lamp is changed;",
            "For lamps that burn oil, by letter;"});
    CHECK(source.format == SourceFormat::pdf);
}

TEST_CASE("a PDF is recognised by its content", "[pdf]")
{
    const auto source = read("a line of another program\n" + draft().bytes(), "draft");
    REQUIRE(source);
    CHECK(source->format == SourceFormat::pdf);
    CHECK(source->sha256.size() == 64);
}

TEST_CASE("numbers and letters before a tab are labels", "[pdf]")
{
    const Source source = sourceOf(draft().bytes());
    CHECK(blockWith(source, "Decides").label == "1.");
    CHECK(blockWith(source, "Decides").kind == BlockKind::listItem);
    CHECK(blockWith(source, "by letter").label == "(a)");
}

TEST_CASE("opening verbs keep their italics, headings their weight", "[pdf]")
{
    const Source source = sourceOf(draft().bytes());
    const Block &noting = blockWith(source, "Noting also");
    REQUIRE(noting.styles.size() == 1);
    CHECK(noting.styles[0].range.in(noting.text) == "Noting also");
    CHECK(has(noting.styles[0].style, Style::italic));
    CHECK(blockWith(source, "Lighthouses and").kind == BlockKind::heading);
    CHECK(blockWith(source, "draft resolution").kind == BlockKind::heading); // its asterisk is not bold
    CHECK(blockWith(source, "Agenda item").kind == BlockKind::paragraph);
}

TEST_CASE("notes leave the foot of the page and are anchored in the text", "[pdf]")
{
    const Source source = sourceOf(draft().bytes());
    const Block &recalling = blockWith(source, "Recalling");
    REQUIRE(recalling.anchors.size() == 1);
    CHECK(recalling.anchors[0].mark == "1");
    CHECK(recalling.text.substr(0, recalling.anchors[0].at) == "Recalling its resolution 11/4 of 2 March 2030,");
    std::vector<std::pair<std::string, std::string>> notes;
    for (const Block &block : source.blocks)
        if (block.kind == BlockKind::footnote) notes.emplace_back(block.label, block.text);
    CHECK(notes == std::vector<std::pair<std::string, std::string>>{{"*", "On behalf of the coastal States."}, {"1", "Resolution 11/4, annex."}});
}

TEST_CASE("notes of the text's own size are told by the figures that wait for them", "[pdf]")
{
    PdfPages pdf;
    pdf.page();
    pdf.line(72, 300,
        {{"A lamp needs oil,", Face::roman, false}, {"1", Face::roman, true}, {" a wick", Face::roman, false}, {"23", Face::roman, true},
            {" and a keeper who stays awake", Face::roman, false}});
    pdf.line(72, 312, "2 nights in 3, as was said.");
    pdf.line(72, 340, "1See the book of oils,").line(72, 352, "page 9.").line(72, 370, "2Ibid., page 10.");
    pdf.page();
    pdf.line(72, 300, "On the next page stands what was left over for want of room.");
    pdf.line(72, 340, "3The last note.");
    const Source source = sourceOf(pdf.bytes());
    CHECK(textsOf(source)
        == std::vector<std::string>{"A lamp needs oil, a wick and a keeper who stays awake 2 nights in 3, as was said.",
            "On the next page stands what was left over for want of room."});
    std::vector<std::string> notes;
    for (const Block &block : source.blocks)
        if (block.kind == BlockKind::footnote) notes.push_back(block.label + ' ' + block.text);
    CHECK(notes == std::vector<std::string>{"1 See the book of oils, page 9.", "2 Ibid., page 10.", "3 The last note."});
    CHECK(source.blocks.at(0).anchors.size() == 3);
}

TEST_CASE("what belongs to the page is taken out and named", "[pdf]")
{
    const Source source = sourceOf(draft().bytes());
    const auto found = std::ranges::find_if(source.issues, [](const Issue &issue) { return issue.message->code == "pdf-furniture"; });
    REQUIRE(found != source.issues.end());
    const std::string said = inEnglish(*found);
    for (const char *part : {"31-00042 (E) 040531", "*3100042*", "2/2", "A/C.9/12/L.3"}) CHECK(said.contains(part));
    CHECK(reports(source, "pdf-joined"));
}

TEST_CASE("the title said again, smaller, at the head of the next page belongs to the page", "[pdf]")
{
    PdfPages pdf;
    pdf.page();
    pdf.line(72, 60, "11/4. Lamps on the outer moles", Face::bold, 14).line(72, 77, "and in the harbours behind them", Face::bold, 14);
    pdf.line(72, 700, "1. Urges all towns to light the lamps of their outer moles before dusk and to");
    pdf.page();
    pdf.line(72, 50, "11/4. Lamps on the outer moles and in the harbours behind them", Face::roman, 8);
    pdf.line(72, 90, "keep them lit until dawn, whatever the weather;");
    const Source source = sourceOf(pdf.bytes());
    CHECK(textsOf(source).back()
        == "Urges all towns to light the lamps of their outer moles before dusk and to keep them lit until dawn, whatever the weather;");
    // Of its own size it is a heading.
    PdfPages twice;
    twice.page().line(72, 60, "Lamps on the outer moles", Face::bold, 14).line(72, 100, "The first part.");
    twice.page().line(72, 60, "Lamps on the outer moles", Face::bold, 14).line(72, 100, "The second part.");
    CHECK(textsOf(sourceOf(twice.bytes())).size() == 4);
}

TEST_CASE("every block knows its pages and boxes", "[pdf]")
{
    const Source source = sourceOf(draft().bytes());
    const Block &decides = blockWith(source, "Decides");
    REQUIRE(decides.place.areas.size() == 2);
    CHECK(decides.place.areas[0].page == 1);
    CHECK(decides.place.areas[1].page == 2);
    const PageBox box = decides.place.areas[0].boxes.at(0);
    CHECK(box.x0 > 146);
    CHECK(box.x0 < 148);
    CHECK(box.y0 < 440);
    CHECK(box.y1 > 444);
}

TEST_CASE("a hyphen at a line's end is judged by the text's own words", "[pdf]")
{
    PdfPages pdf;
    pdf.page();
    pdf.line(72, 100, "The harbour board spoke of repairs to the break-");
    pdf.line(72, 112, "water, whose stones the sea had moved, and of well-");
    pdf.line(72, 124, "being among keepers; the breakwater was mended and");
    pdf.line(72, 136, "the keepers were asked about their well-being again.");
    CHECK(textsOf(sourceOf(pdf.bytes()))
        == std::vector<std::string>{"The harbour board spoke of repairs to the breakwater, whose stones the sea had moved, and of well-being among "
                                    "keepers; the breakwater was mended "
                                    "and the keepers were asked about their well-being again."});
}

TEST_CASE("two columns of prose are read one after the other", "[pdf]")
{
    PdfPages pdf;
    pdf.page();
    for (int i = 0; i < 12; ++i) {
        pdf.line(60, 100 + 12 * i, "left words that fill the column to its end " + std::to_string(i));
        pdf.line(330, 100 + 12 * i, "right words that fill the column to the end " + std::to_string(i));
    }
    pdf.line(60, 250, "The left column ends here.").line(330, 250, "The right column ends here.");
    const auto texts = textsOf(sourceOf(pdf.bytes()));
    REQUIRE(texts.size() == 4);
    CHECK(texts[0].starts_with("left words"));
    CHECK(!texts[0].contains("right"));
    CHECK(texts[1] == "The left column ends here.");
    CHECK(texts[2].starts_with("right words"));
}

TEST_CASE("in a text of short paragraphs most lines begin one", "[pdf]")
{
    // Lines 16.5 points apart, 22.5 between paragraphs, which begin with an indent; few have a second line, and of the
    // lines of the second page only two stand at the margin.
    const std::string full = "Noting the lamps that the keepers of the northern harbours trimmed and lit each evening of the long and dark";
    PdfPages pdf;
    pdf.page();
    for (int i = 0; i < 8; ++i)
        pdf.line(100, 100 + 22.5 * i, "Recalling its many resolutions on the lamps, the bells and the horns of bay " + std::to_string(i) + ',');
    pdf.line(100, 280, full).line(72, 296.5, "winter,");
    pdf.line(100, 319, "Welcoming the report of the keepers of the lamps, the bells and the horns of bay 9,");
    pdf.page();
    for (int i = 0; i < 8; ++i)
        pdf.line(100, 100 + 22.5 * i, "Stressing the need of oil for the lamps, of bells and of horns in the bay number " + std::to_string(i) + ',');
    pdf.line(100, 280, full).line(72, 296.5, "winter,").line(100, 319, full).line(72, 335.5, "summer,");
    const auto texts = textsOf(sourceOf(pdf.bytes()));
    REQUIRE(texts.size() == 20);
    CHECK(texts[8] == full + " winter,");
    CHECK(texts[9].starts_with("Welcoming"));
    CHECK(texts[10].starts_with("Stressing"));
    CHECK(texts[19] == full + " summer,");
}

TEST_CASE("a raised figure without a note stays in the text", "[pdf]")
{
    PdfPages pdf;
    pdf.page().line(72, 100, {{"An area of 40 km", Face::roman, false}, {"2", Face::roman, true}, {" was closed to ships.", Face::roman, false}});
    const Source source = sourceOf(pdf.bytes());
    CHECK(source.blocks.at(0).text == "An area of 40 km2 was closed to ships.");
    CHECK(source.blocks.at(0).anchors.empty());
    REQUIRE(source.blocks.at(0).styles.size() == 1);
    CHECK(has(source.blocks.at(0).styles[0].style, Style::superscript));
}

TEST_CASE("a PDF that cannot be read says why", "[pdf]")
{
    const auto codeOf = [](const std::string &bytes) {
        const auto source = readPdf(bytes, "test.pdf");
        REQUIRE(!source);
        CHECK(source.error().kind == ErrorKind::input);
        CHECK(source.error().file == "test.pdf");
        return std::string(source.error().message->code);
    };
    CHECK(codeOf(draft().bytes(PdfPages::Lock::password)) == "pdf-locked");
    CHECK(codeOf(PdfPages().picture().picture().bytes()) == "pdf-no-text");
    CHECK(codeOf("%PDF-1.7\n") == "pdf-damaged");
    CHECK(codeOf("%PDF-1.7\n" + std::string(5000, 'x')) == "pdf-damaged");
    CHECK(codeOf(draft().bytes().substr(0, 300)) == "pdf-damaged");
}

TEST_CASE("a damaged or partly scanned PDF is read as far as it goes", "[pdf]")
{
    SECTION("cut off")
    {
        const std::string whole = draft().bytes();
        const Source source = sourceOf(whole.substr(0, whole.rfind("endstream")));
        CHECK(reports(source, "pdf-damaged-in-part"));
        CHECK(source.blocks.size() > 10);
    }
    SECTION("a scanned page among others")
    {
        PdfPages pdf;
        pdf.page().line(72, 100, "The first page has words.");
        pdf.picture();
        pdf.page().line(72, 100, "The third page has words.");
        CHECK(reports(sourceOf(pdf.bytes()), "pdf-pages-without-text"));
    }
    SECTION("more pages than the limit")
    {
        PdfPages pdf;
        for (int i = 0; i < 5; ++i) pdf.page().line(72, 300, "One of five pages.");
        const Source source = sourceOf(pdf.bytes(), {.pages = 3});
        CHECK(reports(source, "pdf-read-in-part"));
        CHECK(source.blocks.size() == 3);
    }
    SECTION("more words than the limit")
    {
        PdfPages pdf;
        for (int i = 0; i < 5; ++i) pdf.page().line(72, 300, "One of five pages.");
        CHECK(reports(sourceOf(pdf.bytes(), {.words = 5}), "pdf-read-in-part"));
    }
}

TEST_CASE("reading a PDF can be stopped", "[pdf]")
{
    std::stop_source stop;
    stop.request_stop();
    const auto source = readPdf(draft().bytes(), "test.pdf", Progress(stop.get_token(), {}));
    REQUIRE(!source);
    CHECK(source.error().kind == ErrorKind::cancelled);
}
