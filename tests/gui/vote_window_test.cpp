// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/vote_tables.h"
#include "ui/shell/comparison_page.h"
#include "ui/shell/main_window.h"
#include "ui/views/vote_panel.h"

#include <QListView>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

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
