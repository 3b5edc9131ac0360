// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/line_end.h"

#include <algorithm>
#include <array>

namespace resolute {

namespace {

bool isLower(char c) { return c >= 'a' && c <= 'z'; }
bool isLetter(char c) { return isLower(c) || (c >= 'A' && c <= 'Z'); }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Halves that the United Nations Editorial Manual writes with a hyphen, whatever the other half is.
constexpr std::array<std::string_view, 11> fronts{"non", "self", "neo", "cross", "follow", "high", "low", "long", "short", "well", "half"};
constexpr std::array<std::string_view, 18> backs{"based", "making", "building", "up", "term", "level", "led", "owned", "related", "ended", "oriented",
    "centred", "sensitive", "driven", "sharing", "saving", "friendly", "binding"};

} // namespace

std::string_view partedFront(std::string_view line)
{
    if (line.size() < 3 || line.back() != '-' || !isLower(line[line.size() - 2])) return {};
    std::size_t begin = line.size() - 1;
    while (begin > 0 && (isLetter(line[begin - 1]) || line[begin - 1] == '-')) --begin;
    return line.substr(begin, line.size() - 1 - begin);
}

std::string_view partedBack(std::string_view next)
{
    const auto back = next.substr(0, static_cast<std::size_t>(std::ranges::find_if_not(next, isLower) - next.begin()));
    return back == "and" || back == "or" || back == "to" ? std::string_view() : back; // "low- and middle-income"
}

bool cutBehindMark(std::string_view line, std::string_view next)
{
    if (next.empty() || !(isLetter(next.front()) || isDigit(next.front()) || (next.front() & '\x80'))) return false;
    for (const std::string_view mark : {"-", "\u2011", "\u2013", "\u2212", "/"}) {
        if (!line.ends_with(mark)) continue;
        const std::string_view before = line.substr(0, line.size() - mark.size());
        if (before.empty() || !(isLetter(before.back()) || isDigit(before.back()) || (before.back() & '\x80'))) return false;
        return mark != "-" || !isLower(next.front()) || !isLower(before.back()); // of small letters the hyphen may be the line's
    }
    return false;
}

bool isCompound(std::string_view front, std::string_view back)
{
    const auto last = front.substr(front.rfind('-') + 1);
    const bool goesOn = back == "ing" || back == "ed" || back == "s" || back == "er" || back == "ers"; // "follow-ing"
    return (std::ranges::contains(fronts, last) && !goesOn && back.size() > 1) || std::ranges::contains(backs, back);
}

bool standsAsWord(std::string_view text, std::string_view word)
{
    for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const bool begins = at == 0 || (!isLetter(text[at - 1]) && text[at - 1] != '-' && text[at - 1] != '\n');
        const auto end = at + word.size();
        if (begins && (end == text.size() || (!isLetter(text[end]) && text[end] != '-'))) return true;
    }
    return false;
}

} // namespace resolute
