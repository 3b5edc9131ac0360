// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/fixtures/reviewed.h"
#include "ui/store/workspace_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace resolute;
using namespace resolute::ui;
using namespace resolute::testing;
using review::Status;

namespace {

struct Folder {
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("w.resolute")), unsaved = folder.filePath(QStringLiteral("unsaved"));
    [[nodiscard]] QString texts() const { return folder.path() + u'/'; }
};

/// A window on the workspace, without the window.
struct Desk : Reviewed {
    WorkspaceFile file;
    explicit Desk(const Folder &place, const char *author = "Ada") : Reviewed(place.texts()), file(workspace, reviews, place.unsaved)
    {
        reviews.pen = testPen(author);
    }
    void open(const QString &path)
    {
        REQUIRE(file.open(path));
        REQUIRE_SOON(!file.isOpening() && !workspace.isBusy());
    }
};

std::vector<std::string> texts(const ReviewStore &reviews)
{
    std::vector<std::string> out;
    for (const PlacedNote &n : reviews.notes()) out.push_back(n.note->text);
    std::ranges::sort(out);
    return out;
}

} // namespace

TEST_CASE("a workspace is saved and opened again with its texts, pair, notes and decisions", "[review][saving]")
{
    const Folder place;
    {
        Desk d(place);
        d.workspace.swapPair();
        REQUIRE_SOON(!d.workspace.isBusy());
        d.workspace.swapPair();
        REQUIRE_SOON(!d.workspace.isBusy());
        CHECK_FALSE(d.file.isDirty());
        d.reviews.decide(0, Status::agreed);
        d.reviews.addNote(*d.reviews.targetOf(1), QStringLiteral("Why?"));
        CHECK(d.file.isDirty());
        REQUIRE(d.file.saveAs(place.file, false));
        CHECK_FALSE(d.file.isDirty());
    }
    CHECK(WorkspaceFile::isWorkspace(place.file));
    CHECK(QDir(place.unsaved).entryList({QStringLiteral("*.journal")}).isEmpty());
    Workspace workspace(smallTexts());
    ReviewStore reviews(workspace);
    WorkspaceFile file(workspace, reviews, place.unsaved);
    REQUIRE(file.open(place.file));
    REQUIRE_SOON(workspace.comparison() && !workspace.isBusy());
    CHECK(workspace.texts().size() == 2);
    CHECK(reviews.statusOf(0) == Status::agreed);
    REQUIRE(reviews.notes().size() == 1);
    CHECK(reviews.notes()[0].change == 1U);
    CHECK_FALSE(file.isDirty());
}

TEST_CASE("what was not saved when a window ended is there again, and kept until it is saved", "[review][saving]")
{
    const Folder place;
    {
        Desk d(place);
        d.reviews.addNote(*d.reviews.targetOf(0), QStringLiteral("Unsaved"));
        CHECK(d.file.abandoned().isEmpty()); // it is held
    } // ends as a crash would: nobody closes it
    Workspace workspace(smallTexts());
    ReviewStore reviews(workspace);
    WorkspaceFile file(workspace, reviews, place.unsaved);
    REQUIRE(file.abandoned().size() == 1);
    REQUIRE(file.recover(file.abandoned().front()));
    REQUIRE_SOON(workspace.comparison() && !workspace.isBusy());
    CHECK(texts(reviews) == std::vector<std::string>{"Unsaved"});
    CHECK(reviews.notes()[0].change == 0U);
    CHECK(file.isDirty());
    CHECK(file.abandoned().isEmpty()); // the new window holds its own
    CHECK(QDir(place.unsaved).entryList({QStringLiteral("*.journal")}).size() == 1);
    REQUIRE(file.saveAs(place.file, false));
    CHECK(QDir(place.unsaved).entryList({QStringLiteral("*.journal")}).isEmpty());
}

