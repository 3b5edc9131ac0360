// SPDX-License-Identifier: GPL-3.0-or-later
// UTF-8 as the core handles it: checked once where bytes come in, then walked without checks.
// Offsets are bytes unless a name says code points. Every function is pure and may be called from any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace resolute {

/// Offset of the first byte that is not well-formed UTF-8 (Unicode 15, table 3-7: no surrogates, no overlong
/// forms, nothing above U+10FFFF); none if all is well.
[[nodiscard]] std::optional<std::size_t> firstInvalidByte(std::string_view bytes);

/// Bytes at the front that are ASCII.
[[nodiscard]] std::size_t asciiPrefix(std::string_view text);

/// True if nothing in the text has to be done to blanks to have it on one line: no tab, no line feed, no two blanks in a row.
[[nodiscard]] bool hasSingleBlanks(std::string_view text);

/// Normalization Form C. A text that is in it already, as nearly all are, costs one pass.
[[nodiscard]] std::string toNfc(std::string_view text);

/// True for a text that toNfc would not change.
[[nodiscard]] bool isNfc(std::string_view text);

/// Number of bytes of the code point that starts with this byte of well-formed UTF-8.
[[nodiscard]] constexpr std::size_t codePointSize(char lead)
{
    const auto b = static_cast<unsigned char>(lead);
    return b < 0x80 ? 1 : b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4;
}

[[nodiscard]] constexpr bool isContinuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

/// The code point at `at`, which stands on a boundary of well-formed UTF-8 and before the end.
[[nodiscard]] char32_t wideCodePointAt(std::string_view text, std::size_t at); ///< of two bytes or more
[[nodiscard]] inline char32_t codePointAt(std::string_view text, std::size_t at)
{
    const auto first = static_cast<unsigned char>(text[at]);
    return first < 0x80 ? first : wideCodePointAt(text, at);
}

/// The code point that ends at `end` (greater than 0, on a boundary), and where it begins.
struct PreviousCodePoint {
    char32_t value;
    std::size_t begin;
};
[[nodiscard]] PreviousCodePoint codePointBefore(std::string_view text, std::size_t end);

void appendWideCodePoint(std::string &out, char32_t codePoint); ///< U+0080 or more
inline void appendCodePoint(std::string &out, char32_t codePoint)
{
    if (codePoint < 0x80) out += static_cast<char>(codePoint);
    else appendWideCodePoint(out, codePoint);
}

/// Code points of a well-formed text, for range-based for.
class CodePoints
{
public:
    explicit CodePoints(std::string_view text) : text_(text) {}

    class Iterator
    {
    public:
        Iterator(std::string_view text, std::size_t at) : text_(text), at_(at) {}
        char32_t operator*() const { return codePointAt(text_, at_); }
        Iterator &operator++()
        {
            at_ += codePointSize(text_[at_]);
            return *this;
        }
        bool operator==(const Iterator &o) const { return at_ == o.at_; }
        [[nodiscard]] std::size_t offset() const { return at_; } ///< in bytes

    private:
        std::string_view text_;
        std::size_t at_;
    };
    [[nodiscard]] Iterator begin() const { return {text_, 0}; }
    [[nodiscard]] Iterator end() const { return {text_, text_.size()}; }

private:
    std::string_view text_;
};

[[nodiscard]] std::size_t countCodePoints(std::string_view text);

/// From byte offsets of one text to offsets in code points, which JSON counts in. Made once for a text (one pass;
/// nothing is kept for ASCII); each question is O(1). Does not keep the text.
class CodePointIndex
{
public:
    explicit CodePointIndex(std::string_view text);
    /// `byte` on a boundary, at most the size of the text.
    [[nodiscard]] std::size_t toCodePoints(std::size_t byte) const;
    /// The other way; `codePoints` at most size(). O(log n).
    [[nodiscard]] std::size_t toBytes(std::size_t codePoints) const;
    [[nodiscard]] std::size_t size() const { return size_; } ///< in code points

private:
    std::vector<std::uint64_t> starts_;    ///< a bit a byte: a code point starts here; empty for ASCII
    std::vector<std::uint32_t> before_;    ///< code points before each word of starts_
    std::size_t size_ = 0;
    std::size_t bytes_ = 0;
};

} // namespace resolute
