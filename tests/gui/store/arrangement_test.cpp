// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/compared_pairs.h"
#include "tests/gui/fixtures/series.h"
#include "tests/gui/fixtures/waiting.h"
#include "ui/store/workspace.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <memory>
#include <mutex>

using namespace resolute;
using namespace resolute::ui;

namespace {

const QStringList four{QStringLiteral("one.md"), QStringLiteral("two.md"), QStringLiteral("three.md"), QStringLiteral("four.md")};

struct Open {
    Workspace w{resolute::testing::seriesEngine()};

    Open()
    {
        w.open(four);
        REQUIRE_SOON(w.comparison() && w.series() && !w.isBusy());
    }
    [[nodiscard]] TextId id(std::size_t place) const { return w.texts()[place].id; }
    void settle() { REQUIRE_SOON(!w.isBusy()); }
    [[nodiscard]] std::vector<std::string> files() const
    {
        CHECK(w.collation()->comparison == w.shown()); // rows of just that
        std::vector<std::string> out;
        for (const DocumentPtr &d : w.shown()->documents) out.push_back(d->file);
        return out;
    }
    [[nodiscard]] Relation relationOf(const char *newer) const
    {
        for (const Row &r : w.comparison()->rows)
            for (const ParagraphIndex p : r.cells[1])
                if (w.comparison()->documents[1]->paragraph(p).id == newer) return r.steps[0]->link.relation;
        return Relation::deleted;
    }
};

using Files = std::vector<std::string>;

} // namespace

TEST_CASE("all texts of the series are shown, or the pair", "[store]")
{
    Open o;
    CHECK(o.files() == Files{"three.md", "four.md"});
    o.w.showSeries(true);
    CHECK(o.files() == Files{"one.md", "two.md", "three.md", "four.md"});
    CHECK(o.w.shown() == o.w.series());
    CHECK(o.w.shownTexts().size() == 4);
    // Two that are chosen are the pair.
    o.w.select({o.id(0), o.id(2)});
    o.settle();
    CHECK_FALSE(o.w.arrangement().series);
    CHECK(o.files() == Files{"one.md", "three.md"});
}

TEST_CASE("a fixed base stands first, texts are left out, and both are undone", "[store]")
{
    Open o;
    o.w.arrange({.series = true, .leftOut = {}, .base = o.id(2)}, QStringLiteral("base"));
    o.settle();
    CHECK(o.files() == Files{"three.md", "one.md", "two.md", "four.md"});
    CHECK(o.w.shown()->base == 0);
    o.w.arrange({.series = true, .leftOut = {o.id(1)}, .base = o.id(2)}, QStringLiteral("less"));
    o.settle();
    CHECK(o.files() == Files{"three.md", "one.md", "four.md"});
    o.w.undoStack().undo();
    o.settle();
    CHECK(o.files().size() == 4);
    o.w.undoStack().undo();
    o.settle();
    CHECK_FALSE(o.w.arrangement().series);
    CHECK(o.files() == Files{"three.md", "four.md"});
    o.w.undoStack().redo();
    o.settle();
    CHECK(o.w.arrangement().base == o.id(2));
}

TEST_CASE("links decided by hand hold in the pair and in the series, and are undone", "[store]")
{
    Open o;
    REQUIRE(o.relationOf("O1") == Relation::same);
    const Document &three = *o.w.texts()[2].document, &four = *o.w.texts()[3].document;
    // The first of the older belongs to the last of the newer, says a person.
    Pin pin{.older = o.id(2), .newer = o.id(3), .a = {pinned(three, ParagraphIndex{0})}, .b = {pinned(four, ParagraphIndex{4})}};
    int changes = 0;
    QObject::connect(&o.w, &Workspace::pinsChanged, [&] { ++changes; });
    o.w.pin({pin}, QStringLiteral("pin"));
    o.settle();
    CHECK(changes == 1);
    CHECK(o.relationOf("O5") == Relation::movedEdited);
    o.w.showSeries(true);
    bool together = false;
    for (const Row &r : o.w.shown()->rows)
        together |= r.steps[2] && r.steps[2]->link.a == std::vector{ParagraphIndex{0}} && r.steps[2]->link.b == std::vector{ParagraphIndex{4}};
    CHECK(together);
    o.w.showSeries(false);
    // It holds the other way round as well.
    o.w.swapPair();
    o.settle();
    CHECK(o.relationOf("O1") == Relation::movedEdited);
    o.w.undoStack().undo();
    o.settle();
    CHECK(o.w.pins().empty());
    CHECK(o.relationOf("O1") == Relation::same);
}

TEST_CASE("a later decision takes the place of what contradicts it", "[store]")
{
    const auto p = [](const char *id) { return PinnedParagraph{id, {}}; };
    const Pin first{.older = TextId{1}, .newer = TextId{2}, .a = {p("O1")}, .b = {p("O2")}};
    const Pin other{.older = TextId{1}, .newer = TextId{2}, .a = {p("O3")}, .b = {p("O4")}};
    const Pin again{.older = TextId{1}, .newer = TextId{2}, .a = {p("O1")}, .b = {p("O5")}};
    const Pin elsewhere{.older = TextId{2}, .newer = TextId{3}, .a = {p("O1")}, .b = {p("O5")}};
    CHECK(withPin({first, other, elsewhere}, again) == std::vector{other, elsewhere, again});
    CHECK(withoutPins({first, other, elsewhere}, {.older = TextId{2}, .newer = TextId{1}, .a = {p("O4")}, .b = {}}) == std::vector{first, elsewhere});
}

TEST_CASE("a pin finds its paragraph in a new version of the file by its words", "[store]")
{
    const auto texts = resolute::testing::seriesTexts();
    const PinnedParagraph gauge = pinned(*texts[0], ParagraphIndex{2});
    CHECK(gauge.id == "O3");
    CHECK(resolve(gauge, *texts[0]) == ParagraphIndex{2});
    CHECK(resolve(gauge, *texts[2]) == ParagraphIndex{3}); // it is O4 there, and O3 begins otherwise
    CHECK(resolve(gauge, *texts[1]) == std::nullopt);
}

TEST_CASE("what was found of pairs that are on the screen already is taken over", "[store]")
{
    std::vector<std::shared_ptr<ComparedPairs>> given; // as all comparisons of one workspace got it
    Engine engine = resolute::testing::seriesEngine();
    std::mutex mutex;
    engine.compareWith = [&](std::vector<DocumentPtr> documents, const CompareOptions &options, const Progress &progress) {
        const std::lock_guard lock(mutex);
        given.push_back(options.known);
        return compare(std::move(documents), options, progress);
    };
    Workspace w(engine);
    w.open(four);
    REQUIRE_SOON(w.comparison() && w.series() && !w.isBusy());
    REQUIRE(given.size() >= 2);
    REQUIRE(given.front());
    const std::size_t pairs = given.front()->size();
    CHECK(pairs >= 3);
    Arrangement withoutOne;
    withoutOne.series = true;
    withoutOne.leftOut = {w.texts()[0].id};
    w.arrange(withoutOne, QStringLiteral("Leave out"));
    REQUIRE_SOON(!w.isBusy() && w.shown()->documents.size() == 3);
    CHECK(std::ranges::all_of(given, [&](const auto &known) { return known == given.front(); }));
    CHECK(given.front()->size() == pairs); // nothing was compared that had been compared before
}
