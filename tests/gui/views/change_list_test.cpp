// SPDX-License-Identifier: GPL-3.0-or-later
// The list of changes and the filters: in step with the texts, and always saying what is hidden.
#include "tests/gui/fixtures/opened.h"
#include "ui/views/change_list.h"
#include "ui/views/filter_bar.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>

using namespace resolute;
using namespace resolute::ui;
using resolute::testing::Opened, resolute::testing::two;
using Tester = QAbstractItemModelTester;

namespace {

ComparisonPtr tagged()
{
    auto c = std::make_shared<Comparison>(*resolute::testing::small());
    c->rows[1].steps[0]->changes[0].tags = {ChangeTag::verbStronger};
    c->rows[1].steps[0]->changes[1].tags = {ChangeTag::deadlineChanged};
    return c;
}

QString cell(const ChangeList &list, int row, int column) { return list.view().model()->index(row, column).data().toString(); }

} // namespace

TEST_CASE("a filter by tag leaves what does that, and counts the rest as hidden", "[filter]")
{
    CollationModel model;
    model.setComparison(tagged());
    CHECK(model.count(ChangeTag::verbStronger) == 1);
    CHECK(model.count(ChangeTag::verbWeaker) == 0);
    ChangeFilter filter;
    filter.tags.set(ChangeTag::verbStronger, true);
    model.setFilter(filter);
    CHECK(model.hiddenCount() == 6);
    CHECK(model.isVisibleRow(1));
    CHECK_FALSE(model.isVisibleRow(3));
    filter.tags.set(ChangeTag::deadlineChanged, true);
    model.setFilter(filter);
    CHECK(model.hiddenCount() == 5);
    filter.categories.remove(Category::date);
    model.setFilter(filter);
    CHECK(model.hiddenCount() == 6);
    filter = {};
    filter.step = 0;
    model.setFilter(filter);
    CHECK(model.hiddenCount() == 0);
    filter.step = 1;
    model.setFilter(filter);
    CHECK(model.hiddenCount() == 7);
    model.setComparison(tagged()); // there is no such text: the filter lets go of it
    CHECK(model.hiddenCount() == 0);
}

TEST_CASE("the bar offers the tags there are, with their counts", "[filter]")
{
    CollationModel model;
    FoldModel folds(model);
    FilterBar bar(model, folds);
    bar.resize(1200, 40);
    bar.show();
    CHECK_FALSE(bar.tagsButton()->isVisible());
    model.setComparison(tagged());
    REQUIRE(bar.tagsButton()->isVisible());
    CHECK_FALSE(bar.textsButton()->isVisible());
    emit bar.tagsButton()->menu()->aboutToShow();
    const QList<QAction *> entries = bar.tagsButton()->menu()->actions();
    REQUIRE(entries.size() == 4);
    CHECK(entries[0]->text() == QStringLiteral("verb stronger\t1"));
    entries[0]->trigger();
    CHECK(model.hiddenCount() == 6);
    CHECK(bar.tagsButton()->text().startsWith(QStringLiteral("verb stronger")));
    CHECK(bar.hiddenButton()->text() == QStringLiteral("6 changes hidden"));
    QTest::mouseClick(bar.chip(Category::date), Qt::LeftButton);
    QTest::mouseClick(bar.hiddenButton(), Qt::LeftButton);
    CHECK(model.hiddenCount() == 0);
    CHECK(bar.chip(Category::date)->isChecked());
    CHECK_FALSE(bar.hiddenButton()->isVisible());
}

TEST_CASE("every change is a row, in step with the texts", "[changes]")
{
    Opened o(two);
    o.press(Qt::Key_7, Qt::ControlModifier);
    REQUIRE(o.window.panel(QStringLiteral("changes"))->isVisible());
    QTest::qWait(1); // until it has its size
    ChangeList &list = o.window.changeList();
    const Tester tester(list.view().model(), Tester::FailureReportingMode::Fatal);
    REQUIRE(list.view().model()->rowCount() == 7);
    CHECK(list.countWords().startsWith(QStringLiteral("7 change")));
    CHECK_FALSE(list.countWords().contains(QStringLiteral("hidden")));
    CHECK(cell(list, 0, ChangeTable::placeColumn) == QStringLiteral("OP 2"));
    CHECK(cell(list, 0, ChangeTable::classColumn) == QStringLiteral("Substantive"));
    CHECK(cell(list, 0, ChangeTable::wordsColumn) == QStringLiteral("“Calls upon” replaced with “Urges”"));
    CHECK(list.view().model()->index(0, 0).data(Qt::AccessibleTextRole).toString()
        == QStringLiteral("OP 2, Substantive: “Calls upon” replaced with “Urges”"));
    for (int row = 0; row < 7; ++row) { // of a whole paragraph its text
        const QModelIndex words = list.view().model()->index(row, ChangeTable::wordsColumn);
        if (words.data().toString() != QStringLiteral("new paragraph")) continue;
        CHECK(words.data(ChangeTable::afterRole).toString().size() > 20);
        CHECK(words.data(Qt::ToolTipRole).toString().endsWith(words.data(ChangeTable::afterRole).toString()));
    }
    // The texts lead …
    o.page().showChange(4);
    CHECK(list.view().currentIndex().row() == 4);
    // … and the list leads.
    list.view().setFocus();
    QTest::keyClick(&list.view(), Qt::Key_Up);
    CHECK(o.page().cursor().change() == 3);
    const QRect row = list.view().visualRect(list.view().model()->index(1, ChangeTable::placeColumn));
    QTest::mouseClick(list.view().viewport(), Qt::LeftButton, {}, row.center());
    CHECK(o.page().cursor().change() == 1);
    list.view().selectAll();
    QTest::keySequence(&list.view(), QKeySequence::Copy);
    CHECK(QApplication::clipboard()->text().count(u'\n') == 6);
}

TEST_CASE("the list sorts, finds words, and says what the filters hide", "[changes]")
{
    Opened o(two);
    ChangeList &list = o.window.changeList();
    o.window.panel(QStringLiteral("changes"))->show();
    list.view().sortByColumn(ChangeTable::classColumn, Qt::DescendingOrder);
    CHECK(cell(list, 0, ChangeTable::classColumn) == QStringLiteral("Moved"));
    list.view().sortByColumn(ChangeTable::wordsColumn, Qt::AscendingOrder);
    for (int row = 1; row < list.view().model()->rowCount(); ++row)
        CHECK(QString::localeAwareCompare(cell(list, row - 1, ChangeTable::wordsColumn), cell(list, row, ChangeTable::wordsColumn)) <= 0);
    QTest::keyClicks(&list.field(), QStringLiteral("URGES"));
    CHECK(list.view().model()->rowCount() == 1);
    CHECK(list.countWords().startsWith(QStringLiteral("1 change")));
    CHECK(list.countWords().endsWith(QStringLiteral(", 6 hidden")));
    QTest::keyClick(&list.field(), Qt::Key_Escape);
    const int before = o.page().cursor().change();
    QTest::mouseClick(o.page().filters().chip(Category::substantive), Qt::LeftButton);
    CHECK(list.countWords().startsWith(QStringLiteral("3 change")));
    CHECK(list.countWords().endsWith(QStringLiteral(", 4 hidden")));
    CHECK(o.page().cursor().change() == before); // hiding moves nobody
    list.hiddenToo().click();
    CHECK(list.countWords().startsWith(QStringLiteral("7 change")));
    CHECK_FALSE(list.countWords().contains(QStringLiteral("hidden")));
    QTest::mouseClick(o.page().filters().hiddenButton(), Qt::LeftButton);
}
