// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window, driven by keys, clicks and drops.
#include "tests/gui/fixtures/opened.h"
#include "ui/models/roles.h"
#include "ui/models/texts_model.h"
#include "ui/shell/comparison_page.h"
#include "ui/shell/export_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/views/aligned_view.h"
#include "ui/views/details_panel.h"
#include "ui/views/elided_label.h"
#include "ui/views/filter_bar.h"
#include "ui/views/quick_bar.h"
#include "ui/views/start_page.h"
#include "ui/views/timeline.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

#include <catch2/catch_test_macros.hpp>

using namespace resolute;
using namespace resolute::ui;
using resolute::testing::Opened, resolute::testing::smallEngine, resolute::testing::two;

TEST_CASE("an empty window invites", "[shell]")
{
    Opened o;
    CHECK(o.window.startPage().isVisible());
    CHECK_FALSE(o.page().isVisible());
    CHECK_FALSE(o.window.panel(QStringLiteral("outline"))->isVisible());
    o.window.askForFiles = [](QWidget *) { return two; };
    QTest::mouseClick(o.window.startPage().openButton(), Qt::LeftButton);
    REQUIRE_SOON(o.workspace.comparison());
    CHECK(o.page().isVisible());
    CHECK(o.window.panel(QStringLiteral("outline"))->isVisible());
    CHECK(o.page().view().hasFocus());
}

TEST_CASE("files that are dropped are opened", "[shell]")
{
    Opened o;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/somewhere/old.md")), QUrl::fromLocalFile(QStringLiteral("/somewhere/new.md"))});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&o.window, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&o.window, &drop);
    REQUIRE_SOON(o.workspace.comparison());
    CHECK(o.window.statusWords()
        == QStringLiteral("10/1 → 11/2  ·  5 paragraphs  ·  1 same  ·  1 edited  ·  1 moved  ·  1 new  ·  1 deleted  ·  1 renumbered"));
}

TEST_CASE("the comparison is exported as a PDF, and a failure leaves nothing behind", "[shell]")
{
    Opened o(two);
    const QString good = o.folder.filePath(QStringLiteral("out.pdf")), bad = o.folder.filePath(QStringLiteral("missing/out.pdf"));
    QString proposed;
    std::optional<bool> done;
    QObject::connect(&o.window, &MainWindow::exported, &o.window, [&](const QString &, bool ok) { done = ok; });
    o.window.askForSaveName = [&](QWidget *, const QString &proposal) {
        proposed = proposal;
        return good;
    };
    const auto accept = [&] {
        auto *dialog = o.window.findChild<ExportDialog *>();
        REQUIRE(dialog);
        dialog->accept();
        QTest::qWait(1);
    };
    o.window.actionList().find(u"file.export")->trigger();
    accept();
    REQUIRE_SOON(done.has_value());
    CHECK(*done);
    CHECK(proposed.endsWith(QStringLiteral("10-1 to 11-2.pdf")));
    QFile file(good);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    done.reset();
    o.window.askForSaveName = [&](QWidget *, const QString &proposal) {
        proposed = proposal;
        return bad;
    };
    o.window.actionList().find(u"file.export-redline")->trigger();
    accept();
    CHECK(proposed.endsWith(QStringLiteral("10-1 to 11-2, redline.pdf")));
    REQUIRE_SOON(done.has_value());
    CHECK_FALSE(*done);
    CHECK_FALSE(QFile::exists(bad));
}

TEST_CASE("next and previous change go through all of them and stop at the ends", "[shell]")
{
    Opened o(two);
    CHECK(o.page().position() == QStringLiteral("7 changes"));
    for (int i = 0; i < 7; ++i) {
        o.press(Qt::Key_F8);
        CHECK(o.page().cursor().change() == i);
        CHECK(o.page().view().currentChange() == i);
    }
    CHECK(o.page().position() == QStringLiteral("7 of 7"));
    o.press(Qt::Key_F8);
    CHECK(o.page().cursor().change() == 6);
    o.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(o.page().cursor().change() == 5);
    o.press(Qt::Key_F8, Qt::ShiftModifier);
    CHECK(o.page().cursor().change() == 4);
    CHECK(o.window.outline().currentIndex().data(NameRole).toString() == QStringLiteral("OP 4"));
}

TEST_CASE("F4 stays in the paragraph", "[shell]")
{
    Opened o(two);
    o.page().showRow(1);
    o.press(Qt::Key_F4);
    o.press(Qt::Key_F4);
    CHECK(o.page().cursor().change() == 1);
    o.press(Qt::Key_F4);
    o.press(Qt::Key_F4);
    CHECK(o.page().cursor().change() == 0);
}

