// SPDX-License-Identifier: GPL-3.0-or-later
// What gives way where there is little room: panels, chips, columns; and how the keyboard gets everywhere.
#include "tests/gui/fixtures/opened.h"
#include "ui/bridge/languages.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"
#include "ui/views/aligned_view.h"
#include "ui/views/filter_bar.h"
#include "ui/views/timeline.h"

#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScopeGuard>
#include <QStatusBar>
#include <QStyle>
#include <QToolBar>
#include <QToolButton>

#include <map>
#include <set>

using namespace resolute;
using namespace resolute::ui;
using resolute::testing::Opened, resolute::testing::two;

TEST_CASE("no panel makes the window higher than a small screen", "[shell][room]")
{
    Opened o(two, {960, 560});
    for (const char *name : {"outline", "details", "texts", "votes", "source", "series", "changes", "notes", "announced"}) {
        QDockWidget *dock = o.window.panel(QString::fromLatin1(name));
        dock->show();
        dock->raise();
        QTest::qWait(10);
        CAPTURE(name, o.window.minimumSizeHint().height());
        CHECK(o.window.height() == 560);
    }
}

TEST_CASE("with large type, the window is not higher than a small screen", "[shell][room]")
{
    const QFont own = QApplication::font();
    const auto back = qScopeGuard([&] { QApplication::setFont(own); });
    QFont large = own;
    large.setPointSizeF(own.pointSizeF() * 1.5);
    QApplication::setFont(large);
    Opened o(two, {1366, 700});
    o.window.panel(QStringLiteral("notes"))->show();
    QTest::qWait(10);
    CHECK(o.window.height() == 700);
}

TEST_CASE("beside the votes the texts keep their share of the window", "[shell][room]")
{
    Opened o(two, {1366, 768});
    o.window.panel(QStringLiteral("votes"))->toggleViewAction()->trigger();
    QTest::qWait(500); // until the panel has opened
    CHECK(o.page().view().height() >= 0.34 * o.window.height());
}

TEST_CASE("chips keep their words, whatever room there is", "[shell][room]")
{
    Opened o(two, {1500, 800});
    FilterBar &bar = o.page().filters();
    const auto widths = [&] {
        std::map<Category, int> out;
        for (const Chip *chip : bar.findChildren<Chip *>())
            if (chip->isVisible()) out[chip->category()] = chip->width();
        return out;
    };
    const auto all = widths();
    CHECK(all.size() == 7);
    for (const int width : {900, 620, 420}) {
        o.page().resize(width, 500); // without the window, whose least width is larger
        QTest::qWait(1);
        CAPTURE(width);
        const auto left = widths();
        for (const auto &[category, w] : left) CHECK(w == all.at(category));
        for (const Chip *chip : bar.findChildren<Chip *>()) {
            CHECK((chip->isVisible() || chip->count() == 0));
            if (chip->isVisible()) CHECK(bar.rect().contains(chip->geometry()));
        }
    }
}

TEST_CASE("Tab goes forwards through everything above the texts and into them", "[shell][access]")
{
    Opened o(two, {1500, 800});
    REQUIRE_SOON(o.page().view().hasFocus());
    std::set<const QWidget *> been;
    for (int i = 0; i < 60; ++i) {
        QWidget *at = QApplication::focusWidget();
        REQUIRE(at);
        been.insert(at);
        QTest::keyClick(at, Qt::Key_Tab);
    }
    for (const Chip *chip : o.page().filters().findChildren<Chip *>()) CHECK(been.contains(chip));
    CHECK(been.contains(&o.page().view()));
    CHECK(been.contains(&o.window.timeline()));
    CHECK(been.contains(o.page().filters().changedOnlyButton()));
    if (o.page().filters().tagsButton()->isVisible()) CHECK(been.contains(o.page().filters().tagsButton()));
}

TEST_CASE("every stop of the keyboard in the window can be seen", "[shell][access]")
{
    Opened o(two, {1500, 800});
    REQUIRE_SOON(o.page().view().hasFocus());
    std::set<const QWidget *> been;
    for (int i = 0; i < 60; ++i) {
        QWidget *at = QApplication::focusWidget();
        REQUIRE(at);
        if (!been.insert(at).second) break;
        QTest::qWait(1);
        const QImage with = o.window.grab().toImage();
        at->clearFocus();
        QTest::qWait(1);
        const QImage without = o.window.grab().toImage();
        CAPTURE(at->metaObject()->className(), at->accessibleName().toStdString());
        CHECK(with != without);
        at->setFocus(Qt::TabFocusReason);
        QTest::keyClick(at, Qt::Key_Tab);
    }
}

TEST_CASE("the field of a note has a frame, also on black", "[shell][room]")
{
    const auto back = qScopeGuard([] { applyTheme(*qApp, ThemeChoice::light); });
    applyTheme(*qApp, ThemeChoice::highContrastDark);
    Opened o(two, {1500, 800});
    o.page().showChange(0);
    QDockWidget *notes = o.window.panel(QStringLiteral("notes"));
    notes->show();
    QTest::qWait(20);
    auto *field = notes->findChild<QPlainTextEdit *>();
    REQUIRE(field);
    const QImage picture = field->grab().toImage();
    CHECK(picture.pixelColor(picture.width() / 2, 0) == theme().line);
    CHECK(picture.pixelColor(0, picture.height() / 2) == theme().line);
}

