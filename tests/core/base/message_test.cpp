// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include <catch2/catch_test_macros.hpp>

using namespace resolute;

TEST_CASE("arguments fill the places of a message", "[base]")
{
    const std::vector<std::string> two{"one", "two"};
    CHECK(fill("{2} after {1}", two) == "two after one");
    CHECK(fill("{3} is missing", two) == " is missing");
    CHECK(fill("a {brace} and {", two) == "a {brace} and {");
}

TEST_CASE("an error names its file and line before its cause", "[base]")
{
    static const Message broken{"broken", "byte {1} is wrong"};
    const Error error{ErrorKind::input, &broken, {"12"}, "draft.md", {.line = 4, .page = 0, .paragraph = {}}};
    CHECK(inEnglish(error) == "draft.md:4: byte 12 is wrong");
}
