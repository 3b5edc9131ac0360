// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as amendments spell them: "the forty-first preambular paragraph", "insert two new operative paragraphs".
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace resolute {

/// "forty-first"; from 1000 on "1000th".
[[nodiscard]] std::string ordinalInWords(int n);
/// "two"; above ten as digits.
[[nodiscard]] std::string numberInWords(int n);
/// Reads "forty-first", "forty first", "41st", in any letter case; nothing if it is no ordinal.
[[nodiscard]] std::optional<int> readOrdinal(std::string_view words);

} // namespace resolute
