// SPDX-License-Identifier: GPL-3.0-or-later
// Settings, language, session, presentation, files that change on disk.
#include "tests/gui/fixtures/opened.h"
#include "tests/gui/fixtures/series.h"
#include "ui/bridge/languages.h"
#include "ui/shell/desk.h"
#include "ui/shell/settings_dialog.h"
#include "ui/store/file_watch.h"
#include "ui/theme/motion.h"
#include "ui/views/aligned_view.h"
#include "ui/views/filter_bar.h"
#include "ui/views/notice_bar.h"
#include "ui/views/start_page.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStatusBar>
#include <QToolButton>

using namespace resolute;
using namespace resolute::ui;
using resolute::testing::Opened, resolute::testing::smallEngine, resolute::testing::two;

namespace {

struct English {
    ~English()
    {
        useLanguage(QStringLiteral("en"));
        QApplication::setFont(font);
    }
    QFont font = QApplication::font();
};

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

// As editors do: beside it, then over it.
void replace(const QString &path, const QByteArray &bytes)
{
    write(path + QStringLiteral(".new"), bytes);
    QFile::remove(path);
    REQUIRE(QFile::rename(path + QStringLiteral(".new"), path));
}

} // namespace

TEST_CASE("the language changes at once, and the place is kept", "[desk]")
{
    const English afterwards;
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    Workspace workspace(smallEngine());
    Desk desk(workspace, settings);
    desk.window().show();
    workspace.open(two);
    REQUIRE_SOON(workspace.comparison() && !workspace.isBusy());
    desk.window().page().showChange(3);
    const ComparisonPtr before = workspace.comparison();
    MainWindow *first = &desk.window();
    desk.window().openSettings();
    auto *dialog = desk.window().findChild<SettingsDialog *>();
    REQUIRE(dialog);
    dialog->language().setCurrentIndex(dialog->language().findData(QStringLiteral("fr")));
    dialog->interfaceSize().setValue(150);
    const qreal points = QApplication::font().pointSizeF();
    dialog->accept();
    REQUIRE_SOON(&desk.window() != first);
    CHECK(desk.window().isVisible());
    CHECK(desk.window().actionList().find(u"go.next-change")->text() != QStringLiteral("&Next change"));
    CHECK(QApplication::font().pointSizeF() == points * 1.5);
    CHECK(workspace.comparison() == before);
    CHECK(desk.window().page().cursor().change() == 3);
    Preferences arabic = readPreferences(settings);
    CHECK(arabic.language == QStringLiteral("fr"));
    arabic.language = QStringLiteral("ar");
    arabic.interfaceSize = 100;
    MainWindow *second = &desk.window();
    desk.window().setPreferences(arabic);
    REQUIRE_SOON(&desk.window() != second);
    CHECK(desk.window().layoutDirection() == Qt::RightToLeft);
    const auto sideOf = [&](const char *panel) {
        return desk.window().dockWidgetArea(desk.window().findChild<QDockWidget *>(QLatin1StringView(panel)));
    };
    CHECK(sideOf("outline") == Qt::RightDockWidgetArea); // what is read first stands first
    CHECK(sideOf("details") == Qt::LeftDockWidgetArea);
    Preferences english = arabic;
    english.language = QStringLiteral("en");
    applyPreferences(*qApp, english);
}

TEST_CASE("settings show the theme that is in force, whoever chose it", "[settings]")
{
    Opened o(two);
    applyTheme(*qApp, ThemeChoice::dark); // as the command line does
    o.window.openSettings();
    auto *dialog = o.window.findChild<SettingsDialog *>();
    REQUIRE(dialog);
    CHECK(dialog->preferences().theme == ThemeChoice::dark);
    dialog->reject();
    applyTheme(*qApp, ThemeChoice::light);
}

TEST_CASE("what is set is what is in force and what is remembered", "[settings]")
{
    Opened o(two);
    Preferences wanted;
    wanted.theme = ThemeChoice::highContrastDark;
    wanted.textSize = 130;
    wanted.reducedMotion = true;
    wanted.watchFiles = false;
    wanted.restoreSession = false;
    wanted.exportFolder = o.folder.path();
    SettingsDialog dialog(wanted);
    CHECK(dialog.preferences() == wanted);
    o.window.setPreferences(dialog.preferences());
    CHECK(readPreferences(o.settings) == wanted);
    CHECK(&theme() == &highContrastTheme(true));
    CHECK(o.window.actionList().find(u"view.theme-high-contrast-dark")->isChecked());
    CHECK(o.page().view().zoom() == 1.3);
    CHECK(reducedMotion());
    CHECK_FALSE(o.window.isAnimated());
    CHECK_FALSE(o.window.fileWatch().isOn());
    wanted = {};
    wanted.theme = ThemeChoice::light;
    o.window.setPreferences(wanted);
    CHECK_FALSE(reducedMotion());
}

