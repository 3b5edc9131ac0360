// SPDX-License-Identifier: GPL-3.0-or-later
// Marks of notes in brackets: "the Convention [1] and", with "[1] Resolution 60/251." elsewhere, as word processors write plain text;
// "(1)" in the same way, and raised: <sup>(1)</sup>.
#include "core/structure/passes.h"

#include <algorithm>

namespace resolute {

namespace {

constexpr std::size_t longestMark = 3; // digits

/// A number in brackets: where it stands, and which.
struct Bracketed {
    ByteRange range;
    int value = 0;
};

/// "[12]" or "(12)" at a place of a text.
std::optional<Bracketed> bracketedAt(std::string_view text, std::size_t at)
{
    const char close = text[at] == '[' ? ']' : ')';
    const std::size_t begin = at + 1, end = std::min(text.find_first_not_of("0123456789", begin), text.size());
    if (end == begin || end - begin > longestMark || end >= text.size() || text[end] != close || text[begin] == '0') return std::nullopt;
    int value = 0;
    for (const char c : text.substr(begin, end - begin)) value = value * 10 + (c - '0');
    return Bracketed{{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end + 1)}, value};
}

/// The note that a piece would be the body of: "[3] Ibid.", "[3]: Ibid."
std::optional<Bracketed> bodyOf(const Lexicon &lexicon, const Piece &piece, char open)
{
    const std::string_view text = piece.text;
    if (!text.starts_with(open) || piece.kind != BlockKind::paragraph || piece.role != BlockRole::none) return std::nullopt;
    auto found = bracketedAt(text, 0);
    if (!found) return std::nullopt;
    if (text.substr(found->range.end).starts_with(':')) ++found->range.end;
    const auto rest = trimmed(text.substr(found->range.end));
    if (rest.empty() || lexicon.lead(rest).opening != Lexicon::Opening::none) return std::nullopt;
    const bool address = rest.starts_with("www.") || rest.starts_with("http");
    if (open == '(' && ((startsLower(rest) && !address) || !rest.ends_with('.'))) return std::nullopt; // an item of a list
    return found;
}

/// The first mark of a note in a piece, behind its front.
std::optional<Bracketed> markIn(const Piece &piece, char open, std::size_t from, int value)
{
    const std::string_view text = piece.text;
    for (auto at = text.find(open, from); at != std::string_view::npos; at = text.find(open, at + 1)) {
        const auto found = at > 0 ? bracketedAt(text, at) : std::nullopt;
        if (found && found->value == value) return found;
    }
    return std::nullopt;
}

/// Takes the brackets off and raises what stands in them.
void raise(Piece &piece, std::span<const Bracketed> marks)
{
    std::vector<Edit> edits;
    std::vector<std::string> digits;
    digits.reserve(marks.size());
    for (const Bracketed &mark : marks) {
        digits.push_back(std::to_string(mark.value));
        edits.push_back({mark.range, digits.back()});
    }
    std::vector<StyledRange> raised;
    std::int64_t shift = 0;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const auto begin = static_cast<std::uint32_t>(marks[i].range.begin + shift);
        raised.push_back({{begin, begin + static_cast<std::uint32_t>(digits[i].size())}, Style::superscript});
        shift += static_cast<std::int64_t>(digits[i].size()) - marks[i].range.size();
    }
    apply(piece, edits);
    std::ranges::copy(raised, std::back_inserter(piece.styles));
    std::ranges::stable_sort(piece.styles, {}, [](const StyledRange &s) { return s.range.begin; });
}

/// Notes that count up from one, each behind its mark. False where they do not, for then the brackets are the text's own.
bool raiseAll(Work &work, char open)
{
    std::vector<std::vector<Bracketed>> found(work.pieces.size());
    std::vector<std::size_t> notes; // by number, the piece that it is
    for (std::size_t i = 0; i < work.pieces.size(); ++i) {
        const auto body = bodyOf(work.lexicon, work.pieces[i], open);
        if (!body) continue;
        if (body->value != static_cast<int>(notes.size()) + 1) return false;
        notes.push_back(i);
        found[i].push_back(*body);
    }
    if (notes.empty()) return false;
    std::size_t piece = 0, from = 0;
    for (int value = 1; value <= static_cast<int>(notes.size()); ++value) {
        std::optional<Bracketed> mark;
        while (piece < notes[static_cast<std::size_t>(value) - 1]) {
            if (found[piece].empty() || found[piece].front().range.begin > 0) mark = markIn(work.pieces[piece], open, from, value);
            if (mark) break;
            ++piece;
            from = 0;
        }
        if (!mark) return false;
        from = mark->range.end;
        found[piece].push_back(*mark);
    }
    for (std::size_t i = 0; i < work.pieces.size(); ++i)
        if (!found[i].empty()) raise(work.pieces[i], found[i]);
    return true;
}

/// <sup>(1)</sup>: brackets that are raised with their number go; at the front of a body, "(1)" that is not raised, too.
void openRaised(Piece &piece)
{
    std::vector<Edit> edits;
    for (const StyledRange &s : piece.styles) {
        if (!has(s.style, Style::superscript) || s.range.size() < 3) continue;
        const char first = piece.text[s.range.begin];
        if (first != '(' && first != '[') continue;
        const auto inside = bracketedAt(piece.text, s.range.begin);
        if (!inside || inside->range.end != s.range.end) continue;
        edits.push_back({{s.range.begin, s.range.begin + 1}, {}});
        edits.push_back({{s.range.end - 1, s.range.end}, {}});
    }
    apply(piece, edits);
}

} // namespace

void raiseBracketed(Work &work)
{
    bool square = false, round = false;
    for (Piece &piece : work.pieces) {
        if (!piece.styles.empty()) openRaised(piece);
        square = square || piece.text.starts_with("[1]");
        round = round || piece.text.starts_with("(1)");
    }
    if (square && raiseAll(work, '[')) return;
    if (round) raiseAll(work, '(');
}

} // namespace resolute
