// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/reviewing.h"
#include "tests/core/review/support.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace resolute;
using namespace resolute::review;
using namespace resolute::testing;

namespace {

DocumentPtr shared(Document d) { return std::make_shared<const Document>(std::move(d)); }

const DocumentPtr before = shared(textOf(
    {{"P1", "Recalling its earlier decisions on the keeping of gardens,"}, {"O1", "Calls upon all States to water their gardens twice a week;"},
        {"O2", "Requests the Secretary-General to report on gardens and benches;"}}));
const DocumentPtr after = shared(textOf({{"P1", "Recalling its earlier decisions on the keeping of gardens,"},
    {"O1", "Urges all States to water their gardens every single day;"}, {"O2", "Welcomes the first rain since the adoption of its last resolution;"},
    {"O3", "Requests the Secretary-General to report on gardens and benches;"}}));
const std::vector<std::string> keys{"old", "new"};

ComparisonPtr compared(DocumentPtr a, DocumentPtr b)
{
    auto c = compare({std::move(a), std::move(b)});
    REQUIRE(c);
    return *c;
}

Decision decided(const Target &target, Status status)
{
    Decision d;
    d.id = "d", d.target = target, d.judgement.status = status, d.stamps = {at("Ada", 1)};
    return d;
}

} // namespace

TEST_CASE("every change of a comparison is something to decide on, and knows its words", "[review]")
{
    const ComparisonPtr c = compared(before, after);
    const auto changes = changesOf(*c);
    const auto targets = targetsOf(*c, changes, keys);
    const int inserted = static_cast<int>(std::ranges::count(changes, ChangePart::inserted, &ReviewedChange::part));
    CHECK(inserted == c->statistics[0].count(Relation::inserted));
    CHECK(inserted == 1);
    const auto urges = std::ranges::find_if(targets, [](const Target &t) { return t.at.words == "Urges"; });
    REQUIRE(urges != targets.end());
    CHECK(urges->from.words == "Calls upon");
    CHECK(urges->from.text == "old");
    CHECK(urges->at.paragraph == "O1");
    CHECK(urges->at.after == " all States to water their gardens every");
}

TEST_CASE("notes are placed, listed when lost, and never dropped", "[review]")
{
    const ComparisonPtr c = compared(before, after);
    const auto targets = targetsOf(*c, changesOf(*c), keys);
    Review review;
    review.notes = {noteOn("exact", "x", quote(*before, "old", ParagraphIndex{1}), at("Ada", 1)),
        noteOn("moved", "x", {.text = "new", .paragraph = "O2", .words = before->paragraphs[2].text}, at("Ada", 2)),
        noteOn("lost", "x", {.text = "new", .paragraph = "O9", .words = "Decides to remain seized of the matter;"}, at("Ada", 3)),
        noteOn("elsewhere", "x", {.text = "third", .paragraph = "O1", .words = "x"}, at("Ada", 4))};
    Note onChange = noteOn("change", "x", {}, at("Ada", 5));
    onChange.target = targets.front();
    review.notes.push_back(onChange);
    const auto placed = placeNotes(*c, review, targets, keys);
    REQUIRE(placed.size() == 5);
    CHECK(placed[0].place.fit == Fit::exact);
    CHECK(placed[0].text == 0);
    CHECK(placed[1].place.fit == Fit::moved);
    CHECK(placed[1].place.paragraph == ParagraphIndex{3});
    CHECK(placed[2].place.fit == Fit::lost);
    CHECK_FALSE(placed[2].otherText);
    CHECK(placed[3].otherText);
    CHECK(placed[4].change == 0U);
    CHECK(placed[4].place.fit == Fit::exact);
}

TEST_CASE("a decision survives a newer version of the file, and no longer fits other words", "[review]")
{
    const ComparisonPtr c = compared(before, after);
    const auto targets = targetsOf(*c, changesOf(*c), keys);
    const auto urges = std::ranges::find_if(targets, [](const Target &t) { return t.at.words == "Urges"; });
    REQUIRE(urges != targets.end());
    Review review;
    review.decisions = {decided(*urges, Status::agreed)};
    const auto fit = [&](Document newer) {
        const ComparisonPtr again = compared(before, shared(std::move(newer)));
        const auto now = targetsOf(*again, changesOf(*again), keys);
        const std::vector<const Target *> wanted{&review.decisions[0].target};
        return match(wanted, now, Sharing::oneEach)[0].fit;
    };
    CHECK(fit(*after) == Fit::exact);
    Document renumbered = *after;
    std::swap(renumbered.paragraphs[1], renumbered.paragraphs[2]);
    renumbered.paragraphs[1].id = "O1", renumbered.paragraphs[2].id = "O2";
    CHECK(fit(renumbered) == Fit::moved);
    Document other = *after;
    other.paragraphs[1].text = "Implores all States to water their gardens every single day;";
    CHECK(fit(other) == Fit::lost);
}

