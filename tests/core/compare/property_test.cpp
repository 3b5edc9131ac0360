// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold for every pair of texts, over seeded pairs of many mixtures.
#include "core/compare/comparison.h"
#include "core/text/tokens.h"
#include "tests/support/generator.h"
#include "tests/support/texts.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <sstream>

#ifdef __linux__
#include <sched.h>
#endif

using namespace resolute;
using namespace resolute::testing;

namespace {

const std::array<Mix, 4> mixes{{{5, 1, 1, 1, 1, 1, 30}, {20, 3, 3, 2, 1, 1, 30}, {55, 8, 8, 6, 2, 2, 30}, {10, 2, 2, 30, 1, 1, 60}}};

ComparisonPtr compared(const DocumentPtr &a, const DocumentPtr &b)
{
    const auto result = compare({a, b});
    REQUIRE(result);
    return *result;
}

/// The longest run of words, without marks, that stands in both texts.
int commonRun(std::string_view a, std::string_view b)
{
    const auto x = tokenize(a), y = tokenize(b);
    int longest = 0;
    for (std::size_t i = 0; i < x.size(); ++i)
        for (std::size_t j = 0; j < y.size(); ++j) {
            std::size_t n = 0;
            while (i + n < x.size() && j + n < y.size() && x[i + n].range.in(a) == y[j + n].range.in(b)) ++n;
            longest = std::max(longest, static_cast<int>(n));
        }
    return longest;
}

} // namespace

TEST_CASE("every pair: each paragraph once, changes replay, nothing unchanged is marked", "[property]")
{
    const auto seed = static_cast<std::uint64_t>(GENERATE(Catch::Generators::range(1, 13)));
    const Mix mix = mixes[seed % mixes.size()];
    const Pair pair = generatePair(seed, 90, mix);
    const ComparisonPtr c = compared(pair.a, pair.b);
    std::multiset<std::uint32_t> a, b;
    for (const Row &row : c->rows) {
        for (const auto i : row.cells[0]) a.insert(static_cast<std::uint32_t>(i));
        for (const auto j : row.cells[1]) b.insert(static_cast<std::uint32_t>(j));
        const Step &s = *row.steps[0];
        for (const Change &k : s.changes) {
            CHECK(k.why != nullptr);
            const std::string_view x = k.a.in(pair.a->paragraph(k.aOf).text), y = k.b.in(pair.b->paragraph(k.bOf).text);
            CHECK(x != y);
            if (s.link.a.size() == 1 && s.link.b.size() == 1) CHECK(commonRun(x, y) < 4); // three words, or two and a mark between
        }
        if (s.link.a.size() == 1 && s.link.b.size() == 1) CHECK(replay(*pair.a, *pair.b, s) == pair.b->paragraph(s.link.b[0]).text);
    }
    CHECK(a.size() == pair.a->paragraphs.size());
    CHECK(b.size() == pair.b->paragraphs.size());
    CHECK(std::set(a.begin(), a.end()).size() == a.size());
    CHECK(std::set(b.begin(), b.end()).size() == b.size());
}

TEST_CASE("every pair: the same on every run, and the same links from either side", "[property]")
{
    const auto seed = static_cast<std::uint64_t>(GENERATE(Catch::Generators::range(21, 27)));
    const Pair pair = generatePair(seed, 80, mixes[seed % mixes.size()]);
    const ComparisonPtr c = compared(pair.a, pair.b), again = compared(pair.a, pair.b), back = compared(pair.b, pair.a);
    CHECK(relationsOf(*c) == relationsOf(*again));
    const auto links = [](const Comparison &x, bool swapped) {
        std::set<std::pair<std::uint32_t, std::uint32_t>> out;
        for (const Row &row : x.rows)
            for (const auto i : row.cells[swapped ? 1 : 0])
                for (const auto j : row.cells[swapped ? 0 : 1]) out.emplace(static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(j));
        return out;
    };
    CHECK(links(*c, false) == links(*back, true));
    CHECK(c->statistics[0].count(Relation::inserted) == back->statistics[0].count(Relation::deleted));
    CHECK(c->statistics[0].count(Relation::split) == back->statistics[0].count(Relation::merged));
}

