// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/fixtures/comparisons.h"
#include "tests/gui/fixtures/waiting.h"
#include "ui/models/texts_model.h"
#include "ui/store/series_order.h"
#include "ui/store/workspace.h"

#include <QAbstractItemModelTester>

#include <catch2/catch_test_macros.hpp>

#include <atomic>
#include <chrono>
#include <thread>

using namespace resolute;
using namespace resolute::ui;

namespace {

const Message broken{"broken", "is broken at {1}"};

// Reads no files: a name is a date ("2031-05-06"), and "broken" cannot be read.
Engine datesEngine(int *comparisons = nullptr)
{
    Engine e;
    e.load = [](const std::string &path, const Progress &) -> Result<DocumentPtr> {
        if (path.starts_with("broken"))
            return std::unexpected(Error{ErrorKind::input, &broken, {"its end"}, path, {.line = 7, .page = 0, .paragraph = {}}});
        auto d = std::make_shared<Document>();
        d->file = path;
        d->masthead.date = path;
        d->masthead.number = path;
        d->sha256 = path;
        return d;
    };
    e.compare = [comparisons](std::vector<DocumentPtr> documents, const Progress &) -> Result<ComparisonPtr> {
        if (comparisons && documents.size() == 2) ++*comparisons;
        auto c = std::make_shared<Comparison>();
        c->documents = std::move(documents);
        c->footnotes.resize(c->documents.size() - 1);
        c->statistics.resize(c->documents.size() - 1);
        return c;
    };
    return e;
}

std::vector<std::string> names(const Workspace &w)
{
    std::vector<std::string> out;
    for (const Text &t : w.texts()) out.push_back(t.path.toStdString());
    return out;
}

} // namespace

TEST_CASE("texts stand in order of their dates, and the last two are compared", "[store]")
{
    Workspace w(datesEngine());
    TextsModel model(w);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    w.open({QStringLiteral("2031-05-06"), QStringLiteral("2029-01-01"), QStringLiteral("2030-02-02")});
    CHECK(model.rowCount() == 3);
    CHECK(model.index(0).data(TextsModel::StateRole).toInt() == static_cast<int>(TextState::loading));
    REQUIRE_SOON(w.comparison() && w.series());
    CHECK(names(w) == std::vector<std::string>{"2029-01-01", "2030-02-02", "2031-05-06"});
    CHECK(w.comparison()->documents[0]->file == "2030-02-02");
    CHECK(w.comparison()->documents[1]->file == "2031-05-06");
    CHECK(w.series()->documents.size() == 3);
    CHECK_FALSE(w.isReversed());
    CHECK(model.index(1).data(TextsModel::SideRole).toInt() == 0);
    w.swapPair();
    REQUIRE_SOON(w.comparison()->documents[0]->file == "2031-05-06");
    CHECK(w.isReversed());
}

TEST_CASE("a text that cannot be read says which, where and why; the others open", "[store]")
{
    Workspace w(datesEngine());
    TextsModel model(w);
    w.open({QStringLiteral("2030-01-01"), QStringLiteral("broken.pdf"), QStringLiteral("2031-01-01")});
    REQUIRE_SOON(w.comparison());
    REQUIRE(w.texts().size() == 3);
    const QModelIndex failed = model.index(2); // without a date, last
    CHECK(failed.data().toString() == QStringLiteral("broken.pdf"));
    CHECK(failed.data(TextsModel::DetailRole).toString() == QStringLiteral("broken.pdf, line 7: is broken at its end"));
    CHECK(w.texts()[2].state == TextState::failed);
}

TEST_CASE("removing a text and moving one can be undone", "[store]")
{
    Workspace w(datesEngine());
    w.open({QStringLiteral("2029-01-01"), QStringLiteral("2030-01-01"), QStringLiteral("2031-01-01")});
    REQUIRE_SOON(w.comparison());
    const auto before = names(w);
    w.remove(w.texts()[2].id);
    REQUIRE_SOON(w.comparison() && w.comparison()->documents[1]->file == "2030-01-01");
    CHECK(w.texts().size() == 2);
    w.undoStack().undo();
    CHECK(names(w) == before);
    w.move(w.texts()[2].id, 0);
    CHECK(names(w).front() == "2031-01-01");
    w.undoStack().undo();
    CHECK(names(w) == before);
    w.undoStack().redo();
    CHECK(names(w).front() == "2031-01-01");
}

