// SPDX-License-Identifier: GPL-3.0-or-later
// The one list of actions, the palette and the editor of keys that are made from it.
#include "tests/gui/fixtures/opened.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/fuzzy.h"
#include "ui/shell/key_presets.h"
#include "ui/shell/keys_dialog.h"
#include "ui/views/aligned_view.h"
#include "ui/views/quick_bar.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

#include <set>

using namespace resolute;
using namespace resolute::ui;
using resolute::testing::Opened, resolute::testing::two;
using Tester = QAbstractItemModelTester;

namespace {

QKeySequence key(const char *words) { return QKeySequence(QString::fromLatin1(words), QKeySequence::PortableText); }

CommandPalette *paletteOf(const MainWindow &window) { return window.findChild<CommandPalette *>(); }

// Every action that can be reached through menus.
void collect(const QMenu &menu, std::set<const QAction *> &found)
{
    for (const QAction *action : menu.actions()) {
        if (action->menu()) collect(*action->menu(), found);
        if (!action->isSeparator()) found.insert(action);
    }
}

} // namespace

TEST_CASE("letters in order fit, best at the beginnings of words", "[palette]")
{
    CHECK_FALSE(fuzzyMatch(QStringLiteral("xq"), QStringLiteral("Next change")));
    CHECK_FALSE(fuzzyMatch(QStringLiteral("egnahc"), QStringLiteral("Next change")));
    const auto initials = fuzzyMatch(QStringLiteral("nc"), QStringLiteral("Next change"));
    REQUIRE(initials);
    CHECK(initials->places == std::vector{0, 5});
    CHECK(initials->score > fuzzyMatch(QStringLiteral("nc"), QStringLiteral("Open the concordance"))->score);
    CHECK(fuzzyMatch(QStringLiteral("CAFE"), QStringLiteral("au café"))->places == std::vector{3, 4, 5, 6});
    CHECK(fuzzyMatch(QStringLiteral("go to"), QStringLiteral("Go to paragraph"))->places.size() == 4);
    CHECK(fuzzyMatch({}, QStringLiteral("Quit"))->places.empty());
}

TEST_CASE("words of a command stand without its access key, in every script", "[actions]")
{
    for (const auto &[words, plain] : {std::pair("&Open …", "Open"), std::pair("打开(&O)……", "打开"), std::pair("Ouvrir (&O)…", "Ouvrir")}) {
        QAction action(QString::fromUtf8(words));
        CHECK(plainWords(action) == QString::fromUtf8(plain));
    }
}

TEST_CASE("every command has a name for good, and stands in a menu or on the tool bar", "[actions]")
{
    Opened o(two);
    std::set<QString> names;
    std::set<const QAction *> inMenus;
    for (const QAction *top : o.window.menuBar()->actions()) collect(*top->menu(), inMenus);
    for (const QAction *action : o.window.actionList().all()) {
        CAPTURE(action->objectName().toStdString(), action->text().toStdString());
        CHECK(action->objectName().contains(u'.'));
        CHECK(names.insert(action->objectName()).second);
        CHECK_FALSE(action->text().isEmpty());
        const bool known = inMenus.contains(action) || action->objectName() == u"view.light-or-dark" || action->objectName() == u"view.all-commands";
        CHECK(known);
    }
    CHECK(names.size() > 30);
}

TEST_CASE("no two commands share a key, in no preset", "[actions]")
{
    Opened o;
    for (const KeyPreset preset : {KeyPreset::resolute, KeyPreset::winmerge, KeyPreset::meld}) {
        o.window.actionList().setPreset(preset);
        for (const QAction *action : o.window.actionList().all()) {
            CAPTURE(presetWord(preset).toStdString(), action->objectName().toStdString());
            const auto others = o.window.actionList().conflicts(action, action->shortcuts());
            CAPTURE(others.empty() ? std::string() : others.front()->objectName().toStdString());
            CHECK(others.empty());
        }
    }
}

