// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/fixtures/reviewed.h"
#include "ui/models/note_model.h"
#include "ui/store/collation.h"

#include <QAbstractItemModelTester>

#include <catch2/catch_test_macros.hpp>

using namespace resolute;
using namespace resolute::ui;
using namespace resolute::testing;
using review::Status;

TEST_CASE("changes are counted as in the list of changes", "[review]")
{
    const Reviewed r;
    const Collation c = collate(r.workspace.comparison());
    REQUIRE(r.reviews.changeCount() == static_cast<int>(c.stops.size()));
    for (int i = 0; i < r.reviews.changeCount(); ++i) {
        INFO(i);
        const auto target = r.reviews.targetOf(i);
        CHECK(static_cast<int>(target->part) == static_cast<int>(c.stops[static_cast<std::size_t>(i)].kind));
    }
}

TEST_CASE("a decision is undone and done again, each time as a newer version", "[review]")
{
    Reviewed r;
    r.reviews.decide(0, Status::agreed);
    CHECK(r.reviews.statusOf(0) == Status::agreed);
    CHECK(r.reviews.reviewed() == 1);
    r.workspace.undoStack().undo();
    CHECK(r.reviews.statusOf(0) == Status::toDo);
    CHECK(r.reviews.reviewed() == 0);
    REQUIRE(r.reviews.review().decisions.size() == 1); // a tombstone
    CHECK(r.reviews.review().decisions[0].removed);
    CHECK(r.reviews.review().decisions[0].stamps.size() == 2);
    r.workspace.undoStack().redo();
    CHECK(r.reviews.statusOf(0) == Status::agreed);
    CHECK(r.reviews.review().decisions[0].stamps.size() == 3);
    r.reviews.decide(0, Status::agreed); // nothing is another
    CHECK(r.workspace.undoStack().count() == 1);
}

TEST_CASE("a note is written, changed, answered and deleted, and all of it undone", "[review]")
{
    Reviewed r;
    const auto target = r.reviews.targetOf(1, ParagraphIndex{2});
    REQUIRE(target);
    CHECK(r.reviews.addNote(*target, QStringLiteral("  ")).empty());
    const std::string id = r.reviews.addNote(*target, QStringLiteral("Which trees?"));
    REQUIRE(r.reviews.note(id));
    r.reviews.editNote(id, QStringLiteral("Which trees, and where?"));
    r.reviews.answer(id, QStringLiteral("Limes."));
    r.reviews.removeNote(id);
    CHECK_FALSE(r.reviews.note(id));
    CHECK(r.reviews.notes().empty());
    r.workspace.undoStack().undo();
    REQUIRE(r.reviews.note(id));
    CHECK(r.reviews.note(id)->answers[0].text == "Limes.");
    r.workspace.undoStack().undo();
    CHECK(r.reviews.note(id)->answers[0].removed); // so that no copy brings it back
    r.workspace.undoStack().redo();
    CHECK_FALSE(r.reviews.note(id)->answers[0].removed);
    CHECK(r.reviews.note(id)->answers[0].stamps.size() == 3);
    r.workspace.undoStack().undo();
    r.workspace.undoStack().undo();
    CHECK(r.reviews.note(id)->text == "Which trees?");
}

TEST_CASE("what can only be read is not changed", "[review]")
{
    Reviewed r;
    r.reviews.restore({}, true);
    r.reviews.decide(0, Status::agreed);
    CHECK(r.reviews.addNote(*r.reviews.targetOf(0), QStringLiteral("No")).empty());
    CHECK(r.reviews.review() == review::Review{});
    CHECK(r.workspace.undoStack().count() == 0);
}

TEST_CASE("notes are listed in the order of the texts, and those that are lost last", "[review]")
{
    Reviewed r;
    NoteModel model(r.reviews);
    NoteFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto lost = *r.reviews.targetOf(1, ParagraphIndex{0});
    lost.at.words = "Forbids the parking of elephants near any public fountain;", lost.at.paragraph = "O9";
    r.reviews.addNote(lost, QStringLiteral("where?"));
    r.reviews.addNote(*r.reviews.targetOf(1, ParagraphIndex{4}), QStringLiteral("last"));
    const std::string first = r.reviews.addNote(*r.reviews.targetOf(0), QStringLiteral("first"));
    REQUIRE(model.rowCount() == 3);
    CHECK(model.index(0).data().toString() == QStringLiteral("first"));
    CHECK(model.index(0).data(NoteModel::ChangeRole).toInt() == 0);
    CHECK(model.index(1).data(NoteModel::PlaceRole).toString() == QStringLiteral("OP 5"));
    CHECK(model.index(2).data(NoteModel::LostRole).toBool());
    CHECK(model.index(2).data(NoteModel::PlaceRole).toString() == QStringLiteral("OP 9, no longer found"));
    r.reviews.answer(first, QStringLiteral("Because of the elephants"));
    filter.setWords(QStringLiteral("ELEPHANTS"));
    CHECK(filter.rowCount() == 1); // in the answer; what is lost says “where?”
    filter.setWords({});
    r.reviews.decide(0, Status::notAgreed);
    CHECK(model.index(0).data(NoteModel::StatusRole).toInt() == static_cast<int>(Status::notAgreed));
    while (r.workspace.undoStack().canUndo()) r.workspace.undoStack().undo();
    CHECK(model.rowCount() == 0);
}

TEST_CASE("a class that a person corrects is the one that is shown, until that is undone", "[review]")
{
    Reviewed r;
    int change = 0;
    while (change < r.reviews.changeCount() && !r.reviews.classOf(change)) ++change; // words, not a whole paragraph
    REQUIRE(change < r.reviews.changeCount());
    const ChangeClass decided = *r.reviews.classOf(change);
    const ChangeClass correct = decided == ChangeClass::style ? ChangeClass::editorial : ChangeClass::style;
    const ComparisonPtr before = r.workspace.comparison();
    const int ofThat = before->statistics[0].count(correct);
    r.reviews.correctClass(change, correct);
    CHECK(r.reviews.classOf(change) == correct);
    CHECK(r.workspace.shown() == r.workspace.comparison()); // what is exported is what is seen
    CHECK(r.workspace.comparison()->statistics[0].count(correct) == ofThat + 1);
    CHECK(before->statistics[0].count(correct) == ofThat); // shared, and left alone
    const auto rowsOf = [&](ChangeClass c) { return r.workspace.collation()->counts[static_cast<std::size_t>(categoryOf(c))]; };
    CHECK(r.workspace.collation()->comparison == r.workspace.shown()); // and in rows, too
    const int rows = rowsOf(correct);
    const ComparisonPtr corrected = r.workspace.comparison();
    r.reviews.decide(change, Status::agreed);
    CHECK(r.workspace.comparison() == corrected); // a status alone makes nothing anew
    r.reviews.correctClass(change, std::nullopt);
    CHECK(r.reviews.classOf(change) == decided);
    CHECK(r.reviews.statusOf(change) == Status::agreed);
    r.workspace.undoStack().undo();
    CHECK(r.reviews.classOf(change) == correct);
    while (r.workspace.undoStack().canUndo()) r.workspace.undoStack().undo();
    CHECK(r.reviews.classOf(change) == decided);
    CHECK(r.workspace.comparison() == before);
    CHECK(r.workspace.collation()->comparison == before);
    CHECK(rowsOf(correct) == rows - 1);
}