TEST_CASE("what was all undone is nothing to save, what came in from elsewhere is", "[review][saving]")
{
    const Folder place;
    {
        Desk d(place);
        d.reviews.decide(0, Status::agreed);
        d.reviews.addNote(*d.reviews.targetOf(1), QStringLiteral("Why?"));
        QUndoStack &stack = d.workspace.undoStack();
        stack.undo();
        CHECK(d.file.isDirty()); // the decision stands
        bool told = false;
        QObject::connect(&d.file, &WorkspaceFile::changed, &d.file, [&] { told = !d.file.isDirty(); });
        stack.undo();
        CHECK_FALSE(d.file.isDirty());
        CHECK(told);
        stack.redo();
        CHECK(d.file.isDirty());
    }
    Workspace workspace(smallTexts());
    ReviewStore reviews(workspace);
    WorkspaceFile file(workspace, reviews, place.unsaved);
    REQUIRE(file.recover(file.abandoned().front()));
    REQUIRE_SOON(workspace.comparison() && !workspace.isBusy());
    reviews.decide(1, Status::toRevise);
    workspace.undoStack().undo();
    CHECK(file.isDirty()); // what was recovered is still nowhere else
    REQUIRE(file.saveAs(place.file, false));
    reviews.decide(1, Status::toRevise);
    workspace.undoStack().undo();
    CHECK(file.isDirty()); // the file has its versions
}

TEST_CASE("what was written while no journal could be begun is in the next one", "[review][saving]")
{
    const Folder place;
    QFile obstacle(place.unsaved); // where the folder of the journals should be
    REQUIRE(obstacle.open(QIODevice::WriteOnly));
    {
        Desk d(place);
        int failures = 0;
        QObject::connect(&d.file, &WorkspaceFile::failed, &d.workspace, [&] { ++failures; });
        d.reviews.addNote(*d.reviews.targetOf(0), QStringLiteral("First"));
        d.reviews.decide(1, Status::agreed);
        CHECK(failures == 1); // said once
        REQUIRE(obstacle.remove());
        d.reviews.addNote(*d.reviews.targetOf(1), QStringLiteral("Second"));
    }
    Workspace workspace(smallTexts());
    ReviewStore reviews(workspace);
    WorkspaceFile file(workspace, reviews, place.unsaved);
    REQUIRE(file.abandoned().size() == 1);
    REQUIRE(file.recover(file.abandoned().front()));
    REQUIRE_SOON(workspace.comparison() && !workspace.isBusy());
    CHECK(texts(reviews) == std::vector<std::string>{"First", "Second"});
    CHECK(reviews.statusOf(1) == Status::agreed);
}

TEST_CASE("two windows on one file overwrite nothing, and say what both decided differently", "[review][saving]")
{
    const Folder place;
    {
        Desk d(place);
        d.reviews.decide(0, Status::noted);
        REQUIRE(d.file.saveAs(place.file, false));
    }
    Desk ada(place, "Ada"), bo(place, "Bo");
    ada.open(place.file);
    bo.open(place.file);
    std::vector<review::Conflict> conflicts;
    QObject::connect(&bo.file, &WorkspaceFile::merged, &bo.workspace, [&](const auto &found) { conflicts = found; });
    ada.reviews.addNote(*ada.reviews.targetOf(0), QStringLiteral("From Ada"));
    ada.reviews.decide(0, Status::agreed);
    bo.reviews.addNote(*bo.reviews.targetOf(0), QStringLiteral("From Bo"));
    bo.reviews.decide(0, Status::notAgreed);
    REQUIRE(ada.file.save());
    REQUIRE(bo.file.save());
    CHECK(texts(bo.reviews) == std::vector<std::string>{"From Ada", "From Bo"});
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts[0].kind == review::ConflictKind::status);
    CHECK(bo.reviews.decisionOn(0)->others.size() == 1);
    bo.reviews.decide(0, Status::agreed); // a person decides
    CHECK(bo.reviews.decisionOn(0)->others.empty());
    REQUIRE(bo.file.save());
    ada.reviews.addNote(*ada.reviews.targetOf(1), QStringLiteral("Later"));
    REQUIRE(ada.file.save());
    CHECK(texts(ada.reviews) == std::vector<std::string>{"From Ada", "From Bo", "Later"});
    CHECK(ada.reviews.statusOf(0) == Status::agreed);
}

