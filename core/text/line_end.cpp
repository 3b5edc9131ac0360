// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/line_end.h"

#include <algorithm>

namespace resolute {

namespace {

bool isLower(char c) { return c >= 'a' && c <= 'z'; }
bool isLetter(char c) { return isLower(c) || (c >= 'A' && c <= 'Z'); }

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
    return next.substr(0, static_cast<std::size_t>(std::ranges::find_if_not(next, isLower) - next.begin()));
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
