// SPDX-License-Identifier: GPL-3.0-or-later
// Automatic numbers as word processors print them: 3, c, iii, (ج), 三.
#pragma once

#include <string>

namespace resolute {

/// The formats of lists that occur in the six languages, after ECMA-376 part 1, 17.18.59 (ST_NumberFormat).
enum class NumberFormat {
    none,
    decimal,
    decimalZero,
    lowerLetter,
    upperLetter,
    lowerRoman,
    upperRoman,
    ordinal,
    russianLower,
    russianUpper,
    arabicAbjad,
    arabicAlpha,
    chineseCounting,
    circled,
    fullWidth,
    chicago
};

/// `number` in a format, without brackets or point. What a format cannot write (zero or less, Roman numbers over
/// 3,999) comes out in digits; `none` comes out empty.
[[nodiscard]] std::string formatNumber(int number, NumberFormat format);

} // namespace resolute
