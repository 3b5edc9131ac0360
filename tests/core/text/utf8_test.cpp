// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/utf8.h"

#include <catch2/catch_test_macros.hpp>

using namespace resolute;

TEST_CASE("the first byte that is not UTF-8 is found", "[text]")
{
    CHECK_FALSE(firstInvalidByte(""));
    CHECK_FALSE(firstInvalidByte("plain text that is longer than a word"));
    CHECK_FALSE(firstInvalidByte("Côte d’Ivoire 中文 \xF0\x9F\x95\x8A"));
    CHECK(firstInvalidByte("C\xF4te") == 1);
    CHECK(firstInvalidByte("0123456789\xC3") == 10);          // cut off
    CHECK(firstInvalidByte("a\xC0\x80") == 1);                // overlong
    CHECK(firstInvalidByte("a\xED\xA0\x80") == 1);            // surrogate
    CHECK(firstInvalidByte("a\xF4\x90\x80\x80") == 1);        // above U+10FFFF
}

TEST_CASE("composed and decomposed letters become one form", "[text]")
{
    CHECK(toNfc("Co\xCC\x82te") == "Côte");
    CHECK(toNfc("Côte") == "Côte");
    CHECK(toNfc("ASCII stays") == "ASCII stays");
}

TEST_CASE("code points are walked in both directions", "[text]")
{
    const std::string text = "aé中\xF0\x9F\x95\x8A";
    std::string again;
    for (const char32_t c : CodePoints(text)) appendCodePoint(again, c);
    CHECK(again == text);
    CHECK(countCodePoints(text) == 4);
    const auto last = codePointBefore(text, text.size());
    CHECK(last.value == U'\U0001F54A');
    CHECK(last.begin == 6);
    CHECK(codePointBefore(text, last.begin).value == U'中');
}

TEST_CASE("byte offsets become code point offsets and back", "[text]")
{
    SECTION("ASCII")
    {
        const CodePointIndex index("twelve chars");
        CHECK(index.toCodePoints(7) == 7);
        CHECK(index.toBytes(12) == 12);
    }
    SECTION("long text of mixed letters")
    {
        std::string text;
        for (int i = 0; i < 100; ++i) text += "a中é";
        const CodePointIndex index(text);
        REQUIRE(index.size() == 300);
        for (std::size_t byte = 0, point = 0; byte < text.size(); byte += codePointSize(text[byte]), ++point) {
            REQUIRE(index.toCodePoints(byte) == point);
            REQUIRE(index.toBytes(point) == byte);
        }
        CHECK(index.toCodePoints(text.size()) == 300);
        CHECK(index.toBytes(300) == text.size());
    }
}