#ifdef __linux__
TEST_CASE("long texts: the same on one processor as on all", "[property]")
{
    // Long enough for every step that goes on in stretches; text by text what a reader of the comparison sees.
    const auto seed = static_cast<std::uint64_t>(GENERATE(Catch::Generators::range(61, 64)));
    const Pair pair = generatePair(seed, 3'000, mixes[seed % mixes.size()]);
    const auto told = [&] {
        std::ostringstream out;
        const ComparisonPtr c = compared(pair.a, pair.b);
        for (const Row &row : c->rows) {
            const Correspondence &link = row.steps[0]->link;
            for (const auto i : link.a) out << static_cast<std::uint32_t>(i) << ' ';
            out << "- ";
            for (const auto j : link.b) out << static_cast<std::uint32_t>(j) << ' ';
            out << static_cast<int>(link.relation) << ' ' << static_cast<int>(link.confidence) << ' ' << link.similarity;
            for (const Change &k : row.steps[0]->changes) out << ' ' << k.a.begin << ' ' << k.b.end << ' ' << static_cast<int>(k.changeClass);
            out << '\n';
        }
        out << c->statistics[0].wordsInserted << ' ' << c->statistics[0].wordsDeleted << '\n';
        for (const Issue &issue : c->issues) out << issue.message->code << ' ' << issue.place.paragraph << '\n';
        return out.str();
    };
    const std::string onAll = told();
    cpu_set_t all, one;
    REQUIRE(sched_getaffinity(0, sizeof all, &all) == 0);
    CPU_ZERO(&one);
    for (int cpu = 0; cpu < CPU_SETSIZE && CPU_COUNT(&one) == 0; ++cpu)
        if (CPU_ISSET(cpu, &all)) CPU_SET(cpu, &one);
    REQUIRE(sched_setaffinity(0, sizeof one, &one) == 0); // of this thread: nobody is asked to help
    const std::string onOne = told();
    REQUIRE(sched_setaffinity(0, sizeof all, &all) == 0);
    CHECK(onOne == onAll);
}
#endif

TEST_CASE("a text compared with itself is the same throughout", "[property]")
{
    const Pair pair = generatePair(31, 120);
    const ComparisonPtr c = compared(pair.a, pair.a);
    CHECK(c->statistics[0].count(Relation::same) == static_cast<int>(pair.a->paragraphs.size()));
    CHECK(c->statistics[0].wordsInserted + c->statistics[0].wordsDeleted == 0);
}

TEST_CASE("what was done to a text is what is found", "[property]")
{
    std::map<Deed, std::pair<int, int>> found; // right, in all
    int wrong = 0, marked = 0, done = 0;
    std::ostringstream log; // what was missed
    for (std::uint64_t seed = 41; seed < 49; ++seed) {
        const Pair pair = generatePair(seed, 250, mixes[seed % mixes.size()]);
        const ComparisonPtr c = compared(pair.a, pair.b);
        std::map<std::pair<std::uint32_t, std::uint32_t>, const Step *> links;
        for (const Row &row : c->rows)
            for (const auto i : row.cells[0])
                for (const auto j : row.cells[1]) links[{static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(j)}] = &*row.steps[0];
        std::size_t right = 0;
        for (const Truth &t : pair.truth) {
            if (t.a.empty() || t.b.empty()) continue;
            const Step *step = nullptr;
            bool all = true;
            for (const auto i : t.a)
                for (const auto j : t.b) {
                    const auto it = links.find({i, j});
                    all = all && it != links.end();
                    if (it != links.end()) {
                        step = it->second;
                        ++right;
                    }
                }
            const auto is = [&](Relation r) { return step && step->link.relation == r; };
            if (t.deed == Deed::split) all = all && is(Relation::split);
            if (t.deed == Deed::merged) all = all && is(Relation::merged);
            auto &[hits, total] = found[t.deed];
            hits += all;
            ++total;
            if (!all)
                log << "seed " << seed << ": not found: " << pair.a->paragraphs[t.a[0]].text << "\n  " << pair.b->paragraphs[t.b[0]].text << "\n  "
                    << (step ? name(step->link.relation) : "no link") << "\n";
            if (!all || (t.deed != Deed::edited && t.deed != Deed::movedEdited)) continue;
            done += t.words;
            for (const Change &k : step->changes)
                for (const std::string_view text : {k.a.in(pair.a->paragraph(k.aOf).text), k.b.in(pair.b->paragraph(k.bOf).text)})
                    marked += static_cast<int>(
                        std::ranges::count_if(tokenize(text), [](const Token &x) { return x.kind != TokenKind::punctuation; }));
        }
        wrong += static_cast<int>(links.size() - right);
    }
    const auto share = [&](Deed d) { return double(found[d].first) / found[d].second; };
    INFO(log.str());
    INFO("kept " << share(Deed::kept) << " edited " << share(Deed::edited) << " moved " << share(Deed::moved) << " moved+edited "
                 << share(Deed::movedEdited) << " split " << share(Deed::split) << " merged " << share(Deed::merged) << " wrong " << wrong
                 << " marked " << marked << " of " << done);
    CHECK(share(Deed::kept) >= 0.99);
    CHECK(share(Deed::edited) >= 0.99);
    CHECK(share(Deed::moved) >= 0.98);
    CHECK(share(Deed::movedEdited) >= 0.98);
    CHECK(share(Deed::split) >= 0.95);
    CHECK(share(Deed::merged) >= 0.95);
    CHECK(wrong == 0);
    CHECK(marked <= 1.02 * done);
}