TEST_CASE("a workspace is saved by itself a little later", "[review][saving]")
{
    const Folder place;
    Desk d(place);
    d.reviews.decide(0, Status::noted);
    REQUIRE(d.file.saveAs(place.file, false));
    d.reviews.addNote(*d.reviews.targetOf(0), QStringLiteral("By itself"));
    CHECK(d.file.isDirty());
    REQUIRE(QTest::qWaitFor([&] { return !d.file.isDirty(); }, 15000));
    CHECK(review::openWorkspace(place.file.toStdString())->workspace.review.notes.size() == 1);
}

TEST_CASE("a file of a newer schema can be read and is not written", "[review][saving]")
{
    const Folder place;
    {
        Desk d(place);
        d.reviews.decide(0, Status::noted);
        REQUIRE(d.file.saveAs(place.file, false));
    }
    QFile file(place.file);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const QByteArray newer = file.readAll().replace("workspace/1", "workspace/7");
    file.resize(0);
    file.seek(0);
    file.write(newer);
    file.close();
    Desk d(place);
    d.open(place.file);
    CHECK(d.file.isReadOnly());
    CHECK(d.reviews.statusOf(0) == Status::noted);
    d.reviews.decide(0, Status::agreed);
    CHECK(d.reviews.statusOf(0) == Status::noted);
    const auto refused = d.file.save();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message->code == "workspace-newer");
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == newer);
}

TEST_CASE("a workspace that carries its texts opens where they are not", "[review][saving]")
{
    const Folder place;
    for (const char *name : {"old.md", "new.md"}) {
        QFile text(place.texts() + QString::fromLatin1(name));
        REQUIRE(text.open(QIODevice::WriteOnly));
        text.write(name);
    }
    {
        Desk d(place);
        d.reviews.addNote(*d.reviews.targetOf(0), QStringLiteral("Carried"));
        REQUIRE(d.file.saveAs(place.file, true));
    }
    const Folder elsewhere;
    REQUIRE(QFile::copy(place.file, elsewhere.file));
    Workspace workspace(smallTexts());
    ReviewStore reviews(workspace);
    WorkspaceFile file(workspace, reviews, elsewhere.unsaved);
    REQUIRE(file.open(elsewhere.file));
    REQUIRE_SOON(workspace.comparison() && !workspace.isBusy());
    for (const Text &t : workspace.texts()) {
        CHECK(t.path.startsWith(elsewhere.unsaved));
        QFile text(t.path);
        REQUIRE(text.open(QIODevice::ReadOnly));
        CHECK(text.readAll() == QFileInfo(t.path).fileName().toUtf8());
    }
    CHECK(reviews.notes()[0].change == 0U);
}

TEST_CASE("what cannot be saved is said, and stays", "[review][saving]")
{
    const Folder place;
    Desk d(place);
    d.reviews.addNote(*d.reviews.targetOf(0), QStringLiteral("Kept"));
    CHECK_FALSE(d.file.saveAs(place.folder.filePath(QStringLiteral("missing/w.resolute")), false));
    CHECK(d.file.isDirty());
    CHECK(d.file.path().isEmpty());
    CHECK(texts(d.reviews) == std::vector<std::string>{"Kept"});
    QFile damaged(place.file);
    REQUIRE(damaged.open(QIODevice::WriteOnly));
    damaged.write("{\"schema\": \"resolute/workspace/1\", \"notes\": 3}");
    damaged.close();
    const auto refused = d.file.open(place.file);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message->code == "workspace-bad-field");
    CHECK(texts(d.reviews) == std::vector<std::string>{"Kept"}); // what was open still is
}
