// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/number_format.h"

#include <catch2/catch_test_macros.hpp>

using namespace resolute;

TEST_CASE("numbers are printed in the formats of lists", "[text]")
{
    struct Case {
        int number;
        NumberFormat format;
        const char *printed;
    };
    using F = NumberFormat;
    for (const Case &c :
        {Case{7, F::decimal, "7"}, {7, F::decimalZero, "07"}, {12, F::decimalZero, "12"}, {1, F::lowerLetter, "a"}, {26, F::lowerLetter, "z"},
            {27, F::lowerLetter, "aa"}, {28, F::upperLetter, "BB"}, {4, F::lowerRoman, "iv"}, {1994, F::upperRoman, "MCMXCIV"},
            {1, F::ordinal, "1st"}, {12, F::ordinal, "12th"}, {23, F::ordinal, "23rd"}, {3, F::russianLower, "в"}, {29, F::russianUpper, "АА"},
            {3, F::arabicAbjad, "ج"}, {3, F::arabicAlpha, "ت"}, {10, F::chineseCounting, "十"}, {21, F::chineseCounting, "二十一"},
            {104, F::chineseCounting, "一〇四"}, {3, F::circled, "③"}, {21, F::circled, "21"}, {10, F::fullWidth, "１０"}, {6, F::chicago, "††"},
            {5, F::none, ""}, {0, F::lowerLetter, "0"}, {-3, F::lowerRoman, "-3"}, {50'000, F::lowerLetter, "50000"}}) {
        CAPTURE(c.number, static_cast<int>(c.format));
        CHECK(formatNumber(c.number, c.format) == c.printed);
    }
}