TEST_CASE("the other end of a move is one key away", "[shell]")
{
    Opened o(two);
    o.page().showRow(2);
    o.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(o.page().cursor().row() == 6);
    o.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(o.page().cursor().row() == 2);
}

TEST_CASE("the details say why", "[shell]")
{
    Opened o(two);
    o.page().showChange(0);
    const QString words = o.window.details().toPlainText();
    CAPTURE(words.toStdString());
    CHECK(words.contains(QStringLiteral("Substantive: decided by the fixture")));
    CHECK(words.contains(QStringLiteral("similarity 0.90")));
    CHECK(words.contains(QStringLiteral("Calls upon Urges")));
}

TEST_CASE("one kind of change alone is one click, one key or one command, and so are all of them again", "[shell]")
{
    Opened o(two);
    FilterBar &bar = o.page().filters();
    Chip *dates = bar.chip(Category::date);
    const auto shown = [&] { return o.page().changes().visibleCount(); };
    const int all = shown();
    QTest::mouseClick(dates, Qt::LeftButton, Qt::ControlModifier);
    CHECK(shown() == 1);
    CHECK(bar.hiddenButton()->text().startsWith(QString::number(all - 1)));
    CHECK(dates->isChecked());
    CHECK_FALSE(bar.chip(Category::substantive)->isChecked());
    QTest::mouseClick(dates, Qt::LeftButton, Qt::ControlModifier);
    CHECK(shown() == all);
    CHECK_FALSE(bar.hiddenButton()->isVisible());
    dates->setFocus();
    QTest::keyClick(dates, Qt::Key_Space, Qt::ControlModifier);
    CHECK(shown() == 1);
    QAction *substantive = o.window.actionList().find(u"view.substantive-only");
    REQUIRE(substantive);
    CHECK_FALSE(substantive->isChecked());
    substantive->trigger();
    CHECK(shown() == o.page().collation().count(Category::substantive));
    CHECK(substantive->isChecked());
    // The menu of a chip, as a right click or the menu key opens it.
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(1, 1), dates->mapToGlobal(QPoint(1, 1)));
    QApplication::sendEvent(dates, &asked);
    auto *menu = dates->findChild<QMenu *>();
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 2);
    menu->actions().back()->trigger();
    menu->close();
    CHECK(shown() == all);
    CHECK_FALSE(substantive->isChecked());
    QTest::mouseClick(dates, Qt::LeftButton); // a plain click hides, as before
    CHECK(shown() == all - 1);
}

TEST_CASE("a chip hides its changes and the window says how many", "[shell]")
{
    Opened o(two);
    FilterBar &bar = o.page().filters();
    CHECK(bar.chip(Category::substantive)->count() == 4);
    CHECK_FALSE(bar.hiddenButton()->isVisible());
    QTest::mouseClick(bar.chip(Category::substantive), Qt::LeftButton);
    CHECK(bar.hiddenButton()->isVisible());
    CHECK(bar.hiddenButton()->text() == QStringLiteral("4 changes hidden"));
    CHECK(o.page().position() == QStringLiteral("3 changes"));
    o.press(Qt::Key_F7);
    CHECK(o.page().folds().rowCount() == 5);
    o.press(Qt::Key_F8);
    CHECK(o.page().cursor().change() == 1);
    QTest::mouseClick(bar.hiddenButton(), Qt::LeftButton);
    CHECK(o.page().position() == QStringLiteral("2 of 7"));
}

TEST_CASE("find and go to need no dialog", "[shell]")
{
    Opened o(two);
    o.press(Qt::Key_F, Qt::ControlModifier);
    QuickBar &bar = o.page().quickBar();
    REQUIRE(bar.isVisible());
    QTest::keyClicks(bar.field(), QStringLiteral("BENCH"));
    CHECK(bar.answer().startsWith(QStringLiteral("1 of 4 in 3 paragraph")));
    CHECK(o.page().cursor().row() == 2);
    QTest::keyClick(bar.field(), Qt::Key_Return);
    CHECK(o.page().cursor().row() == 5);
    QTest::keyClick(bar.field(), Qt::Key_Return, Qt::ShiftModifier);
    CHECK(o.page().cursor().row() == 2);
    QTest::keyClicks(bar.field(), QStringLiteral("xyz"));
    CHECK(bar.answer() == QStringLiteral("not found"));
    QTest::keyClick(bar.field(), Qt::Key_Escape);
    CHECK_FALSE(bar.isVisible());
    o.press(Qt::Key_G, Qt::ControlModifier);
    QTest::keyClicks(bar.field(), QStringLiteral("op 5"));
    CHECK(o.page().cursor().row() == 6);
    QTest::keyClicks(bar.field(), QStringLiteral("5"));
    CHECK(bar.answer() == QStringLiteral("no such paragraph"));
}

