// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/comparison.h"
#include "core/compare/history.h"
#include "tests/support/texts.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <iterator>

using namespace resolute;
using namespace resolute::testing;

namespace {

const DocumentPtr first = textOf(R"(
    P Recalling | the charter of the lighthouse keepers and the duties of every harbour master,
    P Welcoming | the report of the working group on tidal gauges and its recommendations,
    O Requests | the harbour office to publish the tide tables before the end of each winter;
    O Decides | to remain seized of the matter.)");
const DocumentPtr second = textOf(R"(
    P Recalling | the charter of the lighthouse keepers and the duties of every harbour master,
    O Requests | the harbour office to publish the tide tables before the end of each winter;
    O Decides | to remain seized of the matter.)");
const DocumentPtr third = textOf(R"(
    P Recalling | the charter of the lighthouse keepers and the duties of every harbour master,
    P Welcoming | the report of the working group on tidal gauges and its recommendations,
    O Requests | the harbour office to publish the tide tables and storm warnings before the end of each winter;
    O Decides | to remain seized of the matter.)");

std::string cells(const Comparison &c)
{
    std::string out;
    for (const Row &row : c.rows) {
        if (!out.empty()) out += '\n';
        for (std::size_t k = 0; k < row.cells.size(); ++k) {
            if (k > 0) out += ' ';
            out += row.cells[k].empty() ? "-" : c.documents[k]->paragraph(row.cells[k][0]).id;
        }
    }
    return out;
}

} // namespace

TEST_CASE("a paragraph that drops out and returns stays in its row", "[compare]")
{
    const auto result = compare({first, second, third});
    REQUIRE(result);
    CHECK(cells(**result) == "P1 P1 P1\nP2 - P2\nO1 O1 O1\nO2 O2 O2");
    CHECK(relationsOf(**result, 0) == "P1>P1 same; P2>- deleted; O1>O1 same; O2>O2 same");
    CHECK(relationsOf(**result, 1) == "P1>P1 same; ->P2 inserted; O1>O1 edited; O2>O2 same");
    CHECK((*result)->statistics[1].wordsInserted == 16);
}

TEST_CASE("paragraphs that were one before are compared each with its own", "[compare]")
{
    // The first paragraph of the oldest text is two in the next; then both get another verb, and nothing is regrouped.
    const DocumentPtr one = textOf(R"(
        O Requests | the harbour office to publish the tide tables before the end of each winter and all keepers of lighthouses to trim their lamps before sunset and to enter it in the log;)");
    const DocumentPtr two = textOf(R"(
        O Requests | the harbour office to publish the tide tables before the end of each winter;
        O Requests | all keepers of lighthouses to trim their lamps before sunset and to enter it in the log;)");
    const DocumentPtr three = textOf(R"(
        O Urges | the harbour office to publish the tide tables before the end of each winter;
        O Invites | all keepers of lighthouses to trim their lamps before sunset and to enter it in the log;)");
    const auto series = compare({one, two, three}), pair = compare({two, three});
    REQUIRE((series && pair));
    REQUIRE((*series)->rows.size() == 1);
    CHECK((*series)->rows[0].steps[0]->link.relation == Relation::split);
    const Step &last = *(*series)->rows[0].steps[1];
    CHECK(last.link.relation == Relation::edited);
    std::vector<Change> apart;
    for (const Row &row : (*pair)->rows) std::ranges::copy(row.steps[0]->changes, std::back_inserter(apart));
    REQUIRE(last.changes.size() == apart.size());
    for (std::size_t i = 0; i < apart.size(); ++i) {
        CHECK((last.changes[i].a == apart[i].a && last.changes[i].b == apart[i].b && last.changes[i].bOf == apart[i].bOf));
        CHECK(last.changes[i].changeClass == apart[i].changeClass);
    }
}

TEST_CASE("a link that a person decided holds in its own step of a series", "[compare]")
{
    CompareOptions options; // O1 of the second text and O1 of the third are said to be two different paragraphs
    options.pinned.push_back({1, 2, {{{ParagraphIndex(1)}, {}}, {{}, {ParagraphIndex(2)}}}});
    const auto result = compare({first, second, third}, options);
    REQUIRE(result);
    CHECK(relationsOf(**result, 0) == "P1>P1 same; O1>O1 same; P2>- deleted; O2>O2 same");
    CHECK(relationsOf(**result, 1).contains("O1>- deleted"));
    CHECK(relationsOf(**result, 1).contains("->O1 inserted"));
    options.pinned.front().from = 0; // with a step that is not compared it has no say
    CHECK(relationsOf(**compare({first, second, third}, options), 1) == "P1>P1 same; ->P2 inserted; O1>O1 edited; O2>O2 same");
}