TEST_CASE("columns of Chinese hold fewer characters, and so both stand beside each other", "[shell][room]")
{
    Opened o(two, {1280, 720});
    AlignedView &view = o.page().view();
    view.setLanguages({QStringLiteral("zh"), QStringLiteral("zh")});
    const int needed = view.widthFor(2, 60);
    const qreal character = typography(QStringLiteral("zh")).averageWidth;
    CHECK(needed < 2 * 45 * character);
    CHECK(needed > 2 * 25 * character);
    o.page().resize(980, 500);
    QTest::qWait(1);
    CHECK(view.charactersPerLine() >= 25);
    CHECK(view.columnRect(1).right() <= view.viewport()->width());
}

TEST_CASE("tools that have no room are behind a sign that is seen, and steps from change to change are not among them", "[shell][room]")
{
    Opened o(two, {600, 450});
    const auto *bar = o.window.findChild<QToolBar *>(QStringLiteral("tools"));
    REQUIRE(bar);
    auto *more = bar->findChild<QToolButton *>(QStringLiteral("qt_toolbar_ext_button"));
    REQUIRE(more);
    REQUIRE(more->isVisible());
    CHECK(more->accessibleName() == QStringLiteral("More tools"));
    more->setIcon({});
    const QImage without = more->grab().toImage();
    more->setIcon(more->style()->standardIcon(QStyle::SP_ToolBarHorizontalExtensionButton, nullptr, more));
    CHECK(more->grab().toImage() != without); // there is room for the picture
    o.window.resize(480, 450);
    QTest::qWait(1);
    for (const char *name : {"go.next-change", "go.previous-change"}) {
        const QAction *action = o.window.actionList().find(QString::fromUtf8(name));
        CAPTURE(name);
        REQUIRE(action);
        CHECK(bar->widgetForAction(const_cast<QAction *>(action))->isVisible());
    }
}

TEST_CASE("in a narrow window the panels are chosen in a menu, with their whole names", "[shell][room]")
{
    Opened o(two, {1100, 600});
    const auto buttons = [&] {
        QStringList out;
        for (const auto *button : o.window.statusBar()->findChildren<QToolButton *>())
            if (button->isVisible()) {
                out += button->text();
                CHECK(button->width() >= button->sizeHint().width());
            }
        return out;
    };
    CHECK(buttons().contains(QStringLiteral("Outline")));
    CHECK(buttons().contains(QStringLiteral("Announced")));
    o.window.resize(560, 600);
    QTest::qWait(1);
    CHECK(buttons() == QStringList{QStringLiteral("Panels ▾")});
    o.window.resize(1100, 600);
    QTest::qWait(1);
    CHECK(buttons().contains(QStringLiteral("Announced")));
}

TEST_CASE("at three times the size there is room for texts, and every kind of change can still be hidden", "[shell][room]")
{
    Opened o(two, {480, 300});
    QTest::qWait(1);
    CHECK(o.window.height() == 300); // the start page scrolls
    CHECK(o.page().view().viewport()->height() >= 3 * o.page().view().typography(0).linePitch);
    FilterBar &bar = o.page().filters();
    REQUIRE(bar.kindsButton()->isVisible());
    for (const Chip *chip : bar.findChildren<Chip *>()) CHECK_FALSE(chip->isVisible());
    emit bar.kindsButton()->menu()->aboutToShow();
    QAction *dates = nullptr;
    for (QAction *action : bar.kindsButton()->menu()->actions())
        if (action->text() == QStringLiteral("Dates\t1")) dates = action;
    REQUIRE(dates);
    CHECK(dates->isChecked());
    dates->trigger();
    CHECK(o.page().collation().hiddenCount() == 1);
    CHECK(bar.hiddenButton()->isVisible());
    o.window.resize(900, 700);
    QTest::qWait(1);
    CHECK_FALSE(bar.kindsButton()->isVisible());
    CHECK(bar.chip(Category::substantive)->isVisible());
    CHECK_FALSE(bar.chip(Category::date)->isChecked());
}

TEST_CASE("how many changes there are stands whole in a narrow bar, in every language", "[shell][room]")
{
    const auto back = qScopeGuard([] { useLanguage(QStringLiteral("en")); });
    for (const char *language : {"ar", "en", "es", "fr", "ru", "zh"}) {
        useLanguage(QString::fromLatin1(language));
        Opened o({QStringLiteral("long"), QStringLiteral("longer")}, {800, 600});
        QTest::qWait(1);
        CAPTURE(language);
        bool found = false;
        for (const QLabel *label : o.window.findChild<QToolBar *>(QStringLiteral("tools"))->findChildren<QLabel *>()) {
            if (label->text() != o.page().position()) continue;
            found = true;
            CHECK(label->isVisible());
            CHECK(label->width() >= label->fontMetrics().horizontalAdvance(label->text()));
        }
        CHECK(found);
    }
}
