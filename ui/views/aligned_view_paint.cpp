// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/relation_glyph.h"
#include "ui/models/roles.h"
#include "ui/theme/theme.h"
#include "ui/views/aligned_metrics.h"
#include "ui/views/aligned_view.h"

#include <QPaintEvent>
#include <QPainter>

namespace resolute::ui {

void AlignedView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme().paper);
    if (!model() || heights_.count() == 0) return;
    if (settle()) viewport()->update();
    for (int row = heights_.rowAt(verticalOffset() + event->rect().top()); row >= 0 && row < heights_.count(); ++row) {
        const int top = rowTop(row);
        if (top > event->rect().bottom()) break;
        if (foldedRows(row) > 0) paintFold(painter, row, top);
        else paintRow(painter, row, top);
    }
}

void AlignedView::paintRow(QPainter &painter, int row, int top) const
{
    const LaidRow &laidRow = laid(row);
    const qreal y = top + metrics::rowGap / 2;
    for (int column = 0; column < columns(); ++column)
        laidRow.cells[static_cast<std::size_t>(column)].paint(painter, {columnLeft(column), y}, {.change = currentChange_, .search = search_});
    paintGutter(painter, row, top);
    const QModelIndex current = currentIndex();
    if (!current.isValid() || current.row() != row) return;
    // The current row: a bar beside it, thicker where the view has the focus; never a ground under marks.
    const int height = heights_.height(row) - metrics::rowGap / 2;
    const qreal left = columnLeft(isRightToLeft() ? columns() - 1 : 0) - 8;
    QColor colour = theme().accent;
    if (!hasFocus()) colour.setAlphaF(0.5f);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(left, top + metrics::rowGap / 4.0, metrics::bar, height), 1.5, 1.5);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void AlignedView::paintGutter(QPainter &painter, int row, int top) const
{
    if (columns() != 2) return;
    const LaidRow &laidRow = laid(row);
    const QModelIndex index = model()->index(row, 0);
    const auto relation = static_cast<Relation>(index.data(RelationRole).toInt());
    const bool quiet = relation == Relation::same || relation == Relation::renumbered;
    QColor colour = relationColour(relation, theme());
    if (quiet) colour.setAlphaF(0.55f);
    qreal baseline = 0;
    for (const CellLayout &cell : laidRow.cells)
        if (baseline == 0) baseline = cell.firstBaseline();
    const int left = isRightToLeft() ? 1 : 0;
    const QPointF centre(columnLeft(left) + columnWidth() + metrics::gutter / 2.0,
        top + metrics::rowGap / 2 + baseline - typography(0).linePitch * 0.2);
    paintRelation(painter, centre, quiet ? 10 : 13, relation, colour);
}

void AlignedView::paintFold(QPainter &painter, int row, int top) const
{
    const QModelIndex index = model()->index(row, 0);
    const bool current = currentIndex().isValid() && currentIndex().row() == row;
    painter.setFont(typography(0).number);
    const QString words = index.data(Qt::DisplayRole).toString();
    const QFontMetricsF metrics_(painter.font());
    const qreal width = metrics_.horizontalAdvance(words), centre = viewport()->width() / 2.0, middle = top + heights_.height(row) / 2.0;
    painter.setPen(QPen(theme().line, 1, Qt::DotLine));
    const qreal left = columnLeft(isRightToLeft() ? columns() - 1 : 0), right = columnLeft(isRightToLeft() ? 0 : columns() - 1) + columnWidth();
    painter.drawLine(QPointF(left, middle), QPointF(centre - width / 2 - 12, middle));
    painter.drawLine(QPointF(centre + width / 2 + 12, middle), QPointF(right, middle));
    painter.setPen(current && hasFocus() ? theme().accent : theme().quiet);
    painter.drawText(QPointF(centre - width / 2, middle + metrics_.capHeight() / 2), words);
    if (!current) return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(centre - width / 2 - 10, middle - 11, width + 20, 22), 11, 11);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace resolute::ui
