// SPDX-License-Identifier: GPL-3.0-or-later
// Where notes stand on pages: on the words that they are about, or beside their paragraph.
#pragma once

#include "core/write/remarks.h"
#include "ui/print/row_piece.h"

#include <QRectF>

#include <vector>

namespace resolute::ui {

struct RemarkPlace {
    int column = -1;           ///< of paper; -1: not in this piece
    std::vector<QRectF> rects; ///< in the column's cell, one a line; at least one where there is a column
    bool onWords = false;      ///< else beside the first line
};

/// The place of a note on `paragraph` of text `side` (0: the older one) in a row. A paragraph that the row shows only as
/// struck words within another one (a redline) has its notes beside that one.
[[nodiscard]] RemarkPlace placeOf(const review::Remark &remark, std::size_t side, const Document &document, const RowPiece &row,
    const std::vector<ParagraphIndex> &older);

} // namespace resolute::ui
