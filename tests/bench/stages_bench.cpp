// SPDX-License-Identifier: GPL-3.0-or-later
// What each stage from bytes to JSON costs, by the number of paragraphs. Texts are invented (tests/support/generator.h): one
// in five paragraphs edited, three in a hundred put in, taken out, and two moved.
#include "core/compare/compared_pairs.h"
#include "core/compare/comparison.h"
#include "core/notes/make.h"
#include "core/read/read.h"
#include "core/structure/structure.h"
#include "core/write/comparison_json.h"
#include "core/write/document_text.h"
#include "tests/support/generator.h"

#include <benchmark/benchmark.h>

#include <map>
#include <string>

using namespace resolute;

namespace {

struct Texts {
    testing::Pair pair;
    std::string a, b; ///< as Markdown
};

const Texts &texts(std::int64_t paragraphs)
{
    static std::map<std::int64_t, Texts> made;
    Texts &t = made[paragraphs];
    if (!t.pair.a) {
        t.pair = testing::generatePair(7, static_cast<int>(paragraphs));
        t.a = toMarkdown(*t.pair.a);
        t.b = toMarkdown(*t.pair.b);
    }
    return t;
}

/// Both texts of the pair count as one.
void done(benchmark::State &state)
{
    state.SetComplexityN(state.range(0));
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void read(benchmark::State &state)
{
    const Texts &t = texts(state.range(0));
    for (auto _ : state) {
        auto a = resolute::read(t.a, "a.md"), b = resolute::read(t.b, "b.md");
        benchmark::DoNotOptimize(a);
        benchmark::DoNotOptimize(b);
    }
    done(state);
}

void structured(benchmark::State &state)
{
    const Texts &t = texts(state.range(0));
    for (auto _ : state) {
        state.PauseTiming();
        auto a = resolute::read(t.a, "a.md"), b = resolute::read(t.b, "b.md");
        state.ResumeTiming();
        benchmark::DoNotOptimize(structure(std::move(*a)));
        benchmark::DoNotOptimize(structure(std::move(*b)));
    }
    done(state);
}

void aligned(benchmark::State &state)
{
    const testing::Pair &pair = texts(state.range(0)).pair;
    for (auto _ : state) benchmark::DoNotOptimize(align(*pair.a, *pair.b));
    done(state);
}

void differences(benchmark::State &state)
{
    const testing::Pair &pair = texts(state.range(0)).pair;
    const Alignment links = align(*pair.a, *pair.b);
    for (auto _ : state)
        for (const Correspondence &link : links) benchmark::DoNotOptimize(diff(*pair.a, *pair.b, link));
    done(state);
}

void written(benchmark::State &state)
{
    const testing::Pair &pair = texts(state.range(0)).pair;
    const ComparisonPtr comparison = *compare({pair.a, pair.b});
    for (auto _ : state) benchmark::DoNotOptimize(toJson(*comparison));
    done(state);
}

void notes(benchmark::State &state)
{
    const testing::Pair &pair = texts(state.range(0)).pair;
    for (auto _ : state) benchmark::DoNotOptimize(makeNotes(*pair.a, *pair.b));
    done(state);
}

void whole(benchmark::State &state)
{
    const Texts &t = texts(state.range(0));
    for (auto _ : state) {
        const auto comparison = compare({*loadBytes(t.a, "a.md"), *loadBytes(t.b, "b.md")});
        benchmark::DoNotOptimize(toJson(**comparison));
    }
    done(state);
}

/// Eight texts of 75 paragraphs, each a few edits after the one before it.
void series(benchmark::State &state)
{
    std::vector<DocumentPtr> documents;
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        const testing::Pair pair = testing::generatePair(7, 75, {.edited = static_cast<int>(5 * seed)});
        documents.push_back(pair.a);
        documents.push_back(pair.b);
    }
    for (auto _ : state) benchmark::DoNotOptimize(*compare(documents));
}

/// Of several texts of 75 paragraphs one was edited on disk: from its bytes to the comparison of all.
void editedAgain(benchmark::State &state)
{
    std::vector<DocumentPtr> documents;
    for (int k = 0; k < state.range(0); k += 2) {
        const testing::Pair pair = testing::generatePair(7, 75, {.edited = 5 + 5 * k});
        documents.push_back(pair.a);
        documents.push_back(pair.b);
    }
    const std::string edited = toMarkdown(*documents[1]);
    CompareOptions options;
    options.known = std::make_shared<ComparedPairs>();
    benchmark::DoNotOptimize(*compare(documents, options));
    for (auto _ : state) {
        documents[1] = *loadBytes(edited, "edited.md");
        benchmark::DoNotOptimize(*compare(documents, options));
    }
}

} // namespace

#define STAGE(name) BENCHMARK(name)->Arg(100)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond)->Complexity()
STAGE(read);
STAGE(structured);
STAGE(aligned);
STAGE(differences);
STAGE(written);
STAGE(notes);
STAGE(whole);
BENCHMARK(series)->Unit(benchmark::kMillisecond);
BENCHMARK(editedAgain)->Arg(2)->Arg(8)->Unit(benchmark::kMillisecond);
