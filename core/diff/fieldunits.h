// SPDX-License-Identifier: GPL-3.0-or-later
// Words that the field reads as one: a date, a symbol with its date, a quoted title.
#pragma once

#include "core/diff/difftext.h"

#include <vector>

namespace resolute::diffing {

enum class FieldUnitKind : std::uint8_t { date, symbolWithDate, title };

/// Tokens [begin, end) of one side.
struct FieldUnit {
    FieldUnitKind kind = FieldUnitKind::date;
    std::uint32_t begin = 0, end = 0;
    std::uint32_t dateBegin = 0; ///< of a symbol with its date: where the date starts
    bool day = false;            ///< the date names the day
};

/// By beginning; a date inside a symbol with its date, and either inside a title, is listed too.
[[nodiscard]] std::vector<FieldUnit> findFieldUnits(const DiffText &text);

/// End of a date that starts at token k ("17 December 2018", "December 2018"), or zero.
[[nodiscard]] std::uint32_t dateEnd(const DiffText &text, std::uint32_t k);

} // namespace resolute::diffing
