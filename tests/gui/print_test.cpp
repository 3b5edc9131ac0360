// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/text.h"
#include "ui/models/redline_cell.h"
#include "ui/print/comparison_pages.h"
#include "ui/print/pdf_export.h"

#include <catch2/catch_test_macros.hpp>

#include <poppler-document.h>
#include <poppler-page.h>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <memory>
#include <set>

using namespace resolute;
using namespace resolute::ui;

namespace {

ComparisonPtr specimen(const char *a, const char *b)
{
    const std::string folder = RESOLUTE_SOURCE_DIR "/resources/specimen/";
    return compare({load(folder + a).value(), load(folder + b).value()}).value();
}
ComparisonPtr lastStep() { return specimen("03-draft-91-L.912-Rev.1.md", "04-resolution-91-907.md"); }

std::string lettersIn(poppler::page &page, const PageBox &box)
{
    std::string out;
    for (const auto &word : page.text_list()) {
        const auto text = word.text();
        for (std::size_t i = 0; i < text.size(); ++i) {
            const auto r = word.char_bbox(i);
            const double x = (r.left() + r.right()) / 2, y = (r.top() + r.bottom()) / 2;
            if (x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1) {
                const auto utf8 = poppler::ustring(1, text[i]).to_utf8();
                out.append(utf8.data(), utf8.size());
            }
        }
    }
    return out;
}

std::string withoutBlanks(std::string_view text)
{
    std::string out;
    for (const char c : text)
        if (c != ' ') out += c;
    return out;
}

} // namespace

TEST_CASE("a redline holds the old words before the new ones", "[print]")
{
    const Collation collation = collate(lastStep());
    int struckAndInserted = 0;
    for (std::size_t row = 0; row < collation.rows.size(); ++row) {
        const Cell cell = redlineCellOf(collation, row);
        for (const ParagraphText &p : cell.paragraphs)
            for (std::size_t m = 1; m < p.marks.size(); ++m) {
                if (p.marks[m - 1].change != p.marks[m].change || p.marks[m].change < 0 || p.marks[m - 1].form == p.marks[m].form) continue;
                CHECK((p.marks[m - 1].form == MarkForm::deleted || p.marks[m - 1].form == MarkForm::routineDeleted));
                CHECK(p.marks[m - 1].range.end <= p.marks[m].range.begin);
                ++struckAndInserted;
            }
    }
    CHECK(struckAndInserted > 0);
}

TEST_CASE("rows are broken between lines, and nothing is lost", "[print]")
{
    const ComparisonPtr comparison = lastStep();
    for (const PrintLayout layout : {PrintLayout::sideBySide, PrintLayout::redline}) {
        PrintOptions options;
        options.layout = layout;
        const QSizeF wide = layout == PrintLayout::sideBySide ? QSizeF(1123, 794) : QSizeF(794, 1123);
        const ComparisonPages pages(comparison, options, wide);
        CHECK(pages.count() >= 3);
        CHECK(pages.bookmarks().front().title == pages.title());
        for (const auto &mark : pages.marks()) {
            CHECK(mark.rect.bottom() <= wide.height() - 60);
            CHECK(mark.rect.right() <= wide.width());
        }
        // as many pieces of marks as the cells hold: none falls between two pages
        const ComparisonPages tall(comparison, options, {wide.width(), 40000});
        CHECK(tall.marks().size() == pages.marks().size());
    }
}

TEST_CASE("the PDF's annotations cover the changed words, and its text is whole", "[print]")
{
    const ComparisonPtr comparison = lastStep();
    const auto pdf = toPdf(comparison, {});
    REQUIRE(pdf);
    const std::unique_ptr<poppler::document> read(poppler::document::load_from_raw_data(pdf->data(), static_cast<int>(pdf->size())));
    REQUIRE(read);
    std::string all;
    for (int p = 0; p < read->pages(); ++p) {
        const std::unique_ptr<poppler::page> page(read->create_page(p));
        const auto text = page->text().to_utf8();
        all.append(text.data(), text.size());
    }
    for (const Row &row : comparison->rows)
        for (std::size_t side = 0; side < 2; ++side)
            for (const ParagraphIndex i : row.cells[side]) {
                const std::string &text = comparison->documents[side]->paragraph(i).text;
                CHECK(all.find(text.substr(text.find_last_of(' ', text.size() - 2) + 1)) != std::string::npos); // its last word
            }

    const ComparisonPages pages(comparison, {}, QSizeF(841.89, 595.28) / 0.75);
    int checked = 0;
    for (const auto &mark : pages.marks()) {
        if (mark.stop < 0) continue;
        const Stop &stop = pages.collation().stops[static_cast<std::size_t>(mark.stop)];
        if (stop.kind != StopKind::words) continue;
        const std::unique_ptr<poppler::page> page(read->create_page(mark.page));
        const std::string letters = lettersIn(*page,
            {mark.rect.left() * 0.75, mark.rect.top() * 0.75, mark.rect.right() * 0.75, mark.rect.bottom() * 0.75});
        const Change &c = *stop.change;
        const std::string words = withoutBlanks(c.b.in(comparison->documents[1]->paragraph(c.bOf).text)) + '|'
            + withoutBlanks(c.a.in(comparison->documents[0]->paragraph(c.aOf).text));
        INFO(words << " / " << letters);
        CHECK(words.find(withoutBlanks(letters)) != std::string::npos);
        ++checked;
    }
    CHECK(checked > 5);

    auto objects = QPDF::create();
    objects->processMemoryFile("export", pdf->data(), pdf->size());
    CHECK_FALSE(objects->anyWarnings());
    int annotations = 0;
    for (auto &page : objects->getAllPages())
        if (auto list = page.getKey("/Annots"); list.isArray()) annotations += list.getArrayNItems();
    std::set<int> stops;
    for (const auto &mark : pages.marks()) stops.insert(mark.stop);
    CHECK(annotations >= static_cast<int>(stops.size()));
    CHECK(objects->getRoot().hasKey("/Outlines"));
    CHECK(objects->getRoot().getKey("/Lang").getUTF8Value() == "en");
}

TEST_CASE("a PDF compares two texts", "[print]")
{
    const std::string folder = RESOLUTE_SOURCE_DIR "/resources/specimen/";
    const DocumentPtr text = load(folder + "04-resolution-91-907.md").value();
    const auto pdf = toPdf(compare({text, text, text}).value(), {});
    REQUIRE_FALSE(pdf);
    CHECK(pdf.error().kind == ErrorKind::usage);
}
