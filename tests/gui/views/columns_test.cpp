// SPDX-License-Identifier: GPL-3.0-or-later
// More than two texts beside each other, and all in one column.
#include "tests/gui/fixtures/series.h"
#include "ui/models/cell_content.h"
#include "ui/models/collation_model.h"
#include "ui/models/fold_model.h"
#include "ui/models/roles.h"
#include "ui/views/aligned_view.h"
#include "ui/views/column_header.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

using namespace resolute;
using namespace resolute::ui;

namespace {

struct Shown {
    CollationModel model;
    FoldModel folds{model};
    QWidget page;
    AlignedView *view = new AlignedView;
    ColumnHeader *header = new ColumnHeader(*view);

    explicit Shown(ComparisonPtr c, QSize size = {1100, 700}, Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        model.setComparison(std::move(c));
        view->setModel(&folds);
        auto *layout = new QVBoxLayout(&page);
        layout->addWidget(header);
        layout->addWidget(view);
        page.setLayoutDirection(direction);
        page.resize(size);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        view->setFocus();
    }
    [[nodiscard]] QRect rect(int row, int column) const { return view->visualRect(folds.index(row, column)); }
    [[nodiscard]] QString marked(int row, int column, MarkForm form) const
    {
        QStringList out;
        const CellPtr cell = folds.index(row, column).data(CellRole).value<CellPtr>();
        for (const ParagraphText &p : cell->paragraphs)
            for (const Mark &m : p.marks)
                if (m.form == form) out += m.range.empty() ? QStringLiteral("^%1").arg(m.range.begin) : p.text.mid(m.range.begin, m.range.size());
        return out.join(u'|');
    }
};

} // namespace

TEST_CASE("each text of a series shows what it changed in the one before", "[columns]")
{
    Shown s(resolute::testing::series());
    const QAbstractItemModelTester tester(&s.folds, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(s.folds.columnCount() == 4);
    REQUIRE(s.folds.rowCount() == 5);
    const int tide = 2, gauge = 3;
    CHECK(s.marked(tide, 0, MarkForm::deleted).isEmpty());
    CHECK(s.marked(tide, 1, MarkForm::inserted).contains(QStringLiteral("storm warnings")));
    CHECK(s.marked(tide, 2, MarkForm::inserted).isEmpty());
    CHECK(s.marked(tide, 2, MarkForm::deleted).contains(QStringLiteral("storm warnings"))); // gone in the next
    CHECK(s.marked(gauge, 0, MarkForm::deleted).startsWith(QStringLiteral("Welcomes")));
    CHECK(s.marked(gauge, 2, MarkForm::inserted).startsWith(QStringLiteral("Welcomes")));
    CHECK(s.folds.index(gauge, 1).data(StepRelationRole).toInt() == static_cast<int>(Relation::deleted));
    CHECK(s.folds.index(gauge, 2).data(StepRelationRole).toInt() == static_cast<int>(Relation::inserted));
    CHECK(s.folds.index(gauge, 3).data(StepRelationRole).toInt() == static_cast<int>(Relation::same));
    for (int column = 0; column < 4; ++column) CHECK(s.rect(tide, column).height() == s.rect(tide, 0).height());
}

TEST_CASE("against a fixed base a text shows what it adds, and where it lacks words", "[columns]")
{
    // The third text as the base, first: the words of the first and the last lack "and storm warnings".
    auto texts = resolute::testing::seriesTexts();
    std::rotate(texts.begin(), texts.begin() + 2, texts.begin() + 3);
    CompareOptions options;
    options.base = 0;
    Shown s(*compare(texts, options));
    const int tide = 2;
    CHECK(s.marked(tide, 0, MarkForm::deleted).isEmpty());
    CHECK(s.marked(tide, 1, MarkForm::absence).startsWith(u'^'));
    CHECK(s.marked(tide, 2, MarkForm::absence).isEmpty());
    CHECK(s.marked(tide, 3, MarkForm::absence).startsWith(u'^'));
    // The place of absence is painted: the current change there can be seen.
    const CellPtr cell = s.folds.index(tide, 1).data(CellRole).value<CellPtr>();
    const CellLayout laid(cell, 300, s.view->typography(1), theme());
    CHECK_FALSE(laid.changeRect(cell->paragraphs[0].marks[0].change).isNull());
}

TEST_CASE("columns keep a width that can be read, and the view scrolls sideways with its heads", "[columns]")
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        Shown s(resolute::testing::series(), {700, 500}, direction);
        QScrollBar *bar = s.view->horizontalScrollBar();
        REQUIRE(bar->maximum() > 0);
        CHECK(s.view->charactersPerLine() >= 30);
        const bool mirrored = direction == Qt::RightToLeft;
        // The first text is in sight, at the side where reading begins.
        CHECK(s.view->viewport()->rect().contains(s.rect(1, 0).center()));
        CHECK_FALSE(s.view->viewport()->rect().intersects(s.rect(1, 3)));
        CHECK((s.rect(1, 0).left() > s.rect(1, 1).left()) == mirrored);
        s.view->selectionModel()->setCurrentIndex(s.folds.index(1, 0), QItemSelectionModel::ClearAndSelect);
        for (int i = 0; i < 3; ++i) QTest::keyClick(s.view, mirrored ? Qt::Key_Left : Qt::Key_Right);
        CHECK(s.view->currentIndex().column() == 3);
        CHECK(s.view->viewport()->rect().contains(s.rect(1, 3)));
        CHECK_FALSE(s.view->viewport()->rect().intersects(s.rect(1, 0)));
        CHECK(s.view->columnRect(3).left() == s.rect(1, 3).left());
        // With lines that are short but can be read, all are in sight.
        s.page.resize(1000, 500);
        QTest::qWait(1);
        CHECK(bar->maximum() == 0);
        CHECK(s.view->charactersPerLine() >= 22);
        for (int column = 0; column < 4; ++column) CHECK(s.view->viewport()->rect().contains(s.view->columnRect(column)));
        // Wide enough, nothing scrolls.
        s.page.resize(2600, 500);
        QTest::qWait(1);
        CHECK(bar->maximum() == 0);
    }
}

