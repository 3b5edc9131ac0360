// SPDX-License-Identifier: GPL-3.0-or-later
// Words that the field reads as one: a date or days in a row, a symbol with its date, an ordinal of several words, a quoted
// title, a conference with its place and date.
#pragma once

#include "core/diff/difftext.h"

#include <vector>

namespace resolute::diffing {

enum class FieldUnitKind : std::uint8_t { date, symbolWithDate, title, event, ordinal };

/// Tokens [begin, end) of one side. A unit of two halves is one change only where both halves changed: the symbol and its
/// date; the name of a conference ("Seventeenth Conference") and where and when it was held.
struct FieldUnit {
    FieldUnitKind kind = FieldUnitKind::date;
    std::uint32_t begin = 0, end = 0;
    std::uint32_t headEnd = 0, tailBegin = 0; ///< [begin, headEnd) and [tailBegin, end); zero where there are no halves
    bool day = false;                         ///< the date names the day
};

/// What is inside of another (a date inside a symbol with its date, either inside a title) stands behind it.
[[nodiscard]] std::vector<FieldUnit> findFieldUnits(const DiffText &text);

/// End of a date that starts at token k ("17 December 2018", "December 2018", "5 and 6 July 2023", "31 August to 8 September 2001"),
/// or zero.
[[nodiscard]] std::uint32_t dateEnd(const DiffText &text, std::uint32_t k);

} // namespace resolute::diffing
