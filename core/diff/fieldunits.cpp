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

/// A day, or two with a dash between: 20-24.
bool isDay(const DiffText &t, std::uint32_t k)
{
    if (k >= t.size() || t.tokens[k].kind != TokenKind::number) return false;
    const std::string_view s = t.textOf(k);
    std::size_t digits = 0;
    bool dash = false;
    for (const char c : s) {
        const bool digit = c >= '0' && c <= '9';
        if (digit && ++digits > 2) return false;
        if (!digit && !dash) digits = 0;
        if (!digit && (c == '.' || c == ',')) return false;
        dash |= !digit;
    }
    return digits > 0;
}

bool isMonth(const DiffText &t, std::uint32_t k) { return k < t.size() && has(t.tokens[k].sense, WordSense::month); }

bool isMarked(const DiffText &t, std::uint32_t k, WordSense mark) { return k < t.size() && has(t.tokens[k].sense, mark); }

/// A short word between the parts of a date or a citation: "of", "de", "du", "от".
bool isLink(const DiffText &t, std::uint32_t k) { return k < t.size() && has(t.tokens[k].sense, WordSense::light); }

/// Between two days: "and", "to", a dash.
bool joinsDays(const DiffText &t, std::uint32_t k)
{
    if (isLink(t, k)) return true;
    const std::string_view s = k < t.size() ? t.textOf(k) : std::string_view{};
    return s == "-" || s == "\u2013" || s == "\u2014";
}

/// End of a symbol that starts at k: "1593 (2005)" is of two tokens.
std::uint32_t symbolEnd(const DiffText &t, std::uint32_t k)
{
    const bool pair = k + 1 < t.size() && t.tokens[k + 1].kind == TokenKind::symbol && t.textOf(k + 1).starts_with('(')
        && t.tokens[k + 1].piece == t.tokens[k].piece;
    return pair ? k + 2 : k + 1;
}

/// End of an ordinal that starts at k: septuagésimo sexto, cinquante et unième, семьдесят шестой; 0 if none does.
std::uint32_t ordinalEnd(const DiffText &t, std::uint32_t k)
{
    const std::uint32_t last = t.pieces[t.tokens[k].piece].end;
    const auto is = [&](std::uint32_t at, WordSense sense) { return at < last && has(t.tokens[at].sense, sense); };
    std::uint32_t end = 0;
    for (std::uint32_t at = k; at < last;) {
        if (is(at, WordSense::ordinal)) end = ++at;
        else if (is(at, WordSense::cardinal) && end == 0) at += isLink(t, at + 1) && is(at + 2, WordSense::ordinal) ? 2 : 1; // et unième
        else break;
    }
    return end;
}

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
    std::uint32_t end = day ? k + 6 : k + 4;
    if (day && isLink(t, end)) { // 2019年10月25日至26日, 至11月2日
        const std::uint32_t last = isDay(t, end + 1) && isMonth(t, end + 2) ? end + 3 : end + 1;
        if (isDay(t, last) && isMarked(t, last + 1, WordSense::dayMark)) end = last + 2;
    }
    return t.tokens[end - 1].piece == t.tokens[k].piece ? end : 0;
}

/// End of "17 December", "5 and 6 July", "17 de diciembre" or "December" that begins at k; 0 if none does.
std::uint32_t monthEnd(const DiffText &t, std::uint32_t k)
{
    std::uint32_t at = k;
    if (isDay(t, at)) {
        if (joinsDays(t, at + 1) && isDay(t, at + 2)) at += 2;
        ++at;
        if (isLink(t, at) && isMonth(t, at + 1)) ++at; // 17 de diciembre
    }
    if (!isMonth(t, at)) return 0;
    return isMonth(t, at + 1) ? at + 2 : at + 1; // a name of two words
}

/// The same with its year.
std::uint32_t plainDateEnd(const DiffText &t, std::uint32_t k)
{
    std::uint32_t at = monthEnd(t, k);
    if (at == 0) return 0;
    if (isLink(t, at) && isYear(t, at + 1)) ++at; // diciembre de 2018
    return isYear(t, at) && t.tokens[at].piece == t.tokens[k].piece ? at + 1 : 0;
}

} // namespace

std::uint32_t dateEnd(const DiffText &t, std::uint32_t k)
{
    if (k >= t.size() || (t.tokens[k].kind != TokenKind::number && !isMonth(t, k))) return 0; // a date begins with either
    if (const std::uint32_t end = markedDateEnd(t, k)) return end;
    if (const std::uint32_t end = plainDateEnd(t, k)) return end;
    // 31 August to 8 September 2001: the first day has no year
    const std::uint32_t month = isDay(t, k) ? monthEnd(t, k) : 0;
    return month != 0 && joinsDays(t, month) && isDay(t, month + 1) ? plainDateEnd(t, month + 1) : 0;
}

std::vector<FieldUnit> findFieldUnits(const DiffText &t)
{
    std::vector<FieldUnit> out;
    const auto size = static_cast<std::uint32_t>(t.size());
    std::uint32_t dateUntil = 0, ordinalUntil = 0;
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
        if (token.kind == TokenKind::symbol && !t.textOf(k).starts_with('(')) {
            const std::uint32_t symbol = symbolEnd(t, k);
            std::uint32_t date = symbol;
            if (date < size && t.textOf(date) == ",") ++date; // 74/153, de 18 de diciembre
            if (isLink(t, date))
                if (const std::uint32_t end = dateEnd(t, date + 1))
                    out.push_back({FieldUnitKind::symbolWithDate, k, end, symbol, date + 1, isDay(t, date + 1)});
        }
        if (k >= ordinalUntil && has(token.sense, WordSense::ordinal | WordSense::cardinal))
            if (const std::uint32_t end = ordinalEnd(t, k)) {
                out.push_back({FieldUnitKind::ordinal, k, end, 0, 0, false});
                ordinalUntil = end;
            }
        if (k >= dateUntil)
            if (const std::uint32_t end = dateEnd(t, k)) {
                // 2018年12月17日第73/168号: the date stands first
                const std::uint32_t symbol = end < size && has(t.tokens[end].sense, WordSense::light) ? end + 1 : end;
                if (isMarked(t, end - 1, WordSense::dayMark) && symbol < size && t.tokens[symbol].kind == TokenKind::symbol)
                    out.push_back({FieldUnitKind::symbolWithDate, k, symbol + 1, end, symbol, true});
                out.push_back({FieldUnitKind::date, k, end, 0, 0, isDay(t, k) || isMarked(t, end - 1, WordSense::dayMark)});
                dateUntil = end;
            }
    }
    return out;
}

} // namespace resolute::diffing
