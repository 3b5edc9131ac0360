// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/labels.h"

#include "core/text/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

namespace resolute {

namespace {

int romanValue(std::string_view word)
{
    const auto value = [](char c) { return c == 'i' ? 1 : c == 'v' ? 5 : c == 'x' ? 10 : c == 'l' ? 50 : 0; };
    int total = 0;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const int v = value(word[i]);
        if (v == 0) return 0;
        total += i + 1 < word.size() && value(word[i + 1]) > v ? -v : v;
    }
    return total;
}

/// The order in which Arabic counts with letters (abjad), as lists of resolutions have it.
constexpr std::array<std::u32string_view, 12> abjad{U"أا", U"ب", U"ج", U"د", U"ه", U"و", U"ز", U"ح", U"ط", U"ي", U"ك", U"ل"};

} // namespace

LabelReading Label::first() const
{
    if (readings.empty()) return {};
    const auto start = std::ranges::find(readings, 1, &LabelReading::value);
    return start == readings.end() ? readings.front() : *start;
}

LabelReading Label::as(const LabelReading &other) const
{
    const auto found = std::ranges::find(readings, other.kind, &LabelReading::kind);
    return found == readings.end() ? first() : *found;
}

Label readLabel(std::string_view printed)
{
    Label label;
    std::string word;
    std::u32string points;
    for (const char32_t c : CodePoints(printed)) {
        const auto point = static_cast<UChar32>(c);
        if (u_charType(point) == U_DECIMAL_DIGIT_NUMBER) points += U'0' + static_cast<char32_t>(u_charDigitValue(point));
        else if (u_isalpha(point)) points += static_cast<char32_t>(u_tolower(point));
    }
    for (const char32_t c : points) appendCodePoint(word, c);
    label.inBrackets = '(' + word + ')';
    if (points.empty()) return label;
    const bool ascii = std::ranges::all_of(points, [](char32_t c) { return c < 0x80; });
    if (ascii && word.find_first_not_of("0123456789") == std::string::npos)
        label.readings.push_back({LabelKind::digit, std::stoi(word.substr(0, 6)), false});
    else if (ascii) {
        // "a" to "z", then "aa"
        const bool doubled = word.size() == 2 && word[0] == word[1];
        if (word.size() == 1 || doubled) label.readings.push_back({LabelKind::letter, word[0] - 'a' + 1 + (doubled ? 26 : 0), false});
        if (const int value = romanValue(word)) label.readings.push_back({LabelKind::roman, value, false});
    } else {
        for (std::size_t i = 0; i < abjad.size(); ++i)
            if (abjad[i].find(points.front()) != std::u32string_view::npos)
                label.readings.push_back({LabelKind::arabicLetter, static_cast<int>(i) + 1, false});
        if (points.size() == 1 && points[0] >= U'а' && points[0] <= U'я')
            label.readings.push_back({LabelKind::cyrillicLetter, static_cast<int>(points[0] - U'а') + 1, false});
    }
    if (label.readings.empty()) label.readings.push_back({LabelKind::other, 1, false});
    const bool dotted = printed.ends_with('.');
    for (LabelReading &reading : label.readings) reading.dotted = dotted;
    return label;
}

bool continues(const Label &label, const LabelReading &before)
{
    return std::ranges::any_of(label.readings,
        [&](const LabelReading &r) { return r.kind == before.kind && r.dotted == before.dotted && r.value == before.value + 1; });
}

bool startsList(const Label &label)
{
    return std::ranges::any_of(label.readings, [](const LabelReading &r) { return r.value == 1; });
}

bool sameStyle(const Label &label, const LabelReading &other)
{
    return std::ranges::any_of(label.readings, [&](const LabelReading &r) { return r.kind == other.kind && r.dotted == other.dotted; });
}

} // namespace resolute