TEST_CASE("the next start goes on where the last one ended", "[session]")
{
    QTemporaryDir folder;
    QStringList paths;
    for (const QString &name : two) write(paths.emplace_back(folder.filePath(name)), "x");
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    {
        Workspace workspace(smallEngine());
        MainWindow window(workspace, settings);
        window.show();
        workspace.open(paths);
        REQUIRE_SOON(workspace.comparison() && !workspace.isBusy());
        workspace.swapPair();
        REQUIRE_SOON(workspace.isReversed() && !workspace.isBusy());
        window.page().showRow(3);
        window.close();
    }
    Workspace workspace(smallEngine());
    MainWindow window(workspace, settings);
    window.show();
    window.restoreSession();
    REQUIRE_SOON(workspace.isReversed() && !workspace.isBusy() && workspace.comparison());
    CHECK(workspace.texts().size() == 2);
    CHECK_FALSE(window.startPage().isVisible());
    Preferences preferences = readPreferences(settings);
    preferences.restoreSession = false;
    writePreferences(preferences, settings);
    Workspace other(smallEngine());
    MainWindow empty(other, settings);
    empty.restoreSession();
    CHECK(other.texts().empty());
}

TEST_CASE("a series comes back as it was arranged, at the paragraph that was read", "[session]")
{
    QTemporaryDir folder;
    QStringList paths;
    for (const char *name : {"one.md", "two.md", "three.md", "four.md"}) write(paths.emplace_back(folder.filePath(QString::fromLatin1(name))), "x");
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    {
        Workspace workspace(resolute::testing::seriesEngine());
        MainWindow window(workspace, settings);
        window.show();
        workspace.open(paths);
        REQUIRE_SOON(workspace.comparison() && !workspace.isBusy());
        workspace.arrange({.series = true, .leftOut = {workspace.texts()[1].id}, .base = workspace.texts()[3].id}, QStringLiteral("x"));
        REQUIRE_SOON(workspace.shownTexts().size() == 3 && !workspace.isBusy());
        REQUIRE(window.page().showParagraph(QStringLiteral("OP 4"), 1));
        window.close();
    }
    Workspace workspace(resolute::testing::seriesEngine());
    MainWindow window(workspace, settings);
    window.show();
    window.restoreSession();
    REQUIRE_SOON(workspace.shownTexts().size() == 3 && !workspace.isBusy());
    CHECK(workspace.shownTexts().front() == workspace.texts()[3].id);
    CHECK_FALSE(workspace.undoStack().canUndo());
    const Collation &c = window.page().collation().collation();
    const int row = window.page().cursor().row();
    REQUIRE(row >= 0);
    CHECK(c.document(1).paragraph(c.cell(c.rows[static_cast<std::size_t>(row)], 1).front()).id == "O4");
}

