// SPDX-License-Identifier: GPL-3.0-or-later
// Notes and review in the window, driven by keys and clicks.
#include "tests/gui/fixtures/reviewed.h"
#include "ui/shell/comparison_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/review_desk.h"
#include "ui/views/aligned_view.h"
#include "ui/views/notes_panel.h"
#include "ui/views/review_margin.h"

#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QUndoStack>

#include <catch2/catch_test_macros.hpp>

using namespace resolute;
using namespace resolute::ui;
using review::Status;

namespace {

struct Opened {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Workspace workspace{resolute::testing::smallTexts()};
    MainWindow window{workspace, settings};

    explicit Opened(bool texts = true)
    {
        window.desk().reviews().pen = resolute::testing::testPen("Ada");
        window.resize(1500, 900);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        if (!texts) return;
        window.openFiles({QStringLiteral("old.md"), QStringLiteral("new.md")});
        REQUIRE_SOON(workspace.comparison() && !workspace.isBusy());
        window.page().view().setFocus();
    }
    ReviewDesk &desk() const { return window.desk(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&window, key, modifiers); }
    void write(const char *words) const
    {
        QTest::keyClicks(&desk().panel().editor(), QString::fromLatin1(words));
        QTest::keyClick(&desk().panel().editor(), Qt::Key_Return, Qt::ControlModifier);
    }
};

} // namespace

