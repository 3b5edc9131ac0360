// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies of notes whose mark is not raised any more, though the one in the text is: "1 See A/1/2.", "1. See A/1/2.".
#include "core/structure/passes.h"

#include <algorithm>
#include <map>

namespace resolute {

namespace {

std::size_t digitsAtFront(std::string_view text) { return std::min(text.find_first_not_of("0123456789"), text.size()); }

bool isNumber(std::string_view text) { return !text.empty() && text.size() <= 3 && digitsAtFront(text) == text.size(); }

/// The raised numbers of a piece, those behind its front (marks) or that at its front (a body).
std::vector<std::string> raisedNumbers(const Piece &piece, bool atFront)
{
    std::vector<std::string> out;
    for (const StyledRange &s : piece.styles) {
        if (!has(s.style, Style::superscript) || (s.range.begin == 0) != atFront) continue;
        std::string_view rest = s.range.in(piece.text);
        while (!rest.empty()) { // "1, 2"
            const auto end = std::min(rest.find_first_of(", "), rest.size());
            if (isNumber(rest.substr(0, end))) out.emplace_back(rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    return out;
}

/// The number that a piece would be the note of, and its size with a point behind it.
std::pair<std::string, std::size_t> numberOf(const Piece &piece)
{
    if (piece.kind == BlockKind::listItem) {
        const std::size_t digits = digitsAtFront(piece.label);
        return {digits + 1 == piece.label.size() ? piece.label.substr(0, digits) : std::string(), 0};
    }
    const std::size_t digits = digitsAtFront(piece.text);
    std::size_t size = digits;
    if (size < piece.text.size() && piece.text[size] == '.') ++size;
    return size < piece.text.size() && piece.text[size] == ' ' ? std::pair{piece.text.substr(0, digits), size} : std::pair{std::string(), size};
}

/// Raises the number, so that the piece is the body of a note.
void raise(Piece &piece, const std::string &number, std::size_t size)
{
    if (piece.kind == BlockKind::listItem) {
        const std::string front = number + ' ';
        const Edit edit{{0, 0}, front};
        apply(piece, {&edit, 1});
        piece.kind = BlockKind::paragraph;
        piece.label.clear();
    } else if (size > number.size()) {
        const auto digits = static_cast<std::uint32_t>(number.size());
        const Edit edit{{digits, static_cast<std::uint32_t>(size)}, {}};
        apply(piece, {&edit, 1});
    }
    piece.styles.insert(piece.styles.begin(), {{0, static_cast<std::uint32_t>(number.size())}, Style::superscript});
}

} // namespace

void raisePlainBodies(Work &work)
{
    std::map<std::string, std::size_t> missing; // marks without a body, and where they stand
    for (std::size_t i = 0; i < work.pieces.size(); ++i)
        for (std::string &mark : raisedNumbers(work.pieces[i], false)) missing.try_emplace(std::move(mark), i);
    for (const Piece &piece : work.pieces) {
        for (const std::string &mark : raisedNumbers(piece, true)) missing.erase(mark);
        if (piece.kind == BlockKind::footnote) missing.erase(piece.label);
    }
    if (missing.empty()) return;
    for (std::size_t i = 0; i < work.pieces.size(); ++i) {
        Piece &piece = work.pieces[i];
        if ((piece.kind != BlockKind::paragraph && piece.kind != BlockKind::listItem) || piece.role != BlockRole::none) continue;
        const auto [number, size] = numberOf(piece);
        const auto mark = missing.find(number);
        if (mark == missing.end() || mark->second >= i) continue;
        const auto text = trimmed(std::string_view(piece.text).substr(size));
        const bool address = text.starts_with("www.") || text.starts_with("http");
        if (text.empty() || (startsLower(text) && !address) || work.lexicon.lead(text).opening != Lexicon::Opening::none) continue;
        missing.erase(mark);
        raise(piece, number, size);
    }
}

} // namespace resolute
