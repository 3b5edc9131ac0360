// SPDX-License-Identifier: GPL-3.0-or-later
// The manual in the window: found words, its language and direction, links.
#include "tests/gui/fixtures/opened.h"
#include "ui/bridge/languages.h"
#include "ui/shell/desk.h"
#include "ui/shell/help_window.h"
#include "ui/shell/preferences.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>

using namespace resolute;
using namespace resolute::ui;
using resolute::testing::Opened, resolute::testing::smallEngine, resolute::testing::two;

namespace {

struct English {
    ~English() { useLanguage(QStringLiteral("en")); }
};

struct Help {
    explicit Help(const QString &language) : code(useLanguage(language)), opened(two)
    {
        opened.window.openHelp();
        window = opened.window.findChild<HelpWindow *>();
        REQUIRE(window);
        REQUIRE(QTest::qWaitForWindowExposed(window));
    }

    [[nodiscard]] QTextDocument &document() const { return *window->page().document(); }
    [[nodiscard]] QString words() const { return window->page().toPlainText(); }
    [[nodiscard]] QString here() const { return window->page().textCursor().block().text(); }

    English back;
    QString code;
    Opened opened;
    HelpWindow *window = nullptr;
};

QTextBlock codeBlock(const QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        if (block.text().startsWith(u"$ resolute compare")) return block;
    return {};
}

bool isSlanted(const QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it)
            if (it.fragment().charFormat().fontItalic()) return true;
    return false;
}

} // namespace

TEST_CASE("the manual is there without a network, and can be searched", "[help]")
{
    Opened o(two);
    o.press(Qt::Key_F1);
    auto *help = o.window.findChild<HelpWindow *>();
    REQUIRE(help);
    CHECK(help->page().toPlainText().contains(QStringLiteral("Reading a comparison")));
    CHECK(help->chapters().count() > 6);
    QTest::keyClicks(&help->field(), QStringLiteral("runner-up"));
    CHECK(help->page().textCursor().selectedText() == QStringLiteral("runner-up"));
    const int first = help->page().textCursor().position();
    QTest::keyClick(&help->field(), Qt::Key_Return);
    CHECK(help->answer().isEmpty());
    QTest::keyClicks(&help->field(), QStringLiteral("zzz"));
    CHECK(help->answer() == QStringLiteral("not found"));
    CHECK(first > 0);
    help->chapters().setCurrentRow(2);
    CHECK(help->page().textCursor().block().text() == help->chapters().item(2)->text().trimmed());
    // The keys in it are those that are in force.
    o.window.actionList().setKeys(o.window.actionList().find(u"go.to-paragraph"), {QKeySequence(Qt::CTRL | Qt::Key_J)});
    CHECK(keysAsMarkdown(o.window.actionList()).contains(QStringLiteral("`Ctrl+J` | Go to paragraph")));
}

TEST_CASE("the manual speaks the window's language", "[help]")
{
    const Help english(QStringLiteral("en"));
    QSet<QString> titles;
    for (const QString &language : languages()) {
        CAPTURE(language.toStdString());
        const Help help(language);
        titles += help.document().firstBlock().text() + help.window->chapters().item(0)->text();
        CHECK(help.window->chapters().count() == english.window->chapters().count());
        CHECK(help.words().contains(QKeySequence(QStringLiteral("Ctrl+Shift+H")).toString(QKeySequence::NativeText)));
        const Qt::LayoutDirection direction = language == u"ar" ? Qt::RightToLeft : Qt::LeftToRight;
        CHECK(help.window->page().layoutDirection() == direction);
        CHECK(help.window->chapters().layoutDirection() == direction);
        CHECK(help.document().firstBlock().textDirection() == direction);
        CHECK(help.document().size().width() <= help.window->page().viewport()->width()); // laid out to its end
        CHECK(help.window->page().horizontalScrollBar()->maximum() == 0);
        CHECK(codeBlock(help.document()).textDirection() == Qt::LeftToRight);
        CHECK(isSlanted(help.document()) != (language == u"ar" || language == u"zh")); // these two have no italics
    }
    CHECK(titles.size() == languages().size());
}

TEST_CASE("words are found in the manual of another language", "[help]")
{
    const Help help(QStringLiteral("fr"));
    CHECK(help.document().firstBlock().text() == QStringLiteral("Manuel"));
    QTest::keyClicks(&help.window->field(), QStringLiteral("bandeau"));
    CHECK(help.window->page().textCursor().selectedText() == QStringLiteral("bandeau"));
    CHECK(help.window->answer().isEmpty());
    CHECK_FALSE(help.words().contains(QChar(0x2066)));
    const QString shift = QKeySequence(Qt::SHIFT | Qt::Key_F8).toString(QKeySequence::NativeText).section(u'+', 0, 0); // "Maj"
    CHECK(help.words().contains(shift + QStringLiteral(" avec les touches")));
}

