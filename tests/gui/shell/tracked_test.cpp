// SPDX-License-Identifier: GPL-3.0-or-later
// Word files with tracked changes and comments in the window.
#include "tests/gui/fixtures/waiting.h"
#include "tests/support/docx.h"
#include "ui/models/texts_model.h"
#include "ui/shell/actions.h"
#include "ui/shell/main_window.h"
#include "ui/shell/review_desk.h"
#include "ui/store/review_store.h"
#include "ui/store/workspace_file.h"
#include "ui/views/notice_bar.h"

#include <QAction>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

using namespace resolute;
using namespace resolute::ui;

namespace {

std::string run(const std::string &text) { return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>"; }

/// Ada put "every" for "each" and commented on the lamp.
std::string tracked(const std::string &remark = "Which lamp?")
{
    const std::string who = " w:author=\"Ada Ruiz\" w:date=\"2031-05-06T07:08:09Z\">";
    return test::makeDocx({.body = "<w:p>" + run("Decides that ") + "<w:del" + who + "<w:r><w:delText>each</w:delText></w:r></w:del><w:ins" + who
            + run("every") + "</w:ins>" + run(" keeper shall tend ") + "<w:commentRangeStart w:id=\"1\"/>" + run("the lamp")
            + "<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r>" + run(" through all nights of the winter.") + "</w:p>",
        .parts = {{"comments", "<w:comment w:id=\"1\"" + who + "<w:p>" + run(remark) + "</w:p></w:comment>"}}});
}

std::string plain() { return test::makeDocx({.body = test::para("Decides that no keeper shall tend the lamp through all nights of the winter.")}); }

struct Desk {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Workspace workspace;
    MainWindow window{workspace, settings};

    QString write(const char *name, const std::string &bytes) const
    {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(QByteArray::fromStdString(bytes)) > 0);
        return file.fileName();
    }
    void open(const QStringList &paths)
    {
        window.show();
        window.openFiles(paths);
        settle();
    }
    void settle() const
    {
        QTest::qWait(1); // offers come after the texts
        REQUIRE_SOON(!workspace.isBusy());
        QTest::qWait(1);
        REQUIRE_SOON(!workspace.isBusy());
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList out;
        for (const Text &t : workspace.texts()) out += t.name();
        return out;
    }
    [[nodiscard]] QString pair() const
    {
        const auto pair = workspace.pair();
        return pair ? workspace.text(pair->left)->name() + QStringLiteral(" | ") + workspace.text(pair->right)->name() : QString();
    }
};

} // namespace

TEST_CASE("a file with tracked changes that is opened alone is shown before and after them", "[tracked]")
{
    Desk d;
    d.open({d.write("a.docx", tracked())});
    CHECK(d.names() == QStringList{QStringLiteral("a.docx (before)"), QStringLiteral("a.docx (proposed)")});
    CHECK(d.pair() == QStringLiteral("a.docx (before) | a.docx (proposed)"));
    CHECK(d.window.notices().words().startsWith(QStringLiteral("a.docx is shown before and after its 2 tracked changes by Ada Ruiz")));
    REQUIRE(d.workspace.comparison());
    CHECK(d.workspace.comparison()->documents[0]->paragraphs[0].text.contains(" each "));
    CHECK(d.workspace.comparison()->documents[1]->paragraphs[0].text.contains(" every "));
    // Otherwise, and back.
    d.window.notices().button().click();
    d.settle();
    CHECK(d.names() == QStringList{QStringLiteral("a.docx")});
    d.workspace.undoStack().undo();
    d.settle();
    CHECK(d.pair() == QStringLiteral("a.docx (before) | a.docx (proposed)"));
    d.workspace.reload();
    d.settle();
    CHECK(d.names().size() == 2);
}

