// SPDX-License-Identifier: GPL-3.0-or-later
// How the texts are laid out and aligned, in the whole window: by keys, clicks and drags.
#include "tests/gui/fixtures/series.h"
#include "tests/gui/fixtures/waiting.h"
#include "ui/models/roles.h"
#include "ui/shell/actions.h"
#include "ui/shell/align_by_hand.h"
#include "ui/shell/comparison_page.h"
#include "ui/shell/export_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/print_dialog.h"
#include "ui/shell/view_actions.h"
#include "ui/views/age_key.h"
#include "ui/views/aligned_view.h"
#include "ui/views/column_header.h"
#include "ui/views/details_panel.h"
#include "ui/views/quick_bar.h"
#include "ui/views/timeline.h"

#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QScopeGuard>
#include <QScreen>
#include <QSettings>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

#include <catch2/catch_test_macros.hpp>

using namespace resolute;
using namespace resolute::ui;

namespace {

struct Opened {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Workspace workspace{resolute::testing::seriesEngine()};
    MainWindow window{workspace, settings};

    explicit Opened(QSize size = {1600, 900})
    {
        window.resize(size);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        workspace.open({QStringLiteral("one.md"), QStringLiteral("two.md"), QStringLiteral("three.md"), QStringLiteral("four.md")});
        settle();
        REQUIRE(workspace.shown());
    }

    void settle()
    {
        REQUIRE_SOON(!workspace.isBusy());
        QTest::qWait(1);
    }
    [[nodiscard]] ComparisonPage &page() const { return window.page(); }
    [[nodiscard]] AlignedView &view() const { return page().view(); }
    [[nodiscard]] AlignPanel &panel() const { return page().alignByHand().panel(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&window, key, modifiers);
        settle();
    }
    [[nodiscard]] TextId id(std::size_t place) const { return workspace.texts()[place].id; }
    [[nodiscard]] QString clipboard() const { return QGuiApplication::clipboard()->text(); }
    [[nodiscard]] Relation relationAt(const QString &name)
    {
        page().showParagraph(name, 1);
        return static_cast<Relation>(page().collation().index(page().cursor().row(), 0).data(RelationRole).toInt());
    }
    [[nodiscard]] QPoint numberOf(int row, int column) const
    {
        const QRect cell = view().visualRect(page().folds().index(row, column));
        return {cell.left() + 8, cell.top() + 18};
    }
};

} // namespace

TEST_CASE("one key shows all texts, and choosing two shows the pair again", "[layout]")
{
    Opened o;
    CHECK(o.page().collation().columnCount() == 2);
    CHECK(o.window.statusWords().startsWith(QStringLiteral("A/TEST/RES/12/1 → A/TEST/RES/13/1")));
    o.press(Qt::Key_F9);
    CHECK(o.page().collation().columnCount() == 4);
    CHECK(o.page().actions().series()->isChecked());
    CHECK(o.page().header().columns().size() == 4);
    CHECK(o.window.statusWords().startsWith(QStringLiteral("4 text")));
    QTest::mouseClick(&o.window.timeline(), Qt::LeftButton, {}, o.window.timeline().nodeCentre(0).toPoint());
    o.settle();
    CHECK(o.page().collation().columnCount() == 2);
    CHECK_FALSE(o.page().actions().series()->isChecked());
    CHECK(o.workspace.pair()->left == o.id(0));
}

TEST_CASE("a person stays at a paragraph whatever the view, and the outline keeps all of them", "[layout]")
{
    Opened o;
    o.page().showParagraph(QStringLiteral("O1"), 1);
    const auto here = [&] {
        const int row = o.page().cursor().row();
        return row < 0 ? QString() : o.page().collation().index(row, o.page().collation().columnCount() - 1).data(NameRole).toString();
    };
    const QString name = here();
    REQUIRE_FALSE(name.isEmpty());
    o.press(Qt::Key_F9);
    CHECK(here() == name);
    o.press(Qt::Key_F9);
    CHECK(here() == name);
    o.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(here() == name);
    auto *outline = o.window.panel(QStringLiteral("outline"))->findChild<QTreeView *>();
    REQUIRE(outline);
    for (int section = 0; section < outline->model()->rowCount(); ++section) CHECK(outline->isExpanded(outline->model()->index(section, 0)));
}

