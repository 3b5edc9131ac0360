// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/cell_layout.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

#include <catch2/catch_test_macros.hpp>

using namespace resolute::ui;

namespace {

// One line of Arabic with a mark over some of its words.
QRectF marked(const QString &text, const QString &words, const Typography &type)
{
    auto cell = std::make_shared<Cell>();
    ParagraphText p;
    p.text = text;
    const auto at = static_cast<int>(text.indexOf(words));
    p.marks.push_back({.range = {at, at + static_cast<int>(words.size())}, .change = 0});
    cell->paragraphs.push_back(p);
    return CellLayout(cell, 600, type, theme()).changeRect(0);
}

} // namespace

TEST_CASE("a mark covers its digits whole where directions of writing meet", "[layout]")
{
    const Typography type = typography(QStringLiteral("ar"));
    REQUIRE(type.rightToLeft);
    const QString text = QStringLiteral("تقرير المرفأ 1987 عن المد");
    const QRectF year = marked(text, QStringLiteral("1987"), type);
    CHECK(year.width() >= QFontMetricsF(type.body).horizontalAdvance(QStringLiteral("1987")) - 2);
    const QRectF more = marked(text, QStringLiteral("المرفأ 1987"), type);
    CHECK(more.left() <= year.left() + 1);
    CHECK(more.right() > year.right());
    CHECK(marked(text, QStringLiteral("1987 عن"), type).right() >= year.right() - 1);
}

TEST_CASE("Chinese emphasis is bold and never slanted, whether it is a lead or not", "[layout]")
{
    const Typography type = typography(QStringLiteral("zh"));
    const auto picture = [&](bool italics) {
        auto cell = std::make_shared<Cell>();
        ParagraphText p;
        p.text = QStringLiteral("回顾其关于港口的各项决议，");
        p.lead = {0, 2};
        if (italics) p.italics = {{0, 2}}; // as a file has it
        cell->paragraphs.push_back(p);
        QImage image(400, 60, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        CellLayout(cell, 400, type, theme()).paint(painter, {}, {});
        return image;
    };
    CHECK(picture(true) == picture(false));
}

TEST_CASE("a date keeps its ink where the mark of a note follows it", "[layout]")
{
    const Typography type = typography(QStringLiteral("en"));
    const auto inked = [&](const QString &mark) {
        auto cell = std::make_shared<Cell>();
        ParagraphText p;
        p.text = QStringLiteral("Recalling the storm of 16 April 2004") + mark + QStringLiteral(" and the calm,");
        const int at = static_cast<int>(QStringLiteral("Recalling the storm of 16 April 2004").size());
        if (!mark.isEmpty()) p.raised = {{at, at + static_cast<int>(mark.size())}};
        cell->paragraphs.push_back(p);
        QImage image(500, 60, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        CellLayout(cell, 500, type, theme()).paint(painter, {}, {});
        painter.end();
        int count = 0;
        constexpr int colourful = 120; // the ink of dates, but not the grey of marks and text
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) count += image.pixelColor(x, y).hsvSaturation() > colourful;
        return count;
    };
    const int alone = inked({}), marked = inked(QStringLiteral("4"));
    CHECK(alone > 50);
    CHECK(marked == alone);
}
