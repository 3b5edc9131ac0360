// SPDX-License-Identifier: GPL-3.0-or-later
// Announced against actual in the window, on the core itself: what was done, what was not, what nobody announced.
#include "tests/gui/fixtures/waiting.h"
#include "ui/bridge/engine.h"
#include "ui/shell/amending.h"
#include "ui/shell/comparison_page.h"
#include "ui/shell/main_window.h"
#include "ui/store/cursor.h"
#include "ui/views/announced_panel.h"
#include "ui/views/notice_bar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDockWidget>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

#include <catch2/catch_test_macros.hpp>

using namespace resolute;
using namespace resolute::ui;

namespace {

const char *const draft = "*The Assembly of Gardens,*\n\n*Recalling* the charter of the gardens and the duties of every keeper,\n\n"
                          "1. *Requests* the keepers to water forty trees before the end of each summer;\n\n"
                          "2. *Encourages* all visitors to close the gates of the orchard behind them;\n\n"
                          "3. *Decides* to remain seized of the matter.\n";
const char *const adopted = "*The Assembly of Gardens,*\n\n*Recalling* the charter of the gardens and the duties of every keeper,\n\n"
                            "1. *Requests* the keepers to water fifty trees before the end of each summer;\n\n"
                            "2. *Encourages* all visitors to close the gates of the meadow behind them;\n\n"
                            "3. *Decides* to remain seized of the matter.\n";
const char *const revisions = "1. In operative paragraph 1, replace “forty” with “fifty”.\n\n"
                              "2. In operative paragraph 3, delete “seized of the matter”.\n";

struct Opened {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Workspace workspace{coreEngine()};
    MainWindow window{workspace, settings};

    Opened()
    {
        window.resize(1500, 900);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        window.openFiles({write("1-draft.md", draft), write("2-adopted.md", adopted)});
        REQUIRE_SOON(workspace.comparison() && !workspace.isBusy());
    }
    QString write(const char *name, const char *words) const
    {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        REQUIRE(file.open(QFile::WriteOnly));
        file.write(words);
        return file.fileName();
    }
    AnnouncedModel &check(const QString &notes)
    {
        window.askForNotes = [notes](QWidget *) { return notes; };
        window.openAnnounced();
        REQUIRE_SOON(!workspace.isBusy());
        return window.announced().model();
    }
};

QString part(const AnnouncedModel &model, int row) { return model.index(row, 0).data().toString(); }

} // namespace

TEST_CASE("what was announced is held against the final text, in three parts", "[announced]")
{
    Opened o;
    AnnouncedModel &model = o.check(o.write("revisions.txt", revisions));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(model.rowCount() == 3);
    CHECK(part(model, 0) == QStringLiteral("Announced and not done as announced: 1")); // what people look for comes first
    CHECK(part(model, 1) == QStringLiteral("Done and not announced: 1"));
    CHECK(part(model, 2) == QStringLiteral("Announced and done: 1"));
    CHECK(o.window.announced().list().currentIndex() == model.index(0, 0, model.index(0, 0)));
    const QModelIndex done = model.index(0, 0, model.index(2, 0)), silent = model.index(0, 0, model.index(1, 0));
    CHECK(done.data().toString().contains(QStringLiteral("forty")));
    CHECK(done.siblingAtColumn(AnnouncedModel::placeColumn).data().toString() == QStringLiteral("OP 1"));
    CHECK(silent.siblingAtColumn(AnnouncedModel::placeColumn).data().toString() == QStringLiteral("OP 2"));
    CHECK(o.window.announced().summary() == QStringLiteral("revisions.txt: 1 of 2 done; not announced: 1"));

    QTreeView &list = o.window.announced().list();
    list.setCurrentIndex(silent);
    const QString detail = o.window.announced().detail().toPlainText();
    CHECK(detail.contains(QStringLiteral("orchard")));
    CHECK(detail.contains(QStringLiteral("meadow")));
    o.window.page().showRow(0);
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Return);
    const QModelIndex row = o.window.page().collation().index(o.window.page().cursor().row(), 0);
    CHECK(row.isValid());
    CHECK(o.window.page().cursor().row() == 2);
}

TEST_CASE("of revisions that cannot be read the panel says why, and goes on with others", "[announced]")
{
    Opened o;
    CHECK(o.check(o.write("empty.txt", "Nothing to be done.\n")).rowCount() == 0);
    CHECK(o.window.announced().summary().startsWith(QStringLiteral("empty.txt: ")));
    CHECK(o.check(o.folder.filePath(QStringLiteral("gone.txt"))).rowCount() == 0);
    CHECK(o.window.announced().summary().startsWith(QStringLiteral("gone.txt: ")));
    CHECK(o.check(o.write("revisions.txt", revisions)).rowCount() == 3);
    o.workspace.swapPair(); // the other way round there is nothing that was to be replaced
    REQUIRE_SOON(!o.workspace.isBusy() && o.window.announced().summary().startsWith(QStringLiteral("revisions.txt: 0 of 2")));
}