TEST_CASE("a panel that is opened comes to the front, also from behind another", "[layout]")
{
    Opened o;
    QDockWidget *series = o.window.panel(QStringLiteral("series")), *votes = o.window.panel(QStringLiteral("votes"));
    const auto isSeen = [](QDockWidget *dock) { return dock->isVisible() && !dock->visibleRegion().isEmpty(); };
    o.press(Qt::Key_6, Qt::ControlModifier);
    REQUIRE_SOON(isSeen(series));
    o.press(Qt::Key_4, Qt::ControlModifier);
    REQUIRE_SOON(isSeen(votes));
    CHECK_FALSE(isSeen(series));
    o.press(Qt::Key_6, Qt::ControlModifier); // open, but behind
    REQUIRE_SOON(isSeen(series));
    CHECK(series->toggleViewAction()->isChecked());
    o.press(Qt::Key_6, Qt::ControlModifier);
    REQUIRE_SOON(!series->isVisible());
}

TEST_CASE("the menu of a paragraph has what can be done with it", "[layout]")
{
    Opened o;
    const auto words = [&] {
        QMenu menu;
        emit o.page().textMenuShown(menu);
        QStringList out;
        for (const QAction *action : menu.actions()) out += withoutAccessKey(action->text());
        return out;
    };
    o.page().showRow(0);
    CHECK(words().contains(QStringLiteral("Review")));
    CHECK(words().contains(QStringLiteral("Show it in its source")));
    CHECK(words().contains(QStringLiteral("Other end of a move")) == o.page().isMoved());
}

TEST_CASE("what was said of a place is not said of another", "[layout]")
{
    Opened o;
    for (int i = 0; i < 40 && o.window.statusBar()->currentMessage().isEmpty(); ++i) o.press(Qt::Key_F8);
    REQUIRE(o.window.statusBar()->currentMessage() == QStringLiteral("This is the last change"));
    o.page().showRow(o.page().cursor().row() == 0 ? 1 : 0);
    CHECK(o.window.statusBar()->currentMessage().isEmpty());
}

TEST_CASE("beside one text another is opened, in place of two", "[layout]")
{
    Opened o;
    const auto open = [&](const QString &path) {
        o.window.askForFiles = [path](QWidget *) { return QStringList{path}; };
        o.press(Qt::Key_O, Qt::ControlModifier);
    };
    open(QStringLiteral("one.md"));
    CHECK(o.workspace.texts().size() == 1);
    open(QStringLiteral("two.md"));
    CHECK(o.workspace.texts().size() == 2);
    open(QStringLiteral("three.md"));
    CHECK(o.workspace.texts().size() == 1);
}

TEST_CASE("the menu of columns chooses the base and the texts, and it is undone", "[layout]")
{
    Opened o;
    o.press(Qt::Key_F9);
    QMenu *menu = o.page().actions().columns()->menu();
    const auto choose = [&](const QString &words, int nth) {
        emit menu->aboutToShow();
        for (QAction *a : menu->actions())
            if (a->text() == words && nth-- == 0) return a->trigger();
        FAIL("no such entry");
    };
    choose(QStringLiteral("A/TEST/RES/12/1"), 0);
    o.settle();
    CHECK(o.page().collation().collation().comparison->base == 0);
    CHECK(o.page().header().columns()[0].note == QStringLiteral("the others are marked against this text"));
    CHECK(o.page().collation().collation().document(0).file == "three.md");
    choose(QStringLiteral("A/TEST/RES/11/1"), 1);
    o.settle();
    CHECK(o.page().collation().columnCount() == 3);
    o.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(o.page().collation().columnCount() == 4);
    o.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(o.page().collation().collation().comparison->base);
    // The same from the head of a column.
    QMenu head;
    o.page().actions().fillColumnMenu(head, 3);
    REQUIRE(head.actions().size() == 3);
    head.actions()[2]->trigger();
    o.settle();
    CHECK(o.page().collation().columnCount() == 3);
}

