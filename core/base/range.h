// SPDX-License-Identifier: GPL-3.0-or-later
// Ranges of text. Every offset inside the core counts bytes of UTF-8 from the start of one paragraph's text
// and stands on a code point boundary. Code points are counted only where JSON is written, UTF-16 units only
// in ui/bridge.
#pragma once

#include <cstdint>
#include <string_view>

namespace resolute {

/// Half-open range of bytes in one text: [begin, end).
struct ByteRange {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    [[nodiscard]] constexpr std::uint32_t size() const { return end - begin; }
    [[nodiscard]] constexpr bool empty() const { return begin == end; }
    [[nodiscard]] constexpr bool contains(std::uint32_t at) const { return begin <= at && at < end; }
    [[nodiscard]] constexpr bool overlaps(ByteRange o) const { return begin < o.end && o.begin < end; }
    [[nodiscard]] constexpr std::string_view in(std::string_view text) const { return text.substr(begin, size()); }
    constexpr bool operator==(const ByteRange &) const = default;
    constexpr auto operator<=>(const ByteRange &) const = default;
};

/// Half-open rectangle on a page, in points from the page's top left corner.
struct PageBox {
    double x0 = 0, y0 = 0, x1 = 0, y1 = 0;
    constexpr bool operator==(const PageBox &) const = default;
};

} // namespace resolute
