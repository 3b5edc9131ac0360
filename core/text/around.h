// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around a place in a text, so that a quotation of it is found again.
#pragma once

#include <cstddef>
#include <string_view>

namespace resolute {

/// Letters of context that a quotation carries on each side.
inline constexpr std::size_t contextLetters = 40;

/// Up to that many code points of `text` before and after the byte `at`, which stands on a code point's boundary.
[[nodiscard]] std::string_view lettersBefore(std::string_view text, std::size_t at);
[[nodiscard]] std::string_view lettersAfter(std::string_view text, std::size_t at);

} // namespace resolute
