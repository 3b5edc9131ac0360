// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above the first row: what was compared, how, and what came out.
#pragma once

#include "core/compare/comparison.h"
#include "ui/print/flow.h"

#include <QString>

namespace resolute::ui {

class TitleBlock : public WholePiece
{
public:
    TitleBlock(const Comparison &comparison, QString title, const QRectF &body);

    [[nodiscard]] qreal height() const override { return height_; }
    void paintWhole(QPainter &painter, qreal top) const override { set(&painter, top); }
    [[nodiscard]] PieceRole role() const override { return PieceRole::title; }

private:
    qreal set(QPainter *painter, qreal top) const; ///< paints where there is a painter; its height in any case
    qreal texts(QPainter *painter, qreal y) const;
    qreal figures(QPainter *painter, qreal y, std::size_t step) const;
    qreal legend(QPainter *painter, qreal y) const;

    const Comparison &comparison_;
    QString title_;
    QRectF body_;
    qreal height_ = 0;
};

} // namespace resolute::ui
