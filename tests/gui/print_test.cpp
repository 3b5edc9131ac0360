// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/fixtures/comparisons.h"
#include "tests/gui/fixtures/pdf_text.h"
#include "ui/bridge/text.h"
#include "ui/models/cell_content.h"
#include "ui/models/redline_cell.h"
#include "ui/print/comparison_pages.h"
#include "ui/print/export_order.h"
#include "ui/print/old_borders.h"
#include "ui/print/pdf_export.h"
#include "ui/print/text_piece.h"
#include "ui/theme/typography.h"

#include <QImage>
#include <QPainter>

#include <catch2/catch_test_macros.hpp>

#include <poppler-document.h>
#include <poppler-page.h>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <memory>
#include <set>

using namespace resolute;
using namespace resolute::ui;
using resolute::testing::textOf;

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

std::string lastWords(const std::string &text) { return text.substr(text.find_last_of(' ', text.size() - 2) + 1); }

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

TEST_CASE("a redline puts no blank where neither text has one", "[print]")
{
    const auto text = [](const char *paragraph) {
        return loadBytes(std::string("# Lighthouses\n\nThe General Assembly,\n\n*Recalling* its lamps,\n\n1. *Requests* ") + paragraph + "\n",
            "lamps.md")
            .value();
    };
    for (const auto &[was, is, both] : {std::tuple("keepers of lamps in all the coastal countries of the Assembly;",
                                            "keepers of lamps in all the coastal countries;", "countries of the Assembly;"),
             {"lamps of the northern coast and its harbours;", "lamps of the southern coast and its harbours;", "northern southern coast"},
             {"lamps of the northern coast and its harbours;", "lamps of the northern coast and its harbours.", "harbours;."}}) {
        const Collation collation = collate(compare({text(was), text(is)}).value());
        QString words;
        for (std::size_t row = 0; row < collation.rows.size(); ++row)
            for (const ParagraphText &p : redlineCellOf(collation, row).paragraphs) words += p.text;
        CAPTURE(words.toStdString());
        CHECK(words.contains(QLatin1StringView(both)));
    }
}

TEST_CASE("the notes of a paragraph that is new or gone are marked with it", "[print]")
{
    const auto text = [](const char *paragraph) {
        return loadBytes(std::string("# Lighthouses\n\nThe General Assembly,\n\n*Recalling* its lamps,\n\n") + paragraph + "1. *Decides* to rest.\n",
            "lamps.md")
            .value();
    };
    const DocumentPtr with = text("*Noting* the report,<sup>1</sup>\n\n<sup>1</sup> See A/1/2.\n\n"), without = text("");
    for (const bool gone : {false, true}) {
        const Collation collation = collate(compare({gone ? with : without, gone ? without : with}).value());
        int marked = 0;
        for (std::size_t row = 0; row < collation.rows.size(); ++row)
            for (const ParagraphText &p : cellOf(collation, row, gone ? 0 : 1).paragraphs)
                for (const NoteText &note : p.notes)
                    marked += note.marks.size() == 1 && note.marks[0].form == (gone ? MarkForm::deleted : MarkForm::inserted);
        CHECK(marked == 1);
    }
}

TEST_CASE("a redline shows where paragraphs were joined and where one was split", "[print]")
{
    const auto text = [](const char *paragraphs) {
        return loadBytes(std::string("# Lighthouses\n\nThe General Assembly,\n\n*Recalling* its earlier texts on lamps,\n\n") + paragraphs,
            "lamps.md")
            .value();
    };
    const DocumentPtr one = text(
        "1. *Requests* keepers to light every lamp at dusk and to trim it before midnight without fail. Keepers shall also write "
        "down each night in the book of the harbour how long every one of their lamps had burned.\n");
    const DocumentPtr two = text(
        "1. *Requests* keepers to light every lamp at dusk and to trim it before midnight without fail.\n\n"
        "2. Keepers shall also write down each night in the book of the harbour how long every one of their lamps had burned.\n");
    for (const bool joined : {false, true}) {
        const Collation collation = collate(compare({joined ? two : one, joined ? one : two}).value());
        int borders = 0;
        for (std::size_t row = 0; row < collation.rows.size(); ++row) {
            const Cell cell = withOldBorders(redlineCellOf(collation, row), collation, row);
            for (const ParagraphText &p : cell.paragraphs)
                for (const Mark &m : p.marks) {
                    if (p.text.mid(m.range.begin, m.range.size()) != QStringLiteral("¶")) continue;
                    CHECK(m.form == (joined ? MarkForm::deleted : MarkForm::inserted));
                    CHECK(p.text.first(m.range.begin).endsWith(QStringLiteral("without fail.")));
                    ++borders;
                }
        }
        CHECK(borders == 1);
    }
}

