// SPDX-License-Identifier: GPL-3.0-or-later
// How much of a source is accounted for in the document made of it.
#pragma once

#include <cstddef>

namespace resolute {

/// Letters and digits of the source (code points; blanks and punctuation differ between formats), by what became of
/// them. The parts and `unaccounted` add up to `total`. What a reader took off the pages before (running heads, page
/// numbers) is not counted: an issue names it.
struct Coverage {
    std::size_t total = 0;
    std::size_t paragraphs = 0; ///< with their numbers, labels and footnote marks
    std::size_t footnotes = 0;  ///< with those of sponsors
    std::size_t masthead = 0;   ///< and the enacting clause
    std::size_t adoption = 0;   ///< meeting, date, vote
    std::size_t unaccounted = 0;

    /// 0 to 1; 1 for a source without letters.
    [[nodiscard]] double share() const { return total == 0 ? 1 : static_cast<double>(total - unaccounted) / static_cast<double>(total); }
    bool operator==(const Coverage &) const = default;
};

} // namespace resolute
