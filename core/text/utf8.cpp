// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/utf8.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>

#include <algorithm>
#include <bit>
#include <cstring>

namespace resolute {

namespace {

/// Size of the well-formed sequence at the front of `s`, which is not empty; 0 if there is none.
std::size_t wellFormed(std::string_view s)
{
    const auto byte = [&](std::size_t i) { return i < s.size() ? static_cast<unsigned char>(s[i]) : 0u; };
    const auto within = [&](std::size_t i, unsigned low, unsigned high) { return byte(i) >= low && byte(i) <= high; };
    const unsigned lead = byte(0);
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead <= 0xDF) return within(1, 0x80, 0xBF) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const unsigned low = lead == 0xE0 ? 0xA0 : 0x80;
        const unsigned high = lead == 0xED ? 0x9F : 0xBF;
        return within(1, low, high) && within(2, 0x80, 0xBF) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const unsigned low = lead == 0xF0 ? 0x90 : 0x80;
        const unsigned high = lead == 0xF4 ? 0x8F : 0xBF;
        return within(1, low, high) && within(2, 0x80, 0xBF) && within(3, 0x80, 0xBF) ? 4 : 0;
    }
    return 0;
}

} // namespace

std::size_t asciiPrefix(std::string_view text)
{
    std::size_t i = 0;
    for (; i + 8 <= text.size(); i += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + i, 8);
        if (word & 0x8080808080808080ull) break;
    }
    while (i < text.size() && static_cast<unsigned char>(text[i]) < 0x80) ++i;
    return i;
}

bool hasSingleBlanks(std::string_view text)
{
    if (text.empty()) return true;
    const char *p = text.data();
    const auto lineBreak = [](char c) { return (c == '\n') | (c == '\t'); };
    unsigned char odd = lineBreak(text.back());
    for (std::size_t i = 0; i + 1 < text.size(); ++i) odd |= static_cast<unsigned char>(lineBreak(p[i]) | ((p[i] == ' ') & (p[i + 1] == ' ')));
    return odd == 0;
}

std::optional<std::size_t> firstInvalidByte(std::string_view bytes)
{
    std::size_t i = 0;
    while (i < bytes.size()) {
        i += asciiPrefix(bytes.substr(i));
        if (i == bytes.size()) break;
        const std::size_t n = wellFormed(bytes.substr(i));
        if (n == 0) return i;
        i += n;
    }
    return std::nullopt;
}

bool isNfc(std::string_view text)
{
    // Everything below U+0300 is in it (Unicode's quick check property).
    unsigned char beyond = 0;
    for (const char c : text) beyond |= static_cast<unsigned char>(static_cast<unsigned char>(c) >= 0xCC);
    if (beyond == 0) return true;
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *nfc = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status)) return true;
    const bool already = nfc->isNormalizedUTF8({text.data(), static_cast<std::int32_t>(text.size())}, status);
    return already || U_FAILURE(status);
}

std::string toNfc(std::string_view text)
{
    if (isNfc(text)) return std::string(text);
    UErrorCode status = U_ZERO_ERROR;
    std::string out;
    icu::StringByteSink<std::string> sink(&out, static_cast<std::int32_t>(text.size()));
    const icu::Normalizer2 *nfc = icu::Normalizer2::getNFCInstance(status);
    nfc->normalizeUTF8(0, {text.data(), static_cast<std::int32_t>(text.size())}, sink, nullptr, status);
    return U_SUCCESS(status) ? out : std::string(text);
}

char32_t wideCodePointAt(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(text[at + i])); };
    switch (codePointSize(text[at])) {
    case 2: return (byte(0) & 0x1F) << 6 | (byte(1) & 0x3F);
    case 3: return (byte(0) & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
    default: return (byte(0) & 0x07) << 18 | (byte(1) & 0x3F) << 12 | (byte(2) & 0x3F) << 6 | (byte(3) & 0x3F);
    }
}

PreviousCodePoint codePointBefore(std::string_view text, std::size_t end)
{
    std::size_t begin = end - 1;
    while (begin > 0 && isContinuation(text[begin])) --begin;
    return {codePointAt(text, begin), begin};
}

void appendWideCodePoint(std::string &out, char32_t c)
{
    const auto put = [&](char32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (c < 0x800) {
        put(0xC0 | c >> 6);
    } else {
        if (c < 0x10000) {
            put(0xE0 | c >> 12);
        } else {
            put(0xF0 | c >> 18);
            put(0x80 | (c >> 12 & 0x3F));
        }
        put(0x80 | (c >> 6 & 0x3F));
    }
    put(0x80 | (c & 0x3F));
}

std::size_t countCodePoints(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return !isContinuation(c); }));
}

CodePointIndex::CodePointIndex(std::string_view text) : size_(text.size()), bytes_(text.size())
{
    if (asciiPrefix(text) == text.size()) return;
    starts_.assign(text.size() / 64 + 1, 0);
    for (std::size_t i = 0; i < text.size(); ++i)
        if (!isContinuation(text[i])) starts_[i / 64] |= std::uint64_t{1} << (i % 64);
    before_.reserve(starts_.size());
    std::uint32_t sum = 0;
    for (const std::uint64_t word : starts_) {
        before_.push_back(sum);
        sum += static_cast<std::uint32_t>(std::popcount(word));
    }
    size_ = sum;
}

std::size_t CodePointIndex::toCodePoints(std::size_t byte) const
{
    if (starts_.empty()) return byte;
    const std::uint64_t below = (std::uint64_t{1} << (byte % 64)) - 1;
    return before_[byte / 64] + static_cast<std::size_t>(std::popcount(starts_[byte / 64] & below));
}

std::size_t CodePointIndex::toBytes(std::size_t codePoints) const
{
    if (starts_.empty() || codePoints >= size_) return starts_.empty() ? codePoints : bytes_;
    const auto word = static_cast<std::size_t>(std::ranges::upper_bound(before_, codePoints) - before_.begin()) - 1;
    std::uint64_t bits = starts_[word];
    for (std::size_t skip = codePoints - before_[word]; skip > 0; --skip) bits &= bits - 1;
    return word * 64 + static_cast<std::size_t>(std::countr_zero(bits));
}

} // namespace resolute
