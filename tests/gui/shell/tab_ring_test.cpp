// SPDX-License-Identifier: GPL-3.0-or-later
// Tab and Shift+Tab come round through everything that can be seen, whatever panel is in front.
#include "tests/gui/fixtures/opened.h"
#include "ui/theme/theme.h"
#include "ui/views/aligned_view.h"
#include "ui/views/source_pages.h"

#include <QDockWidget>
#include <QScopeGuard>
#include <QTextBrowser>

#include <set>

using namespace resolute;
using namespace resolute::ui;
using resolute::testing::Opened, resolute::testing::two;

namespace {

std::string describe(const QWidget *w)
{
    QString words = QString::fromLatin1(w->metaObject()->className()) + u' ' + w->objectName() + u' ' + w->accessibleName();
    for (const QWidget *up = w->parentWidget(); up; up = up->parentWidget())
        words += QStringLiteral(" < ") + QString::fromLatin1(up->metaObject()->className());
    return words.toStdString();
}

bool takesKeyboard(const QWidget &w) { return (w.focusPolicy() & Qt::TabFocus) && w.isVisible() && w.isEnabled() && !w.visibleRegion().isEmpty(); }

// From the texts until it comes back to them: the widgets it was at, in order.
std::vector<const QWidget *> walk(MainWindow &window, Qt::Key key)
{
    window.page().view().setFocus();
    REQUIRE(QApplication::focusWidget() == &window.page().view());
    std::vector<const QWidget *> way;
    for (int i = 0; i < 300; ++i) {
        QWidget *at = QApplication::focusWidget();
        REQUIRE(at);
        CAPTURE(describe(at));
        CHECK(at->isVisible());
        if (i > 0 && at == &window.page().view()) return way;
        if (way.empty() || way.back() != at) way.push_back(at);
        QTest::keyClick(at, key);
        const bool goesOn = QApplication::focusWidget() != at || qobject_cast<QTextBrowser *>(at); // which has links
        CHECK(goesOn);
        if (!goesOn) break;
    }
    FAIL("the keyboard does not come back to the texts");
    return way;
}

void checkRing(MainWindow &window)
{
    const std::vector<const QWidget *> forwards = walk(window, Qt::Key_Tab), backwards = walk(window, Qt::Key_Backtab);
    const std::set<const QWidget *> there(forwards.begin(), forwards.end()), back(backwards.begin(), backwards.end());
    CHECK(there.size() == forwards.size());
    CHECK(back.size() == backwards.size());
    for (const QWidget *w : window.findChildren<QWidget *>()) {
        if (w->window() != &window || !takesKeyboard(*w) || w->focusProxy()) continue;
        CAPTURE(describe(w));
        CHECK(there.contains(w));
        CHECK(back.contains(w));
    }
}

void bringToFront(MainWindow &window, const QString &name)
{
    QDockWidget *dock = window.panel(name);
    dock->show();
    dock->raise();
    REQUIRE_SOON(!dock->visibleRegion().isEmpty() && dock->widget());
    QTest::qWait(20);
}

} // namespace

TEST_CASE("Tab comes round forwards and backwards with every panel in front", "[access][ring]")
{
    const auto back = qScopeGuard([] { applyTheme(*qApp, ThemeChoice::light); });
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
    window.page().showChange(0);
    for (const ThemeChoice choice : {ThemeChoice::light, ThemeChoice::dark}) {
        applyTheme(*qApp, choice);
        for (const char *name : {"source", "notes", "votes", "series", "changes", "announced", "texts", "source"}) {
            CAPTURE(name);
            bringToFront(window, QString::fromLatin1(name));
            checkRing(window);
        }
    }
}

TEST_CASE("Tab passes by a source that only says why it is not shown", "[access][ring]")
{
    Opened o(two); // of files that are not there
    REQUIRE_SOON(o.page().view().hasFocus());
    bringToFront(o.window, QStringLiteral("source"));
    checkRing(o.window);
}

TEST_CASE("Tab goes through the pages of a source that is a PDF", "[access][ring]")
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    Workspace workspace;
    MainWindow window(workspace, settings);
    window.resize(1500, 800);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    const QString seeds = QStringLiteral(RESOLUTE_SOURCE_DIR "/tests/fuzz/seeds/read/");
    workspace.open({seeds + QStringLiteral("draft.md"), seeds + QStringLiteral("draft.pdf")});
    REQUIRE_SOON(workspace.comparison() && !workspace.isBusy());
    const Collation &c = window.page().collation().collation();
    const int column = c.document(0).format == SourceFormat::pdf ? 0 : 1;
    const std::string id = c.document(static_cast<std::size_t>(column)).paragraphs.front().id;
    REQUIRE(window.page().showParagraph(QString::fromStdString(id), column));
    bringToFront(window, QStringLiteral("source"));
    auto *pages = window.findChild<SourcePages *>();
    REQUIRE_SOON(pages->isVisible());
    checkRing(window);
}