TEST_CASE("an amendment among the texts is named as one, and checked when that is wished", "[announced]")
{
    const QString masthead = QStringLiteral("A/91/L.%1\n\n# General Assembly\n\nNinety-first session\n\nAgenda item 5\n\n");
    const auto text = [&](int number, const char *words) { return (masthead.arg(number) + QString::fromUtf8(words)).toStdString(); };
    Opened o;
    o.workspace.clear();
    const QString before = o.write("3-before.md", text(7, draft).c_str()), after = o.write("4-after.md", text(9, adopted).c_str()),
                  amendment = o.write("5-amendment.md",
                      text(8,
                          "**Utopia: amendment to draft resolution A/91/L.7**\n\n**Care of gardens**\n\nIn operative paragraph 1, replace “forty” "
                          "with “fifty”.\n")
                          .c_str());
    o.window.openFiles({before, after, amendment});
    REQUIRE_SOON(o.workspace.texts().size() == 3 && !o.workspace.isBusy());
    REQUIRE_SOON(
        o.window.notices().words() == QStringLiteral("A/91/L.8 is an amendment to A/91/L.7: it holds instructions and is no version of the text."));
    REQUIRE(o.workspace.pair()); // the two versions, though the amendment was opened last
    CHECK(o.workspace.text(o.workspace.pair()->left)->path == before);
    CHECK(o.workspace.text(o.workspace.pair()->right)->path == after);
    REQUIRE(o.window.notices().button().isVisible());
    QTest::mouseClick(&o.window.notices().button(), Qt::LeftButton);
    REQUIRE_SOON(!o.workspace.isBusy() && o.window.announced().model().rowCount() > 0);
    CHECK(o.workspace.texts().size() == 2);
    CHECK(o.workspace.text(o.workspace.pair()->left)->path == before);
    CHECK(o.window.announced().summary().contains(QStringLiteral("1")));
    o.workspace.undoStack().undo();
    CHECK(o.workspace.texts().size() == 3);
}

TEST_CASE("an amendment beside one text alone is named, and nothing is offered", "[announced]")
{
    Opened o;
    o.workspace.clear();
    o.window.openFiles({o.write("3-before.md", draft),
        o.write("5-amendment.md", "# General Assembly\n\n**Utopia: amendments to draft resolution A/91/L.7**\n\nDelete operative paragraph 3.\n")});
    REQUIRE_SOON(o.workspace.texts().size() == 2 && !o.workspace.isBusy());
    REQUIRE_SOON(o.window.notices().words().endsWith(
        QStringLiteral("is an amendment to A/91/L.7, which is not open: it holds instructions and is no version of the text.")));
    CHECK_FALSE(o.window.notices().button().isVisible());
}

TEST_CASE("amendments are carried out on a text, and what comes of it stands beside it", "[announced]")
{
    Opened o;
    o.workspace.clear();
    const QString before = o.write("3-before.md", draft);
    o.window.openFiles({before});
    REQUIRE_SOON(!o.workspace.isBusy() && o.workspace.texts().size() == 1);
    const QString notes = o.write("notes.txt",
        "1. In operative paragraph 1, replace “forty” with “fifty”.\n\n2. Delete operative paragraph 3.\n\n"
        "3. In operative paragraph 7, replace “gates” with “doors”.\n");
    QString proposed;
    const QString path = o.folder.filePath(QStringLiteral("amended.md"));
    o.window.askForNotes = [&](QWidget *) { return notes; };
    o.window.askForAmendedName = [&](QWidget *, const QString &proposal) {
        proposed = QFileInfo(proposal).fileName();
        return path;
    };
    o.window.carryOutAmendments();
    REQUIRE_SOON(o.workspace.comparison() && !o.workspace.isBusy());
    CHECK(proposed == QStringLiteral("3-before as amended.md"));
    REQUIRE_SOON(o.workspace.pair() && o.workspace.text(o.workspace.pair()->right)->path == path);
    CHECK(o.workspace.text(o.workspace.pair()->left)->path == before);
    CHECK(o.workspace.text(o.workspace.pair()->right)->name() == QStringLiteral("amended.md"));
    CHECK(o.workspace.comparison()->documents[1]->paragraphs.size() == 3);
    CHECK(o.workspace.comparison()->documents[1]->paragraphs[1].text.contains("water fifty trees"));
    CHECK(o.window.notices().words() == QStringLiteral("3-before.md as amended: 2 of 3 instructions carried out, the others below."));
    REQUIRE_SOON(!o.workspace.isBusy() && o.window.announced().model().rowCount() > 0);
    CHECK(o.window.panel(QStringLiteral("announced"))->isVisible());
    // neither a text that is open nor the amendments are written over; what was made so may be made anew
    const QString other = o.write("4-other.md", adopted);
    o.window.openFiles({other});
    REQUIRE_SOON(!o.workspace.isBusy() && o.workspace.texts().size() == 3);
    const auto bytesOf = [](const QString &name) {
        QFile file(name);
        REQUIRE(file.open(QFile::ReadOnly));
        return file.readAll();
    };
    for (const QString &mine : {before, other, notes}) {
        const QByteArray was = bytesOf(mine);
        o.window.askForAmendedName = [&](QWidget *, const QString &) { return mine; };
        o.window.carryOutAmendments();
        QTest::qWait(1);
        REQUIRE_SOON(!o.workspace.isBusy());
        CHECK(bytesOf(mine) == was);
    }
    REQUIRE(QFile::resize(path, 0));
    o.window.askForAmendedName = [&](QWidget *, const QString &) { return path; };
    o.window.carryOutAmendments();
    REQUIRE_SOON(!o.workspace.isBusy() && QFileInfo(path).size() > 0);
}

