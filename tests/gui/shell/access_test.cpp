// SPDX-License-Identifier: GPL-3.0-or-later
// Everything by keyboard, everything with a name that a screen reader can say, nothing left in English.
#include "tests/gui/fixtures/opened.h"
#include "ui/bridge/languages.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/desk.h"
#include "ui/shell/export_dialog.h"
#include "ui/shell/help_window.h"
#include "ui/shell/keys_dialog.h"
#include "ui/shell/print_dialog.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/view_actions.h"
#include "ui/views/aligned_view.h"
#include "ui/views/change_list.h"
#include "ui/views/filter_bar.h"
#include "ui/views/series_ribbon.h"
#include "ui/views/timeline.h"
#include "ui/views/vote_panel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSettings>
#include <QTimer>
#include <QTranslator>

#include <functional>
#include <map>
#include <memory>
#include <set>

using namespace resolute;
using namespace resolute::ui;
using resolute::testing::Opened, resolute::testing::two;

namespace {

std::string describe(const QWidget *w)
{
    QString words = QString::fromLatin1(w->metaObject()->className()) + u' ' + w->objectName();
    for (const QWidget *up = w->parentWidget(); up; up = up->parentWidget())
        words += QStringLiteral(" < ") + QString::fromLatin1(up->metaObject()->className());
    return words.toStdString();
}

QString nameOf(QWidget *w)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(w);
    return interface ? interface->text(QAccessible::Name) : QString();
}

// Parts that Qt makes inside its own widgets; they are reached through these.
bool isInner(const QWidget *w)
{
    const QString name = w->objectName();
    return name.startsWith(u"qt_") || qobject_cast<const QScrollBar *>(w)
        || (qobject_cast<const QLineEdit *>(w) && w->parentWidget()->focusProxy() == w)
        || (w->parentWidget()
            && (w->parentWidget()->inherits("QLineEdit") || w->parentWidget()->inherits("QAbstractSpinBox")
                || w->parentWidget()->inherits("QComboBox") || w->parentWidget()->inherits("QComboBoxPrivateContainer")
                || w->parentWidget()->inherits("QTableView") || w->parentWidget()->inherits("QTabBar")
                || w->parentWidget()->inherits("QKeySequenceEdit")));
}

// Hidden by the program until there is something to show; what lies behind another panel's tab is not.
bool isPutAway(const QWidget *w, const QWidget *root)
{
    for (; w && w != root && !qobject_cast<const QDockWidget *>(w); w = w->parentWidget())
        if (w->isHidden()) return true;
    return false;
}

void checkNames(QWidget &root)
{
    QList<QWidget *> all = root.findChildren<QWidget *>();
    all.prepend(&root);
    for (QWidget *w : all) {
        if (isInner(w) || isPutAway(w, &root)) continue;
        const bool interactive = w->focusPolicy() != Qt::NoFocus || qobject_cast<QAbstractButton *>(w) || qobject_cast<QAbstractItemView *>(w);
        if (!interactive || qobject_cast<QHeaderView *>(w)) continue;
        CAPTURE(describe(w));
        CHECK_FALSE(nameOf(w).isEmpty());
    }
}

// Presses Tab until it comes round, and wants to have been everywhere.
void checkTabs(QDialog &dialog)
{
    dialog.show();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    dialog.activateWindow();
    REQUIRE_SOON(QApplication::focusWidget() && QApplication::focusWidget()->window() == &dialog);
    std::set<const QWidget *> been;
    for (int i = 0; i < 80; ++i) {
        QWidget *at = QApplication::focusWidget();
        REQUIRE(at);
        been.insert(at);
        if (at->parentWidget()) been.insert(at->parentWidget()); // of a field inside a field
        QTest::keyClick(at, Qt::Key_Tab);
    }
    for (const QWidget *w : dialog.findChildren<QWidget *>()) {
        if (!(w->focusPolicy() & Qt::TabFocus) || !w->isVisible() || !w->isEnabled() || w->focusProxy() || isInner(w)) continue;
        CAPTURE(describe(w));
        CHECK(been.contains(w));
    }
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
}

void forEachDialog(MainWindow &window, Jobs &jobs, const std::function<void(QDialog &)> &check)
{
    SettingsDialog settings(Preferences{}, &window);
    check(settings);
    KeysDialog keys(window.actionList(), &window);
    check(keys);
    HelpWindow help(window.actionList(), &window);
    check(help);
    AboutDialog about(&window);
    check(about);
    const ComparisonPtr &pair = window.page().collation().collation().comparison;
    ExportDialog exporting(pair, pair, true, &window);
    check(exporting);
    PrintDialog printing({PrintContent::comparison, pair}, pair, jobs, &window);
    check(printing);
}

void openAllPanels(MainWindow &window)
{
    for (QDockWidget *dock : window.findChildren<QDockWidget *>()) {
        dock->show();
        dock->raise();
        QTest::qWait(1);
    }
    static_cast<void>(window.votes());
    static_cast<void>(window.series());
    static_cast<void>(window.changeList());
}

