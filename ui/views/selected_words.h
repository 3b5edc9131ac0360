// SPDX-License-Identifier: GPL-3.0-or-later
// Words of a text that a person has selected, one piece a paragraph or footnote: what notes hang on and what is copied.
#pragma once

#include "core/base/range.h"
#include "ui/models/cell.h"

#include <vector>

namespace resolute::ui {

struct SelectedWords {
    int row = -1;              ///< of the view's model
    int column = 0;            ///< of the view
    std::size_t textOf = 0;    ///< which text of the comparison
    ParagraphIndex paragraph{};
    QString name{};            ///< "OP 12 (b)"
    int note = -1;             ///< place among the paragraph's footnotes; -1: the paragraph itself
    TextRange shown{};         ///< in the displayed text, with footnote marks and, in a redline, struck words
    TextRange units{};         ///< in the paragraph's (the footnote's) own text, UTF-16
    ByteRange bytes{};         ///< the same in UTF-8, as the core counts
    QString words{};           ///< the own words, without what was put in
    bool whole = false;        ///< everything that the block shows
};

/// What a range of one displayed block stands for; `block` is of textBlocks(cell).
[[nodiscard]] SelectedWords selectedIn(const Cell &cell, const TextBlock &block, TextRange shown);

} // namespace resolute::ui
