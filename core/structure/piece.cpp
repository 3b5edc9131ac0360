// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/piece.h"

#include "core/text/utf8.h"

#include <algorithm>

namespace resolute {

void Work::report(Severity severity, const Message &message, std::vector<std::string> arguments, Place place)
{
    document.issues.push_back({severity, &message, std::move(arguments), std::move(place)});
}

void Work::report(Severity severity, const Message &message, std::vector<std::string> arguments, const Piece &at)
{
    report(severity, message, std::move(arguments), Place{.line = at.line(), .page = at.page(), .paragraph = {}});
}

void apply(Piece &piece, std::span<const Edit> edits)
{
    if (edits.empty()) return;
    std::string text;
    text.reserve(piece.text.size());
    std::uint32_t done = 0;
    for (const Edit &edit : edits) {
        text.append(piece.text, done, edit.range.begin - done);
        text += edit.with;
        done = edit.range.end;
    }
    text.append(piece.text, done);

    // Old offsets come in ascending order for each list; a walk beside the edits moves them.
    const auto mover = [&] {
        return [&edits, i = std::size_t{0}, shift = std::int64_t{0}](std::uint32_t at) mutable {
            while (i < edits.size() && edits[i].range.end <= at) {
                shift += static_cast<std::int64_t>(edits[i].with.size()) - edits[i].range.size();
                ++i;
            }
            const std::int64_t inside = i < edits.size() && edits[i].range.begin < at ? edits[i].range.begin : std::int64_t{at};
            return static_cast<std::uint32_t>(inside + shift);
        };
    };
    auto move = mover();
    for (StyledRange &s : piece.styles) {
        s.range.begin = move(s.range.begin);
        s.range.end = move(s.range.end);
    }
    std::erase_if(piece.styles, [](const StyledRange &s) { return s.range.empty(); });
    auto moveAnchor = mover();
    for (FootnoteAnchor &a : piece.anchors) a.at = moveAnchor(a.at);
    piece.leadEnd = mover()(piece.leadEnd);
    piece.text = std::move(text);
}

void cutFront(Piece &piece, std::uint32_t size)
{
    const std::string_view text = piece.text;
    for (;;) { // word processors put no-break spaces behind a number
        if (size < text.size() && (text[size] == ' ' || text[size] == '\n')) ++size;
        else if (text.substr(size).starts_with("\u00A0")) size += 2;
        else break;
    }
    const Edit edit{{0, size}, {}};
    apply(piece, {&edit, 1});
}

Piece splitAt(Piece &piece, std::uint32_t at)
{
    Piece rest = piece;
    rest.label.clear();
    rest.number.clear();
    rest.gap = Gap::plain;
    rest.leadEnd = 0;
    std::erase_if(rest.anchors, [&](const FootnoteAnchor &a) { return a.at <= at; });
    cutFront(rest, at);
    std::erase_if(piece.anchors, [&](const FootnoteAnchor &a) { return a.at > at; });
    auto end = at;
    while (end > 0 && (piece.text[end - 1] == ' ' || piece.text[end - 1] == '\n')) --end;
    const Edit cut{{end, static_cast<std::uint32_t>(piece.text.size())}, {}};
    apply(piece, {&cut, 1});
    return rest;
}

namespace {

/// Chinese characters and their punctuation, beside which no blank stands.
bool isWide(char32_t c) { return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFF01 && c <= 0xFF60); }
bool endsWide(std::string_view text) { return isWide(codePointBefore(text, text.size()).value); }
bool startsWide(std::string_view text) { return isWide(codePointAt(text, 0)); }

} // namespace

void append(Piece &piece, Piece next)
{
    if (!piece.text.empty() && !next.text.empty() && !endsWide(piece.text) && !startsWide(next.text)) piece.text += ' ';
    const auto shift = static_cast<std::uint32_t>(piece.text.size());
    piece.text += next.text;
    for (StyledRange s : next.styles) piece.styles.push_back({{s.range.begin + shift, s.range.end + shift}, s.style});
    for (FootnoteAnchor &a : next.anchors) piece.anchors.push_back({std::move(a.mark), a.at + shift});
    std::ranges::move(next.place.lines, std::back_inserter(piece.place.lines));
    std::ranges::move(next.place.areas, std::back_inserter(piece.place.areas));
    piece.joined = true;
}

void closeAtMarks(Piece &piece)
{
    const std::string_view text = piece.text;
    std::vector<Edit> edits;
    for (const FootnoteAnchor &anchor : piece.anchors) {
        const auto at = anchor.at;
        const auto taken = edits.empty() ? 0 : edits.back().range.end;
        if (at > taken + 1 && text[at - 1] == ' ' && endsWide(text.substr(0, at - 1)) && startsWide(text.substr(at))) {
            edits.push_back({{at - 1, at}, {}});
            continue;
        }
        if (at == 0 || at + 1 >= text.size() || text[at] != ' ' || (!edits.empty() && edits.back().range.begin == at)) continue;
        if (endsWide(text.substr(0, at)) && startsWide(text.substr(at + 1))) edits.push_back({{at, at + 1}, {}});
    }
    apply(piece, edits);
}

std::string_view trimmed(std::string_view text)
{
    const auto blank = [](char c) { return c == ' ' || c == '\n' || c == '\t'; };
    while (!text.empty() && blank(text.front())) text.remove_prefix(1);
    while (!text.empty() && blank(text.back())) text.remove_suffix(1);
    return text;
}

std::string oneLine(std::string_view text)
{
    text = trimmed(text);
    if (hasSingleBlanks(text)) return std::string(text);
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\n' || c == '\t';
        if (blank && out.ends_with(' ')) continue;
        out += blank ? ' ' : c;
    }
    return out;
}

} // namespace resolute
