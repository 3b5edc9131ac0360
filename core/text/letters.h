// SPDX-License-Identifier: GPL-3.0-or-later
// A word as its bare letters, for comparing forms of one word.
#pragma once

#include <string>
#include <string_view>

namespace resolute {

/// The code points of `word` (well-formed UTF-8) without what stands above or below them: accents, and in Arabic the vowel
/// signs and the hamza of an alif. Case is kept. Linear; from any thread.
[[nodiscard]] std::u32string bareLetters(std::string_view word);

} // namespace resolute