TEST_CASE("rows are broken between lines, and nothing is lost", "[print]")
{
    const ComparisonPtr comparison = lastStep();
    for (const PrintLayout layout : {PrintLayout::sideBySide, PrintLayout::redline}) {
        PrintOptions options;
        options.layout = layout;
        const ComparisonPages pages(comparison, options);
        const QSizeF wide = pages.size();
        CHECK((wide.width() > wide.height()) == (layout == PrintLayout::sideBySide));
        CHECK(pages.count() >= 3);
        CHECK(pages.bookmarks().front().title == pages.title());
        for (const auto &mark : pages.marks()) {
            CHECK(mark.rect.bottom() <= wide.height() - 60);
            CHECK(mark.rect.right() <= wide.width());
        }
        // as many pieces of marks as the cells hold: none falls between two pages
        std::size_t held = 0;
        const Collation &c = pages.collation();
        Typography type = typography(QStringLiteral("en"), 1);
        for (std::size_t row = 0; row < c.rows.size(); ++row) {
            const auto count = [&](Cell cell) {
                for (const ParagraphText &p : cell.paragraphs) held += p.marks.size();
            };
            if (layout == PrintLayout::redline) count(redlineCellOf(c, row));
            else count(cellOf(c, row, 0)), count(cellOf(c, row, 1));
        }
        std::set<std::tuple<int, int, std::size_t>> distinct;
        for (const auto &mark : pages.marks()) distinct.insert({mark.stop, static_cast<int>(mark.form), mark.side});
        CHECK(pages.marks().size() >= held);
        CHECK(distinct.size() > 5);
    }
}

