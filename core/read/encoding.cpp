// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/formats.h"

#include "core/text/utf8.h"

#include <algorithm>

namespace resolute {

namespace {

const Message notUtf8{"not-utf8", RESOLUTE_MESSAGE("message", "byte {1} of the line (hexadecimal {2}) is not UTF-8: save the file as UTF-8 text")};
const Message brokenUtf16{"broken-utf16", RESOLUTE_MESSAGE("message", "the UTF-16 text is broken at byte {1} of the file")};
const Message emptyText{"empty-text", RESOLUTE_MESSAGE("message", "holds no text")};

int lineAt(std::string_view text, std::size_t offset) { return 1 + static_cast<int>(std::ranges::count(text.substr(0, offset), '\n')); }

std::unexpected<Error> failure(const std::string &file, const Message &message, std::vector<std::string> arguments, int line = 0)
{
    return std::unexpected(Error{ErrorKind::input, &message, std::move(arguments), file, {.line = line, .page = 0, .paragraph = {}}});
}

Result<std::string> fromUtf16(std::string_view bytes, bool bigEndian, const std::string &file)
{
    const auto unit = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return static_cast<char32_t>(bigEndian ? first << 8 | second : second << 8 | first);
    };
    std::string out;
    out.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size(); at += 2) {
        if (at + 1 >= bytes.size()) return failure(file, brokenUtf16, {std::to_string(at + 3)});
        char32_t c = unit(at);
        if (c >= 0xD800 && c < 0xE000) {
            const bool pair = c < 0xDC00 && at + 3 < bytes.size() && unit(at + 2) >= 0xDC00 && unit(at + 2) < 0xE000;
            if (!pair) return failure(file, brokenUtf16, {std::to_string(at + 3)});
            c = 0x10000 + ((c - 0xD800) << 10) + (unit(at + 2) - 0xDC00);
            at += 2;
        }
        appendCodePoint(out, c);
    }
    return out;
}

/// Whether a text has line ends of more than one byte, or control characters but line and form feeds and tabs.
bool hasControls(std::string_view text)
{
    unsigned char found = 0; // without leaving early, which compilers turn into many bytes at a time
    for (const char c : text) found |= static_cast<unsigned char>((static_cast<unsigned char>(c) < 0x20) & (c != '\n') & (c != '\t') & (c != '\f'));
    return found != 0;
}

void tidyControls(std::string &text)
{
    std::size_t out = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '\r') {
            if (i + 1 < text.size() && text[i + 1] == '\n') continue;
            c = '\n';
        } else if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t' && c != '\f') c = ' ';
        text[out++] = c;
    }
    text.resize(out);
}

} // namespace

Result<std::string_view> decodeText(std::string_view bytes, const std::string &file, std::string &buffer)
{
    std::string_view text = bytes;
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
        auto decoded = fromUtf16(bytes.substr(2), bytes.front() == '\xFE', file);
        if (!decoded) return std::unexpected(decoded.error());
        text = buffer = std::move(*decoded);
    } else {
        if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
        if (const auto bad = firstInvalidByte(bytes)) {
            static constexpr std::string_view digits = "0123456789ABCDEF";
            const auto value = static_cast<unsigned char>(bytes[*bad]);
            const auto lineStart = bytes.substr(0, *bad).rfind('\n') + 1; // npos + 1 is 0
            return failure(file, notUtf8, {std::to_string(*bad - lineStart + 1), {digits[value >> 4], digits[value & 0xF]}}, lineAt(bytes, *bad));
        }
        text = bytes;
    }
    if (hasControls(text)) {
        if (text.data() != buffer.data()) buffer = text;
        tidyControls(buffer);
        text = buffer;
    }
    if (text.find_first_not_of(" \n\t\f") == std::string_view::npos) return failure(file, emptyText, {});
    return text;
}

} // namespace resolute
