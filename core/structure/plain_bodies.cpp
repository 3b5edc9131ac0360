// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies of notes whose mark is not raised any more, though the one in the text is: "1 See A/1/2.", "1. See A/1/2.".
#include "core/structure/passes.h"

#include "core/text/raised.h"
#include "core/text/utf8.h"

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
    if (piece.text.starts_with('(') || piece.text.starts_with('[')) { // "(3) Ibid."
        const std::size_t end = std::min(piece.text.find_first_not_of("0123456789", 1), piece.text.size());
        const bool closes = std::string_view(piece.text).substr(end).starts_with(piece.text.front() == '(' ? ") " : "] ")
            && piece.text.ends_with('.');
        return closes ? std::pair{piece.text.substr(1, end - 1), end + 1} : std::pair{std::string(), std::size_t{0}};
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
        const Edit edit{{0, static_cast<std::uint32_t>(size)}, number};
        apply(piece, {&edit, 1});
    }
    piece.styles.insert(piece.styles.begin(), {{0, static_cast<std::uint32_t>(number.size())}, Style::superscript});
}

/// The number of a body that is raised, by a style or as Unicode has it, and its size; nothing for any other piece.
std::pair<int, std::size_t> raisedFront(const Piece &piece)
{
    if (piece.kind != BlockKind::paragraph) return {};
    const std::string_view text = piece.text;
    for (const StyledRange &s : piece.styles) {
        if (s.range.begin > 0) break;
        if (has(s.style, Style::superscript) && s.range.end < text.size() && isNumber(s.range.in(text)))
            return {std::stoi(std::string(s.range.in(text))), s.range.end};
    }
    if (text.empty() || (text.front() & '\x80') == 0) return {};
    std::string number;
    std::size_t at = 0;
    for (; at < text.size() && number.size() < 4; at += codePointSize(text[at])) {
        const int digit = raisedDigit(codePointAt(text, at));
        if (digit < 0) break;
        number += static_cast<char>('0' + digit);
    }
    if (!isNumber(number) || at >= text.size()) return {};
    return {std::stoi(number), at};
}

bool hasRaisedInside(const Piece &piece, std::size_t from)
{
    for (const StyledRange &s : piece.styles)
        if (has(s.style, Style::superscript) && s.range.begin >= from) return true;
    const std::string_view text = std::string_view(piece.text).substr(from);
    for (std::size_t at = asciiPrefix(text); at < text.size(); at += codePointSize(text[at]))
        if (raisedDigit(codePointAt(text, at)) >= 0) return true;
    return false;
}

/// Bodies that are raised and count up from one, while nothing in the text is: marks are looked for as in plain text.
void lowerBodies(Work &work)
{
    std::vector<std::pair<Piece *, std::size_t>> bodies;
    for (Piece &piece : work.pieces) {
        const auto [value, size] = raisedFront(piece);
        if (value == 0) continue;
        if (value != static_cast<int>(bodies.size()) + 1) return;
        bodies.emplace_back(&piece, size);
    }
    if (bodies.empty()) return;
    auto body = bodies.begin();
    for (const Piece &piece : work.pieces) {
        const bool isBody = body != bodies.end() && body->first == &piece;
        if (hasRaisedInside(piece, isBody ? body->second : 0)) return;
        if (isBody) ++body;
    }
    int value = 0;
    for (const auto &[piece, size] : bodies) {
        const std::string front = std::to_string(++value) + ' ';
        cutFront(*piece, static_cast<std::uint32_t>(size));
        const Edit edit{{0, 0}, front};
        apply(*piece, {&edit, 1});
        piece->loweredNote = true;
    }
}

} // namespace

void raisePlainBodies(Work &work)
{
    std::map<std::string, std::size_t> missing; // marks without a body, and where they stand
    for (std::size_t i = 0; i < work.pieces.size(); ++i)
        for (std::string &mark : raisedNumbers(work.pieces[i], false)) missing.try_emplace(std::move(mark), i);
    const bool anyInText = !missing.empty();
    for (const Piece &piece : work.pieces) {
        for (const std::string &mark : raisedNumbers(piece, true)) missing.erase(mark);
        if (piece.kind == BlockKind::footnote) missing.erase(piece.label);
    }
    if (missing.empty()) return anyInText ? void() : lowerBodies(work);
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