TEST_CASE("no two entries of one menu share an access key", "[actions]")
{
    Opened o(two);
    const auto check = [](const QMenu &menu, auto &&self) -> void {
        std::set<QChar> seen;
        for (const QAction *action : menu.actions()) {
            if (action->menu()) self(*action->menu(), self);
            const qsizetype at = action->text().indexOf(u'&');
            if (at < 0 || action->isSeparator()) continue;
            CAPTURE(menu.title().toStdString(), action->text().toStdString());
            CHECK(seen.insert(action->text()[at + 1].toLower()).second);
        }
    };
    for (const QAction *top : o.window.menuBar()->actions()) check(*top->menu(), check);
}

TEST_CASE("a few letters and Enter run a command, and the keyboard goes back", "[palette]")
{
    Opened o(two);
    REQUIRE(o.page().view().hasFocus());
    o.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    CommandPalette *palette = paletteOf(o.window);
    REQUIRE(palette);
    const Tester tester(palette->list().model(), Tester::FailureReportingMode::Fatal);
    QTest::keyClicks(&palette->field(), QStringLiteral("next change"));
    CHECK(palette->list().currentIndex().data().toString() == QStringLiteral("Next change"));
    CHECK(palette->list().currentIndex().data(PaletteModel::keysRole).toString() == QStringLiteral("F8"));
    CHECK(palette->list().currentIndex().data(PaletteModel::placeRole).toString() == QStringLiteral("Go"));
    QTest::keyClick(&palette->field(), Qt::Key_Return);
    CHECK(o.page().cursor().change() == 0);
    CHECK(o.page().view().hasFocus());
    REQUIRE_SOON(!paletteOf(o.window));
    // What was run last comes first.
    o.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(paletteOf(o.window)->list().currentIndex().data().toString() == QStringLiteral("Next change"));
    QTest::keyClick(&paletteOf(o.window)->field(), Qt::Key_Escape);
    REQUIRE_SOON(!paletteOf(o.window));
    CHECK(o.page().cursor().change() == 0);
}

TEST_CASE("a key that another command has is said, and then taken", "[keys]")
{
    Opened o(two);
    Actions &actions = o.window.actionList();
    KeysDialog dialog(actions, &o.window);
    const Tester tester(dialog.view().model(), Tester::FailureReportingMode::Fatal);
    dialog.show();
    dialog.choose(actions.find(u"go.to-paragraph"));
    dialog.field().setKeySequence(key("F8"));
    CHECK(dialog.remark() == QStringLiteral("This key now starts “Next change”, which loses it."));
    QTest::mouseClick(&dialog.setButton(), Qt::LeftButton);
    CHECK(actions.find(u"go.to-paragraph")->shortcuts() == QList{key("F8")});
    CHECK(actions.find(u"go.next-change")->shortcuts() == QList{key("Alt+Down")});
    dialog.field().setKeySequence(key("Ctrl+J"));
    CHECK(dialog.remark() == QStringLiteral("This key is free."));
    QTest::mouseClick(&dialog.addButton(), Qt::LeftButton);
    CHECK(actions.find(u"go.to-paragraph")->shortcuts() == QList{key("F8"), key("Ctrl+J")});
    CHECK(actions.find(u"go.to-paragraph")->toolTip().contains(QStringLiteral("F8")));
    // Remembered, also in another window.
    MainWindow again(o.workspace, o.settings);
    CHECK(again.actionList().find(u"go.to-paragraph")->shortcuts() == QList{key("F8"), key("Ctrl+J")});
    CHECK(again.actionList().find(u"go.next-change")->shortcuts() == QList{key("Alt+Down")});
    QTest::mouseClick(&dialog.usualButton(), Qt::LeftButton);
    CHECK(actions.find(u"go.to-paragraph")->shortcuts() == QList{key("Ctrl+G")});
    QTest::mouseClick(&dialog.clearButton(), Qt::LeftButton);
    CHECK(actions.find(u"go.to-paragraph")->shortcuts().isEmpty());
    MainWindow third(o.workspace, o.settings);
    CHECK(third.actionList().find(u"go.to-paragraph")->shortcuts().isEmpty());
}