TEST_CASE("a redline of two is one column, with the old words before the new ones", "[columns]")
{
    Shown s(resolute::testing::small());
    const QAbstractItemModelTester tester(&s.folds, QAbstractItemModelTester::FailureReportingMode::Fatal);
    s.model.setRedline(true);
    REQUIRE(s.folds.columnCount() == 1);
    CHECK(s.folds.rowCount() == 7);
    CHECK(s.marked(1, 0, MarkForm::deleted) == QStringLiteral("Calls upon"));
    CHECK(s.marked(1, 0, MarkForm::inserted) == QStringLiteral("Urges"));
    const CellPtr origin = s.folds.index(2, 0).data(CellRole).value<CellPtr>(), gone = s.folds.index(4, 0).data(CellRole).value<CellPtr>();
    CHECK(origin->caption == QStringLiteral("moved to OP 5"));
    CHECK(s.marked(2, 0, MarkForm::movedAway) == QStringLiteral("Welcomes the bench report;"));
    CHECK(s.marked(4, 0, MarkForm::deleted) == QStringLiteral("Regrets the rain;"));
    const CellPtr moved = s.folds.index(6, 0).data(CellRole).value<CellPtr>();
    CHECK(moved->caption == QStringLiteral("moved from OP 3"));
    CHECK_FALSE(moved->ghost);
    CHECK(s.folds.index(6, 0).data(JumpRowRole).toInt() == 2);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(s.view);
    CHECK(list->child(6)->text(QAccessible::Name)
        == QStringLiteral("operative paragraph 5, moved from OP 3, 1 word inserted: long. Welcomes the long bench report;"));
}

TEST_CASE("a redline of a series holds in each text what the one before had", "[columns]")
{
    Shown s(resolute::testing::series());
    s.model.setRedline(true);
    REQUIRE(s.folds.columnCount() == 4);
    CHECK(s.marked(2, 0, MarkForm::inserted).isEmpty());
    CHECK(s.marked(2, 1, MarkForm::inserted).contains(QStringLiteral("storm warnings")));
    CHECK(s.marked(2, 3, MarkForm::deleted).contains(QStringLiteral("storm warnings")));
    CHECK(s.marked(3, 1, MarkForm::deleted).startsWith(QStringLiteral("Welcomes"))); // it is gone, and stands struck
    CHECK(s.marked(3, 0, MarkForm::deleted).isEmpty());
}

TEST_CASE("a screen reader hears which text of a series changed what", "[columns]")
{
    Shown s(resolute::testing::series());
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(s.view);
    REQUIRE(list->childCount() == 5);
    const QString heard = list->child(2)->text(QAccessible::Name);
    CAPTURE(heard.toStdString());
    CHECK(heard.startsWith(QStringLiteral(
        "operative paragraph 3, in A/TEST/RES/11/1: edited, 3 words inserted: and storm warnings; in A/TEST/RES/13/1: edited, 3 words deleted")));
    CHECK(heard.endsWith(QStringLiteral(". Requests the harbour office to publish the tide tables before the end of each winter;")));
}

TEST_CASE("a number stays in sight while its paragraph scrolls by", "[columns]")
{
    Shown s(resolute::testing::many(60), {640, 300});
    // The longest of the first rows, scrolled so far that its first line is above the window.
    int row = 0;
    for (int r = 0; r < 20; ++r)
        if (s.rect(r, 0).height() > s.rect(row, 0).height()) row = r;
    REQUIRE(s.rect(row, 0).height() > 400);
    s.view->scrollToRow(row, 0.4);
    const QRect margin(static_cast<int>(s.view->columnRect(0).left()), 0, static_cast<int>(CellLayout::numberMargin(s.view->typography(0))) - 4, 40);
    const auto dark = [&] {
        const QImage image = s.view->viewport()->grab(margin).toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) count += QColor(image.pixel(x, y)).lightness() < 150 ? 1 : 0;
        return count;
    };
    CHECK(dark() > 10);
    s.view->verticalScrollBar()->setValue(s.view->verticalScrollBar()->value() + 17);
    CHECK(dark() > 10);
}
