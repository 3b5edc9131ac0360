// SPDX-License-Identifier: GPL-3.0-or-later
// Since when words stand in a paragraph: for every stretch, the texts of the series that have it.
#pragma once

#include "core/compare/comparison.h"

namespace resolute {

/// A stretch of a paragraph whose words share one history.
struct AgedSpan {
    ParagraphIndex of{};
    ByteRange range;            ///< in that paragraph's text
    std::size_t first = 0;      ///< earliest text of the series that has these words in this row
    std::vector<bool> presentIn; ///< by text; those after the asked one count too
};

/// The history of a row's words as they stand in text `text`, in reading order and without a gap; empty where the row is
/// absent there. Each other text is compared with it directly, so words that went and came back are as old as they are.
/// Cost: one comparison of the row's paragraphs a text.
[[nodiscard]] std::vector<AgedSpan> wordHistory(const Comparison &comparison, const Row &row, std::size_t text);

} // namespace resolute