TEST_CASE("what is read stays where it is when paragraphs come in above it", "[watch]")
{
    QTemporaryDir folder;
    const QString a = folder.filePath(QStringLiteral("a.md")), b = folder.filePath(QStringLiteral("b.md"));
    const auto text = [](int more) {
        QByteArray out = "# Resolution 10/1. The right to rest\n\n";
        for (int i = 1; i < 60; ++i)
            out += QByteArray::number(i) + ". *Calls upon* all States to plant " + QByteArray::number((i - more) * 7)
                + " trees beside every bench and to water them;\n\n";
        return out;
    };
    write(a, text(0));
    write(b, text(0));
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    Workspace workspace;
    MainWindow window(workspace, settings);
    window.fileWatch().setOn(false);
    window.resize(1200, 700);
    window.show();
    workspace.open({a, b});
    REQUIRE_SOON(workspace.comparison() && !workspace.isBusy());
    REQUIRE(window.page().showParagraph(QStringLiteral("OP 40")));
    auto &view = window.page().view();
    view.scrollToRow(view.firstVisibleRow(), 0.5);
    const auto onTop = [&] {
        const Collation &c = window.page().collation().collation();
        const int row = window.page().folds().mapToSource(window.page().folds().index(view.firstVisibleRow(), 0)).row();
        return c.document(1).paragraph(c.cell(c.rows[static_cast<std::size_t>(row)], 1).front()).text;
    };
    const auto current = [&] {
        const Collation &c = window.page().collation().collation();
        return c.document(1).paragraph(c.cell(c.rows[static_cast<std::size_t>(window.page().cursor().row())], 1).front()).text;
    };
    const std::string top = onTop(), at = current();
    const double share = view.visibleRows().first - view.firstVisibleRow();
    REQUIRE(share > 0.3);
    write(b, text(2));
    workspace.reload();
    REQUIRE_SOON(!workspace.isBusy());
    QTest::qWait(1);
    CHECK(onTop() == top);
    CHECK(current() == at);
    CHECK(std::abs(view.visibleRows().first - view.firstVisibleRow() - share) < 0.1);
}

TEST_CASE("a presentation shows the texts and nothing else, and Escape ends it", "[presentation]")
{
    Opened o(two, {1800, 900});
    const qreal zoom = o.page().view().zoom();
    o.press(Qt::Key_F11, Qt::ShiftModifier);
    REQUIRE(o.window.isPresenting());
    for (const QWidget *w : {static_cast<QWidget *>(o.window.menuBar()), static_cast<QWidget *>(o.window.statusBar()),
             static_cast<QWidget *>(&o.page().filters()), static_cast<QWidget *>(o.window.panel(QStringLiteral("outline")))})
        CHECK_FALSE(w->isVisible());
    CHECK(o.window.isFullScreen());
    CHECK(o.page().view().zoom() >= zoom);
    CHECK(o.page().view().zoom() <= zoom * 1.5);
    CHECK(o.page().view().horizontalScrollBar()->maximum() == 0); // both texts are seen whole, however small the screen
    o.press(Qt::Key_F8);
    CHECK(o.page().cursor().change() == 0);
    o.press(Qt::Key_Escape);
    CHECK_FALSE(o.window.isPresenting());
    CHECK_FALSE(o.window.isFullScreen());
    CHECK(o.page().view().zoom() == zoom);
    CHECK(o.window.menuBar()->isVisible());
    CHECK(o.window.panel(QStringLiteral("outline"))->isVisible());
}

TEST_CASE("a file that is replaced on disk is read again, and the place is kept", "[watch]")
{
    QTemporaryDir folder;
    const QString a = folder.filePath(QStringLiteral("a.md")), b = folder.filePath(QStringLiteral("b.md"));
    QByteArray text = "# Resolution 10/1. The right to rest\n\n";
    for (int i = 1; i < 60; ++i)
        text += QByteArray::number(i) + ". *Calls upon* all States to plant " + QByteArray::number(i * 7)
            + " trees beside every bench and to water them;\n\n";
    write(a, text);
    write(b, QByteArray(text).replace("60 trees", "61 trees").replace("49 trees", "50 trees"));
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    Workspace workspace;
    MainWindow window(workspace, settings);
    window.fileWatch().setPatience(30);
    window.show();
    workspace.open({a, b});
    REQUIRE_SOON(workspace.comparison() && !workspace.isBusy());
    REQUIRE(window.page().showParagraph(QStringLiteral("OP 40")));
    const int before = window.page().changes().rowCount();
    const int top = window.page().view().firstVisibleRow();
    REQUIRE(top > 0);
    QTest::qWait(20); // so that the time differs
    replace(b, QByteArray(text).replace("49 trees", "52 oak trees").replace("56 trees", "57 trees").replace("63 trees", "64 pine trees"));
    REQUIRE_SOON(window.page().changes().rowCount() != before && !workspace.isBusy());
    CHECK(window.notices().words() == QStringLiteral("Changed on disk and read again: b.md"));
    CHECK(std::abs(window.page().view().firstVisibleRow() - top) <= 2); // the notice takes a line above the texts
    // And once more: the watch outlives the file it watched.
    replace(b, text);
    REQUIRE_SOON(window.page().changes().rowCount() == 0 && !workspace.isBusy());
    QTest::mouseClick(&window.notices().closeButton(), Qt::LeftButton);
    CHECK(window.notices().words().isEmpty());
    QFile::remove(b);
    REQUIRE_SOON(window.notices().words().contains(QStringLiteral("No longer there: b.md")));
    CHECK(workspace.comparison());
}