TEST_CASE("an Arabic manual stands from the right, and what is typed from the left", "[help]")
{
    const Help help(QStringLiteral("ar"));
    CHECK(help.words().contains(QStringLiteral("\u2066--format FORMAT\u2069")));
    int commands = 0;
    for (const QTextFrame *frame : help.document().rootFrame()->childFrames()) {
        const auto *table = qobject_cast<const QTextTable *>(frame);
        if (!table) continue;
        CHECK(table->columns() == 2); // what is read first stands at the right
        for (int row = 0; row < table->rows(); ++row)
            commands += table->cellAt(row, 1).firstCursorPosition().block().text() == QStringLiteral("\u2066review WORKSPACE\u2069");
    }
    CHECK(commands == 1);
    QTest::keyClicks(&help.window->field(), QStringLiteral("--format"));
    CHECK(help.window->page().textCursor().selectedText() == QStringLiteral("--format"));
}

TEST_CASE("without a manual in the language, the English one is shown from the left", "[help]")
{
    const English back;
    QLocale::setDefault(QLocale(QLocale::Hebrew));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    Opened o(two);
    const HelpWindow help(o.window.actionList());
    CHECK(help.page().document()->firstBlock().text() == QStringLiteral("Manual"));
    CHECK(help.isRightToLeft());
    CHECK_FALSE(help.page().isRightToLeft());
    CHECK(help.page().document()->firstBlock().textDirection() == Qt::LeftToRight);
}

TEST_CASE("every table of the manual has its head in its first line", "[help]")
{
    const Help help(QStringLiteral("en"));
    bool found = false;
    for (const QTextFrame *frame : help.document().rootFrame()->childFrames()) {
        const auto *table = qobject_cast<const QTextTable *>(frame);
        if (!table) continue;
        const QTextBlock head = table->cellAt(0, 0).firstCursorPosition().block();
        CHECK(table->cellAt(0, 0).lastCursorPosition().blockNumber() == head.blockNumber());
        if (head.text() != QStringLiteral("command")) continue;
        found = true;
        CHECK(head.begin().fragment().charFormat().fontWeight() == QFont::Bold);
    }
    CHECK(found);
}

TEST_CASE("links in the manual lead to headings, and to a page and back", "[help]")
{
    const Help help(QStringLiteral("fr"));
    emit help.window->page().anchorClicked(QUrl(QStringLiteral("#finding")));
    CHECK(help.here() == QStringLiteral("Rechercher"));
    emit help.window->page().anchorClicked(QUrl(QStringLiteral("https://example.org/manual.md"))); // nothing is fetched
    CHECK(help.here() == QStringLiteral("Rechercher"));
    REQUIRE(help.document().toMarkdown().contains(QStringLiteral("(formats/workspace.md)")));
    emit help.window->page().anchorClicked(QUrl(QStringLiteral("formats/workspace.md")));
    CHECK(help.document().firstBlock().text() == QStringLiteral("The workspace file"));
    help.window->chapters().setCurrentRow(0);
    REQUIRE_SOON(help.document().firstBlock().text() == QStringLiteral("Manuel"));
    help.window->showChapter(5);
    CHECK(help.window->chapter() == 5);
}

TEST_CASE("a manual that is open goes on in the new language, at its chapter", "[help][desk]")
{
    const English back;
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    Workspace workspace(smallEngine());
    Desk desk(workspace, settings);
    desk.window().show();
    desk.window().openHelp();
    auto *help = desk.window().findChild<HelpWindow *>();
    REQUIRE(QTest::qWaitForWindowExposed(help));
    CHECK(help->page().document()->firstBlock().text() == QStringLiteral("Manual"));
    help->showChapter(4);
    CHECK(help->page().textCursor().block().text() == QStringLiteral("Finding"));
    const MainWindow *first = &desk.window();
    Preferences wanted = readPreferences(settings);
    wanted.language = QStringLiteral("es");
    desk.window().setPreferences(wanted);
    REQUIRE_SOON(&desk.window() != first);
    help = desk.window().findChild<HelpWindow *>();
    REQUIRE(help);
    CHECK(help->isVisible());
    CHECK(help->windowTitle() == HelpWindow::tr("Manual"));
    CHECK(help->page().textCursor().block().text() == QStringLiteral("Buscar"));
}
