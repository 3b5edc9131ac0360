// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/compared_pairs.h"
#include "core/compare/comparison.h"
#include "core/write/comparison_json.h"
#include "core/write/document_text.h"
#include "tests/support/generator.h"

#include <catch2/catch_test_macros.hpp>

#include <memory>
#include <optional>
#include <string>
#include <vector>

using namespace resolute;

namespace {

/// Texts that split, merge, drop and take back paragraphs.
std::vector<DocumentPtr> texts()
{
    std::vector<DocumentPtr> out;
    for (const int seed : {1, 2}) {
        const testing::Pair pair = testing::generatePair(7, 60, {.edited = 20 * seed, .split = 6, .merged = 6});
        out.push_back(pair.a);
        out.push_back(pair.b);
    }
    return out;
}

CompareOptions knowing(std::optional<std::size_t> base = {})
{
    CompareOptions options;
    options.base = base;
    options.known = std::make_shared<ComparedPairs>();
    return options;
}

std::string json(const std::vector<DocumentPtr> &documents, CompareOptions options = {}) { return toJson(**compare(documents, options)); }

} // namespace

TEST_CASE("What is known of a series changes nothing of what is found")
{
    for (const auto base : {std::optional<std::size_t>{}, std::optional<std::size_t>{0}, std::optional<std::size_t>{2}}) {
        auto documents = texts();
        const CompareOptions options = knowing(base);
        CompareOptions plain;
        plain.base = base;
        CHECK(json(documents, options) == json(documents, plain));
        const std::size_t pairs = options.known->size();
        CHECK(pairs >= 3);
        CHECK(json(documents, options) == json(documents, plain));
        CHECK(options.known->size() == pairs);

        documents[1] = *loadBytes(toMarkdown(*documents[1]) + "\n\nDecides to add a word that was never there.\n", "edited.md");
        CHECK(json(documents, options) == json(documents, plain));
        documents.erase(documents.begin());
        CompareOptions fewer;
        fewer.known = options.known;
        CHECK(json(documents, fewer) == json(documents));
    }
}

TEST_CASE("Pairs that stay are taken over, those of a text that was edited are made anew, those of texts that are gone are forgotten")
{
    auto documents = texts();
    const CompareOptions options = knowing();
    ComparedPairs &known = *options.known;
    REQUIRE(compare(documents, options));
    const auto pair = [&](std::size_t from, std::size_t to) { return known.find(documents[from], documents[to], {}); };
    const ComparedPairPtr first = pair(0, 1), last = pair(2, 3);
    REQUIRE(first);
    REQUIRE(last);
    CHECK(last->hasChanges);
    CHECK(last->changes.size() == last->links.size());

    documents[0] = *loadBytes(toMarkdown(*documents[0]), "read-again.md");
    CHECK(!pair(0, 1));
    const std::size_t before = known.size();
    REQUIRE(compare(documents, options));
    CHECK(pair(0, 1));
    CHECK(pair(0, 1) != first);
    CHECK(pair(2, 3) == last);
    CHECK(known.size() == before);
}

TEST_CASE("Links that a person decided are other pairs")
{
    const auto documents = texts();
    const std::vector<DocumentPtr> both{documents[0], documents[1]};
    CompareOptions options = knowing();
    const std::string undecided = json(both, options);
    options.align.pinned = {{{ParagraphIndex{3}}, {}}, {{}, {ParagraphIndex{3}}}};
    CompareOptions plain = options;
    plain.known = nullptr;
    CHECK(json(both, options) == json(both, plain));
    CHECK(json(both, options) != undecided);
    options.align.pinned.clear();
    CHECK(json(both, options) == undecided);
}