TEST_CASE("the redline is one key away and keeps the place and the change", "[layout]")
{
    Opened o;
    o.press(Qt::Key_F8);
    const int row = o.page().cursor().row(), change = o.page().cursor().change();
    REQUIRE(change >= 0);
    o.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(o.page().collation().isRedline());
    CHECK(o.page().collation().columnCount() == 1);
    CHECK(o.page().cursor().row() == row);
    CHECK(o.page().cursor().change() == change);
    CHECK(o.view().currentIndex().row() == o.page().folds().rowOf(row));
    CHECK(o.page().header().columns()[0].note == QStringLiteral("marked against A/TEST/RES/12/1"));
    o.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(o.page().collation().columnCount() == 2);
    CHECK(o.page().cursor().change() == change);
}

TEST_CASE("what is selected is copied; without a selection the paragraph is", "[layout]")
{
    Opened o;
    o.page().showParagraph(QStringLiteral("OP 3"), 1);
    o.view().selectionModel()->setCurrentIndex(o.page().folds().index(o.page().folds().rowOf(o.page().cursor().row()), 1),
        QItemSelectionModel::ClearAndSelect);
    o.view().setFocus();
    QTest::keyClick(&o.view(), Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    CHECK(o.clipboard() == QStringLiteral("A/TEST/RES/13/1, OP 3"));
    QTest::keyClick(&o.view(), Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QTest::keyClick(&o.view(), Qt::Key_C, Qt::ControlModifier);
    CHECK(o.clipboard() == QStringLiteral("Requests "));
    QTest::keyClick(&o.view(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&o.view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QGuiApplication::clipboard()->mimeData()->hasHtml());
    CHECK(o.clipboard().count(u'\n') == 4);
    QMenu menu;
    o.page().actions().fillTextMenu(menu);
    CHECK(menu.actions().size() >= 5);
}

TEST_CASE("search goes from hit to hit through all texts and counts them", "[layout]")
{
    Opened o;
    o.press(Qt::Key_F9);
    o.press(Qt::Key_F, Qt::ControlModifier);
    QuickBar &bar = o.page().quickBar();
    QTest::keyClicks(bar.field(), QStringLiteral("TIDAL"));
    CHECK(bar.answer().startsWith(QStringLiteral("1 of 3 in 1 paragraph")));
    CHECK(o.view().currentIndex().column() == 0);
    REQUIRE(o.view().selectedWords().size() == 1);
    CHECK(o.view().selectedWords()[0].words == QStringLiteral("tidal"));
    QTest::keyClick(bar.field(), Qt::Key_Return);
    CHECK(bar.answer().startsWith(QStringLiteral("2 of 3 in 1 paragraph")));
    CHECK(o.view().currentIndex().column() == 2); // the second text has no such paragraph
    QTest::keyClick(bar.field(), Qt::Key_Return);
    QTest::keyClick(bar.field(), Qt::Key_Return);
    CHECK(bar.answer().startsWith(QStringLiteral("1 of 3 in 1 paragraph")));
    QTest::keyClick(bar.field(), Qt::Key_Return, Qt::ShiftModifier);
    CHECK(bar.answer().startsWith(QStringLiteral("3 of 3 in 1 paragraph")));
    QTest::keyClick(bar.field(), Qt::Key_R, Qt::ControlModifier | Qt::AltModifier);
    bar.field()->selectAll();
    QTest::keyClicks(bar.field(), QStringLiteral("storm|dune"));
    CHECK(bar.answer().contains(QStringLiteral(" of 4 in 2 paragraph")));
    bar.field()->selectAll();
    QTest::keyClicks(bar.field(), QStringLiteral("(dune"));
    CHECK(bar.answer().startsWith(QStringLiteral("character 6")));
}

TEST_CASE("a counterpart is chosen by keys, pinned, listed and undone", "[align]")
{
    Opened o;
    REQUIRE(o.relationAt(QStringLiteral("OP 2")) == Relation::same);
    o.view().setFocus();
    o.press(Qt::Key_Y, Qt::ControlModifier);
    REQUIRE(o.panel().isVisible());
    CHECK(o.panel().title() == QStringLiteral("Align OP 2 of A/TEST/RES/13/1 with a paragraph of A/TEST/RES/12/1"));
    // The likeliest stands first; typing narrows down.
    CHECK(o.panel().list()->item(0)->text().startsWith(QStringLiteral("OP 2")));
    CHECK(o.panel().list()->count() == 5);
    QTest::keyClicks(o.panel().field(), QStringLiteral("gauges"));
    REQUIRE(o.panel().list()->count() == 1);
    QTest::keyClick(o.panel().field(), Qt::Key_Return);
    o.settle();
    CHECK_FALSE(o.panel().isVisible());
    REQUIRE(o.workspace.pins().size() == 1);
    CHECK(o.relationAt(QStringLiteral("OP 2")) != Relation::same);
    const int row = o.page().cursor().row();
    CHECK(o.page().collation().index(row, 1).data(PinnedRole).toBool());
    CHECK(o.window.details().toPlainText().contains(QStringLiteral("Aligned by hand")));
    o.view().setFocus();
    o.press(Qt::Key_Y, Qt::ControlModifier);
    REQUIRE(o.panel().decisions()->count() == 1);
    CHECK(o.panel().decisions()->item(0)->text() == QStringLiteral("OP 4 with OP 2"));
    // Let the program decide again.
    QTest::keyClick(o.panel().field(), Qt::Key_Backspace, Qt::ControlModifier);
    o.settle();
    CHECK(o.workspace.pins().empty());
    CHECK(o.relationAt(QStringLiteral("OP 2")) == Relation::same);
    o.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(o.workspace.pins().size() == 1);
    o.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(o.workspace.pins().empty());
    CHECK(o.relationAt(QStringLiteral("OP 2")) == Relation::same);
}

TEST_CASE("links are broken, and paragraphs added to others", "[align]")
{
    Opened o;
    const auto ask = [&](const QString &name) {
        o.page().showParagraph(name, 1);
        o.view().setFocus();
        o.press(Qt::Key_Y, Qt::ControlModifier);
        REQUIRE(o.panel().isVisible());
    };
    ask(QStringLiteral("OP 2"));
    QTest::keyClick(o.panel().field(), Qt::Key_Delete, Qt::ControlModifier);
    o.settle();
    CHECK(o.relationAt(QStringLiteral("OP 2")) == Relation::inserted);
    CHECK(o.workspace.pins().size() == 2); // both ends are without a counterpart
    o.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(o.relationAt(QStringLiteral("OP 2")) == Relation::same);
    ask(QStringLiteral("OP 2"));
    QTest::keyClicks(o.panel().field(), QStringLiteral("OP 3"));
    QTest::keyClick(o.panel().field(), Qt::Key_Return, Qt::ShiftModifier);
    o.settle();
    CHECK(o.relationAt(QStringLiteral("OP 2")) == Relation::merged); // OP 2 and OP 3 of the older text
    ask(QStringLiteral("OP 2"));
    QTest::keyClick(o.panel().decisions(), Qt::Key_Down);
    o.panel().decisions()->setCurrentRow(0);
    QTest::keyClick(o.panel().decisions(), Qt::Key_Delete);
    o.settle();
    CHECK(o.workspace.pins().empty());
    CHECK(o.relationAt(QStringLiteral("OP 2")) == Relation::same);
}

TEST_CASE("a paragraph is dragged by its number onto its counterpart", "[align]")
{
    Opened o;
    const int from = o.page().folds().rowOf(o.page().collation().collation().rowOf[1][1]);
    const int to = o.page().folds().rowOf(o.page().collation().collation().rowOf[0][3]);
    QWidget *area = o.view().viewport();
    const QPoint start = o.numberOf(from, 1), end = o.view().visualRect(o.page().folds().index(to, 0)).center();
    const auto drag = [&](Qt::KeyboardModifiers keys) {
        QTest::mousePress(area, Qt::LeftButton, {}, start);
        for (const QPoint at : {start + QPoint(20, 10), end}) {
            QMouseEvent move(QEvent::MouseMove, QPointF(at), area->mapToGlobal(QPointF(at)), Qt::LeftButton, Qt::LeftButton, keys);
            QApplication::sendEvent(area, &move);
        }
        area->grab(); // the line that follows the pointer is painted
        QTest::mouseRelease(area, Qt::LeftButton, keys, end);
        o.settle();
    };
    drag({});
    REQUIRE(o.workspace.pins().size() == 1);
    CHECK(o.workspace.pins()[0].a[0].id == "O4");
    CHECK(o.workspace.pins()[0].b[0].id == "O2");
    CHECK(isMove(o.relationAt(QStringLiteral("OP 2"))));
    o.press(Qt::Key_Z, Qt::ControlModifier);
    drag(Qt::ControlModifier); // added to what belongs there
    REQUIRE(o.workspace.pins().size() == 1);
    CHECK(o.workspace.pins()[0].b.size() == 2);
    CHECK(o.relationAt(QStringLiteral("OP 2")) == Relation::split);
}

TEST_CASE("the age of words is shown, told, and does not hang on colour", "[layout]")
{
    Opened o;
    o.workspace.select({o.id(0), o.id(1)});
    o.settle();
    o.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(o.page().wordAges());
    o.page().showParagraph(QStringLiteral("OP 2"), 1);
    const CellPtr cell = o.page().collation().index(o.page().cursor().row(), 1).data(CellRole).value<CellPtr>();
    REQUIRE(cell->paragraphs[0].marks.size() == 1);
    const Mark &mark = cell->paragraphs[0].marks[0];
    CHECK(mark.form == MarkForm::aged);
    // The year stands before the words, raised, for those who see no colours.
    const QString words = cell->paragraphs[0].text.mid(mark.range.begin, mark.range.size());
    CHECK(words.startsWith(QStringLiteral("2031")));
    CHECK(words.endsWith(QStringLiteral("and storm warnings")));
    CHECK(mark.told == QStringLiteral("stands here since A/TEST/RES/11/1 of 1 March 2031; not in A/TEST/RES/13/1"));
    CHECK(o.window.details().toPlainText().contains(QStringLiteral("stands here since A/TEST/RES/11/1")));
    o.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK_FALSE(o.page().wordAges());
}

TEST_CASE("while ages are shown, a key says what figures and grounds mean", "[layout]")
{
    Opened o;
    CHECK_FALSE(o.page().ageKey().isVisible());
    o.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(o.page().ageKey().isVisible());
    CHECK(o.page().ageKey().words()
        == QStringList{QStringLiteral("2030: A/TEST/RES/10/1 · 1 March 2030; also words without a figure"),
            QStringLiteral("2031: A/TEST/RES/11/1 · 1 March 2031"), QStringLiteral("2032: A/TEST/RES/12/1 · 1 March 2032"),
            QStringLiteral("2033: A/TEST/RES/13/1 · 1 March 2033"), QStringLiteral("left out in between")});
    const int top = o.page().ageKey().mapTo(&o.page(), QPoint()).y();
    CHECK(top > o.page().header().mapTo(&o.page(), QPoint()).y());
    CHECK(top + o.page().ageKey().height() <= o.view().mapTo(&o.page(), QPoint()).y());
    o.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK_FALSE(o.page().ageKey().isVisible());
}

TEST_CASE("the two lists of the menu of columns have headings, and it opens below its button", "[layout]")
{
    Opened o;
    o.press(Qt::Key_F9);
    QAction *columns = o.page().actions().columns();
    columns->trigger();
    QTest::qWait(1);
    QMenu *menu = columns->menu();
    REQUIRE(menu->isVisible());
    QStringList headings;
    for (const QLabel *label : menu->findChildren<QLabel *>())
        if (label->isVisible() && label->width() > 20) headings += label->text();
    CHECK(headings == QStringList{QStringLiteral("Marks show what changed against"), QStringLiteral("Texts shown")});
    const auto *bar = o.window.findChild<QToolBar *>(QStringLiteral("tools"));
    const QWidget *button = bar->widgetForAction(columns);
    const QPoint below = button->mapToGlobal(QPoint(0, button->height()));
    const int left = std::min(below.x(), menu->screen()->geometry().right() + 1 - menu->width()); // kept on the screen
    CHECK(std::abs(menu->pos().x() - left) < 4);
    CHECK(std::abs(menu->pos().y() - below.y()) < 4);
    menu->hide();
}

TEST_CASE("names of texts keep their own direction in the menu of columns", "[layout]")
{
    const auto back = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
    QApplication::setLayoutDirection(Qt::RightToLeft); // where a name of figures would be turned about
    Opened o;
    o.press(Qt::Key_F9);
    QAction *columns = o.page().actions().columns();
    columns->trigger();
    QTest::qWait(1);
    int names = 0;
    for (const QAction *action : columns->menu()->actions()) {
        if (!action->text().contains(QStringLiteral("/1"))) continue;
        ++names;
        CHECK(action->text().startsWith(QChar(0x2068)));
    }
    CHECK(names == 8); // to mark against, and to show
    columns->menu()->hide();
}

TEST_CASE("words that went and came back say so", "[layout]")
{
    Opened o;
    o.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    o.page().showParagraph(QStringLiteral("OP 4"), 1);
    const CellPtr cell = o.page().collation().index(o.page().cursor().row(), 1).data(CellRole).value<CellPtr>();
    REQUIRE(cell->paragraphs[0].marks.size() == 1);
    CHECK(cell->paragraphs[0].marks[0].form == MarkForm::interrupted);
    CHECK(cell->paragraphs[0].marks[0].told.endsWith(QStringLiteral("not in A/TEST/RES/11/1")));
}

TEST_CASE("the details tell the words in common and the runner-up", "[layout]")
{
    Opened o;
    o.workspace.select({o.id(0), o.id(1)});
    o.settle();
    o.page().showParagraph(QStringLiteral("OP 2"), 1);
    const QString words = o.window.details().toPlainText();
    CAPTURE(words.toStdString());
    CHECK(words.contains(QStringLiteral("15 word")));
    CHECK(words.contains(QStringLiteral(" in common, of 15 before and 18 now")));
    CHECK(words.contains(QStringLiteral("rare ones among them: Requests")));
}

TEST_CASE("what is on the screen is printed, and the other can be chosen", "[layout][print]")
{
    Opened o;
    const auto print = [&] {
        delete o.window.findChild<PrintDialog *>();
        o.window.actionList().find(u"file.print")->trigger();
        return o.window.findChild<PrintDialog *>();
    };
    PrintDialog *dialog = print();
    CHECK(dialog->printable().comparison == o.workspace.comparison());
    dialog->findChildren<QComboBox *>().at(1)->setCurrentIndex(1);
    CHECK(dialog->printable().comparison == o.workspace.series());
    delete dialog;
    o.press(Qt::Key_F9);
    dialog = print();
    CHECK(dialog->printable().comparison == o.workspace.shown());
    CHECK(dialog->printable().comparison->documents.size() == 4);
    auto *texts = dialog->findChildren<QComboBox *>().at(1);
    CHECK(texts->itemText(0) == QStringLiteral("4 texts of the series"));
    texts->setCurrentIndex(1);
    CHECK(dialog->printable().comparison == o.workspace.comparison());
    REQUIRE(QTest::qWaitFor([&] { return dialog->pageCount() > 0 && !dialog->isBusy(); }, 20000));
}

TEST_CASE("what is on the screen is exported, unless the other is chosen", "[layout][export]")
{
    Opened o;
    const auto series = [&] {
        o.window.actionList().find(u"file.export")->trigger();
        auto *dialog = o.window.findChild<ExportDialog *>(QStringLiteral("export"));
        REQUIRE(dialog);
        const bool chosen = dialog->order().series;
        delete dialog;
        return chosen;
    };
    CHECK_FALSE(series());
    o.press(Qt::Key_F9);
    CHECK(series());
}

TEST_CASE("Enter on a button does what stands on the button", "[layout]")
{
    Opened o;
    o.page().showRow(1);
    o.press(Qt::Key_Y, Qt::ControlModifier);
    REQUIRE(o.panel().isVisible());
    QToolButton *apart = nullptr;
    for (auto *button : o.panel().findChildren<QToolButton *>())
        if (button->text() == QStringLiteral("No counterpart")) apart = button;
    REQUIRE(apart);
    apart->setFocus();
    QTest::keyClick(apart, Qt::Key_Return);
    o.settle();
    REQUIRE(o.workspace.pins().size() > 0);
    CHECK((o.workspace.pins().front().a.empty() || o.workspace.pins().front().b.empty()));
    o.press(Qt::Key_F, Qt::ControlModifier);
    auto *bar = o.window.findChild<QuickBar *>();
    REQUIRE(bar->isVisible());
    auto *shut = bar->findChildren<QToolButton *>().last();
    shut->setFocus();
    QTest::keyClick(shut, Qt::Key_Return);
    CHECK_FALSE(bar->isVisible());
}
