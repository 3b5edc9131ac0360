// SPDX-License-Identifier: GPL-3.0-or-later
// Where paragraphs that were split, merged or regrouped had other borders than they have now.
#pragma once

#include "ui/models/cell.h"
#include "ui/store/collation.h"

namespace resolute::ui {

struct OldBorder {
    ParagraphIndex of{};   ///< paragraph of the new text
    std::uint32_t at = 0;  ///< byte in its text where the old text began a new paragraph; its end for a new border
    bool isNew = false;    ///< the paragraph ends where the old text did not
};

/// In the order of the new text. Nothing where the changes do not have the same order in both texts.
[[nodiscard]] std::vector<OldBorder> oldBorders(const Document &a, const Document &b, const Step &step);

/// A row's redline (ui/models/redline_cell.h), of a comparison of two texts: with a struck ¶ where paragraphs were joined,
/// an inserted one where one was split, and where the text comes from.
[[nodiscard]] Cell withOldBorders(Cell redline, const Collation &collation, std::size_t row);

} // namespace resolute::ui
