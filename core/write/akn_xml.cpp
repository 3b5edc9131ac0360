// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/akn_xml.h"

#include "core/text/utf8.h"

#include <array>

namespace resolute::akn {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 6> languages{
    {{"en", "eng"}, {"fr", "fra"}, {"es", "spa"}, {"ru", "rus"}, {"zh", "zho"}, {"ar", "ara"}}};

void start(std::string &out, std::string_view element, Attributes attributes)
{
    out.append("<").append(element);
    for (const auto &[name, value] : attributes)
        if (!value.empty()) out.append(" ").append(name).append("=\"").append(escaped(value)).append("\"");
}

} // namespace

std::string escaped(std::string_view text)
{
    std::string out;
    out.reserve(text.size() + text.size() / 32);
    for (const char32_t c : CodePoints(text)) {
        switch (c) {
        case U'&': out += "&amp;"; break;
        case U'<': out += "&lt;"; break;
        case U'>': out += "&gt;"; break;
        case U'"': out += "&quot;"; break;
        default:
            // XML 1.0 has no place for other control characters, nor for the two code points that are no characters.
            if ((c >= 0x20 || c == U'\t' || c == U'\n') && c != 0xFFFE && c != 0xFFFF) appendCodePoint(out, c);
        }
    }
    return out;
}

std::string inlined(std::string_view element, std::string_view content, Attributes attributes)
{
    std::string out;
    start(out, element, attributes);
    return out.append(">").append(content).append("</").append(element).append(">");
}

void Xml::open(std::string_view element, Attributes attributes)
{
    indent();
    start(out_, element, attributes);
    out_ += ">\n";
    open_.emplace_back(element);
}

void Xml::close()
{
    const std::string element = std::move(open_.back());
    open_.pop_back();
    indent();
    out_.append("</").append(element).append(">\n");
}

void Xml::empty(std::string_view element, Attributes attributes)
{
    indent();
    start(out_, element, attributes);
    out_ += "/>\n";
}

void Xml::text(std::string_view element, std::string_view text, Attributes attributes) { mixed(element, escaped(text), attributes); }

void Xml::mixed(std::string_view element, std::string_view content, Attributes attributes)
{
    indent();
    out_.append(inlined(element, content, attributes)).append("\n");
}

std::string_view dateOr(std::string_view text)
{
    const auto digit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9'; };
    bool date = text.size() == 10;
    for (std::size_t i = 0; date && i < 10; ++i) date = i == 4 || i == 7 ? text[i] == '-' : digit(i);
    return date ? text : "0001-01-01"; // the schema asks for one; the official files have this where there is none
}

std::string_view threeLetters(std::string_view language)
{
    for (const auto &[two, three] : languages)
        if (two == language) return three;
    return "und";
}

} // namespace resolute::akn
