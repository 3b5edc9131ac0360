// SPDX-License-Identifier: GPL-3.0-or-later
// Marks of notes in the figures that Unicode raises: "12" as "¹²". Pure; from any thread.
#pragma once

#include <string>
#include <string_view>

namespace resolute {

/// ASCII digits raised; other bytes as they are.
[[nodiscard]] std::string raised(std::string_view mark);
/// The value of such a figure; -1 for anything else.
[[nodiscard]] int raisedDigit(char32_t c);

} // namespace resolute
