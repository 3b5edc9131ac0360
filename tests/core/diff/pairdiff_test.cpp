// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/pairdiff.h"
#include "tests/support/generator.h"
#include "tests/support/texts.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace resolute;
using namespace resolute::testing;

namespace {

bool same(const Change &x, const Change &y)
{
    return x.op == y.op && x.aOf == y.aOf && x.bOf == y.bOf && x.a == y.a && x.b == y.b && x.changeClass == y.changeClass && x.why == y.why
        && x.whyArguments == y.whyArguments && x.tags == y.tags;
}

/// How many changes there are, if words that are shared and words that are cut anew tell the same; -1 if not.
int changesByBoth(const Document &a, const Document &b)
{
    PairWords words;
    const Alignment alignment = alignWithWords(a, b, {}, {}, words);
    const PairDiff differences(a, b, std::move(words));
    int count = 0;
    for (const Correspondence &link : alignment) {
        const auto x = differences.of(link), y = diff(a, b, link);
        if (!std::ranges::equal(x, y, same)) return -1;
        count += static_cast<int>(x.size());
    }
    return count;
}

} // namespace

TEST_CASE("words that alignment cut give the changes that words cut anew give", "[diff]")
{
    const Pair pair = generatePair(11, 300, {.edited = 60, .split = 4, .merged = 4});
    CHECK(changesByBoth(*pair.a, *pair.b) > 200);
}

TEST_CASE("capitals, other scripts and typography are told apart by shared words, too", "[diff]")
{
    const auto a = textOf("P Recalling | the Council’s “open letter” of the Café Society to ÉCOLE and Ècole, and to the harbour of Malmö,\n"
                          "O Urges | الدول الأعضاء to keep 5–7 lamps, and Москва to keep walls along the northern shore;\n"
                          "O Requests | the Keeper of the lamps to report on “oil”, wicks and glass in each of the towers;");
    const auto b = textOf("P Recalling | the council's \"open letter\" of the Cafe Society to école and Ècole, and to the harbour of Malmo,\n"
                          "O Urges | الدول الاعضاء to keep 5-7 lamps, and москва to keep Walls along the northern shore;\n"
                          "O Requests | the Keeper of the lamps to report on \"oil\", wicks and glass in each of the towers;");
    CHECK(changesByBoth(*a, *b) >= 6);
}
