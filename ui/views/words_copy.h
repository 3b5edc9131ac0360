// SPDX-License-Identifier: GPL-3.0-or-later
// Selected words as other programs take them: plain, with their marks, or as a citation.
#pragma once

#include "ui/store/collation.h"
#include "ui/views/selected_words.h"

#include <QString>

#include <functional>
#include <vector>

namespace resolute::ui {

/// The words, a line a paragraph; whole paragraphs with their printed numbers.
[[nodiscard]] QString plainWords(const Collation &collation, const std::vector<SelectedWords> &words);
/// HTML for word processors: marks as underline and strike with their colours, leads italic, footnote marks raised.
/// `cellOf` gives the cell of a piece.
[[nodiscard]] QString markedWords(const Collation &collation, const std::vector<SelectedWords> &words,
    const std::function<CellPtr(const SelectedWords &)> &cellOf);
/// "A/HRC/RES/50/4, OP 12": the text's symbol and its paragraphs; a run of them as "OP 12–14".
[[nodiscard]] QString citation(const Collation &collation, const std::vector<SelectedWords> &words);

} // namespace resolute::ui