TEST_CASE("a person's choice of texts outlives another text", "[store]")
{
    Workspace w(datesEngine());
    w.open({QStringLiteral("2029-01-01"), QStringLiteral("2030-01-01"), QStringLiteral("2031-01-01")});
    REQUIRE_SOON(w.comparison());
    w.select({w.texts()[0].id, w.texts()[1].id});
    REQUIRE_SOON(w.comparison()->documents[0]->file == "2029-01-01");
    w.open({QStringLiteral("2032-01-01")});
    REQUIRE_SOON(w.series() && w.series()->documents.size() == 4);
    CHECK(w.comparison()->documents[1]->file == "2030-01-01");
    w.select({w.texts()[0].id, w.texts()[0].id}); // one text is no pair
    CHECK(w.pair()->right == w.texts()[1].id);
}

TEST_CASE("two texts are compared once, which is their series, too", "[store]")
{
    int comparisons = 0;
    Workspace w(datesEngine(&comparisons));
    w.open({QStringLiteral("2029-01-01"), QStringLiteral("2030-01-01")});
    REQUIRE_SOON(w.comparison() && !w.isBusy());
    CHECK(w.series() == w.comparison());
    CHECK(comparisons == 1);
    w.swapPair(); // the series keeps its order
    REQUIRE_SOON(w.comparison()->documents[0]->file == "2030-01-01");
    CHECK(w.series()->documents[0]->file == "2029-01-01");
    w.open({QStringLiteral("2031-01-01")});
    REQUIRE_SOON(w.series()->documents.size() == 3);
}

TEST_CASE("the sides are swapped before two texts are compared, and the series comes all the same", "[store]")
{
    std::atomic<bool> go = false;
    Engine engine = datesEngine();
    engine.compare = [&go, plain = engine.compare](std::vector<DocumentPtr> documents, const Progress &progress) {
        while (!go && !progress.stopped()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
        return plain(std::move(documents), progress);
    };
    Workspace w(std::move(engine));
    w.open({QStringLiteral("2029-01-01"), QStringLiteral("2030-01-01")});
    REQUIRE_SOON(w.pair());
    w.swapPair();
    go = true;
    REQUIRE_SOON(w.comparison() && w.series() && !w.isBusy());
    CHECK(w.comparison()->documents[0]->file == "2030-01-01");
    CHECK(w.series()->documents[0]->file == "2029-01-01");
}

TEST_CASE("the newest text stands beside the last one of its own body", "[store]")
{
    std::vector<Text> texts;
    const auto add = [&](const char *body, TextState state = TextState::ready) {
        auto d = std::make_shared<Document>();
        d->masthead.body = body;
        texts.push_back({TextId{static_cast<int>(texts.size()) + 1}, {}, state, state == TextState::ready ? d : nullptr, {}});
        return texts.back().id;
    };
    CHECK_FALSE(newestStep(texts));
    const TextId old = add("Council");
    CHECK_FALSE(newestStep(texts));
    const TextId before = add("Council");
    const TextId sibling = add("Assembly");
    CHECK(newestStep(texts) == TextPair{before, sibling}); // nothing earlier of its body
    add("Council", TextState::failed);
    const TextId newest = add("Council");
    CHECK(newestStep(texts) == TextPair{before, newest});
    const TextId unknown = add("");
    CHECK(newestStep(texts) == TextPair{newest, unknown});
    CHECK(old != before);
}

TEST_CASE("reading unchanged texts again compares nothing again", "[store]")
{
    int comparisons = 0;
    Workspace w(datesEngine(&comparisons));
    w.open({QStringLiteral("2029-01-01"), QStringLiteral("2030-01-01")});
    REQUIRE_SOON(w.series() && !w.isBusy());
    const ComparisonPtr before = w.comparison();
    const int done = comparisons;
    w.reload();
    REQUIRE_SOON(!w.isBusy());
    CHECK(w.comparison() == before);
    CHECK(comparisons == done);
}

TEST_CASE("a text that cannot be read again stays as it was read, and it is said why", "[store]")
{
    bool isGone = false;
    Engine engine = datesEngine();
    engine.load = [&isGone, read = engine.load](const std::string &path, const Progress &progress) {
        return read(isGone && path == "2030-01-01" ? "broken" : path, progress);
    };
    Workspace w(engine);
    std::vector<TextId> failed;
    QObject::connect(&w, &Workspace::readAgain, &w, [&](const std::vector<TextId> &texts) { failed = texts; });
    w.open({QStringLiteral("2029-01-01"), QStringLiteral("2030-01-01")});
    REQUIRE_SOON(w.series() && !w.isBusy());
    const ComparisonPtr before = w.comparison();
    isGone = true;
    w.reload();
    REQUIRE_SOON(!w.isBusy());
    CHECK(w.comparison() == before);
    CHECK(w.texts()[1].state == TextState::ready);
    REQUIRE(w.texts()[1].error);
    CHECK(failed == std::vector{w.texts()[1].id});
    isGone = false;
    w.reload();
    REQUIRE_SOON(!w.isBusy());
    CHECK(failed.empty());
    CHECK_FALSE(w.texts()[1].error);
    CHECK(w.comparison() == before);
}
