// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/fold.h"

#include <unicode/casemap.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <cstdint>
#include <cstring>

namespace resolute {

namespace {

constexpr UChar32 dropped = -1;

/// The plain form of one code point beyond ASCII; `dropped` for what cannot be seen.
UChar32 plain(UChar32 c)
{
    if (c >= 0xFF01 && c <= 0xFF5E) return c - 0xFEE0; // full-width forms of ASCII
    switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x02BC:
    case 0x2032:
    case 0x00B4: return '\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x00AB:
    case 0x00BB:
    case 0x2033: return '"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
    case 0xFE63: return '-';
    case 0x00AD:
    case 0x200B:
    case 0x200C:
    case 0x200D:
    case 0x200E:
    case 0x200F:
    case 0x2060:
    case 0xFEFF:
    case 0x0640:
    case 0x061C:
    case 0x202A:
    case 0x202B:
    case 0x202C:
    case 0x202D:
    case 0x202E:
    case 0x2066:
    case 0x2067:
    case 0x2068:
    case 0x2069: return dropped;
    default: return u_isUWhiteSpace(c) ? ' ' : c;
    }
}

bool isBlank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

void append(UChar32 c, std::string &out)
{
    char bytes[U8_MAX_LENGTH];
    int32_t n = 0;
    U8_APPEND_UNSAFE(bytes, n, c);
    out.append(bytes, static_cast<std::size_t>(n));
}

std::string composed(std::string_view text)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *nfc = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status)) return std::string(text);
    const icu::StringPiece piece(text.data(), static_cast<int32_t>(text.size()));
    if (nfc->isNormalizedUTF8(piece, status) && U_SUCCESS(status)) return std::string(text);
    status = U_ZERO_ERROR;
    std::string out;
    icu::StringByteSink<std::string> sink(&out);
    nfc->normalizeUTF8(0, piece, sink, nullptr, status);
    return U_SUCCESS(status) ? out : std::string(text);
}

void appendPlain(std::string_view text, std::string &out)
{
    const auto *s = reinterpret_cast<const std::uint8_t *>(text.data());
    const auto length = static_cast<int32_t>(text.size());
    for (int32_t i = 0; i < length;) {
        if (s[i] < 0x80) {
            out += static_cast<char>(s[i++]);
            continue;
        }
        UChar32 c;
        U8_NEXT_OR_FFFD(s, i, length, c);
        if (const UChar32 p = plain(c); p != dropped) append(p, out);
    }
}

void collapseBlanks(std::string &text)
{
    std::size_t to = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!isBlank(text[i])) text[to++] = text[i];
        else if (to > 0 && text[to - 1] != ' ') text[to++] = ' ';
    }
    if (to > 0 && text[to - 1] == ' ') --to;
    text.resize(to);
}

} // namespace

bool isAscii(std::string_view text)
{
    const char *p = text.data();
    std::size_t n = text.size();
    for (; n >= 8; n -= 8, p += 8) {
        std::uint64_t eight;
        std::memcpy(&eight, p, 8);
        if (eight & 0x8080808080808080u) return false;
    }
    for (; n > 0; --n, ++p)
        if (static_cast<unsigned char>(*p) >= 0x80) return false;
    return true;
}

std::string foldTypography(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    if (isAscii(text)) out = text;
    else appendPlain(composed(text), out);
    collapseBlanks(out);
    return out;
}

void appendFoldedToken(std::string_view token, std::string &out)
{
    if (isAscii(token)) out += token;
    else appendPlain(composed(token), out);
}

std::string foldCase(std::string_view text)
{
    std::string out = foldTypography(text);
    if (isAscii(out)) {
        for (char &c : out)
            if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        return out;
    }
    UErrorCode status = U_ZERO_ERROR;
    std::string folded;
    icu::StringByteSink<std::string> sink(&folded);
    icu::CaseMap::utf8Fold(0, icu::StringPiece(out.data(), static_cast<int32_t>(out.size())), sink, nullptr, status);
    return U_SUCCESS(status) ? folded : out;
}

bool equalFolded(std::string_view a, std::string_view b) { return a == b || foldTypography(a) == foldTypography(b); }

} // namespace resolute