TEST_CASE("a paragraph that is not there leaves a person where they were", "[shell]")
{
    Opened o(two);
    o.page().showRow(0);
    o.press(Qt::Key_G, Qt::ControlModifier);
    QTest::keyClicks(o.page().quickBar().field(), QStringLiteral("op 2"));
    CHECK(o.page().cursor().row() != 0);
    QTest::keyClicks(o.page().quickBar().field(), QStringLiteral("9"));
    CHECK(o.page().quickBar().answer() == QStringLiteral("no such paragraph"));
    CHECK(o.page().cursor().row() == 0);
}

TEST_CASE("the line at the foot gives way in a narrow window and says the whole elsewhere", "[shell]")
{
    Opened o(two, {640, 600});
    const auto *line = o.window.findChild<ElidedLabel *>();
    REQUIRE(line);
    CHECK(line->text() == o.window.statusWords());
    CHECK(line->shownText().endsWith(u'…'));
    CHECK(line->toolTip() == line->text());
    CHECK(line->accessibleName() == line->text());
    o.window.resize(2400, 600);
    QCoreApplication::processEvents();
    CHECK(line->shownText() == line->text());
    CHECK(line->toolTip().isEmpty());
}

TEST_CASE("every letter looks from where a person stood before typing", "[shell]")
{
    Opened o(two);
    o.press(Qt::Key_F, Qt::ControlModifier);
    QuickBar &bar = o.page().quickBar();
    QTest::keyClicks(bar.field(), QStringLiteral("rec")); // "Recalls", by way of "Reaffirms"
    CHECK(o.page().cursor().row() == 5);
    QTest::keyClick(bar.field(), Qt::Key_Backspace);
    CHECK(o.page().cursor().row() == 0);
    QTest::keyClicks(bar.field(), QStringLiteral("st"));
    CHECK(o.page().cursor().row() == 1);
    // A hit that was asked for is where the next word is looked for.
    QTest::keyClick(bar.field(), Qt::Key_Return);
    QTest::keyClick(bar.field(), Qt::Key_Return);
    const int asked = o.page().cursor().row();
    CHECK(asked > 0);
    QTest::keyClick(bar.field(), Qt::Key_Backspace);
    CHECK(o.page().cursor().row() >= asked);
}

TEST_CASE("sides are swapped, and a reversed pair is said", "[shell]")
{
    Opened o(two);
    o.press(Qt::Key_Backslash, Qt::AltModifier);
    CHECK(o.workspace.isReversed());
    o.press(Qt::Key_Backslash, Qt::AltModifier);
    CHECK_FALSE(o.workspace.isReversed());
}

TEST_CASE("a text on the timeline has the menu that it has in the list", "[shell]")
{
    Opened o(two);
    const QPoint at = o.window.timeline().nodeCentre(0).toPoint();
    QContextMenuEvent wanted(QContextMenuEvent::Mouse, at, o.window.timeline().mapToGlobal(at));
    QStringList words;
    QTimer::singleShot(0, &o.window, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        REQUIRE(menu);
        for (const QAction *action : menu->actions())
            if (!action->isSeparator()) words += (action->isEnabled() ? QString() : QStringLiteral("- ")) + action->text().remove(u'&');
        menu->actions().back()->trigger();
        menu->close();
    });
    QApplication::sendEvent(&o.window.timeline(), &wanted);
    CHECK(words.first() == QStringLiteral("- Show on the left")); // it does
    CHECK(words.contains(QStringLiteral("Show on the right")));
    CHECK(words.last() == QStringLiteral("Remove from the series"));
    CHECK(o.workspace.texts().size() == 1);
}

TEST_CASE("the timeline chooses texts", "[shell]")
{
    Opened o(QStringList{QStringLiteral("old.md"), QStringLiteral("new.md"), QStringLiteral("long")});
    Timeline &line = o.window.timeline();
    // The one without a date stands last, and is compared with the newest before it.
    CHECK(o.workspace.pair()->right == o.workspace.texts()[2].id);
    QTest::mouseClick(&line, Qt::LeftButton, {}, line.nodeCentre(0).toPoint());
    CHECK(o.workspace.pair()->left == o.workspace.texts()[0].id);
    line.setFocus();
    QTest::keyClick(&line, Qt::Key_Left);
    QTest::keyClick(&line, Qt::Key_Space, Qt::ShiftModifier);
    CHECK(o.workspace.pair()->right == o.workspace.texts()[1].id);
}

