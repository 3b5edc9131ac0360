// SPDX-License-Identifier: GPL-3.0-or-later
// What two texts have in common under their typography. Conversions and printers differ in quotes, dashes, hyphens
// and blanks where drafters do not; comparison looks through that, and says so.
#pragma once

#include <string>
#include <string_view>

namespace resolute {

/// The text in normal form C with curly quotes, every hyphen and dash, every kind of blank written the plain way;
/// full-width punctuation as ASCII; blanks collapsed and trimmed; invisible characters (soft hyphen, zero-width
/// blanks, direction marks, tatweel) left out. Letters keep their case. Linear; plain ASCII costs a copy.
[[nodiscard]] std::string foldTypography(std::string_view text);

/// The same for a single token: no blank inside is expected, so none is collapsed.
void appendFoldedToken(std::string_view token, std::string &out);

/// Lower case by Unicode's default folding, after foldTypography: the key for looking up words.
[[nodiscard]] std::string foldCase(std::string_view text);

/// Equal but for typography.
[[nodiscard]] bool equalFolded(std::string_view a, std::string_view b);

/// True if every byte is ASCII. Scans eight bytes at a time.
[[nodiscard]] bool isAscii(std::string_view text);

} // namespace resolute
