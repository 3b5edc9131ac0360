// SPDX-License-Identifier: GPL-3.0-or-later
// A lineage as a ribbon through the texts: a thread from cell to cell, on it the number of the paragraph with the sign of
// what became of it. Where it was dropped the thread ends; where it was away and comes back it is dotted.
#pragma once

#include "ui/models/series_model.h"

#include <QStyledItemDelegate>

namespace resolute::ui {

class SeriesDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The sign of a standing, as the ribbon and its legend draw it, in a square of this side.
void paintStanding(QPainter &painter, QPointF centre, qreal size, Standing standing);

} // namespace resolute::ui
