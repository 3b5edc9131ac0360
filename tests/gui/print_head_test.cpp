// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above the texts on paper: their names, the figures, and the table of a series.
#include "core/write/steps.h"
#include "tests/gui/fixtures/comparisons.h"
#include "tests/gui/fixtures/pdf_text.h"
#include "ui/bridge/text.h"
#include "ui/print/overview_pieces.h"
#include "ui/print/pdf_export.h"
#include "ui/print/text_piece.h"
#include "ui/print/title_block.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <map>

using namespace resolute;
using namespace resolute::ui;
using resolute::testing::textOf;

TEST_CASE("the head of a comparison counts what the chips of the window count", "[print]")
{
    const std::string folder = RESOLUTE_SOURCE_DIR "/resources/specimen/";
    std::vector<DocumentPtr> texts;
    for (const char *name : {"01-resolution-88-903.md", "02-draft-91-L.912.md", "03-draft-91-L.912-Rev.1.md", "04-resolution-91-907.md"})
        texts.push_back(load(folder + name).value());
    const auto check = [](const ComparisonPtr &comparison) {
        const Collation collation = collate(comparison);
        for (std::size_t k = 0; k + 1 < comparison->documents.size(); ++k) {
            std::map<Category, int> chips, head;
            for (const Stop &stop : collation.stops)
                if (stop.step == k) ++chips[stop.category];
            const ChangeFigures figures = changeFigures(*comparison, k);
            for (const ChangeClass c : classesByWeight)
                if (const int n = figures.classes[static_cast<std::size_t>(c)]) head[categoryOf(c)] += n;
            if (figures.moved > 0) head[Category::moved] = figures.moved;
            CHECK(chips == head);
        }
    };
    check(compare(texts).value());
    for (const DocumentPtr &a : texts)
        for (const DocumentPtr &b : texts)
            if (a != b) check(compare({a, b}).value());
    const auto text = [](const char *paragraphs) {
        return loadBytes(std::string("# Lighthouses\n\nThe General Assembly,\n\n*Recalling* its lamps,\n\n") + paragraphs, "lamps.md").value();
    };
    const DocumentPtr
        noted = text(
            "*Noting* the report,<sup>1</sup>\n\n1. *Decides* to rest.<sup>2</sup>\n\n<sup>1</sup> See A/1/2.\n\n<sup>2</sup> At night.\n\n"),
        bare = text("1. *Decides* to rest.\n\n");
    check(compare({noted, bare}).value());
    check(compare({bare, noted}).value());
    // A note that moved behind another: of its words only the apostrophe is another.
    const DocumentPtr before = text("*Noting* the report,<sup>1</sup>\n\n1. *Decides* to rest.<sup>2</sup>\n\n2. *Requests* shade.\n\n"
                                    "<sup>1</sup> See the town's list.\n\n<sup>2</sup> At night.\n\n"),
                      after = text("*Noting* the report,\n\n1. *Decides* to rest.<sup>1</sup>\n\n2. *Requests* shade.<sup>2</sup>\n\n"
                                   "<sup>1</sup> At night.\n\n<sup>2</sup> See the town’s list.\n\n");
    const ComparisonPtr moved = compare({before, after}).value();
    REQUIRE(std::ranges::contains(moved->footnotes[0], Relation::moved, &FootnoteStep::relation));
    check(moved);
}

TEST_CASE("what stands above a comparison of many texts goes on over a page and never over its edge", "[print]")
{
    const std::string folder = RESOLUTE_SOURCE_DIR "/resources/specimen/";
    std::vector<DocumentPtr> texts;
    for (int times = 0; times < 3; ++times)
        for (const char *name : {"01-resolution-88-903.md", "02-draft-91-L.912.md", "04-resolution-91-907.md"})
            texts.push_back(load(folder + name).value());
    const ComparisonPtr comparison = compare(texts).value();
    const QRectF body(60, 80, 1000, 640);
    const auto placed = share(titlePieces(*comparison, QStringLiteral("Texts"), body), body);
    CHECK(placed.back().page > 0);
    for (const PlacedPart &part : placed) CHECK(part.top + part.part.height <= body.bottom());
}

TEST_CASE("where only changes are asked for, the table of a series leaves out what never changed, and says how much", "[print]")
{
    const auto text = [](const char *last) {
        return loadBytes(
            std::string("# Lighthouses\n\nThe General Assembly,\n\n*Recalling* its lamps and lanterns,\n\n1. *Decides* to rest;\n\n2. *Urges* ")
                + last + "\n",
            "lamps.md")
            .value();
    };
    const ComparisonPtr comparison = compare({text("States to act."), text("cities to act."), text("cities to wait.")}).value();
    const QRectF body(60, 80, 1000, 640);
    CHECK(overviewPieces(*comparison, body, 0, false).size() == 5); // heading, head, three paragraphs
    CHECK(overviewPieces(*comparison, body, 0, true).size() == 4);  // heading, head, one paragraph, how many are the same
    PrintOptions options;
    options.changedOnly = true;
    CHECK(textOf(toPdf({PrintContent::comparison, comparison}, options).value()).contains("2 unchanged paragraphs"));
}

TEST_CASE("a day beside an Arabic session is not torn at its number", "[print]")
{
    const auto text = [](const char *last) {
        return loadBytes(std::string("# المصابيح\n\nالجمعية العامة،\n\n*إذ تشير* إلى مصابيحها،\n\n1. *تقرر* أن ") + last + "\n", "lamps.md").value();
    };
    auto a = std::make_shared<Document>(*text("تستريح.")), b = std::make_shared<Document>(*text("تنام."));
    for (Document *d : {a.get(), b.get()}) {
        d->language = "ar";
        d->masthead.body = "الجمعية العامة";
        d->masthead.session = "الدورة الخامسة والسبعون";
        d->masthead.date = "2020-12-28";
    }
    CHECK(textOf(toPdf({PrintContent::comparison, compare({a, b}).value()}, {}).value()).contains("28 December 2020"));
}

TEST_CASE("the head of a comparison stands where its texts are read from", "[print]")
{
    const auto points = [](const char *language) { // dark ones at the left and at the right
        auto c = std::make_shared<Comparison>(*resolute::testing::small());
        for (DocumentPtr &document : c->documents) {
            auto d = std::make_shared<Document>(*document);
            d->language = language;
            document = d;
        }
        const QRectF body(0, 0, 800, 600);
        QImage image(800, 600, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        qreal top = 30;
        for (const auto &piece : titlePieces(*c, QStringLiteral("من"), body)) {
            const auto &whole = dynamic_cast<const WholePiece &>(*piece);
            whole.paintWhole(painter, top);
            top += whole.height();
        }
        painter.end();
        std::pair<int, int> out;
        constexpr int side = 200;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                if (qGray(image.pixel(x, y)) > 160) continue;
                out.first += x < side;
                out.second += x >= image.width() - side;
            }
        return out;
    };
    const auto english = points("en"), arabic = points("ar");
    CHECK(english.first > 2 * english.second);
    CHECK(arabic.second > 2 * arabic.first);
}

TEST_CASE("a name of figures reads on paper as it does in the window, whatever the window's direction", "[print]")
{
    const auto picture = [](Qt::LayoutDirection direction) {
        QGuiApplication::setLayoutDirection(direction);
        QImage image(300, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        setText(&painter, {0, 0}, 300, QStringLiteral("91/... (2036-03-27)"), {paperFont(11), Qt::black, 1.3});
        painter.end();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        return image;
    };
    CHECK(picture(Qt::RightToLeft) == picture(Qt::LeftToRight));
}