TEST_CASE("amendments carried out on a text can be a Word file with tracked changes", "[announced]")
{
    Opened o;
    o.workspace.clear();
    const QString before = o.write("3-before.md", draft);
    o.window.openFiles({before});
    REQUIRE_SOON(!o.workspace.isBusy() && o.workspace.texts().size() == 1);
    const QString path = o.folder.filePath(QStringLiteral("amended.docx"));
    o.window.askForNotes = [&](QWidget *) { return o.write("notes.txt", "In operative paragraph 1, replace “forty” with “fifty”.\n"); };
    o.window.askForAmendedName = [&](QWidget *, const QString &) { return path; };
    o.window.carryOutAmendments();
    REQUIRE_SOON(o.workspace.comparison() && !o.workspace.isBusy());
    REQUIRE_SOON(o.workspace.pair() && o.workspace.text(o.workspace.pair()->right)->path == path);
    CHECK(o.workspace.comparison()->documents[1]->paragraphs[1].text.contains("water fifty trees"));
    CHECK(o.window.notices().words() == QStringLiteral("3-before.md as amended: 1 instruction carried out.")); // and no offer about its changes
    // a Word file's own text is proposed as one; before the changes it is the text that was amended
    o.workspace.setTrackedView(o.workspace.pair()->right, TrackedView::before);
    REQUIRE_SOON(!o.workspace.isBusy() && o.workspace.comparison() && o.workspace.comparison()->documents[1]->paragraphs[1].text.contains("forty"));
    for (std::size_t i = 0; i < 4; ++i)
        CHECK(o.workspace.comparison()->documents[1]->paragraphs[i].text == o.workspace.comparison()->documents[0]->paragraphs[i].text);
}

TEST_CASE("the name of a text as amended follows the format that is chosen", "[announced]")
{
    const QTemporaryDir folder;
    const auto answered = [&](const QString &filter, const QString &name) {
        QTimer::singleShot(0, qApp, [&] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            REQUIRE(dialog);
            if (!filter.isEmpty()) dialog->selectNameFilter(dialog->nameFilters().filter(filter).constFirst());
            if (!name.isEmpty()) dialog->selectFile(folder.filePath(name));
            static_cast<QDialog *>(dialog)->accept(); // hidden in the file dialog
        });
        return QFileInfo(Amending::askForName(nullptr, folder.filePath(QStringLiteral("3 as amended.md")))).fileName();
    };
    CHECK(answered({}, {}) == QStringLiteral("3 as amended.md"));
    CHECK(answered(QStringLiteral("docx"), {}) == QStringLiteral("3 as amended.docx"));
    CHECK(answered({}, QStringLiteral("mine.DOCX")) == QStringLiteral("mine.DOCX"));
    CHECK(answered(QStringLiteral("txt"), QStringLiteral("mine")) == QStringLiteral("mine.txt"));
}

TEST_CASE("an amendment beside the text that it amends is offered to be carried out", "[announced]")
{
    Opened o;
    o.workspace.clear();
    const QString masthead = QStringLiteral("A/91/L.%1\n\n# General Assembly\n\n");
    const QString before = o.write("3-before.md", (masthead.arg(7) + QString::fromUtf8(draft)).toUtf8().constData());
    o.window.openFiles({before,
        o.write("5-amendment.md",
            (masthead.arg(8)
                + QStringLiteral("**Utopia: amendment to draft resolution A/91/L.7**\n\nIn operative paragraph 1, replace “forty” with “sixty”.\n"))
                .toUtf8()
                .constData())});
    REQUIRE_SOON(o.workspace.texts().size() == 2 && !o.workspace.isBusy());
    REQUIRE_SOON(o.window.notices().button().isVisible());
    CHECK(o.window.notices().button().text() == QStringLiteral("Carry it out …"));
    o.window.askForAmendedName = [&](QWidget *, const QString &) { return o.folder.filePath(QStringLiteral("amended.md")); };
    QTest::mouseClick(&o.window.notices().button(), Qt::LeftButton);
    REQUIRE_SOON(o.workspace.comparison() && !o.workspace.isBusy() && o.workspace.texts().size() == 2
        && o.workspace.comparison()->documents[1]->paragraphs[1].text.contains("sixty trees"));
    CHECK(o.workspace.text(o.workspace.pair()->left)->path == before);
    CHECK(o.window.notices().words() == QStringLiteral("A/91/L.7 as amended: 1 instruction carried out."));
}