TEST_CASE("beside other texts a file with tracked changes is read as proposed, and more is offered", "[tracked]")
{
    Desk d;
    d.open({d.write("a.docx", tracked()), d.write("b.docx", plain())});
    CHECK(d.names() == QStringList{QStringLiteral("a.docx"), QStringLiteral("b.docx")});
    CHECK(d.window.notices().words().startsWith(QStringLiteral("a.docx has 2 tracked changes by Ada Ruiz")));
    TextsModel list(d.workspace);
    CHECK(list.index(0).data(TextsModel::DetailRole).toString().contains(QStringLiteral("2 tracked changes")));
    CHECK_FALSE(list.index(1).data(TextsModel::DetailRole).toString().contains(QStringLiteral("tracked")));
    d.window.notices().button().click();
    d.settle();
    CHECK(d.names() == QStringList{QStringLiteral("a.docx (before)"), QStringLiteral("a.docx (proposed)"), QStringLiteral("b.docx")});
    CHECK(d.pair() == QStringLiteral("a.docx (before) | a.docx (proposed)"));
    // By the menu, for the newer text that is shown.
    QAction *before = d.window.actionList().find(u"file.tracked-before");
    REQUIRE((before && before->isEnabled()));
    CHECK(d.window.actionList().find(u"file.tracked-both")->isChecked());
    before->trigger();
    d.settle();
    CHECK(d.names() == QStringList{QStringLiteral("a.docx (before)"), QStringLiteral("b.docx")});
    d.workspace.undoStack().undo();
    d.workspace.undoStack().undo();
    d.settle();
    CHECK(d.names() == QStringList{QStringLiteral("a.docx"), QStringLiteral("b.docx")});
}

TEST_CASE("comments of a Word file are notes, and one that was deleted stays so", "[tracked][review]")
{
    Desk d;
    const QString file = d.write("a.docx", tracked());
    d.open({file, d.write("b.docx", plain())});
    ReviewStore &reviews = d.window.desk().reviews();
    REQUIRE(reviews.notes().size() == 1);
    const PlacedNote note = reviews.notes().front();
    CHECK((note.note->text == "Which lamp?" && note.note->made().author == "Ada Ruiz"));
    const auto &text = d.workspace.shown()->documents[note.text]->paragraph(note.place.paragraph).text;
    CHECK(note.place.range.in(text) == "the lamp");
    CHECK_FALSE(d.window.desk().file().isDirty()); // nobody did anything
    // Another wording in the file takes its place, as nobody touched it here.
    d.write("a.docx", tracked("Which of the lamps?"));
    d.workspace.reload();
    d.settle();
    REQUIRE(reviews.notes().size() == 1);
    CHECK(reviews.notes().front().note->text == "Which of the lamps?");
    reviews.removeNote(reviews.notes().front().note->id);
    CHECK(reviews.notes().empty());
    d.workspace.reload();
    d.settle();
    CHECK(reviews.notes().empty());
}

TEST_CASE("both readings of a file come back with workspace and session", "[tracked][saving]")
{
    Desk d;
    const QString saved = d.folder.filePath(QStringLiteral("w.resolute"));
    d.open({d.write("a.docx", tracked())});
    d.window.desk().reviews().decide(0, review::Status::agreed);
    REQUIRE(d.window.desk().file().saveAs(saved, false));
    d.window.remember();
    const auto opened = review::openWorkspace(saved.toStdString());
    REQUIRE((opened && opened->workspace.texts.size() == 2));
    CHECK((opened->workspace.texts[0].tracked == "before" && opened->workspace.texts[1].tracked.empty()));
    Workspace other;
    ReviewStore reviews(other);
    WorkspaceFile file(other, reviews, d.folder.filePath(QStringLiteral("unsaved")));
    REQUIRE(file.open(saved));
    REQUIRE_SOON(other.comparison() && !other.isBusy() && !file.isOpening());
    CHECK(other.texts().size() == 2);
    CHECK(other.texts().front().reading == FileReading::before);
    CHECK(reviews.statusOf(0) == review::Status::agreed);
    d.window.desk().file().close();
    d.settings.setValue(QStringLiteral("session/workspace"), QString());
    Workspace third;
    MainWindow next(third, d.settings);
    next.show();
    next.restoreSession();
    REQUIRE_SOON(third.comparison() && !third.isBusy());
    CHECK(third.texts().size() == 2);
    CHECK(third.trackedView(third.texts().front().id) == TrackedView::both);
    CHECK(next.notices().words().isEmpty());
}