TEST_CASE("with a fixed base every text is compared with it", "[compare]")
{
    CompareOptions options;
    options.base = 0;
    const auto result = compare({first, second, third}, options);
    REQUIRE(result);
    CHECK(cells(**result) == "P1 P1 P1\nP2 - P2\nO1 O1 O1\nO2 O2 O2");
    CHECK(relationsOf(**result, 1) == "P1>P1 same; P2>P2 same; O1>O1 edited; O2>O2 same");
}

TEST_CASE("what several texts have and the base lacks stands in one row", "[compare]")
{
    const DocumentPtr base = second; // without the report of the working group
    const DocumentPtr fourth = textOf(R"(
        P Recalling | the charter of the lighthouse keepers and the duties of every harbour master,
        P Welcoming | the report of the working group on tidal gauges and its late recommendations,
        O Decides | to remain seized of the matter.)");
    CompareOptions options;
    options.base = 0;
    const auto result = compare({base, first, third, fourth}, options);
    REQUIRE(result);
    CHECK(cells(**result) == "P1 P1 P1 P1\n- P2 P2 P2\nO1 O1 O1 -\nO2 O2 O2 O1");
    for (const Row &row : (*result)->rows) // each step says what became of the base's own, and nothing was regrouped
        for (const auto &step : row.steps)
            if (step) CHECK((step->link.a.size() <= 1 && step->link.b.size() <= 1));
    CHECK(relationsOf(**result, 1).contains("->P2 inserted"));
    CHECK(relationsOf(**result, 2).contains("O1>- deleted"));
    // A person who parted the two is heard here too.
    options.pinned.push_back({1, 2, {{{ParagraphIndex(1)}, {}}, {{}, {ParagraphIndex(1)}}}});
    CHECK(cells(**compare({base, first, third}, options)).contains("- P2 -"));
}

TEST_CASE("what the base has keeps its row to itself where another paragraph is like its versions", "[compare]")
{
    // The base's request is dropped in the third text, which has another that is like the second text's version of it.
    const DocumentPtr base = textOf(R"(
        O Requests | the harbour office to publish the tide tables before the end of each winter;
        O Decides | to remain seized of the matter.)");
    const DocumentPtr edited = textOf(R"(
        O Requests | the harbour office and the pilots of the northern channel to publish the tide tables and all soundings before the end of each winter;
        O Decides | to remain seized of the matter.)");
    const DocumentPtr other = textOf(R"(
        O Decides | to remain seized of the matter;
        O Invites | the pilots of the northern channel to hand all soundings on to the fishing boats of the bay.)");
    CompareOptions options;
    options.base = 0;
    const auto result = compare({base, edited, other}, options);
    REQUIRE(result);
    for (const Row &row : (*result)->rows)
        for (const auto &step : row.steps)
            if (step) CHECK(step->link.relation != Relation::split);
}

TEST_CASE("a base in the middle has no step of its own", "[compare]")
{
    CompareOptions options;
    options.base = 1;
    const auto result = compare({first, second, third}, options);
    REQUIRE(result);
    CHECK(cells(**result) == "P1 P1 P1\nP2 - P2\nO1 O1 O1\nO2 O2 O2");
    CHECK(relationsOf(**result, 0).empty());
    CHECK((*result)->rows.size() == 4);
}

TEST_CASE("a comparison needs two texts and a base among them", "[compare]")
{
    const auto one = compare({first});
    REQUIRE_FALSE(one);
    CHECK(one.error().kind == ErrorKind::usage);
    CompareOptions options;
    options.base = 2;
    CHECK_FALSE(compare({first, second}, options));
}

TEST_CASE("a cancelled comparison says so", "[compare]")
{
    std::stop_source stop;
    stop.request_stop();
    const auto result = compare({first, second, third}, {}, Progress(stop.get_token(), {}));
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::cancelled);
}

TEST_CASE("every stretch of words knows the texts that have it", "[compare]")
{
    const DocumentPtr old = textOf("O Condemns | the wreckers and their unilateral lights on the outer reef;");
    const DocumentPtr without = textOf("O Condemns | the wreckers and their lights on the outer reef;");
    const DocumentPtr back = textOf("O Condemns | the wreckers and their unilateral lights on the outer reef, as appropriate;");
    const auto result = compare({old, without, back});
    REQUIRE(result);
    REQUIRE((*result)->rows.size() == 1);
    std::string told;
    for (const AgedSpan &s : wordHistory(**result, (*result)->rows[0], 2))
        told += "[" + std::string(s.range.in(back->paragraphs[0].text)) + "]" + std::to_string(s.first) + (s.presentIn[1] ? "" : "!");
    CHECK(told == "[Condemns the wreckers and their ]0[unilateral ]0![lights on the outer reef]0[, as appropriate]2![;]0");
    CHECK(wordHistory(**result, (*result)->rows[0], 0).size() == 3);
}