TEST_CASE("a corrected class stands in the comparison and says whose it is", "[review]")
{
    const ComparisonPtr c = compared(before, after);
    const auto changes = changesOf(*c);
    const auto words = std::ranges::find(changes, ChangePart::words, &ReviewedChange::part);
    REQUIRE(words != changes.end());
    Review review;
    CHECK(withCorrectedClasses(c, review, keys) == c);
    Decision d = decided(targetOf(*c, *words, keys), Status::agreed);
    CHECK(withCorrectedClasses(c, review, keys) == c);
    const ChangeClass corrected = words->change->changeClass == ChangeClass::editorial ? ChangeClass::style : ChangeClass::editorial;
    d.judgement.correctedClass = corrected;
    review.decisions = {d};
    const ComparisonPtr shown = withCorrectedClasses(c, review, keys);
    REQUIRE(shown != c);
    const Change &now = *changesOf(*shown)[static_cast<std::size_t>(words - changes.begin())].change;
    CHECK(now.changeClass == corrected);
    CHECK(isCorrected(now));
    CHECK(now.whyArguments == std::vector<std::string>{"Ada"});
    CHECK_FALSE(isCorrected(*words->change)); // the comparison itself is another's
    CHECK(shown->statistics[0].count(corrected) == c->statistics[0].count(corrected) + 1);
    CHECK(targetsOf(*shown, changesOf(*shown), keys) == targetsOf(*c, changes, keys)); // decisions fit both
}

TEST_CASE("an export takes notes with their answers, and decisions without a note", "[review]")
{
    const ComparisonPtr c = compared(before, after);
    const auto targets = targetsOf(*c, changesOf(*c), keys);
    Review review;
    Note note = noteOn("n", "Ask the capital.", {}, at("Ada", 1));
    note.target = targets[0];
    Answer answer;
    answer.id = "r", answer.text = "Done.", answer.stamps = {at("Bo", 2)};
    note.answers = {answer};
    review.notes = {note};
    review.decisions = {decided(targets[0], Status::toRevise), decided(targets[1], Status::noted)};
    review.decisions[1].id = "e";
    const Remarks remarks = remarksOf(*c, review, keys);
    REQUIRE(remarks.size() == 2);
    const auto n = std::ranges::find(remarks, "n", &Remark::id);
    REQUIRE(n != remarks.end());
    CHECK(n->status == Status::toRevise);
    CHECK(n->replies.size() == 1);
    CHECK(n->replies[0].author == "Bo");
    const auto e = std::ranges::find(remarks, "e", &Remark::id);
    REQUIRE(e != remarks.end());
    CHECK(e->words.empty());
    CHECK(e->status == Status::noted);
}

TEST_CASE("links between two texts: the newest wins, and what no longer fits is told", "[review]")
{
    Review review;
    const auto pin = [&](const char *id, std::uint32_t a, std::uint32_t b, int second) {
        Pin p;
        p.id = id, p.from = "old", p.to = "new", p.stamps = {at("Ada", second)};
        p.a = {quote(*before, "old", ParagraphIndex{a})};
        p.b = {quote(*after, "new", ParagraphIndex{b})};
        return p;
    };
    review.pins = {pin("early", 1, 1, 1), pin("late", 1, 2, 2), pin("gone", 2, 3, 3)};
    review.pins[2].b[0].words = "Decides nothing of the kind at all;", review.pins[2].b[0].paragraph = "O9";
    const UsableLinks links = linksBetween(*before, *after, "old", "new", review);
    REQUIRE(links.links.size() == 1);
    CHECK(links.links[0].b == std::vector{ParagraphIndex{2}});
    REQUIRE(links.unusable.size() == 2);
    CHECK(linksBetween(*before, *after, "new", "old", review).links.empty());
}
