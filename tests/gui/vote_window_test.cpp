// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/vote_tables.h"
#include "ui/shell/comparison_page.h"
#include "ui/shell/main_window.h"
#include "ui/views/vote_flow.h"
#include "ui/views/vote_panel.h"

#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

using namespace resolute;
using namespace resolute::ui;
using namespace resolute::test;

TEST_CASE("the specimen's votes lead to the changes of its texts", "[votes][window]")
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Workspace workspace;
    MainWindow window(workspace, settings);
    window.resize(1200, 800);
    window.show();
    window.openSpecimen();
    REQUIRE(QTest::qWaitFor([&] { return workspace.series() && workspace.comparison() && !workspace.isBusy(); }, 60000));
    VotePanel &panel = window.votes();
    CHECK(panel.model().voteCount() == 2);
    CHECK(panel.model().rowCount() == 61);

    window.showChangeBetween(0, 1, 1, QStringLiteral("OP 4 (b)(iii)"));
    REQUIRE(
        QTest::qWaitFor([&] { return workspace.pair()->left == workspace.texts()[0].id && workspace.comparison() && !workspace.isBusy(); }, 60000));
    CHECK(workspace.pair()->right == workspace.texts()[1].id);
    CHECK(QTest::qWaitFor([&] { return window.page().cursor().row() > 0; }, 5000));
}

TEST_CASE("in a small window the choice of States, some States and the choice of pages are all in sight", "[votes][window][room]")
{
    const auto direction = QApplication::layoutDirection();
    const auto back = qScopeGuard([&] { QApplication::setLayoutDirection(direction); });
    for (const Qt::LayoutDirection reading : {Qt::LeftToRight, Qt::RightToLeft})
        for (const QSize size : {QSize(1024, 600), QSize(800, 600)}) {
            QApplication::setLayoutDirection(reading);
            QTemporaryDir folder;
            QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
            Workspace workspace;
            MainWindow window(workspace, settings);
            window.resize(size);
            window.show();
            window.openSpecimen();
            REQUIRE(QTest::qWaitFor([&] { return workspace.series() && workspace.comparison() && !workspace.isBusy(); }, 60000));
            window.panel(QStringLiteral("votes"))->toggleViewAction()->trigger();
            QTest::qWait(500); // until the panel has opened
            VotePanel &panel = window.votes();
            CAPTURE(size.width(), static_cast<int>(reading), panel.width(), panel.height());
            auto *body = qobject_cast<QScrollArea *>(window.panel(QStringLiteral("votes"))->widget());
            REQUIRE(body);
            CHECK(body->verticalScrollBar()->maximum() == 0);
            CHECK(body->horizontalScrollBar()->maximum() == 0);
            const auto inSight = [&](const QWidget *w) {
                return w->isVisible() && panel.rect().contains(QRect(w->mapTo(&panel, QPoint()), w->size()));
            };
            CHECK(inSight(panel.findChild<QLineEdit *>()));
            CHECK(panel.table().viewport()->rect().contains(panel.table().visualRect(panel.filter().index(0, 0))));
            for (const char *word : {"List", "By group", "Flow", "Text"}) {
                QToolButton *chosen = nullptr;
                for (auto *button : panel.findChildren<QToolButton *>())
                    if (button->text().startsWith(QString::fromUtf8(word)) && button->isVisible()) chosen = button;
                CAPTURE(word);
                REQUIRE(chosen);
                CHECK(inSight(chosen));
                QTest::mouseClick(chosen, Qt::LeftButton);
                QTest::qWait(1);
                CHECK(inSight(chosen));
            }
            // The States that changed, by one box instead of a line of buttons.
            panel.setShown(VotePanel::Show::list);
            QComboBox *share = nullptr;
            for (auto *box : panel.findChildren<QComboBox *>())
                if (box->accessibleName() == QStringLiteral("Which States are shown")) share = box;
            REQUIRE(share);
            REQUIRE(inSight(share));
            const int changed = share->findText(QStringLiteral("Changed"), Qt::MatchStartsWith);
            share->setCurrentIndex(changed);
            emit share->activated(changed);
            CHECK(panel.filter().rowCount() == 17);
            CHECK(share->currentText() == QStringLiteral("Changed 17"));
        }
}

TEST_CASE("a flow in a low panel shows the band that the keyboard is at", "[votes][room]")
{
    VotePanel panel;
    panel.resize(700, 130);
    panel.setVotes(councilVotes());
    panel.setShown(VotePanel::Show::flow);
    panel.show();
    panel.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&panel));
    VoteFlow *flow = nullptr;
    for (auto *each : panel.findChildren<VoteFlow *>())
        if (each->isVisible()) flow = each;
    REQUIRE(flow);
    REQUIRE(flow->height() >= VoteFlow::leastHeight);
    flow->setFocus();
    for (std::size_t band = 0; band < flow->bands().size(); ++band) {
        QTest::keyClick(flow, Qt::Key_Down);
        CAPTURE(band);
        CHECK(flow->visibleRegion().contains(flow->areaOf(band).boundingRect().center().toPoint()));
    }
}
