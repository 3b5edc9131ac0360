// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/fixtures/comparisons.h"
#include "ui/models/collation_model.h"
#include "ui/models/fold_model.h"
#include "ui/models/roles.h"
#include "ui/theme/resolution_highlighter.h"
#include "ui/views/aligned_view.h"

#include <QAccessible>
#include <QScrollBar>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace resolute;
using namespace resolute::ui;

namespace {

struct Shown {
    CollationModel model;
    FoldModel folds{model};
    AlignedView view;

    explicit Shown(ComparisonPtr c, QSize size = {1000, 600})
    {
        model.setComparison(std::move(c));
        view.setModel(&folds);
        view.resize(size);
        view.show();
        REQUIRE(QTest::qWaitForWindowExposed(&view));
        view.setFocus();
    }

    [[nodiscard]] QRect rect(int row, int column = 0) const { return view.visualRect(view.model()->index(row, column)); }
    void current(int row) { view.selectionModel()->setCurrentIndex(view.model()->index(row, 0), QItemSelectionModel::ClearAndSelect); }
};

} // namespace

TEST_CASE("rows follow each other without gaps, both cells equally high", "[views]")
{
    Shown s(resolute::testing::many(40));
    for (int row = 0; row + 1 < 40; ++row) {
        CHECK(s.rect(row, 0).height() == s.rect(row, 1).height());
        CHECK(s.rect(row).bottom() + 1 == s.rect(row + 1).top());
    }
    CHECK(s.rect(0, 0).right() < s.rect(0, 1).left());
    CHECK(s.view.indexAt(s.rect(2, 1).center()) == s.view.model()->index(2, 1));
}

TEST_CASE("only what is visible is laid out", "[views]")
{
    Shown s(resolute::testing::many(10000));
    CHECK(s.view.laidOutRows() < 60);
    s.view.verticalScrollBar()->setValue(s.view.verticalScrollBar()->maximum() / 2);
    s.view.grab();
    CHECK(s.view.laidOutRows() < 120);
    s.view.verticalScrollBar()->setValue(s.view.verticalScrollBar()->maximum());
    s.view.grab();
    CHECK(s.view.lastVisibleRow() == 9999);
}

TEST_CASE("references get an ink of their own, after the first frame at the latest", "[views]")
{
    const auto dated = std::make_shared<Document>();
    dated->file = "dated.md";
    dated->paragraphs = {resolute::testing::operative(1, "Recalls the report of 7 July 2034;", 7)};
    const auto c = std::make_shared<Comparison>();
    c->documents = {dated, dated};
    c->rows.push_back(resolute::testing::row({ParagraphIndex{0}}, {ParagraphIndex{0}}, Relation::same));
    c->footnotes.resize(1);
    c->statistics.resize(1);
    Shown s(c);
    const QColor ink = highlight(QStringLiteral("of 7 July 2034")).front().format.foreground().color();
    const auto inked = [&] {
        const QImage picture = s.view.grab().toImage();
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                if (const QColor at = picture.pixelColor(x, y);
                    std::abs(at.red() - ink.red()) + std::abs(at.green() - ink.green()) + std::abs(at.blue() - ink.blue()) < 24)
                    return true;
        return false;
    };
    CHECK(QTest::qWaitFor(inked, 2000));
}

TEST_CASE("scrolling up through rows never seen moves no text that is on screen", "[views]")
{
    Shown s(resolute::testing::many(2000));
    s.view.scrollToRow(1000);
    s.view.grab();
    for (int turn = 0; turn < 60; ++turn) {
        const int row = s.view.firstVisibleRow() + 1, before = s.rect(row).top();
        s.view.verticalScrollBar()->setValue(s.view.verticalScrollBar()->value() - 40);
        REQUIRE(s.rect(row).top() == before + 40);
    }
}

TEST_CASE("a long text is estimated bit by bit, and what is read stays where it is", "[views]")
{
    Shown s(resolute::testing::many(9000));
    QScrollBar &bar = *s.view.verticalScrollBar();
    bar.setValue(bar.maximum() / 2); // far beyond what was estimated before the first frame
    s.view.grab();
    const int row = s.view.firstVisibleRow(), top = s.rect(row).top(), range = bar.maximum();
    REQUIRE(row > 3000);
    QTest::qWait(200);
    CHECK(bar.maximum() != range);
    CHECK(s.view.firstVisibleRow() == row);
    CHECK(s.rect(row).top() == top);
    // Then all rows have an estimate of their own: rows of one line and of twenty.
    CHECK(s.rect(8000).height() != s.rect(8001).height());
}

TEST_CASE("another width keeps the row on top", "[views]")
{
    Shown s(resolute::testing::many(500));
    s.view.scrollToRow(250);
    s.view.resize(700, 600);
    s.view.grab();
    CHECK(s.view.firstVisibleRow() == 250);
    s.view.setZoom(1.5);
    CHECK(s.view.firstVisibleRow() == 250);
}