// Every sentence that is meant for translation comes back in brackets.
class Brackets : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override { return u'⟦' + QString::fromUtf8(source) + u'⟧'; }
    bool isEmpty() const override { return false; }
};

bool isWords(const QString &text)
{
    int letters = 0;
    for (const QChar c : text) {
        letters = c.isLetter() ? letters + 1 : 0;
        if (letters >= 3) return true;
    }
    return false;
}

// Not ours to translate: names of programs and languages, keys, what the texts themselves say.
bool isName(const QString &text)
{
    static const QRegularExpression names(
        QStringLiteral("^(WinMerge|Meld|Resolute|English|espa.ol|fran.ais|русский|العربية|简体中文|(Ctrl|Alt|Shift).*|\\d.*)$"));
    return names.match(text.trimmed()).hasMatch() || text.startsWith(QStringLiteral("Qt ") + QString::fromLatin1(qVersion()));
}

void checkTranslated(const QString &text, const std::string &where)
{
    if (!isWords(text) || isName(text) || text.startsWith(u'<')) return;
    CAPTURE(text.toStdString(), where);
    CHECK(text.contains(u'⟦'));
}

void checkLanguage(QWidget &root)
{
    QList<QWidget *> all = root.findChildren<QWidget *>();
    all.prepend(&root);
    for (QWidget *w : all) {
        if (w->objectName().startsWith(u"qt_") || isInner(w)) continue;
        const std::string where = describe(w);
        checkTranslated(w->windowTitle(), where);
        checkTranslated(w->toolTip(), where);
        checkTranslated(w->accessibleName(), where);
        if (auto *label = qobject_cast<QLabel *>(w)) checkTranslated(label->text(), where);
        if (auto *button = qobject_cast<QAbstractButton *>(w)) checkTranslated(button->text(), where);
        if (auto *field = qobject_cast<QLineEdit *>(w)) checkTranslated(field->placeholderText(), where);
        if (auto *group = qobject_cast<QGroupBox *>(w)) checkTranslated(group->title(), where);
        if (auto *box = qobject_cast<QComboBox *>(w))
            for (int i = 0; i < box->count(); ++i) checkTranslated(box->itemText(i), where);
        if (auto *view = qobject_cast<QAbstractItemView *>(w); view && view->model())
            for (int c = 0; c < view->model()->columnCount(); ++c) checkTranslated(view->model()->headerData(c, Qt::Horizontal).toString(), where);
        for (const QAction *action : w->actions()) {
            checkTranslated(action->text(), where);
            checkTranslated(action->toolTip(), where);
        }
    }
}

// Where a letter has two meanings, it only chooses between them.
class AccessKeys
{
public:
    void add(const QString &words)
    {
        const QKeySequence key = QKeySequence::mnemonic(words);
        if (key.isEmpty()) return;
        CAPTURE(QLocale().name().toStdString(), words.toStdString(), seen_[key.toString()].toStdString());
        CHECK(seen_[key.toString()].isEmpty());
        seen_[key.toString()] = words;
    }

private:
    std::map<QString, QString> seen_;
};

void checkKeys(QMenu &menu)
{
    emit menu.aboutToShow();
    AccessKeys keys;
    for (const QAction *action : menu.actions()) {
        if (action->isSeparator()) continue;
        keys.add(action->text());
        if (action->menu()) checkKeys(*action->menu());
    }
}

void addKeys(const QWidget &root, AccessKeys &keys)
{
    for (const QWidget *w : root.findChildren<QWidget *>()) {
        if (auto *label = qobject_cast<const QLabel *>(w); label && label->buddy()) keys.add(label->text());
        else if (auto *button = qobject_cast<const QAbstractButton *>(w)) keys.add(button->text());
        else if (auto *group = qobject_cast<const QGroupBox *>(w)) keys.add(group->title());
    }
}

} // namespace

TEST_CASE("no letter has two meanings, in menus, at places and in dialogs, in no language", "[access][actions]")
{
    const auto back = qScopeGuard([] { useLanguage(QStringLiteral("en")); });
    for (const QString &language : languages()) {
        useLanguage(language);
        Opened o(two);
        AccessKeys bar; // with what stands in the panels
        for (const QAction *top : o.window.menuBar()->actions()) {
            bar.add(top->text());
            checkKeys(*top->menu());
        }
        openAllPanels(o.window);
        for (const QDockWidget *dock : o.window.findChildren<QDockWidget *>()) addKeys(*dock, bar);
        o.page().showRow(2);
        QMenu paragraph;
        o.page().actions().fillTextMenu(paragraph);
        emit o.page().textMenuShown(paragraph);
        checkKeys(paragraph);
        bool seen = false;
        QTimer::singleShot(0, [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            REQUIRE(menu);
            checkKeys(*menu);
            menu->close();
            seen = true;
        });
        emit o.window.findChild<Timeline *>()->menuRequested(0, {});
        CHECK(seen);
        forEachDialog(o.window, o.workspace.jobs(), [](QDialog &dialog) {
            AccessKeys keys;
            addKeys(dialog, keys);
        });
    }
}

