// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/json_writer.h"

#include <array>
#include <charconv>
#include <utility>

namespace resolute {

namespace {

/// Length of the well-formed UTF-8 sequence at the start of `text` (Unicode, table 3-7); 0 if it is none.
std::size_t sequenceLength(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
    const auto tail = [&](std::size_t i) { return (byte(i) & 0xC0u) == 0x80u; };
    const unsigned a = byte(0), b = byte(1);
    if (a < 0x80) return 1;
    if (a >= 0xC2 && a <= 0xDF) return tail(1) ? 2 : 0;
    if (a >= 0xE0 && a <= 0xEF) {
        if (!tail(1) || !tail(2) || (a == 0xE0 && b < 0xA0) || (a == 0xED && b > 0x9F)) return 0;
        return 3;
    }
    if (a >= 0xF0 && a <= 0xF4) {
        if (!tail(1) || !tail(2) || !tail(3) || (a == 0xF0 && b < 0x90) || (a == 0xF4 && b > 0x8F)) return 0;
        return 4;
    }
    return 0;
}

constexpr bool plain(unsigned char c) { return c >= 0x20 && c < 0x80 && c != '"' && c != '\\'; }

void appendEscaped(std::string &out, std::string_view text)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    for (std::size_t i = 0; i < text.size();) {
        std::size_t run = i;
        while (run < text.size() && plain(static_cast<unsigned char>(text[run]))) ++run;
        out.append(text, i, run - i);
        i = run;
        if (i == text.size()) return;
        const auto c = static_cast<unsigned char>(text[i]);
        if (c >= 0x80) {
            const std::size_t length = sequenceLength(text.substr(i));
            if (length == 0) out += "\uFFFD";
            else out.append(text, i, length);
            i += length == 0 ? 1 : length;
            continue;
        }
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default: (out += "\\u00") += {digits[c >> 4], digits[c & 15]}; break;
        }
        ++i;
    }
}

} // namespace

void JsonWriter::separate()
{
    if (!first_) out_ += ',';
    if (std::exchange(line_, false)) out_ += '\n';
    else if (!first_) out_ += ' ';
    first_ = false;
}

JsonWriter &JsonWriter::append(JsonWriter &&values)
{
    if (values.out_.empty()) return *this;
    if (!first_) out_ += values.out_.starts_with('\n') ? "," : ", ";
    out_ += std::exchange(values.out_, {});
    first_ = false;
    return *this;
}

JsonWriter &JsonWriter::open(char bracket)
{
    separate();
    out_ += bracket;
    first_ = true;
    return *this;
}

JsonWriter &JsonWriter::close(char bracket)
{
    if (std::exchange(line_, false)) out_ += '\n';
    out_ += bracket;
    first_ = false;
    return *this;
}

JsonWriter &JsonWriter::key(std::string_view name)
{
    separate();
    out_ += '"';
    out_ += name;
    out_ += "\": ";
    first_ = true; // the value that follows stands right behind its key
    return *this;
}

JsonWriter &JsonWriter::value(std::string_view text)
{
    separate();
    out_ += '"';
    appendEscaped(out_, text);
    out_ += '"';
    return *this;
}

JsonWriter &JsonWriter::value(bool truth)
{
    separate();
    out_ += truth ? "true" : "false";
    return *this;
}

JsonWriter &JsonWriter::value(double number, int decimals)
{
    separate();
    std::array<char, 64> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::fixed, decimals).ptr;
    std::string_view text(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
    if (text.contains('.')) {
        while (text.ends_with('0')) text.remove_suffix(1);
        if (text.ends_with('.')) text.remove_suffix(1);
    }
    out_ += text == "-0" ? "0" : text;
    return *this;
}

JsonWriter &JsonWriter::integer(long long number)
{
    separate();
    std::array<char, 24> buffer;
    out_.append(buffer.data(), std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr);
    return *this;
}

JsonWriter &JsonWriter::null()
{
    separate();
    out_ += "null";
    return *this;
}

JsonWriter &JsonWriter::fieldOrNull(std::string_view name, std::string_view text)
{
    key(name);
    return text.empty() ? null() : value(text);
}

JsonWriter &JsonWriter::line()
{
    line_ = true;
    return *this;
}

std::string JsonWriter::take()
{
    out_ += '\n';
    first_ = true;
    return std::exchange(out_, {});
}

} // namespace resolute
