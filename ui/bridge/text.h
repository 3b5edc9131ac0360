// SPDX-License-Identifier: GPL-3.0-or-later
// UTF-8 of the core to UTF-16 of Qt and back, with its offsets. Only here. And words in other words.
#pragma once

#include "core/base/range.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace resolute::ui {

[[nodiscard]] QString toQt(std::string_view utf8);
[[nodiscard]] std::string toUtf8(const QString &text);

/// For words that are quoted in others: they keep their own direction, and those around them theirs. As it is where that
/// needs no marks: words from left to right in a window from left to right.
[[nodiscard]] QString isolated(const QString &text);

/// Half-open range of UTF-16 units in one displayed text: [begin, end).
struct TextRange {
    int begin = 0, end = 0;

    [[nodiscard]] constexpr int size() const { return end - begin; }
    [[nodiscard]] constexpr bool empty() const { return begin >= end; }
    [[nodiscard]] constexpr bool contains(int at) const { return begin <= at && at < end; }
    constexpr bool operator==(const TextRange &) const = default;
};

/// Byte offsets of one UTF-8 text as UTF-16 offsets. Nothing is stored for plain ASCII. Offsets beyond the end, or
/// inside a code point, give the next boundary.
class OffsetMap
{
public:
    explicit OffsetMap(std::string_view utf8);

    [[nodiscard]] int toUtf16(std::uint32_t byte) const;
    [[nodiscard]] TextRange toUtf16(ByteRange range) const { return {toUtf16(range.begin), toUtf16(range.end)}; }
    [[nodiscard]] std::uint32_t toByte(int unit) const;

private:
    std::uint32_t size_ = 0;
    std::vector<int> units_; ///< by byte; empty if every byte is a unit
};

} // namespace resolute::ui
