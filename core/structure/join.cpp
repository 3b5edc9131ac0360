// SPDX-License-Identifier: GPL-3.0-or-later
// Puts paragraphs together that a page break, notes, a rule or a mere blank line cut in two.
//
// The first part of a cut paragraph is known by its end: a paragraph of a resolution ends with a comma, a semicolon,
// a colon or a full stop. The second is known by its front: it has no number, no label and no opening words. Where the
// cut fell behind such a mark, only a lower-case letter, or a gap that is more than a blank line, gives it away.
#include "core/structure/passes.h"

#include "core/text/line_end.h"

#include <algorithm>

namespace resolute {

namespace {

const Message mended{"paragraph-mended", RESOLUTE_MESSAGE("message", "a paragraph that was cut here is put together again")};
const Message mendedOverNotes{"paragraph-mended-over-gap",
    RESOLUTE_MESSAGE("message", "a paragraph that was cut by a page break or notes is put together again")};

bool canContinue(const Work &work, const Piece &first, const Piece &piece)
{
    if (piece.kind != BlockKind::paragraph || piece.role != BlockRole::none || !piece.number.empty() || !piece.label.empty()) return false;
    if (piece.opening == Lexicon::Opening::none) return !isEnactingClause(work.lexicon, piece.text);
    // "… the bay and", "recalling …": small letters behind such a word begin nothing, where opening words are small, too.
    const auto endsWith = [&](const std::string &word) { return first.text.ends_with(' ' + word); };
    if (!piece.emphasisedLead && startsLower(piece.text) && std::ranges::any_of(work.lexicon.words("conjunctions"), endsWith)) return true;
    // Words that open paragraphs, but are not set off where all others are: in the middle of a sentence they are just words.
    const bool middle = !isTerminated(first.text) && (!endsWithComma(first.text) || piece.gap == Gap::broken);
    return work.emphasisedLeads && !piece.emphasisedLead && middle && !isEnactingClause(work.lexicon, piece.text);
}

bool isParagraph(const Piece &piece)
{
    return piece.kind != BlockKind::heading && piece.kind != BlockKind::tableRow
        && (!piece.number.empty() || !piece.label.empty() || piece.leadEnd > 0 || piece.joined);
}

bool belongTogether(const Work &work, const Piece &first, const Piece &second)
{
    if (!isParagraph(first) || !canContinue(work, first, second)) return false;
    // Where opening words begin with a small letter, words that are set off as such do not go on with a sentence.
    const bool lower = startsLower(second.text) && !(second.emphasisedLead && work.lexicon.openingWordsAreSmall());
    if (isTerminated(first.text)) {
        // Cut behind a semicolon or a full stop inside of a paragraph. After a sub-paragraph that may as well be the
        // text that follows the sub-paragraphs.
        if (!work.hasEnactingClause) return false;
        if (trimmed(first.text).ends_with(':')) return lower || (second.gap != Gap::plain && !second.emphasisedLead && isTerminated(second.text));
        return lower && first.label.empty();
    }
    if (endsWithComma(first.text)) {
        // So ends every preambular paragraph, but no operative one.
        if (!work.hasEnactingClause) return lower && second.gap != Gap::plain;
        return lower || (!second.emphasisedLead && (second.gap != Gap::plain || !first.number.empty()));
    }
    // Operative paragraphs have numbers: what has none is set off as a title that the sentence names.
    const bool title = !first.number.empty() && second.opening == Lexicon::Opening::none;
    return lower || !second.emphasisedLead || second.gap == Gap::broken || title;
}

/// "light-" and "houses": one word, with the hyphen if the text has it elsewhere.
void joinParted(Work &work, const std::vector<Piece> &kept, Piece &first, Piece &second)
{
    const std::string_view front = partedFront(first.text), back = partedBack(second.text);
    const bool behindMark = cutBehindMark(first.text, second.text);
    if (!behindMark && (front.empty() || back.empty())) return append(first, std::move(second));
    const auto stands = [&](std::string_view word) {
        const auto has = [&](const Piece &p) { return standsAsWord(p.text, word); };
        return std::ranges::any_of(kept, has) || std::ranges::any_of(work.pieces, has);
    };
    if (!behindMark && !keepsHyphen(front, back, stands)) {
        const auto size = static_cast<std::uint32_t>(first.text.size());
        const Edit edit{{size - 1, size}, {}};
        apply(first, {&edit, 1});
    }
    const auto size = static_cast<std::uint32_t>(first.text.size());
    append(first, std::move(second));
    const Edit blank{{size, size + 1}, {}};
    if (first.text[size] == ' ') apply(first, {&blank, 1});
}

} // namespace

void joinBroken(Work &work)
{
    std::vector<Piece> kept;
    kept.reserve(work.pieces.size());
    for (Piece &piece : work.pieces) {
        if (kept.empty() || !belongTogether(work, kept.back(), piece)) {
            kept.push_back(std::move(piece));
            continue;
        }
        work.report(Severity::info, piece.gap == Gap::broken ? mendedOverNotes : mended, {}, piece);
        joinParted(work, kept, kept.back(), piece);
    }
    work.pieces = std::move(kept);
}

} // namespace resolute