TEST_CASE("the PDF's annotations cover the changed words, and its text is whole", "[print]")
{
    const ComparisonPtr comparison = lastStep();
    const auto pdf = toPdf({PrintContent::comparison, comparison}, {});
    REQUIRE(pdf);
    const std::unique_ptr<poppler::document> read(poppler::document::load_from_raw_data(pdf->data(), static_cast<int>(pdf->size())));
    REQUIRE(read);
    const std::string all = textOf(*pdf);
    for (const Row &row : comparison->rows)
        for (std::size_t side = 0; side < 2; ++side)
            for (const ParagraphIndex i : row.cells[side]) {
                const std::string &text = comparison->documents[side]->paragraph(i).text;
                CHECK(all.find(text.substr(text.find_last_of(' ', text.size() - 2) + 1)) != std::string::npos); // its last word
            }

    const ComparisonPages pages(comparison, {});
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

TEST_CASE("notes stand on their words, in both layouts, with their author and answers", "[print][remarks]")
{
    const ComparisonPtr comparison = specimen("02-draft-91-L.912.md", "03-draft-91-L.912-Rev.1.md");
    review::Remarks remarks;
    std::map<std::string, std::string> wanted; // by id
    // The middle words of every paragraph of both texts, wherever it went.
    for (std::size_t text : {0U, 1U})
        for (std::uint32_t i = 0; i < comparison->documents[text]->paragraphs.size(); ++i) {
            const std::string &words = comparison->documents[text]->paragraphs[i].text;
            if (words.size() < 40) continue;
            const auto begin = words.find(' ', words.size() / 3) + 1, end = words.find(' ', std::min(begin + 12, words.size() - 1));
            if (begin == 0 || end == std::string::npos) continue;
            review::Remark r{.id = std::to_string(text) + '-' + std::to_string(i),
                .text = text,
                .paragraph = ParagraphIndex{i},
                .range = {},
                .words = "Why so?"};
            r.range = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
            r.author = "Ada Amini", r.time = "2036-03-21T09:30:00.250Z";
            if (text == 1) wanted[r.id] = withoutBlanks(r.range.in(words));
            remarks.push_back(std::move(r));
        }
    REQUIRE(wanted.size() > 20);
    remarks.front().replies.push_back({"Ben", "2036-03-22T08:00:00Z", "Because."});
    remarks.front().status = review::Status::agreed;
    remarks.front().wholeParagraph = true;
    for (const PrintLayout layout : {PrintLayout::sideBySide, PrintLayout::redline})
        for (const bool changedOnly : {false, true}) {
            PrintOptions options;
            options.layout = layout;
            options.changedOnly = changedOnly;
            const auto pdf = toPdf({PrintContent::comparison, comparison, remarks}, options);
            REQUIRE(pdf);
            CHECK(*pdf == toPdf({PrintContent::comparison, comparison, remarks}, options).value());
            const std::unique_ptr<poppler::document> read(poppler::document::load_from_raw_data(pdf->data(), static_cast<int>(pdf->size())));
            auto objects = QPDF::create();
            objects->processMemoryFile("export", pdf->data(), pdf->size());
            CHECK_FALSE(objects->anyWarnings());
            std::map<std::string, std::string> covered;
            std::set<std::string> ids;
            int number = 0;
            for (auto &page : objects->getAllPages()) {
                const std::unique_ptr<poppler::page> seen(read->create_page(number++));
                const double height = seen->page_rect().height();
                auto list = page.getKey("/Annots");
                for (int n = 0; list.isArray() && n < list.getArrayNItems(); ++n) {
                    auto a = list.getArrayItem(n);
                    const std::string name = a.hasKey("/NM") ? a.getKey("/NM").getUTF8Value() : std::string();
                    if (!name.starts_with("resolute-note-")) continue;
                    const std::string id = name.substr(14, name.find('-', 16) - 14);
                    ids.insert(id);
                    CHECK(a.getKey("/T").getUTF8Value() == "Ada Amini");
                    CHECK(a.getKey("/M").getUTF8Value() == "D:20360321093000Z");
                    if (id == "0-0") CHECK(a.getKey("/Contents").getUTF8Value() == "Why so?\nStatus: agreed\n\nBen, 22 March 2036:\nBecause.");
                    if (a.getKey("/Subtype").getName() != "/Highlight") continue;
                    auto quads = a.getKey("/QuadPoints");
                    for (int q = 0; q + 7 < quads.getArrayNItems(); q += 8) {
                        const auto at = [&](int k) { return quads.getArrayItem(q + k).getNumericValue(); };
                        covered[id] += lettersIn(*seen, {at(0), height - at(1), at(2), height - at(5)});
                    }
                }
            }
            CHECK(ids.size() == remarks.size()); // none is lost, also on paragraphs that are gone or moved
            for (const auto &[id, words] : wanted) {
                INFO(id << (layout == PrintLayout::redline ? " redline" : " side by side"));
                const std::string letters = withoutBlanks(covered[id]);
                // In a redline the words may have struck ones among them.
                if (layout == PrintLayout::sideBySide) CHECK(letters == words);
                else CHECK(letters.size() >= words.size());
            }
        }
}

TEST_CASE("a series is set step by step behind a table of all its paragraphs", "[print]")
{
    const std::string folder = RESOLUTE_SOURCE_DIR "/resources/specimen/";
    std::vector<DocumentPtr> texts;
    for (const char *name : {"01-resolution-88-903.md", "02-draft-91-L.912.md", "03-draft-91-L.912-Rev.1.md", "04-resolution-91-907.md"})
        texts.push_back(load(folder + name).value());
    const ComparisonPtr comparison = compare(texts).value();
    for (const PrintLayout layout : {PrintLayout::sideBySide, PrintLayout::redline}) {
        PrintOptions options;
        options.layout = layout;
        const ComparisonPages pages(comparison, options);
        CHECK(pages.steps() == 3);
        int outer = 0;
        for (const auto &b : pages.bookmarks()) outer += b.level == 0;
        CHECK(outer >= 5); // the title, the table, three steps
        const auto pdf = toPdf({PrintContent::comparison, comparison}, options);
        REQUIRE(pdf);
        const std::string all = textOf(*pdf);
        for (const DocumentPtr &text : texts)
            for (const Paragraph &p : text->paragraphs) CHECK(all.find(lastWords(p.text)) != std::string::npos);
        const bool again = toPdf({PrintContent::comparison, comparison}, options).value() == *pdf; // not to be printed
        CHECK(again);
    }
}

TEST_CASE("lists of revisions, concordances and texts are set on pages, also in large print", "[print]")
{
    const ComparisonPtr comparison = lastStep();
    for (const PrintContent content : {PrintContent::notes, PrintContent::concordance, PrintContent::text})
        for (const bool large : {false, true}) {
            PrintOptions options;
            options.largePrint = large && content != PrintContent::concordance;
            options.evidence = true;
            const auto pdf = toPdf({content, comparison}, options);
            REQUIRE(pdf);
            const std::string all = textOf(*pdf);
            CHECK(all.find(comparison->documents.back()->sha256.substr(0, 20)) != std::string::npos);
            if (content != PrintContent::notes)
                for (const Paragraph &p : comparison->documents.back()->paragraphs) {
                    CAPTURE(static_cast<int>(content), large, p.text);
                    CHECK(all.contains(p.text.substr(0, p.text.find(' ', 6))));
                }
        }
}

TEST_CASE("a file is proposed by what its texts are called", "[print]")
{
    auto older = std::make_shared<Document>(), newer = std::make_shared<Document>();
    older->masthead.number = "9/...", older->file = "texts/first draft.md";
    newer->masthead.number = "9/...", newer->masthead.symbol = "A/9/L.4";
    Comparison comparison;
    comparison.documents = {older, newer};
    ExportOrder order;
    order.format = ExportFormat::pdf;
    order.look.layout = PrintLayout::redline;
    CHECK(proposedName(order, comparison) == QStringLiteral("first draft to A-9-L.4, redline.pdf"));
}

TEST_CASE("what was stopped gives no PDF", "[print]")
{
    std::stop_source stop;
    stop.request_stop();
    const auto pdf = toPdf({PrintContent::comparison, lastStep()}, {}, Progress(stop.get_token(), {}));
    REQUIRE_FALSE(pdf);
    CHECK(pdf.error().kind == ErrorKind::cancelled);
}

TEST_CASE("what is read from the right begins at the right, also among English instructions", "[print]")
{
    ui::TextPiece::Setting setting{.look = {typography(QStringLiteral("ar"), 1).body, Qt::black, 1.3, Qt::AlignLeft},
        .left = 0,
        .width = 400,
        .rightToLeft = true};
    const ui::TextPiece piece(StyledText(plain("من")), std::move(setting));
    QImage image(400, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    piece.paint(painter, 0, piece.part({}, 1000, true), false);
    painter.end();
    int left = 0, right = 0; // dark points on either half
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) (x < 200 ? left : right) += qGray(image.pixel(x, y)) < 128;
    CHECK(left == 0);
    CHECK(right > 0);
}

TEST_CASE("the number of a note that is struck is struck with it", "[print]")
{
    const auto text = [](const char *paragraph) {
        return loadBytes(std::string("# Lighthouses\n\nThe General Assembly,\n\n*Recalling* its lamps,\n\n1. *Decides* to rest") + paragraph,
            "lamps.md")
            .value();
    };
    const DocumentPtr with = text(".<sup>1</sup>\n\n<sup>1</sup> See A/1/2.\n\n"), without = text(".\n\n");
    const Collation collation = collate(compare({with, without}).value());
    const Typography type = typography(QStringLiteral("en"), 1);
    bool struck = false;
    for (std::size_t row = 0; row < collation.rows.size(); ++row) {
        const Cell cell = redlineCellOf(collation, row);
        if (cell.paragraphs.empty() || cell.paragraphs.front().notes.empty()) continue;
        const CellLayout layout(std::make_shared<const Cell>(cell), 600, type, lightTheme());
        const auto begin = layout.rangeRects({1, 0}, {1, 1}); // the note's block: its number
        REQUIRE(!begin.empty());
        for (const CellLayout::Piece &piece : layout.pieces())
            struck = struck || (isOlderForm(piece.form) && piece.rect.left() <= begin.front().left() + 0.5);
    }
    CHECK(struck);
}

TEST_CASE("a footnote's mark begins no line, and no word is cut for it", "[print]")
{
    for (const auto &[language, word] : {std::pair("zh", "灯"), {"zh", "灯，"}, {"en", "world”, "}, {"en", "lamps, "}, {"ar", "المصابيح، "}}) {
        const Typography type = typography(QString::fromLatin1(language), 1);
        const QString one = QString::fromUtf8(word).trimmed();
        const bool blank = QString::fromUtf8(word).endsWith(u' ');
        ParagraphText p;
        p.kind = ParagraphKind::operative;
        std::vector<int> begins;
        for (int n = 0; n < 60; ++n) {
            begins.push_back(static_cast<int>(p.text.size()));
            p.text += one;
            p.raised.push_back({static_cast<int>(p.text.size()), static_cast<int>(p.text.size()) + 1});
            p.text += QString::number(n % 9 + 1) + (blank ? QStringLiteral(" ") : QString());
        }
        Cell cell;
        cell.paragraphs.push_back(p);
        for (qreal width = 200; width < 260; width += 3) {
            CAPTURE(word, width);
            const CellLayout layout(std::make_shared<const Cell>(cell), width, type, lightTheme());
            for (std::size_t n = 0; n < begins.size(); ++n) {
                const auto first = layout.rangeRects({0, begins[n]}, {0, begins[n] + 1});
                const auto raised = layout.rangeRects({0, p.raised[n].begin}, {0, p.raised[n].end});
                REQUIRE((!first.empty() && !raised.empty()));
                CHECK(std::abs(first.front().top() - raised.front().top()) < 1);
            }
        }
    }
}

TEST_CASE("struck words in front of a footnote's mark do not part it from its word", "[print]")
{
    const auto text = [](const char *paragraph) {
        return loadBytes(std::string("# Lighthouses\n\nThe General Assembly,\n\n*Recalling* its lamps,\n\n1. *Notes* ") + paragraph
                + ", and decides to rest.\n\n<sup>1</sup> See A/1/2.\n\n",
            "lamps.md")
            .value();
    };
    const Collation collation = collate(
        compare({text("the report on lamps of the coast<sup>1</sup>"), text("the report on lamps<sup>1</sup>")}).value());
    QString words;
    for (std::size_t row = 0; row < collation.rows.size(); ++row)
        for (const ParagraphText &p : redlineCellOf(collation, row).paragraphs) words += p.text;
    CAPTURE(words.toStdString());
    CHECK(words.contains(QStringLiteral("of the coast1, and")));
}

TEST_CASE("what says where a paragraph went stays on the page of the paragraph", "[print]")
{
    const Typography type = typography(QStringLiteral("en"), 1);
    Cell cell;
    cell.caption = QStringLiteral("moved to OP 6");
    ParagraphText p;
    for (int n = 0; n < 80; ++n) p.text += QStringLiteral("lamps ");
    cell.paragraphs.push_back(p);
    const CellLayout layout(std::make_shared<const Cell>(cell), 300, type, lightTheme());
    const qreal pitch = type.linePitch;
    CHECK(layout.breakBefore(0, layout.captionRect().bottom() + 0.5 * pitch) == 0);
    CHECK(layout.breakBefore(0, layout.captionRect().bottom() + 3.5 * pitch) > layout.captionRect().bottom() + pitch);
}
