// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/text_layout.h"

#include "core/text/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <utility>

namespace resolute {

namespace {

constexpr std::string_view reset = "\033[0m";

std::string_view escape(Ink ink)
{
    switch (ink) {
    case Ink::plain: break;
    case Ink::strong: return "\033[1m";
    case Ink::quiet: return "\033[2m";
    case Ink::inserted: return "\033[34;4m"; // blue and orange tell apart for the colour-blind
    case Ink::deleted: return "\033[33;9m";
    case Ink::moved: return "\033[35m";
    }
    return {};
}

int columnsOf(char32_t c)
{
    const auto point = static_cast<UChar32>(c);
    const int kind = u_charType(point);
    if (kind == U_NON_SPACING_MARK || kind == U_ENCLOSING_MARK || kind == U_FORMAT_CHAR) return 0;
    const int width = u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

} // namespace

std::string printable(std::string_view text)
{
    std::string out(text);
    std::ranges::replace_if(out, [](unsigned char c) { return c < 0x20 || c == 0x7F; }, ' ');
    return out;
}

int columns(std::string_view text)
{
    int n = 0;
    for (const char32_t c : CodePoints(text)) n += c >= 0x20 && c < 0x7F ? 1 : columnsOf(c);
    return n;
}

void TextLayout::word(std::string_view text, Ink ink)
{
    if (text.empty()) return;
    const int size = columns(text);
    if (width_ > 0 && column_ > indent_ && !blanks_.empty() && column_ + static_cast<int>(blanks_.size()) + size > width_) newLine(hang_);
    column_ += static_cast<int>(blanks_.size()) + size;
    line_ += std::exchange(blanks_, {});
    const std::string_view code = colour_ ? escape(ink) : std::string_view{};
    line_ += code;
    line_ += text;
    if (!code.empty()) line_ += reset;
}

void TextLayout::add(std::string_view text, Ink ink)
{
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t blank = text.find(' ', at);
        word(text.substr(at, blank - at), ink);
        if (blank == std::string_view::npos) return;
        const std::size_t next = std::min(text.find_first_not_of(' ', blank), text.size());
        blanks_.append(next - blank, ' ');
        at = next;
    }
}

void TextLayout::newLine(int indent)
{
    if (line_.find_first_not_of(' ') != std::string::npos) out_ += line_;
    out_ += '\n';
    blanks_.clear();
    line_.assign(static_cast<std::size_t>(indent), ' ');
    column_ = indent_ = indent;
}

std::string TextLayout::take()
{
    if (line_.find_first_not_of(' ') != std::string::npos) out_ += line_ + '\n';
    line_.clear();
    return std::exchange(out_, {});
}

} // namespace resolute