TEST_CASE("keys move the current row, and it can be seen", "[views]")
{
    Shown s(resolute::testing::many(200));
    s.current(0);
    QTest::keyClick(&s.view, Qt::Key_Down);
    CHECK(s.view.currentIndex().row() == 1);
    QTest::keyClick(&s.view, Qt::Key_Right);
    CHECK(s.view.currentIndex().column() == 1);
    QTest::keyClick(&s.view, Qt::Key_End);
    CHECK(s.view.currentIndex().row() == 199);
    CHECK(s.view.viewport()->rect().contains(s.rect(199).center()));
    QTest::keyClick(&s.view, Qt::Key_Home);
    CHECK(s.view.currentIndex().row() == 0);
    CHECK(s.view.verticalScrollBar()->value() == 0);
    QTest::keyClick(&s.view, Qt::Key_PageDown);
    CHECK(s.view.currentIndex().row() > 1);
    CHECK(s.view.viewport()->rect().contains(s.rect(s.view.currentIndex().row()).topLeft()));
    for (int i = 0; i < 60; ++i) QTest::keyClick(&s.view, Qt::Key_Down);
    CHECK(s.rect(s.view.currentIndex().row()).intersects(s.view.viewport()->rect()));
}

TEST_CASE("a click makes the row current and leaves the text where it is", "[views]")
{
    Shown s(resolute::testing::many(200));
    s.view.verticalScrollBar()->setValue(333);
    const int row = s.view.lastVisibleRow();
    QTest::mouseClick(s.view.viewport(), Qt::LeftButton, {}, QPoint(s.rect(row, 1).left() + 100, 595));
    CHECK(s.view.currentIndex() == s.view.model()->index(row, 1));
    CHECK(s.view.verticalScrollBar()->value() == 333);
}

TEST_CASE("folds open by click and by key", "[views]")
{
    Shown s(resolute::testing::many(50));
    QObject::connect(&s.view, &AlignedView::foldClicked, &s.folds, &FoldModel::openFold);
    s.folds.setChangedOnly(true);
    REQUIRE(s.folds.rowCount() == 10);
    QTest::mouseClick(s.view.viewport(), Qt::LeftButton, {}, s.rect(0).center());
    CHECK(s.folds.rowCount() == 18);
    CHECK(s.rect(0).height() > 20);
    s.current(10);
    QTest::keyClick(&s.view, Qt::Key_Return);
    CHECK(s.folds.rowCount() == 26);
    for (int row = 0; row + 1 < 26; ++row) CHECK(s.rect(row).bottom() + 1 == s.rect(row + 1).top());
}

TEST_CASE("both ends of a move can be clicked", "[views]")
{
    Shown s(resolute::testing::small());
    QModelIndex from;
    QObject::connect(&s.view, &AlignedView::jumpRequested, [&](const QModelIndex &index) { from = index; });
    const QRect caption = s.rect(2, 1);
    QTest::mouseClick(s.view.viewport(), Qt::LeftButton, {}, QPoint(caption.left() + 70, caption.top() + 16));
    CHECK(from.row() == 2);
}

TEST_CASE("Arabic stands on the right of its column", "[views]")
{
    auto c = std::make_shared<Comparison>(*resolute::testing::small());
    auto d = std::make_shared<Document>(*c->documents[1]);
    d->language = "ar";
    for (Paragraph &p : d->paragraphs) p.text = "تحث جميع الدول على الراحة", p.lead = {}, p.footnotes = {};
    c->documents[1] = d;
    for (Row &r : c->rows) r.steps[0]->changes.clear();
    Shown s(c);
    s.view.setLanguages({QStringLiteral("en"), QStringLiteral("ar")});
    const QImage image = s.view.grab().toImage();
    const QRect cell = s.rect(0, 1);
    int left = 0, right = 0;
    for (int y = cell.top(); y < cell.bottom(); ++y)
        for (int x = cell.left(); x < cell.right(); ++x)
            if (QColor(image.pixel(x, y)).lightness() < 128) (x < cell.center().x() ? left : right) += 1;
    CHECK(right > 50);
    CHECK(left < right / 4);
}

TEST_CASE("a screen reader hears rows", "[views]")
{
    Shown s(resolute::testing::small());
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&s.view);
    REQUIRE(list);
    CHECK(list->role() == QAccessible::List);
    REQUIRE(list->childCount() == 7);
    QAccessibleInterface *row = list->child(6);
    REQUIRE(row);
    CHECK(row->text(QAccessible::Name)
        == QStringLiteral("operative paragraph 5, moved from OP 3, 1 word inserted: long. Welcomes the long bench report;"));
    CHECK(list->child(2)->text(QAccessible::Name) == QStringLiteral("operative paragraph 3, moved to OP 5"));
    CHECK(list->indexOfChild(row) == 6);
    s.current(6);
    CHECK(row->state().focused);
    CHECK(list->focusChild() == row);
    CHECK_FALSE(row->rect().isEmpty());
}

TEST_CASE("marks are told by form, not by colour alone", "[views]")
{
    // Without colour, a deleted and an inserted word still differ from plain ones: lines are drawn through and under.
    Shown s(resolute::testing::small());
    const QImage grey = s.view.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    const auto longestDarkRun = [&](QRect r) {
        int longest = 0;
        for (int y = r.top(); y < r.bottom(); ++y)
            for (int x = r.left(), run = 0; x < r.right(); ++x) {
                run = qGray(grey.pixel(x, y)) < 140 ? run + 1 : 0;
                longest = std::max(longest, run);
            }
        return longest;
    };
    CHECK(longestDarkRun(s.rect(0, 0)) < 30);  // plain
    CHECK(longestDarkRun(s.rect(1, 0)) > 50);  // "Calls upon" struck
    CHECK(longestDarkRun(s.rect(3, 1)) > 100); // a new paragraph underlined
}
