// SPDX-License-Identifier: GPL-3.0-or-later
// Conversions write the asterisks of notes with signs that only look like them.
#include "core/structure/passes.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace resolute {

namespace {

/// The operator, the low, the full-width and the Arabic asterisk.
constexpr std::array<std::string_view, 4> signs{"\u2217", "\u204E", "\uFF0A", "\u066D"};

bool isBlankAt(std::string_view text, std::size_t at) { return at >= text.size() || text[at] == ' ' || text[at] == '\n'; }

} // namespace

void plainAsterisks(std::span<Piece> pieces)
{
    for (Piece &piece : pieces) {
        const std::string_view text = piece.text;
        if (asciiPrefix(text) == text.size()) continue;
        std::vector<Edit> edits;
        for (const std::string_view sign : signs)
            for (auto at = text.find(sign); at != std::string_view::npos; at = text.find(sign, at + sign.size())) {
                const std::size_t end = at + sign.size();
                if (at > 0 && isBlankAt(text, at - 1) && isBlankAt(text, end)) continue; // between the parts of a formula
                edits.push_back({{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)}, "*"});
            }
        std::ranges::sort(edits, {}, [](const Edit &edit) { return edit.range.begin; });
        apply(piece, edits);
    }
}

} // namespace resolute
