// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/raised.h"

#include <array>

namespace resolute {

std::string raised(std::string_view mark)
{
    static constexpr std::array<std::string_view, 10> figures{"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    std::string out;
    for (const char c : mark) {
        if (c >= '0' && c <= '9') out += figures[static_cast<std::size_t>(c - '0')];
        else out += c;
    }
    return out;
}

int raisedDigit(char32_t c)
{
    switch (c) {
    case 0x00B9: return 1;
    case 0x00B2: return 2;
    case 0x00B3: return 3;
    case 0x2070: return 0;
    default: return c >= 0x2074 && c <= 0x2079 ? static_cast<int>(c - 0x2070) : -1;
    }
}

} // namespace resolute
