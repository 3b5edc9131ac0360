// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/around.h"

#include "core/text/utf8.h"

namespace resolute {

std::string_view lettersBefore(std::string_view text, std::size_t at)
{
    std::size_t begin = at;
    for (std::size_t n = 0; n < contextLetters && begin > 0; ++n) begin = codePointBefore(text, begin).begin;
    return text.substr(begin, at - begin);
}

std::string_view lettersAfter(std::string_view text, std::size_t at)
{
    std::size_t end = at;
    for (std::size_t n = 0; n < contextLetters && end < text.size(); ++n) end += codePointSize(text[end]);
    return text.substr(at, end - at);
}

} // namespace resolute
