// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/read.h"
#include "core/write/pdf_annotate.h"
#include "core/write/pdf_place.h"
#include "tests/support/pdf_pages.h"

#include <catch2/catch_test_macros.hpp>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <filesystem>

using namespace resolute;
using testing::Face;
using testing::PdfPages;

namespace {

std::string invented(bool later)
{
    PdfPages pages;
    pages.page().line(72, 80, "General Assembly", Face::bold, 14).line(72, 120, {{"The General Assembly,", Face::italic, false}});
    pages.line(108, 150, {{"Recalling", Face::italic, false}, {" its resolution 85/911 of 6 April 2034 on benches and", Face::roman, false}});
    pages.line(72, 164, "on the shade that trees give to them,");
    pages.line(108, 190,
        {{"1.   ", Face::roman, false}, {"Requests", Face::italic, false},
            {later ? " all States to plant tall trees;" : " States to plant tall trees beside every bench;", Face::roman, false}});
    pages.line(108, 216, {{"2.   ", Face::roman, false}, {"Decides", Face::italic, false}, {" to remain seized of the matter.", Face::roman, false}});
    return pages.bytes();
}

std::vector<QPDFObjectHandle> annotationsOf(const std::string &bytes, int page)
{
    auto pdf = QPDF::create();
    pdf->setSuppressWarnings(true);
    pdf->processMemoryFile("annotated", bytes.data(), bytes.size());
    std::vector<QPDFObjectHandle> out;
    auto list = pdf->getAllPages()[static_cast<std::size_t>(page - 1)].getKey("/Annots");
    for (int i = 0; list.isArray() && i < list.getArrayNItems(); ++i)
        out.push_back(QPDFObjectHandle::parse(
            list.getArrayItem(i).getKey("/Contents").isString() ? list.getArrayItem(i).getKey("/Contents").unparse() : "null"));
    return out;
}

} // namespace

TEST_CASE("words are found where they stand on the page", "[pdf]")
{
    const std::string bytes = invented(true);
    const auto document = loadBytes(bytes, "later.pdf");
    REQUIRE(document);
    const auto index = (*document)->find("O1");
    REQUIRE(index);
    const Paragraph &p = (*document)->paragraph(*index);
    auto places = openPdfPlaces(bytes, "later.pdf");
    REQUIRE(places);
    const auto at = static_cast<std::uint32_t>(p.text.find("tall"));
    const auto lines = (*places)->find(p, {at, at + 4});
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].page == 1);
    CHECK(lines[0].box.y0 < 190);
    CHECK(lines[0].box.y1 > 185);
    CHECK(lines[0].box.x1 - lines[0].box.x0 > 10); // four letters of 10 points
    CHECK(lines[0].box.x1 - lines[0].box.x0 < 20);
    CHECK((*places)->find(p, {at, at}).empty());
    CHECK((*places)->gap(p, at).size() == 1);
}

TEST_CASE("differences lie on the new text's own pages", "[pdf]")
{
    const std::string bytes = invented(true);
    const auto before = loadBytes(invented(false), "earlier.pdf"), after = loadBytes(bytes, "later.pdf");
    REQUIRE(before);
    REQUIRE(after);
    const auto comparison = compare({*before, *after});
    REQUIRE(comparison);
    const auto annotated = annotatePdf(**comparison, 0, bytes);
    REQUIRE(annotated);
    CHECK(annotated->bytes.starts_with(bytes));
    CHECK(annotated->unplaced == 0);
    std::string all;
    for (auto &a : annotationsOf(annotated->bytes, 1))
        if (a.isString()) all += a.getUTF8Value() + '\n';
    CHECK(all.find("beside every bench") != std::string::npos); // deleted words are said in the note
    CHECK(annotatePdf(**comparison, 0, bytes)->bytes == annotated->bytes);
}

TEST_CASE("notes lie on the words of the new text, and beside what became of the old one's", "[pdf][remarks]")
{
    const std::string bytes = invented(true);
    const auto before = loadBytes(invented(false), "earlier.pdf"), after = loadBytes(bytes, "later.pdf");
    REQUIRE((before && after));
    const auto comparison = compare({*before, *after});
    REQUIRE(comparison);
    AnnotateOptions options;
    const auto note = [&](std::size_t text, const char *paragraph, const std::string &words, const char *said) {
        const Document &d = *(*comparison)->documents[text];
        review::Remark r{.id = said,
            .text = text,
            .paragraph = d.find(paragraph).value(),
            .range = {},
            .author = "Ada",
            .time = "2034-05-06T07:08:09.100Z",
            .words = said};
        const auto at = static_cast<std::uint32_t>(d.paragraph(r.paragraph).text.find(words));
        r.range = {at, at + static_cast<std::uint32_t>(words.size())};
        options.remarks.push_back(std::move(r));
    };
    note(1, "O1", "tall trees", "How tall?");
    note(0, "O1", "every bench", "Every one?");
    note(1, "O2", "", "A point.");
    const auto annotated = annotatePdf(**comparison, 0, bytes, options);
    REQUIRE(annotated);
    CHECK(annotated->unplaced == 0);
    CHECK(annotated->changes == annotatePdf(**comparison, 0, bytes)->changes); // a note is no change
    auto pdf = QPDF::create();
    pdf->processMemoryFile("annotated", annotated->bytes.data(), annotated->bytes.size());
    std::vector<std::string> found;
    auto list = pdf->getAllPages()[0].getKey("/Annots");
    for (int i = 0; i < list.getArrayNItems(); ++i) {
        auto a = list.getArrayItem(i);
        if (!a.hasKey("/NM") || !a.getKey("/NM").getUTF8Value().starts_with("resolute-note-")) continue;
        found.push_back(a.getKey("/Subtype").getName() + ' ' + a.getKey("/T").getUTF8Value() + ' ' + a.getKey("/M").getUTF8Value() + ' '
            + a.getKey("/Contents").getUTF8Value());
    }
    CHECK(found
        == std::vector<std::string>{"/Text Ada D:20340506070809Z “every bench”\nEvery one?", "/Highlight Ada D:20340506070809Z How tall?",
            "/Text Ada D:20340506070809Z A point."});
}

TEST_CASE("a text that is no PDF cannot be annotated", "[pdf]")
{
    const auto before = loadBytes(invented(false), "earlier.pdf"), after = loadBytes("The General Assembly,\n\n1. Decides to rest.\n", "later.txt");
    REQUIRE(after);
    const auto comparison = compare({*before, *after});
    const auto annotated = annotatePdf(**comparison, 0, "", {});
    REQUIRE_FALSE(annotated);
    CHECK(annotated.error().message->code == "annotate-not-pdf");
}

TEST_CASE("official PDFs: every change finds its words on the page", "[pdf][corpus]")
{
    const std::filesystem::path folder = std::filesystem::path(RESOLUTE_SHARED) / "corpus/pdf/adopted";
    const std::string older = folder / "A_RES_78_190.pdf", newer = folder / "A_RES_80_192.pdf";
    if (!std::filesystem::exists(older) || !std::filesystem::exists(newer)) SKIP("the corpus is not here");
    const auto bytes = readBytes(newer);
    REQUIRE(bytes);
    const auto comparison = compare({load(older).value(), loadBytes(*bytes, newer).value()});
    REQUIRE(comparison);
    const auto annotated = annotatePdf(**comparison, 0, *bytes);
    REQUIRE(annotated);
    CHECK(annotated->changes > 20);
    CHECK(annotated->unplaced * 100 <= annotated->changes);
}