TEST_CASE("everything that can be used has a name", "[access]")
{
    Opened o(two, {1800, 1000});
    openAllPanels(o.window);
    checkNames(o.window);
    o.window.openPalette();
    checkNames(*o.window.findChild<CommandPalette *>());
    forEachDialog(o.window, o.workspace.jobs(), [](QDialog &dialog) { checkNames(dialog); });
}

TEST_CASE("Tab goes everywhere in every dialog, and Escape leaves it", "[access]")
{
    Opened o(two);
    forEachDialog(o.window, o.workspace.jobs(), checkTabs);
}

TEST_CASE("where the keyboard is can be seen", "[access]")
{
    Opened o(two);
    forEachDialog(o.window, o.workspace.jobs(), [](QDialog &dialog) {
        dialog.show();
        REQUIRE(QTest::qWaitForWindowExposed(&dialog));
        dialog.activateWindow();
        for (QWidget *w : dialog.findChildren<QWidget *>()) {
            if (!(w->focusPolicy() & Qt::TabFocus) || !w->isVisible() || !w->isEnabled() || isInner(w)) continue;
            dialog.setFocus();
            if (QWidget *at = QApplication::focusWidget()) at->clearFocus();
            QTest::qWait(1);
            const QImage without = dialog.grab().toImage();
            w->setFocus(Qt::TabFocusReason);
            QTest::qWait(1);
            const QImage with = dialog.grab().toImage();
            CAPTURE(describe(w));
            CHECK(with != without);
        }
    });
}

TEST_CASE("nothing on the screen is left in English", "[access]")
{
    Brackets brackets;
    QApplication::installTranslator(&brackets);
    const auto remove = qScopeGuard([&] { QApplication::removeTranslator(&brackets); });
    Opened empty;
    checkLanguage(empty.window);
    Opened o(two, {1800, 1000});
    openAllPanels(o.window);
    checkLanguage(o.window);
    o.window.openPalette();
    checkLanguage(*o.window.findChild<CommandPalette *>());
    forEachDialog(o.window, o.workspace.jobs(), checkLanguage);
}

TEST_CASE("what happens is told, also where the keyboard stays", "[access]")
{
    static QStringList heard;
    heard.clear();
    const auto before = QAccessible::installUpdateHandler([](QAccessibleEvent *event) {
        if (event->type() == QAccessible::Announcement) heard += static_cast<QAccessibleAnnouncementEvent *>(event)->message();
    });
    const auto back = qScopeGuard([&] { QAccessible::installUpdateHandler(before); });
    Opened o(two, {1800, 1000});
    const auto told = [] { return std::exchange(heard, {}).join(u'|').toStdString(); };
    told();
    o.press(Qt::Key_F8);
    CHECK(told().starts_with("1 of 7. "));
    o.press(Qt::Key_F7);
    CHECK(told() == "Changed paragraphs only: on");
    o.press(Qt::Key_F7);
    CHECK(told() == "Changed paragraphs only: off");
    o.page().filters().chip(Category::date)->click();
    CHECK(told() == "1 change hidden");
    o.page().filters().chip(Category::date)->click();
    CHECK(told() == "0 changes hidden");
    o.press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("bench"));
    CHECK(told().find("1 of ") != std::string::npos);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("zzz"));
    CHECK(told().ends_with("not found"));
    o.press(Qt::Key_Escape);
    auto *timeline = o.window.findChild<Timeline *>();
    timeline->setFocus();
    CHECK(told().ends_with(", on the right"));
    QTest::keyClick(timeline, Qt::Key_Left);
    CHECK(told().ends_with(", on the left"));
    o.window.openPalette();
    auto *palette = o.window.findChild<CommandPalette *>();
    told();
    QTest::keyClicks(&palette->field(), QStringLiteral("next change"));
    CHECK(told().ends_with("Next change, key F8"));
}

TEST_CASE("with every panel in front Tab goes only where it is seen", "[access]")
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    Workspace workspace;
    MainWindow window(workspace, settings);
    window.resize(1700, 1000);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    window.openSpecimen();
    REQUIRE_SOON(workspace.series() && !workspace.isBusy());
    window.page().showRow(5);
    for (const char *name : {"texts", "votes", "source", "series", "changes", "notes", "announced"}) {
        QDockWidget *dock = window.panel(QString::fromLatin1(name));
        dock->show();
        dock->raise();
        REQUIRE_SOON(!dock->visibleRegion().isEmpty() && dock->widget());
        QTest::qWait(20);
        window.page().view().setFocus();
        window.page().view().scrollTo(window.page().view().currentIndex());
        std::set<const QWidget *> been;
        for (int i = 0; i < 150; ++i) {
            QWidget *at = QApplication::focusWidget();
            CAPTURE(name, i);
            REQUIRE(at);
            if (been.insert(at).second) {
                CAPTURE(describe(at));
                CHECK_FALSE(nameOf(at).isEmpty());
                const QImage with = window.grab().toImage();
                at->clearFocus();
                const QImage without = window.grab().toImage();
                CHECK(with != without);
                at->setFocus(Qt::TabFocusReason);
            }
            QTest::keyClick(at, Qt::Key_Tab);
        }
    }
}
