// SPDX-License-Identifier: GPL-3.0-or-later
// A row of a comparison on paper: one cell, or two beside each other, with the sign of their relation.
#pragma once

#include "core/align/alignment.h"
#include "ui/delegates/cell_layout.h"
#include "ui/print/flow.h"

#include <vector>

namespace resolute::ui {

class RowPiece : public Piece
{
public:
    struct Column {
        CellLayout cell;
        qreal left;
    };
    /// `signAt`: the middle of the sign, in the page's measure; a negative place: none is drawn.
    RowPiece(std::vector<Column> columns, Relation relation, qreal signAt, QColor signColour);

    [[nodiscard]] Part part(const Cut &from, qreal room, bool all) const override;
    void paint(QPainter &painter, qreal top, const Part &part, bool marks) const override;
    [[nodiscard]] PieceRole role() const override;
    [[nodiscard]] const std::vector<Column> &columns() const { return columns_; }

private:
    std::vector<Column> columns_;
    Relation relation_;
    qreal signAt_;
    QColor signColour_;
};

} // namespace resolute::ui
