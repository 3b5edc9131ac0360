// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/merge.h"
#include "tests/core/review/support.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace resolute;
using namespace resolute::review;
using namespace resolute::testing;

namespace {

const Quote here{.text = "a", .paragraph = "O1", .words = "Calls upon all States"};

Workspace shared()
{
    Workspace w;
    w.texts = {{.key = "a", .path = "a.md", .sha256 = "1"}, {.key = "b", .path = "b.md", .sha256 = "2"}};
    w.review.notes = {noteOn("n", "first", here, at("Ada", 1))};
    return w;
}

Workspace edited(Workspace w, std::string text, Stamp stamp)
{
    w.review.notes[0].text = std::move(text);
    sign(w.review.notes[0], stamp);
    return w;
}

Decision decided(std::string id, Status status, Stamp stamp)
{
    Decision d;
    d.id = std::move(id), d.stamps = {std::move(stamp)}, d.judgement.status = status;
    d.target = {.kind = TargetKind::change,
        .at = {.text = "b", .paragraph = "O1", .words = "daily"},
        .from = {.text = "a", .paragraph = "O1", .words = "twice"}};
    return d;
}

std::vector<ConflictKind> kinds(const Merged &m)
{
    std::vector<ConflictKind> out;
    for (const Conflict &c : m.conflicts) out.push_back(c.kind);
    return out;
}

} // namespace

TEST_CASE("what only one of two people changed is taken, whoever it was", "[review]")
{
    const Workspace before = shared(), after = edited(before, "second", at("Bo", 2));
    for (const auto &[a, b] : {std::pair(&before, &after), {&after, &before}}) {
        const Merged m = merge(*a, *b);
        CHECK(m.conflicts.empty());
        CHECK(m.workspace.review.notes == after.review.notes);
    }
    CHECK(merge(before, after).notes == 1);
    CHECK(merge(after, before).notes == 0);
}

TEST_CASE("notes and answers of both stand beside each other", "[review]")
{
    Workspace ours = shared(), theirs = shared();
    ours.review.notes.push_back(noteOn("o", "ours", here, at("Ada", 2)));
    theirs.review.notes.push_back(noteOn("t", "theirs", here, at("Bo", 2)));
    Answer mine, hers;
    mine.id = "r1", mine.text = "one", mine.stamps = {at("Ada", 5)};
    hers.id = "r2", hers.text = "two", hers.stamps = {at("Bo", 4)};
    ours.review.notes[0].answers = {mine};
    theirs.review.notes[0].answers = {hers};
    const Merged m = merge(ours, theirs);
    CHECK(m.conflicts.empty());
    REQUIRE(m.workspace.review.notes.size() == 3);
    REQUIRE(m.workspace.review.notes[0].answers.size() == 2);
    CHECK(m.workspace.review.notes[0].answers[0].id == "r2");
}

TEST_CASE("a note that both changed keeps both texts until a person decides", "[review]")
{
    const Workspace ours = edited(shared(), "ours", at("Ada", 2)), theirs = edited(shared(), "theirs", at("Bo", 3));
    const Merged m = merge(ours, theirs);
    CHECK(kinds(m) == std::vector{ConflictKind::note});
    const Note &n = m.workspace.review.notes[0];
    CHECK(n.text == "theirs"); // the later one
    CHECK(n.others == std::vector<NoteVersion>{{"ours", at("Ada", 2)}});
    CHECK(merge(theirs, ours).workspace.review == m.workspace.review); // either way round
    CHECK(merge(m.workspace, ours).conflicts.empty());                 // and once is enough
    CHECK(merge(ours, m.workspace).workspace.review == m.workspace.review);

    Workspace settled = edited(m.workspace, "together", at("Ada", 4));
    settled.review.notes[0].others.clear();
    for (const Workspace *late : {&ours, &theirs, &m.workspace}) {
        const Merged again = merge(*late, settled);
        CHECK(again.conflicts.empty());
        CHECK(again.workspace.review.notes[0].text == "together");
        CHECK(again.workspace.review.notes[0].others.empty());
    }
}

TEST_CASE("what one person deleted and another still worked on stays, and is said", "[review]")
{
    Workspace gone = shared();
    gone.review.notes[0].removed = true;
    sign(gone.review.notes[0], at("Ada", 9));
    CHECK(merge(shared(), gone).workspace.review.notes[0].removed); // nobody worked on it
    CHECK(merge(gone, shared()).workspace.review.notes[0].removed);
    const Merged m = merge(gone, edited(shared(), "still needed", at("Bo", 3)));
    CHECK(kinds(m) == std::vector{ConflictKind::removedNote});
    CHECK_FALSE(m.workspace.review.notes[0].removed);
    CHECK(m.workspace.review.notes[0].text == "still needed");
}

TEST_CASE("two people who judged the same change are asked to agree", "[review]")
{
    Workspace ours = shared(), theirs = shared();
    ours.review.decisions = {decided("x", Status::agreed, at("Ada", 2))};
    theirs.review.decisions = {decided("y", Status::notAgreed, at("Bo", 3))};
    const Merged m = merge(ours, theirs);
    CHECK(kinds(m) == std::vector{ConflictKind::status});
    const auto live = liveDecisions(m.workspace.review);
    REQUIRE(live.size() == 1);
    CHECK(live[0]->id == "x");
    CHECK(live[0]->judgement.status == Status::notAgreed);
    REQUIRE(live[0]->others.size() == 1);
    CHECK(live[0]->others[0].judgement.status == Status::agreed);
    const Merged other = merge(theirs, ours);
    REQUIRE(liveDecisions(other.workspace.review).size() == 1);
    CHECK(*liveDecisions(other.workspace.review)[0] == *live[0]);

    theirs.review.decisions[0].judgement.status = Status::agreed; // of one mind: nothing to ask
    CHECK(merge(ours, theirs).conflicts.empty());
    CHECK(liveDecisions(merge(ours, theirs).workspace.review).size() == 1);
}

TEST_CASE("the same bytes under another key are the same text", "[review]")
{
    Workspace ours = shared(), theirs = shared();
    theirs.texts[0].key = "z";
    theirs.texts[0].carried = "bytes";
    theirs.review.notes = {noteOn("t", "on theirs", {.text = "z", .paragraph = "O1"}, at("Bo", 2))};
    const Merged m = merge(ours, theirs);
    CHECK(m.workspace.texts.size() == 2);
    CHECK(m.workspace.texts[0].carried == "bytes");
    CHECK(m.workspace.review.notes[1].target.at.text == "a");
    theirs = shared();
    theirs.texts[1].sha256 = "3";
    CHECK(kinds(merge(ours, theirs)) == std::vector{ConflictKind::text});
}

TEST_CASE("a clock that goes back makes no version older", "[review]")
{
    Note n = noteOn("n", "x", here, at("Ada", 30));
    sign(n, at("Ada", 10));
    sign(n, at("Ada", 10));
    CHECK(n.stamps[1].time == "2031-05-06T07:08:30.001Z");
    CHECK(n.stamps[2].time == "2031-05-06T07:08:30.002Z");
}