TEST_CASE("a file that an editor has emptied leaves the comparison where it is", "[watch]")
{
    QTemporaryDir folder;
    const QString a = folder.filePath(QStringLiteral("a.md")), b = folder.filePath(QStringLiteral("b.md"));
    const QByteArray text = "# Resolution 10/1. The right to rest\n\n1. *Calls upon* all States to plant trees;\n\n2. *Decides* to rest.\n";
    write(a, text);
    write(b, QByteArray(text).replace("trees", "oaks"));
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    Workspace workspace;
    MainWindow window(workspace, settings);
    window.fileWatch().setPatience(30);
    window.show();
    workspace.open({a, b});
    REQUIRE_SOON(workspace.comparison() && !workspace.isBusy());
    QTest::qWait(20); // so that the time differs
    write(b, {});
    REQUIRE_SOON(window.notices().words().startsWith(QStringLiteral("Cannot be read again, and stays open as it was read last: b.md: ")));
    CHECK(workspace.comparison());
    CHECK(window.page().isVisible());
    QFile::remove(b); // the same by F5
    workspace.reload();
    REQUIRE_SOON(!workspace.isBusy());
    CHECK(window.page().isVisible());
    CHECK(window.page().changes().rowCount() > 0);
    write(b, text);
    workspace.reload();
    REQUIRE_SOON(!workspace.isBusy() && window.page().changes().rowCount() == 0);
    CHECK_FALSE(window.notices().words().startsWith(QStringLiteral("Cannot be read again")));
}

TEST_CASE("of a folder, the texts are opened", "[drop]")
{
    Opened o;
    QDir(o.folder.path()).mkdir(QStringLiteral("in"));
    for (const char *name : {"in/1-old.md", "in/2-new.md", "in/picture.png", "in/notes.zip"})
        write(o.folder.filePath(QString::fromLatin1(name)), "x");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(o.folder.filePath(QStringLiteral("in")))});
    const auto dropOn = [&](const QMimeData &what) {
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &what, Qt::LeftButton, {});
        QApplication::sendEvent(&o.window, &enter);
        QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &what, Qt::LeftButton, {});
        QApplication::sendEvent(&o.window, &drop);
    };
    dropOn(data);
    REQUIRE_SOON(o.workspace.comparison());
    CHECK(o.workspace.texts().size() == 2);
    QDir(o.folder.path()).mkdir(QStringLiteral("empty"));
    QMimeData nothing;
    nothing.setUrls({QUrl::fromLocalFile(o.folder.filePath(QStringLiteral("empty")))});
    dropOn(nothing);
    CHECK(o.window.notices().words().startsWith(QStringLiteral("There is no text in what was dropped")));
}

TEST_CASE("what was open before is offered, and says what is gone", "[start]")
{
    QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("one.md")), "x");
    StartPage page;
    QStringList asked;
    QObject::connect(&page, &StartPage::recentRequested, &page, [&](const QStringList &paths) { asked = paths; });
    const QStringList half{folder.filePath(QStringLiteral("one.md")), folder.filePath(QStringLiteral("gone.md"))};
    page.setRecent({half, {folder.filePath(QStringLiteral("gone.md"))}});
    page.resize(800, 600);
    page.show();
    QList<QPushButton *> again;
    for (QPushButton *button : page.findChildren<QPushButton *>())
        if (button->accessibleName().startsWith(QStringLiteral("Open again"))) again += button;
    REQUIRE(again.size() == 2);
    CHECK(again[0]->text() == QStringLiteral("one.md, gone.md"));
    CHECK(again[0]->accessibleDescription().startsWith(QStringLiteral("1 file")));
    CHECK_FALSE(again[1]->isEnabled());
    QTest::mouseClick(again[0], Qt::LeftButton);
    CHECK(asked == half);
    CHECK(setWords(
              {QStringLiteral("/a/1.md"), QStringLiteral("/a/2.md"), QStringLiteral("/a/3.md"), QStringLiteral("/a/4.md"), QStringLiteral("/a/5.md")})
        == QStringLiteral("1.md, 2.md, 3.md and 2 more"));
}
