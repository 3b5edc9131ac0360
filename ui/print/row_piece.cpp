// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/row_piece.h"

#include "ui/delegates/relation_glyph.h"

#include <algorithm>

namespace resolute::ui {

RowPiece::RowPiece(std::vector<Column> columns, Relation relation, qreal signAt, QColor signColour)
    : columns_(std::move(columns)), relation_(relation), signAt_(signAt), signColour_(std::move(signColour))
{
    // A heading stays with what it heads, and a chapeau with the first of its sub-paragraphs.
    withNext = role() == PieceRole::heading;
    for (const Column &c : columns_)
        if (const auto &p = c.cell.cell().paragraphs; !p.empty() && (p.back().text.endsWith(u':') || p.back().text.endsWith(u'：'))) withNext = true;
}

PieceRole RowPiece::role() const
{
    bool any = false, all = true;
    for (const Column &c : columns_)
        for (const ParagraphText &p : c.cell.cell().paragraphs) {
            any = true;
            all = all && p.kind == ParagraphKind::heading;
        }
    return any && all ? PieceRole::heading : PieceRole::paragraph;
}

Piece::Part RowPiece::part(const Cut &from, qreal room, bool all) const
{
    Part out{from, from, 0, false};
    for (std::size_t c = 0; c < columns_.size(); ++c) {
        const CellLayout &cell = columns_[c].cell;
        out.to[c] = all ? cell.height() : cell.breakBefore(from[c], room);
        out.height = std::max(out.height, out.to[c] - from[c]);
        out.rest = out.rest || out.to[c] < cell.height();
    }
    return out;
}

void RowPiece::paint(QPainter &painter, qreal top, const Part &part, bool marks) const
{
    for (std::size_t c = 0; c < columns_.size(); ++c)
        columns_[c].cell.paintPart(painter, {columns_[c].left, top - part.from[c]}, {part.from[c], part.to[c]}, marks);
    if (signAt_ < 0 || part.from != Cut{}) return;
    qreal baseline = 0;
    for (const Column &column : columns_) baseline = std::max(baseline, column.cell.firstBaseline());
    paintRelation(painter, {signAt_, top + baseline - 4}, 10, relation_, signColour_);
}

} // namespace resolute::ui