TEST_CASE("a change gets its status by a key, and the next one to review is found", "[shell][review]")
{
    Opened o;
    CHECK(o.desk().progress()->isHidden());
    o.press(Qt::Key_F8);
    o.press(Qt::Key_1, Qt::AltModifier);
    CHECK(o.desk().reviews().statusOf(0) == Status::agreed);
    CHECK(o.desk().progress()->text() == QStringLiteral("1 of %1 reviewed · not saved").arg(o.desk().reviews().changeCount()));
    CHECK(o.desk().margin().isVisible());
    o.press(Qt::Key_F8);
    o.press(Qt::Key_2, Qt::AltModifier);
    CHECK(o.desk().reviews().statusOf(1) == Status::notAgreed);
    o.press(Qt::Key_F8, Qt::ShiftModifier);
    o.press(Qt::Key_F8, Qt::ControlModifier); // past the second one, which is done
    CHECK(o.window.page().cursor().change() == 2);
    o.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(o.desk().reviews().statusOf(1) == Status::toDo);
    o.press(Qt::Key_F8, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(o.window.page().cursor().change() == 1);
}

TEST_CASE("a note is written, found, jumped to, answered and deleted by keys", "[shell][review]")
{
    Opened o;
    o.press(Qt::Key_F8);
    o.press(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    NotesPanel &panel = o.desk().panel();
    REQUIRE_SOON(panel.isVisible());
    CHECK(panel.editor().hasFocus());
    o.write("Ask the sponsors");
    REQUIRE(panel.list().model()->rowCount() == 1);
    CHECK(panel.editor().toPlainText().isEmpty());
    CHECK(o.desk().margin().notesIn(1) == 1);
    CHECK(o.desk().margin().words(1).startsWith(QStringLiteral("1 note")));
    o.window.page().showRow(4);
    QTest::keyClick(&panel.list(), Qt::Key_Return);
    CHECK(o.window.page().cursor().change() == 0);
    QTest::keyClick(&panel.list(), Qt::Key_R, Qt::ControlModifier);
    o.write("They agree");
    CHECK(o.desk().reviews().notes()[0].note->answers.size() == 1);
    QTest::keyClick(&panel.list(), Qt::Key_F2);
    CHECK(panel.editor().toPlainText() == QStringLiteral("Ask the sponsors"));
    o.write(" again");
    CHECK(o.desk().reviews().notes()[0].note->text == "Ask the sponsors again");
    QTest::keyClicks(&panel.filterField(), QStringLiteral("nobody"));
    CHECK(panel.list().model()->rowCount() == 0);
    panel.filterField().clear();
    panel.list().setCurrentIndex(panel.list().model()->index(0, 0));
    QTest::keyClick(&panel.list(), Qt::Key_Delete);
    CHECK(o.desk().reviews().notes().empty());
    o.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(o.desk().reviews().notes().size() == 1);
}

TEST_CASE("a note that was begun stays with its paragraph, and is not lost", "[shell][review]")
{
    Opened o;
    o.press(Qt::Key_F8);
    o.press(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    NotesPanel &panel = o.desk().panel();
    QTest::keyClicks(&panel.editor(), QStringLiteral("half of it"));
    const QString about = panel.editor().accessibleName();
    QTest::keyClick(&panel.editor(), Qt::Key_Escape);
    CHECK(o.window.page().view().hasFocus());
    CHECK(panel.editor().toPlainText() == QStringLiteral("half of it"));
    o.press(Qt::Key_F8);
    CHECK(panel.editor().accessibleName() == about);
    o.desk().askToSave = [](QWidget *) { return ReviewDesk::Answer::stay; };
    o.window.close();
    CHECK(o.window.isVisible()); // there is something to save
    REQUIRE(o.desk().reviews().review().notes.size() == 1);
    CHECK(panel.editor().toPlainText().isEmpty());
    const int steps = o.workspace.undoStack().count();
    panel.list().setCurrentIndex(panel.list().model()->index(0, 0));
    panel.editNote();
    CHECK(panel.editor().toPlainText() == QStringLiteral("half of it"));
    panel.save();
    CHECK(o.workspace.undoStack().count() == steps); // nothing was changed
}

TEST_CASE("status and assignee are set in the panel", "[shell][review]")
{
    Opened o;
    o.press(Qt::Key_8, Qt::ControlModifier);
    NotesPanel &panel = o.desk().panel();
    REQUIRE_SOON(panel.isVisible());
    CHECK_FALSE(panel.status().isEnabled());
    o.window.page().showChange(1);
    REQUIRE(panel.status().isEnabled());
    panel.status().setFocus();
    QTest::keyClick(&panel.status(), Qt::Key_Down);
    CHECK(o.desk().reviews().statusOf(1) == Status::agreed);
    panel.assignee().setFocus();
    QTest::keyClicks(&panel.assignee(), QStringLiteral("Cy"));
    QTest::keyClick(&panel.assignee(), Qt::Key_Return);
    CHECK(o.desk().reviews().decisionOn(1)->judgement.assignee == "Cy");
}

TEST_CASE("the class of a change is corrected in the menu and in the panel, and the person stays at the change", "[shell][review]")
{
    Opened o;
    auto &reviews = o.desk().reviews();
    do o.press(Qt::Key_F8);
    while (!reviews.classOf(o.window.page().cursor().change()) && o.window.page().cursor().change() + 1 < reviews.changeCount());
    const int change = o.window.page().cursor().change(), row = o.window.page().cursor().row();
    REQUIRE(reviews.classOf(change));
    const ChangeClass decided = *reviews.classOf(change);
    auto *action = o.window.findChild<QAction *>(QStringLiteral("review.class-number"));
    REQUIRE(action);
    action->trigger();
    CHECK(reviews.classOf(change) == ChangeClass::numberUpdate);
    CHECK(o.window.page().cursor().change() == change);
    CHECK(o.window.page().cursor().row() == row);
    CHECK(action->isChecked());
    QComboBox &classes = o.desk().panel().classes();
    CHECK(classes.currentData().toInt() == static_cast<int>(ChangeClass::numberUpdate));
    emit classes.activated(0); // as the program decides
    CHECK(reviews.classOf(change) == decided);
    CHECK(classes.currentIndex() == 0);
    o.window.page().cursor().set(-1);
    action->trigger(); // no change is chosen: nothing happens but a word
    CHECK(reviews.classOf(change) == decided);
}

TEST_CASE("many classes are corrected one after the other, and each stays", "[shell][review]")
{
    Opened o;
    auto &reviews = o.desk().reviews();
    auto *action = o.window.findChild<QAction *>(QStringLiteral("review.class-number"));
    REQUIRE(action);
    std::vector<int> corrected;
    for (int step = 0; step < reviews.changeCount() && corrected.size() < 5; ++step) {
        o.press(Qt::Key_F8);
        const int change = o.window.page().cursor().change();
        if (!reviews.classOf(change) || reviews.classOf(change) == ChangeClass::numberUpdate) continue;
        action->trigger(); // decisions move in memory as their list grows, and who shows them asks meanwhile
        corrected.push_back(change);
        for (const int k : corrected) CHECK(reviews.classOf(k) == ChangeClass::numberUpdate);
    }
    CHECK(corrected.size() > 2);
}

TEST_CASE("a workspace is saved, the window left, and opened again", "[shell][review]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("w.resolute"));
    {
        Opened o;
        o.desk().askForSaveName = [](QWidget *, const QString &) { return QString(); };
        o.desk().askToSave = [](QWidget *) { return ReviewDesk::Answer::stay; };
        o.press(Qt::Key_F8);
        o.press(Qt::Key_1, Qt::AltModifier);
        CHECK_FALSE(o.window.close()); // there is work that stands in no file
        CHECK(o.window.isVisible());
        o.desk().askForSaveName = [&](QWidget *, const QString &) { return path; };
        o.press(Qt::Key_S, Qt::ControlModifier);
        CHECK(o.desk().progress()->text().startsWith(QStringLiteral("w.resolute · 1 of ")));
        o.press(Qt::Key_F8);
        o.press(Qt::Key_3, Qt::AltModifier);
        CHECK(o.window.close()); // it has a file, which is saved
    }
    Opened o(false);
    o.window.openFiles({path});
    REQUIRE_SOON(o.workspace.comparison() && !o.workspace.isBusy());
    CHECK(o.desk().reviews().statusOf(0) == Status::agreed);
    CHECK(o.desk().reviews().statusOf(1) == Status::toRevise);
    CHECK(o.desk().reviews().reviewed() == 2);
}
