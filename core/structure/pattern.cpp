// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/lexicon.h"

#include "core/text/utf8.h"

#include <unicode/uchar.h>

namespace resolute {

char32_t foldWideCodePoint(char32_t c)
{
    switch (c) {
    case 0x00A0:
    case 0x202F:
    case 0x2009:
    case 0x2007:
    case 0x3000: return U' ';
    case 0x2019:
    case 0x2018:
    case 0x02BC: return U'\'';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212: return U'-';
    case 0x00AD:
    case 0x0640:
    case 0x200B:
    case 0x200E:
    case 0x200F:
    case 0xFEFF: return 0;
    default: break;
    }
    if (c >= 0xFF01 && c <= 0xFF5E) return foldCodePoint(c - 0xFEE0); // full-width forms
    const auto point = static_cast<UChar32>(c);
    if (c >= 0x0610 && c <= 0x06ED && u_charType(point) == U_NON_SPACING_MARK) return 0; // vowel signs
    if (u_charType(point) == U_DECIMAL_DIGIT_NUMBER) return U'0' + static_cast<char32_t>(u_charDigitValue(point));
    return static_cast<char32_t>(u_foldCase(point, U_FOLD_CASE_DEFAULT));
}

namespace {

bool isDigit(char32_t c) { return c >= U'0' && c <= U'9'; }

/// The mark of a note: an asterisk or a raised figure.
bool isOfMark(char32_t c) { return c == U'*' || c == 0x00B9 || c == 0x00B2 || c == 0x00B3 || c == 0x2070 || (c >= 0x2074 && c <= 0x2079); }

/// Walks text as folded code points.
struct Cursor {
    std::string_view text;
    std::size_t at;
    [[nodiscard]] bool done() const { return at >= text.size(); }
    char32_t next() // 0 at the end
    {
        while (!done()) {
            const char32_t c = foldCodePoint(codePointAt(text, at));
            at += codePointSize(text[at]);
            if (c != 0) return c;
        }
        return 0;
    }
    void skipUnseen()
    {
        while (!done() && foldCodePoint(codePointAt(text, at)) == 0) at += codePointSize(text[at]);
    }
};

} // namespace

std::string foldForLexicon(std::string_view text)
{
    std::string out;
    bool blank = false;
    if (asciiPrefix(text) == text.size()) {
        out.resize(text.size());
        std::size_t size = 0;
        for (const char c : text) {
            const auto f = static_cast<char>(foldCodePoint(static_cast<unsigned char>(c)));
            if (f == 0) continue;
            if (f == ' ') {
                blank = size > 0;
                continue;
            }
            if (blank) out[size++] = ' ';
            blank = false;
            out[size++] = f;
        }
        out.resize(size);
        return out;
    }
    out.reserve(text.size());
    for (const char32_t c : CodePoints(text)) {
        const char32_t f = foldCodePoint(c);
        if (f == 0) continue;
        if (f == U' ') {
            blank = !out.empty();
            continue;
        }
        if (blank) out += ' ';
        blank = false;
        appendCodePoint(out, f);
    }
    return out;
}

Pattern::Pattern(std::string_view pattern)
{
    while (!pattern.empty()) {
        const auto open = pattern.find('{');
        if (open > 0) {
            Part part;
            for (const char32_t c : CodePoints(pattern.substr(0, open)))
                if (const char32_t f = foldCodePoint(c)) part.literal += f;
            parts_.push_back(std::move(part));
        }
        if (open == std::string_view::npos) break;
        const auto close = pattern.find('}', open);
        if (close == std::string_view::npos) break;
        parts_.push_back({{}, std::string(pattern.substr(open + 1, close - open - 1))});
        pattern.remove_prefix(close + 1);
    }
}

std::optional<Captures> Pattern::match(std::string_view text) const
{
    Captures captures;
    std::size_t end = 0;
    if (!matchFrom(0, text, 0, true, end, captures)) return std::nullopt;
    return captures;
}

std::optional<std::size_t> Pattern::matchFront(std::string_view text) const
{
    Captures captures;
    std::size_t end = 0;
    if (!matchFrom(0, text, 0, false, end, captures)) return std::nullopt;
    return end;
}

bool Pattern::matchFrom(std::size_t index, std::string_view text, std::size_t at, bool whole, std::size_t &end, Captures &captures) const
{
    if (index == parts_.size()) {
        Cursor rest{text, at};
        rest.skipUnseen();
        end = at;
        return !whole || rest.done();
    }
    const Part &part = parts_[index];
    if (!part.literal.empty()) {
        Cursor cursor{text, at};
        for (const char32_t sign : part.literal) {
            if (cursor.next() != sign) return false;
            while (sign == U' ' && !cursor.done() && foldCodePoint(codePointAt(text, cursor.at)) == U' ') cursor.at += codePointSize(text[cursor.at]);
        }
        return matchFrom(index + 1, text, cursor.at, whole, end, captures);
    }
    const bool digits = part.name == "n" || part.name == "day" || part.name == "year";
    const bool marks = part.name == "marks";
    const bool mayBeEmpty = part.name == "any";
    const auto tryEnd = [&](std::size_t stop) {
        if (!matchFrom(index + 1, text, stop, whole, end, captures)) return false;
        captures[part.name] = text.substr(at, stop - at);
        return true;
    };
    if (index + 1 == parts_.size()) { // the last place takes all there is
        if (at == text.size() && !mayBeEmpty) return false;
        if (digits)
            for (const char32_t c : CodePoints(text.substr(at)))
                if (!isDigit(foldCodePoint(c))) return false;
        return tryEnd(text.size());
    }
    const char32_t wanted = parts_[index + 1].literal.empty() ? 0 : parts_[index + 1].literal.front();
    for (std::size_t stop = at; stop <= text.size();) {
        const bool possible = stop > at || mayBeEmpty;
        if (possible && (wanted == 0 || (stop < text.size() && foldCodePoint(codePointAt(text, stop)) == wanted)) && tryEnd(stop)) return true;
        if (stop == text.size()) return false;
        const char32_t c = foldCodePoint(codePointAt(text, stop));
        if ((digits && !isDigit(c)) || (marks && !isOfMark(c) && c != U' ')) return false;
        stop += codePointSize(text[stop]);
    }
    return false;
}

} // namespace resolute
