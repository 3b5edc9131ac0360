// SPDX-License-Identifier: GPL-3.0-or-later
// Opening words. Where the source sets them off (italics; in Chinese bold) its word is taken; where a conversion lost
// the emphasis or spread it over the whole paragraph, the longest entry of the lexicon that fits.
#include "core/structure/passes.h"

#include "core/text/utf8.h"

#include <algorithm>

namespace resolute {

namespace {

// The longest opening words that the United Nations' own XML marks ("Condemns in the strongest possible terms" and
// the like) stay below these; an emphasis beyond them covers more than the opening words.
constexpr std::size_t longestLead = 90;
constexpr std::ptrdiff_t mostBlanks = 9;

/// End of the emphasis that begins with the text, over the blanks between its parts; 0 if there is none.
std::uint32_t emphasisAtFront(const Piece &piece, Style emphasis)
{
    std::uint32_t end = 0;
    for (const StyledRange &s : piece.styles) {
        if (!has(s.style, emphasis)) continue;
        const bool adjacent = s.range.begin <= end || trimmed(std::string_view(piece.text).substr(end, s.range.begin - end)).empty();
        if (!adjacent) break;
        end = std::max(end, s.range.end);
    }
    return end;
}

std::uint32_t withoutTrailing(std::string_view text, std::uint32_t end)
{
    while (end > 0) {
        const auto [c, begin] = codePointBefore(text, end);
        const bool drop = c == U' ' || c == U'\n' || c == U',' || c == U'，' || c == U'،' || c == U':' || c == U'：' || c == 0x00A0;
        if (!drop) break;
        end = static_cast<std::uint32_t>(begin);
    }
    return end;
}

/// "*Recalling*the report": emphasised opening words run together with what follows.
bool lostBlankBehind(const Lexicon &lexicon, const Piece &piece, std::uint32_t marked)
{
    if (marked == 0 || marked >= piece.text.size()) return false;
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    if (!isLetter(piece.text[marked - 1]) || !isLetter(piece.text[marked])) return false;
    return lexicon.lead(std::string_view(piece.text).substr(0, marked)).size == marked; // no verb whose ending is not emphasised
}

/// Three small letters or more go on with the word before: what is set off ends within it. Of "Encourages" an ending may well stand
/// upright, as official texts have it.
bool isWithinWord(std::string_view text, std::uint32_t at)
{
    if (at == 0 || text[at - 1] == ' ') return false;
    for (int letters = 0; letters < 3; ++letters) {
        if (at >= text.size() || !startsLower(text.substr(at, codePointSize(text[at])))) return false;
        at += static_cast<std::uint32_t>(codePointSize(text[at]));
    }
    return true;
}

} // namespace

void findLeads(Work &work)
{
    const Style emphasis = work.lexicon.openingWordsAreBold() ? Style::bold : Style::italic;
    std::size_t emphasised = 0, plain = 0;
    for (Piece &piece : work.pieces) {
        if (piece.kind == BlockKind::heading || piece.kind == BlockKind::tableRow) continue;
        const auto known = work.lexicon.lead(piece.text);
        auto marked = withoutTrailing(piece.text, emphasisAtFront(piece, emphasis));
        // "*Also* welcomes": the emphasis ends within the opening words.
        // "*Re*calling further": it ends within a word.
        if (marked > 0 && marked < known.size && (piece.text[marked] == ' ' || isWithinWord(piece.text, marked))
            && work.lexicon.lead(std::string_view(piece.text).substr(0, marked)).opening == Lexicon::Opening::none)
            marked = static_cast<std::uint32_t>(known.size);
        if (lostBlankBehind(work.lexicon, piece, marked)) {
            const Edit blank{{marked, marked}, " "};
            apply(piece, {&blank, 1});
        }
        if (const auto said = std::ranges::find_if(piece.styles,
                [](const StyledRange &s) { return has(s.style, Style::lead) && s.range.begin == 0; });
            said != piece.styles.end()) {
            piece.leadEnd = said->range.end;
            piece.emphasisedLead = true;
            piece.opening = known.opening;
            ++emphasised;
            continue;
        }
        const auto whole = withoutTrailing(piece.text, static_cast<std::uint32_t>(piece.text.size()));
        const bool sensible = marked > 0 && marked <= longestLead && marked * 10 <= whole * 9
            && std::ranges::count(std::string_view(piece.text).substr(0, marked), ' ') <= mostBlanks;
        if (sensible) {
            piece.leadEnd = marked;
            piece.emphasisedLead = true;
            piece.opening = known.opening;
            ++emphasised;
        } else if (piece.label.empty() && known.opening != Lexicon::Opening::none) {
            piece.leadEnd = static_cast<std::uint32_t>(known.size);
            piece.opening = known.opening;
            ++plain;
        }
    }
    // The few that lost their emphasis are paragraphs, or second parts of paragraphs that begin like one by chance.
    work.emphasisedLeads = emphasised > plain * 4;
}

} // namespace resolute
