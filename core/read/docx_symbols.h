// SPDX-License-Identifier: GPL-3.0-or-later
// Characters of Word's symbol fonts as Unicode.
#pragma once

#include <string>
#include <string_view>

namespace resolute::docx {

/// The character `code` (as in w:sym, with or without the U+F000 of the private area) of a symbol font. What is not
/// known comes out as U+FFFD.
[[nodiscard]] std::string symbolText(std::string_view font, unsigned code);
/// The text of a bullet: characters of the private area, which only a symbol font can show, as a bullet.
[[nodiscard]] std::string bulletText(std::string_view text);

} // namespace resolute::docx
