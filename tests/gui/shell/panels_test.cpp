// SPDX-License-Identifier: GPL-3.0-or-later
// Panels do what is seen, and nothing twice.
#include "tests/gui/fixtures/opened.h"
#include "ui/theme/theme.h"
#include "ui/views/details_panel.h"
#include "ui/views/series_ribbon.h"
#include "ui/views/source_text.h"

#include <QDockWidget>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTableView>

using namespace resolute;
using namespace resolute::ui;
using resolute::testing::Opened, resolute::testing::two;

TEST_CASE("a change of theme draws the details once", "[shell][theme]")
{
    const auto back = qScopeGuard([] { applyTheme(*qApp, ThemeChoice::light); });
    applyTheme(*qApp, ThemeChoice::light);
    Opened o(two);
    o.page().showChange(0);
    auto *details = o.window.findChild<DetailsPanel *>();
    const QSignalSpy drawn(details->document(), &QTextDocument::contentsChanged);
    details->explain(0, 0);
    const auto once = drawn.count();
    REQUIRE(once > 0);
    const QString light = details->toHtml();
    applyTheme(*qApp, ThemeChoice::dark);
    CHECK(drawn.count() == 2 * once);
    CHECK(details->toHtml() != light);
}

TEST_CASE("source and series follow the paragraph only in front, and at once when they come there", "[shell]")
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    Workspace workspace;
    MainWindow window(workspace, settings);
    window.resize(1700, 1000);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    window.openSpecimen();
    REQUIRE_SOON(workspace.series() && !workspace.isBusy());
    window.page().showRow(0);
    const auto raise = [&](const char *name) {
        QDockWidget *dock = window.panel(QString::fromLatin1(name));
        dock->show();
        dock->raise();
        REQUIRE_SOON(!dock->visibleRegion().isEmpty() && dock->widget());
        QTest::qWait(20);
    };
    raise("series");
    const QTableView &table = window.series().table();
    const QModelIndex cell = table.currentIndex();
    REQUIRE(cell.isValid());
    raise("source");
    const auto *source = window.findChild<SourceText *>();
    REQUIRE_SOON(!source->outlined().empty());
    const std::vector<LineRange> first = source->outlined();
    raise("notes");
    window.page().showRow(4);
    QTest::qWait(50);
    CHECK(source->outlined() == first);
    CHECK(table.currentIndex() == cell);
    raise("source");
    REQUIRE_SOON(source->outlined() != first);
    raise("series");
    CHECK(table.currentIndex() != cell);
}