TEST_CASE("a file that cannot be read is a line in the list of texts", "[shell]")
{
    Opened o(QStringList{QStringLiteral("old.md"), QStringLiteral("gone.pdf"), QStringLiteral("new.md")});
    CHECK(o.page().isVisible());
    REQUIRE(o.window.textsList().isVisible());
    const QAbstractItemModel *model = o.window.textsList().model();
    REQUIRE(model->rowCount() == 3);
    CHECK(model->index(2, 0).data(TextsModel::DetailRole).toString() == QStringLiteral("gone.pdf: there is no such file"));
}

TEST_CASE("panels fold away before the texts grow narrow", "[shell]")
{
    Opened o(two, {1800, 900});
    QDockWidget *outline = o.window.panel(QStringLiteral("outline")), *details = o.window.panel(QStringLiteral("details"));
    CHECK(outline->isVisible());
    CHECK(details->isVisible());
    o.window.resize(1280, 720);
    QTest::qWait(20);
    CHECK(outline->isVisible());
    CHECK_FALSE(details->isVisible());
    CHECK(o.page().view().charactersPerLine() >= 60);
    o.window.resize(1000, 720);
    QTest::qWait(20);
    CHECK_FALSE(outline->isVisible());
    o.window.resize(1800, 900);
    QTest::qWait(20);
    CHECK(outline->isVisible());
    CHECK(details->isVisible());
    // What a person closes stays closed; what they open in a narrow window stays open.
    details->toggleViewAction()->trigger();
    o.window.resize(1700, 900);
    QTest::qWait(20);
    CHECK_FALSE(details->isVisible());
    o.window.resize(1280, 720);
    QTest::qWait(20);
    details->toggleViewAction()->trigger();
    o.window.resize(1270, 720);
    QTest::qWait(20);
    CHECK(details->isVisible());
    CHECK_FALSE(outline->isVisible()); // which nobody asked for
    CHECK(o.page().view().charactersPerLine() > 40);
}

TEST_CASE("the window remembers", "[shell]")
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    Workspace workspace(smallEngine());
    {
        MainWindow window(workspace, settings);
        window.resize(760, 600);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        workspace.open(two);
        REQUIRE_SOON(workspace.comparison());
        window.page().folds().setChangedOnly(true);
        window.page().view().setZoom(1.25);
        window.close();
    }
    MainWindow again(workspace, settings);
    CHECK(again.size() == QSize(760, 600));
    CHECK(again.page().folds().changedOnly());
    CHECK(again.page().view().zoom() == 1.25);
    CHECK(settings.value(QStringLiteral("recent")).toList().size() == 1);
}

TEST_CASE("F6 goes round the panes", "[shell]")
{
    Opened o(two, {1800, 900});
    REQUIRE(o.page().view().hasFocus());
    QWidget *first = o.window.focusWidget();
    int panes = 0;
    do {
        o.press(Qt::Key_F6);
        ++panes;
        REQUIRE(panes < 9);
    } while (o.window.focusWidget() != first);
    CHECK(panes >= 4);
}

TEST_CASE("thousands of rows are at hand at once", "[shell]")
{
    Opened o(QStringList{QStringLiteral("long"), QStringLiteral("longer")});
    REQUIRE(o.page().collation().rowCount() == 3000);
    o.page().showRow(2500);
    CHECK(o.page().view().visualRect(o.page().view().currentIndex()).intersects(o.page().view().viewport()->rect()));
    CHECK(o.page().view().laidOutRows() < 120);
}

TEST_CASE("F6 goes into every panel that is seen, wherever in it the keyboard was, and comes out again", "[shell]")
{
    Opened o(two, {1800, 1000});
    for (const char *name : {"texts", "votes", "source", "series", "changes", "notes", "announced"}) {
        CAPTURE(name);
        QDockWidget *dock = o.window.panel(QString::fromLatin1(name));
        dock->show();
        dock->raise();
        REQUIRE_SOON(!dock->visibleRegion().isEmpty() && dock->widget());
        QTest::qWait(1);
        const auto takes = [&](const QWidget *w) { return (w->focusPolicy() & Qt::TabFocus) && w->isVisible() && w->isEnabled(); };
        if (std::ranges::none_of(dock->findChildren<QWidget *>(), takes)) continue; // it has nothing to show of these texts
        o.page().view().setFocus();
        bool entered = false, out = false;
        for (int i = 0; i < 8 && !out; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
            const QWidget *at = QApplication::focusWidget();
            REQUIRE(at);
            CHECK((at->focusPolicy() & Qt::TabFocus)); // it is seen there
            entered = entered || dock->isAncestorOf(at);
            out = entered && at->hasFocus() && &o.page().view() == at;
        }
        CHECK(entered);
        CHECK(out);
    }
}
