// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/states.h"
#include "core/votes/names.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using namespace resolute;

TEST_CASE("Names stand as a reader looks them up")
{
    std::vector<std::string> names{"Türkiye", "Zimbabwe", "Turkmenistan", "Côte d’Ivoire", "Cuba", "Costa Rica", "Nigeria", "Niger", "niger",
        "Tunisia", "Timor-Leste", "Guinea-Bissau", "Guinea", "Équateur", "Eswatini"};
    std::ranges::sort(names, comesBefore);
    CHECK(names
        == std::vector<std::string>{"Costa Rica", "Côte d’Ivoire", "Cuba", "Équateur", "Eswatini", "Guinea", "Guinea-Bissau", "niger", "Niger",
            "Nigeria", "Timor-Leste", "Tunisia", "Türkiye", "Turkmenistan", "Zimbabwe"});
}

TEST_CASE("What is told without the collation is what the collation says")
{
    std::vector<std::string_view> names{"", "a", "A", "a b", "ab", "a-b", "a’b", "à", "a\u0300", "b", "x\u0308y", "xy", "xz", "ß", "ss", "st"};
    for (const State &state : states()) {
        names.push_back(state.name);
        names.push_back(state.voteName);
        names.push_back(state.translations[0]);
    }
    const auto first = std::ranges::find_if(names, [&](std::string_view a) {
        return std::ranges::any_of(names, [&](std::string_view b) {
            const int order = collate(a, b);
            return comesBefore(a, b) != (order != 0 ? order < 0 : a < b);
        });
    });
    CHECK((first == names.end() ? std::string_view("none") : *first) == "none");
}
