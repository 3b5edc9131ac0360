// SPDX-License-Identifier: GPL-3.0-or-later
// Conversions write the asterisks of notes with signs that only look like them.
#include "core/structure/passes.h"

#include "core/text/utf8.h"

namespace resolute {

namespace {

/// The operator, the low, the full-width and the Arabic asterisk.
bool looksLikeAsterisk(char32_t c) { return c == 0x2217 || c == 0x204E || c == 0xFF0A || c == 0x066D; }

bool isBlankAt(std::string_view text, std::size_t at) { return at >= text.size() || text[at] == ' ' || text[at] == '\n'; }

} // namespace

void plainAsterisks(std::span<Piece> pieces)
{
    for (Piece &piece : pieces) {
        const std::string_view text = piece.text;
        std::vector<Edit> edits;
        for (std::size_t at = asciiPrefix(text); at < text.size(); at += codePointSize(text[at])) {
            if (!looksLikeAsterisk(codePointAt(text, at))) continue;
            const std::size_t end = at + codePointSize(text[at]);
            if (at > 0 && isBlankAt(text, at - 1) && isBlankAt(text, end)) continue; // between the parts of a formula
            edits.push_back({{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)}, "*"});
        }
        apply(piece, edits);
    }
}

} // namespace resolute