TEST_CASE("keys of the find bar and of texts, lists and fields are not called free", "[keys]")
{
    Opened o(two);
    Actions &actions = o.window.actionList();
    KeysDialog dialog(actions, &o.window);
    dialog.show();
    dialog.choose(actions.find(u"go.to-paragraph"));
    const auto remarkOn = [&](const char *words) {
        dialog.field().setKeySequence(key(words));
        return dialog.remark();
    };
    CHECK(remarkOn("Ctrl+Alt+R") == QStringLiteral("This key now starts “Regular expression”, which loses it."));
    for (const char *words :
        {"Return", "Esc", "Space", "Down", "Shift+Tab", "PgDown", "A", "Shift+A", "7", "Del", "Ctrl+A", "Ctrl+V", "Ctrl+Right"}) {
        CAPTURE(words);
        CHECK(remarkOn(words) == QStringLiteral("Texts, lists and fields use this key themselves, and may lose it."));
    }
    for (const char *words : {"Ctrl+J", "F12", "Alt+Right", "Ctrl+Alt+Shift+R"}) {
        CAPTURE(words);
        CHECK(remarkOn(words) == QStringLiteral("This key is free."));
    }
}

TEST_CASE("a regular expression is looked for by its key, whichever it is and wherever one is", "[keys]")
{
    Opened o(two);
    Actions &actions = o.window.actionList();
    QAction *regular = actions.find(u"edit.regular-expression");
    REQUIRE(regular);
    const auto *bar = o.window.findChild<QuickBar *>();
    REQUIRE(o.page().view().hasFocus());
    o.press(Qt::Key_R, Qt::ControlModifier | Qt::AltModifier);
    CHECK(regular->isChecked());
    CHECK(bar->field()->hasFocus());
    CHECK(bar->field()->actions().contains(regular));
    QTest::keyClicks(bar->field(), QStringLiteral("qq+|[a-z]{3}"));
    CHECK(bar->answer().startsWith(QStringLiteral("1 of ")));
    actions.setKeys(regular, {key("Ctrl+J")});
    CHECK(regular->toolTip() == QStringLiteral("Regular expression (Ctrl+J)"));
    QTest::keyClick(bar->field(), Qt::Key_J, Qt::ControlModifier);
    CHECK_FALSE(regular->isChecked());
    CHECK(bar->answer() == QStringLiteral("not found"));
    o.press(Qt::Key_G, Qt::ControlModifier); // the name of a paragraph is no expression
    CHECK_FALSE(bar->field()->actions().contains(regular));
    QTest::keyClick(bar->field(), Qt::Key_J, Qt::ControlModifier);
    CHECK(regular->isChecked());
    CHECK(bar->purpose() == QuickBar::Purpose::find);
    CHECK(bar->field()->actions().contains(regular));
}

TEST_CASE("hands that know WinMerge or Meld find their keys", "[keys]")
{
    Opened o(two);
    KeysDialog dialog(o.window.actionList(), &o.window);
    dialog.show();
    dialog.preset().setCurrentIndex(static_cast<int>(KeyPreset::winmerge));
    emit dialog.preset().activated(static_cast<int>(KeyPreset::winmerge));
    dialog.hide();
    o.window.activateWindow();
    o.page().view().setFocus();
    o.press(Qt::Key_F8);
    o.press(Qt::Key_F8);
    o.press(Qt::Key_F7);
    CHECK(o.page().cursor().change() == 0);
    CHECK_FALSE(o.page().folds().changedOnly());
    o.window.actionList().setPreset(KeyPreset::meld);
    o.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(o.page().cursor().change() == 1);
}

TEST_CASE("the menu bar can be put away, and its commands stay at hand", "[shell]")
{
    Opened o(two);
    REQUIRE(o.window.menuBar()->isVisible());
    o.press(Qt::Key_M, Qt::ControlModifier);
    CHECK_FALSE(o.window.menuBar()->isVisible());
    o.press(Qt::Key_F8);
    CHECK(o.page().cursor().change() == 0);
    MainWindow again(o.workspace, o.settings);
    CHECK(again.menuBar()->isHidden());
    o.press(Qt::Key_M, Qt::ControlModifier);
    CHECK(o.window.menuBar()->isVisible());
}

TEST_CASE("Alt+Home and Alt+End go to the ends", "[shell]")
{
    Opened o(two);
    o.press(Qt::Key_End, Qt::AltModifier);
    CHECK(o.page().cursor().change() == 6);
    o.press(Qt::Key_Home, Qt::AltModifier);
    CHECK(o.page().cursor().change() == 0);
}
