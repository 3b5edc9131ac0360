// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/states.h"

#include <catch2/catch_test_macros.hpp>

using namespace resolute;

namespace {
std::string iso(std::string_view name)
{
    const State *state = findState(name);
    return state ? std::string(state->iso3) : "none";
}
using List = std::vector<std::string>;
const List english{"and"};
} // namespace

TEST_CASE("a State is found by any form of its name", "[document][states]")
{
    CHECK(states().size() == 195);
    CHECK(iso("Iran (Islamic Republic of)") == "IRN");
    CHECK(iso("Côte d'Ivoire") == "CIV");
    CHECK(iso("Côte d’Ivoire") == "CIV");
    CHECK(iso("COTE D'IVOIRE") == "CIV");
    CHECK(iso("Turkey") == "TUR");
    CHECK(iso("Türkiye") == "TUR");
    CHECK(iso("Fédération de Russie") == "RUS");
    CHECK(iso("古巴") == "CUB");
    CHECK(iso("Freedonia") == "none");
    CHECK(iso("") == "none");
}

TEST_CASE("a list of States is parted without cutting names", "[document][states]")
{
    CHECK(splitStates("Benin, Bosnia and Herzegovina and Chad", english) == List{"Benin", "Bosnia and Herzegovina", "Chad"});
    CHECK(splitStates("United Kingdom of Great Britain and Northern Ireland and United States of America", english)
        == List{"United Kingdom of Great Britain and Northern Ireland", "United States of America"});
    CHECK(splitStates("Antigua and Barbuda, Iran (Islamic Republic of), Sao Tome and Principe", english)
        == List{"Antigua and Barbuda", "Iran (Islamic Republic of)", "Sao Tome and Principe"});
    CHECK(splitStates("Brazil and Mexico", english) == List{"Brazil", "Mexico"});
    CHECK(splitStates("Cuba, and Peru", english) == List{"Cuba", "Peru"});
    CHECK(splitStates("", english).empty());
}

TEST_CASE("names that are in no table are kept as printed", "[document][states]")
{
    CHECK(splitStates("Freedonia, Sylvania and Chad", english) == List{"Freedonia", "Sylvania", "Chad"});
    CHECK(splitStates("Trustees and Friends of Peace", english) == List{"Trustees and Friends of Peace"});
}

TEST_CASE("lists of other languages are parted at their own marks", "[document][states]")
{
    CHECK(splitStates("古巴、中国、厄立特里亚", {}) == List{"古巴", "中国", "厄立特里亚"});
    CHECK(splitStates("Cuba, Chine et Pérou", List{"et"}) == List{"Cuba", "Chine", "Pérou"});
    CHECK(splitStates("كوبا، الصين وبيرو", List{"و"}) == List{"كوبا", "الصين", "بيرو"});
}

TEST_CASE("lists of States one a line, and names with a comma beside others", "[document][states]")
{
    const std::vector<std::string> conjunctions{"and"};
    using Names = std::vector<std::string>;
    CHECK(splitStates("Chad Bosnia and Herzegovina Peru", conjunctions) == Names{"Chad", "Bosnia and Herzegovina", "Peru"});
    CHECK(splitStates("Guinea-Bissau Guinea Venezuela (Bolivarian Republic of) Togo", conjunctions)
        == Names{"Guinea-Bissau", "Guinea", "Venezuela (Bolivarian Republic of)", "Togo"});
    CHECK(splitStates("Republic of Korea, the former Yugoslav Republic of Macedonia, Chad", conjunctions)
        == Names{"Republic of Korea", "the former Yugoslav Republic of Macedonia", "Chad"});
    CHECK(splitStates("Chad *, Peru * and Togo", conjunctions) == Names{"Chad *", "Peru *", "Togo"});
}
