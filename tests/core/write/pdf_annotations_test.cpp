// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/pdf_annotations.h"

#include <catch2/catch_test_macros.hpp>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

using namespace resolute;

namespace {

enum class References { table, stream };

// Two empty pages, the second with an annotation of its own and a crop box that does not start at zero.
std::string twoPages(References references)
{
    auto pdf = QPDF::create();
    pdf->emptyPDF();
    for (int i = 0; i < 2; ++i) {
        auto page = QPDFObjectHandle::parse("<< /Type /Page /MediaBox [0 0 600 800] /Resources << >> >>");
        if (i == 1) {
            page.replaceKey("/CropBox", QPDFObjectHandle::parse("[10 20 590 780]"));
            page.replaceKey("/Annots", QPDFObjectHandle::parse("[<< /Type /Annot /Subtype /Text /Rect [0 0 10 10] /Contents (before) >>]"));
        }
        pdf->addPage(pdf->makeIndirectObject(page), false);
    }
    QPDFWriter writer(*pdf);
    writer.setOutputMemory();
    writer.setStaticID(true);
    writer.setObjectStreamMode(references == References::table ? qpdf_o_disable : qpdf_o_generate);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), buffer->getSize()};
}

PdfAdditions someAdditions()
{
    PdfAdditions all;
    all.annotations.push_back({1, PdfMark::highlight, {{100, 100, 200, 112}, {72, 114, 150, 126}}, {0.9, 0.94, 0.98}, "Resolute", "Inserted",
        "“new” words", "c1", "2026-01-02", false, false, {}, {}});
    all.annotations.push_back(
        {2, PdfMark::strikeOut, {{100, 100, 200, 112}}, {0.6, 0.2, 0}, "Resolute", "Moved away", "", "c2", "", true, false, {}, {}});
    all.annotations.push_back({2, PdfMark::link, {{100, 100, 200, 112}}, {}, "", "", "", "c3", "", false, false, PdfTarget{1, 90}, {}});
    all.bookmarks = {{"Changes", {1, 0}, 0}, {"OP 1", {1, 90}, 1}, {"OP 2", {2, 90}, 1}, {"Votes", {2, 0}, 0}};
    all.language = "en";
    return all;
}

std::shared_ptr<QPDF> opened(const std::string &bytes)
{
    auto pdf = QPDF::create();
    pdf->setSuppressWarnings(true);
    pdf->processMemoryFile("test", bytes.data(), bytes.size());
    return pdf;
}

} // namespace

TEST_CASE("what is added to a PDF stands behind its own bytes", "[pdf]")
{
    for (const References references : {References::table, References::stream}) {
        const std::string before = twoPages(references);
        const auto after = addToPdf(before, "test.pdf", someAdditions());
        REQUIRE(after);
        CHECK(after->starts_with(before));
        CHECK(*after == *addToPdf(before, "test.pdf", someAdditions()));

        auto pdf = opened(*after);
        auto pages = pdf->getAllPages();
        CHECK_FALSE(pdf->anyWarnings());
        REQUIRE(pages.size() == 2);
        auto first = pages[0].getKey("/Annots");
        REQUIRE(first.getArrayNItems() == 1);
        auto highlight = first.getArrayItem(0);
        CHECK(highlight.getKey("/Subtype").getName() == "/Highlight");
        CHECK(highlight.getKey("/Contents").getUTF8Value() == "“new” words");
        CHECK(highlight.getKey("/QuadPoints").getArrayNItems() == 16);
        CHECK(highlight.getKey("/QuadPoints").getArrayItem(1).getNumericValue() == 700);
        CHECK(highlight.getKey("/M").getStringValue() == "D:20260102000000Z");
        CHECK(highlight.getKey("/AP").getKey("/N").isStream());

        auto second = pages[1].getKey("/Annots");
        REQUIRE(second.getArrayNItems() == 3);
        CHECK(second.getArrayItem(0).getKey("/Contents").getUTF8Value() == "before");
        CHECK(second.getArrayItem(1).getKey("/QuadPoints").getArrayItem(0).getNumericValue() == 110); // from the crop box's left
        CHECK(second.getArrayItem(1).getKey("/QuadPoints").getArrayItem(1).getNumericValue() == 680);
        CHECK(second.getArrayItem(2).getKey("/Dest").getArrayItem(0).getObjectID() == pages[0].getObjectID());
    }
}

TEST_CASE("bookmarks are linked as a tree", "[pdf]")
{
    const std::string bytes = *addToPdf(twoPages(References::table), "test.pdf", someAdditions());
    auto pdf = opened(bytes);
    auto root = pdf->getRoot();
    CHECK(root.getKey("/Lang").getUTF8Value() == "en");
    auto outlines = root.getKey("/Outlines");
    auto changes = outlines.getKey("/First");
    CHECK(changes.getKey("/Title").getUTF8Value() == "Changes");
    CHECK(changes.getKey("/First").getKey("/Title").getUTF8Value() == "OP 1");
    CHECK(changes.getKey("/First").getKey("/Next").getKey("/Title").getUTF8Value() == "OP 2");
    CHECK(changes.getKey("/Last").getKey("/Prev").getKey("/Title").getUTF8Value() == "OP 1");
    CHECK(outlines.getKey("/Last").getKey("/Title").getUTF8Value() == "Votes");
}

TEST_CASE("a file whose cross-references are damaged is mended first", "[pdf]")
{
    std::string bytes = twoPages(References::table);
    bytes.resize(bytes.rfind("xref") - 2);
    const auto after = addToPdf(bytes, "test.pdf", someAdditions());
    REQUIRE(after);
    auto pdf = opened(*after);
    CHECK(pdf->getAllPages()[0].getKey("/Annots").getArrayNItems() == 1);
    CHECK_FALSE(pdf->anyWarnings());
}

TEST_CASE("what is no PDF, or has no such page, is an error with the file's name", "[pdf]")
{
    const auto none = addToPdf("a plain text", "notes.txt", someAdditions());
    REQUIRE_FALSE(none);
    CHECK(none.error().file == "notes.txt");
    CHECK(none.error().message->code == "pdf-unreadable");
    PdfAdditions far;
    far.annotations.push_back({7, PdfMark::note, {{0, 0, 10, 10}}, {}, "", "", "", "", "", false, false, {}, {}});
    const auto missing = addToPdf(twoPages(References::stream), "test.pdf", far);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().message->code == "pdf-no-page");
}
