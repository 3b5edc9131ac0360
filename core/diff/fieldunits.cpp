// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/fieldunits.h"

#include <algorithm>
#include <optional>

namespace resolute::diffing {

namespace {

// Titles of resolutions run to about 25 words; a longer quotation is a text, and changes word by word.
constexpr std::uint32_t longestTitle = 28;
// "Conference of Heads of State or Government of Non-Aligned Countries, held", "on Margarita Island, Bolivarian Republic of
// Venezuela, from 13 to 18 September 2016": names and places run to about so many words.
constexpr std::uint32_t longestName = 24, longestPlace = 18;

bool isYear(const DiffText &t, std::uint32_t k)
{
    if (k >= t.size() || t.tokens[k].kind != TokenKind::number) return false;
    const std::string_view s = t.textOf(k);
    return s.size() == 4 && (s[0] == '1' || s[0] == '2');
}

bool isDay(const DiffText &t, std::uint32_t k) { return k < t.size() && t.tokens[k].kind == TokenKind::number && t.tokens[k].range.size() <= 2; }

bool isMonth(const DiffText &t, std::uint32_t k) { return k < t.size() && has(t.tokens[k].sense, WordSense::month); }

bool isMarked(const DiffText &t, std::uint32_t k, WordSense mark) { return k < t.size() && has(t.tokens[k].sense, mark); }

/// A short word between the parts of a date or a citation: "of", "de", "du", "от".
bool isLink(const DiffText &t, std::uint32_t k) { return k < t.size() && has(t.tokens[k].sense, WordSense::light); }

bool opens(std::string_view s) { return s == "\u201C" || s == "\u00AB" || s == "\u300A"; }
bool closes(std::string_view s) { return s == "\u201D" || s == "\u00BB" || s == "\u300B"; }

bool isNamePart(const DiffText &t, std::uint32_t k)
{
    const DiffToken &token = t.tokens[k];
    if (token.inLead || token.kind == TokenKind::punctuation) return false;
    const char first = t.textOf(k).front();
    return has(token.sense, WordSense::ordinal) || (first >= 'A' && first <= 'Z');
}

/// The conference that the word at k names, with its place and date behind "held"; nothing if these are not told.
std::optional<FieldUnit> eventAt(const DiffText &t, std::uint32_t k)
{
    const std::uint32_t pieceEnd = t.pieces[t.tokens[k].piece].end, pieceBegin = t.pieces[t.tokens[k].piece].begin;
    std::uint32_t held = k + 1;
    for (const std::uint32_t last = std::min(pieceEnd, k + 1 + longestName); held < last && !has(t.tokens[held].sense, WordSense::held); ++held)
        if (has(t.tokens[held].sense, WordSense::event) || t.textOf(held) == ";") return std::nullopt; // another, or another clause
    if (held >= pieceEnd || !has(t.tokens[held].sense, WordSense::held)) return std::nullopt;
    for (std::uint32_t l = held + 1; l < std::min(pieceEnd, held + longestPlace); ++l) {
        const std::uint32_t end = dateEnd(t, l);
        if (end == 0) continue;
        std::uint32_t begin = k;
        while (begin > pieceBegin && isNamePart(t, begin - 1)) --begin;
        return FieldUnit{FieldUnitKind::event, begin, end, k + 1, held, false};
    }
    return std::nullopt;
}

/// End of 2018年12月17日 or 2018年12月 that begins at k; 0 if none does.
std::uint32_t markedDateEnd(const DiffText &t, std::uint32_t k)
{
    if (!isYear(t, k) || !isMarked(t, k + 1, WordSense::yearMark) || !isDay(t, k + 2) || !isMonth(t, k + 3)) return 0;
    const bool day = isDay(t, k + 4) && isMarked(t, k + 5, WordSense::dayMark);
    const std::uint32_t end = day ? k + 6 : k + 4;
    return t.tokens[end - 1].piece == t.tokens[k].piece ? end : 0;
}

} // namespace

std::uint32_t dateEnd(const DiffText &t, std::uint32_t k)
{
    if (const std::uint32_t end = markedDateEnd(t, k)) return end;
    std::uint32_t at = k;
    if (isDay(t, at)) {
        ++at;
        if (isLink(t, at) && isMonth(t, at + 1)) ++at; // 17 de diciembre
    }
    if (!isMonth(t, at)) return 0;
    ++at;
    if (isMonth(t, at)) ++at; // a name of two words
    if (isLink(t, at) && isYear(t, at + 1)) ++at; // diciembre de 2018
    return isYear(t, at) && t.tokens[at].piece == t.tokens[k].piece ? at + 1 : 0;
}

std::vector<FieldUnit> findFieldUnits(const DiffText &t)
{
    std::vector<FieldUnit> out;
    const auto size = static_cast<std::uint32_t>(t.size());
    std::uint32_t dateUntil = 0;
    for (std::uint32_t k = 0; k < size; ++k) {
        const DiffToken &token = t.tokens[k];
        if (token.kind == TokenKind::punctuation) {
            if (!opens(t.textOf(k))) continue;
            for (std::uint32_t l = k + 1; l < size && l - k <= longestTitle && t.tokens[l].piece == token.piece; ++l)
                if (t.tokens[l].kind == TokenKind::punctuation && closes(t.textOf(l))) {
                    out.push_back({FieldUnitKind::title, k, l + 1, 0, 0, false});
                    break;
                }
            continue;
        }
        if (has(token.sense, WordSense::event))
            if (const auto event = eventAt(t, k)) out.push_back(*event);
        if (token.kind == TokenKind::symbol && isLink(t, k + 1))
            if (const std::uint32_t end = dateEnd(t, k + 2)) out.push_back({FieldUnitKind::symbolWithDate, k, end, k + 1, k + 2, isDay(t, k + 2)});
        if (k >= dateUntil)
            if (const std::uint32_t end = dateEnd(t, k)) {
                out.push_back({FieldUnitKind::date, k, end, 0, 0, isDay(t, k) || isMarked(t, end - 1, WordSense::dayMark)});
                dateUntil = end;
            }
    }
    return out;
}

} // namespace resolute::diffing
