// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/relation_glyph.h"
#include "ui/models/roles.h"
#include "ui/theme/theme.h"
#include "ui/views/aligned_metrics.h"
#include "ui/views/aligned_view.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTimer>

#include <algorithm>

namespace resolute::ui {

void AlignedView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    for (const QRect &part : event->region()) painter.fillRect(part, theme().paper);
    if (!model() || heights_.count() == 0) return;
    if (settle()) viewport()->update();
    for (int row = heights_.rowAt(verticalOffset() + event->rect().top()); row >= 0 && row < heights_.count(); ++row) {
        const int top = rowTop(row);
        if (top > event->rect().bottom()) break;
        if (!event->region().intersects(QRect(0, top, viewport()->width(), heights_.height(row)))) continue;
        if (foldedRows(row) > 0) paintFold(painter, row, top);
        else paintRow(painter, row, top);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    paintConnector(painter);
    if (pairing_.moving) paintDrag(painter);
    if (references_ == References::plain) QTimer::singleShot(0, this, &AlignedView::colour);
}

CellLayout::Emphasis AlignedView::emphasisOf(int row, int column) const
{
    CellLayout::Emphasis e{.change = currentChange_, .search = &search_};
    e.top = -(rowTop(row) + metrics::rowGap / 2.0) + 4;
    if (!wordsTo_.cell.isValid() || wordsTo_.cell.column() != column) return e;
    const bool forwards = before(wordsFrom_, wordsTo_);
    const End &from = forwards ? wordsFrom_ : wordsTo_, &to = forwards ? wordsTo_ : wordsFrom_;
    if (row < from.cell.row() || row > to.cell.row()) return e;
    const CellLayout &cell = *laid(row).cells[static_cast<std::size_t>(column)];
    e.selectedFrom = row == from.cell.row() ? from.caret : Caret{0, 0};
    e.selectedTo = row == to.cell.row() ? to.caret : cell.end();
    if (row == wordsTo_.cell.row() && hasFocus() && hasSelectedWords()) {
        e.caret = true;
        if (!forwards) std::swap(e.selectedFrom, e.selectedTo); // the caret stands where the selection grows
    }
    return e;
}

void AlignedView::paintRow(QPainter &painter, int row, int top) const
{
    const LaidRow &laidRow = laid(row);
    const qreal y = top + metrics::rowGap / 2.0;
    for (int column = 0; column < columns(); ++column) {
        const qreal left = columnLeft(column);
        if (left > viewport()->width() || left + columnWidth() < 0) continue;
        laidRow.cells[static_cast<std::size_t>(column)]->paint(painter, {left, y}, emphasisOf(row, column));
        if (column > 0) paintGutter(painter, row, top, column);
    }
    const QModelIndex current = currentIndex();
    if (!current.isValid() || current.row() != row) return;
    // The current row: a bar beside it, thicker where the view has the focus; of many columns the current cell has one more.
    // Never a ground under marks.
    const int height = heights_.height(row) - metrics::rowGap / 2;
    QColor colour = theme().accent;
    if (!hasFocus()) colour.setAlphaF(0.5f);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const auto bar = [&](int column) {
        const qreal left = isRightToLeft() ? columnLeft(column) + columnWidth() + 8 - metrics::bar : columnLeft(column) - 8;
        painter.drawRoundedRect(QRectF(left, top + metrics::rowGap / 4.0, metrics::bar, height), 1.5, 1.5);
    };
    bar(0);
    if (columns() > 2 && current.column() > 0) bar(current.column());
    painter.setRenderHint(QPainter::Antialiasing, false);
}

// Between two columns stands how the second came from the text it is marked against.
void AlignedView::paintGutter(QPainter &painter, int row, int top, int column) const
{
    const LaidRow &laidRow = laid(row);
    const QModelIndex index = model()->index(row, column);
    const int step = index.data(StepRelationRole).toInt();
    if (step < 0) return;
    const auto relation = static_cast<Relation>(step);
    const bool quiet = relation == Relation::same || relation == Relation::renumbered;
    QColor colour = relationColour(relation, theme());
    if (quiet) colour.setAlphaF(0.55f);
    qreal baseline = 0;
    for (const auto &cell : laidRow.cells)
        if (baseline == 0) baseline = cell->firstBaseline();
    const qreal x = isRightToLeft() ? columnLeft(column) + columnWidth() + gutter() / 2.0 : columnLeft(column) - gutter() / 2.0;
    const QPointF centre(x, top + metrics::rowGap / 2.0 + baseline - typography(0).linePitch * 0.2);
    paintRelation(painter, centre, quiet ? 10 : 13, relation, colour);
    if (index.data(PinnedRole).toBool()) paintPin(painter, centre + QPointF(0, typography(0).linePitch * 0.85), 11, theme().accent);
    if (columns() == 2 && currentIndex().isValid() && currentIndex().row() == row) paintJoin(painter, row, column);
}

// Of the current row: which paragraph became which, where there are several on a side.
void AlignedView::paintJoin(QPainter &painter, int row, int column) const
{
    const LaidRow &laidRow = laid(row);
    const CellLayout &before = *laidRow.cells[static_cast<std::size_t>(column - 1)], &after = *laidRow.cells[static_cast<std::size_t>(column)];
    const std::size_t n = before.cell().paragraphs.size(), m = after.cell().paragraphs.size();
    if (n == 0 || m == 0 || (n == 1 && m == 1)) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().accent, 1.25));
    painter.setBrush(Qt::NoBrush);
    const qreal y = rowTop(row) + metrics::rowGap / 2.0, inset = 4;
    const bool mirrored = isRightToLeft();
    const qreal from = mirrored ? columnLeft(column - 1) - inset : columnLeft(column - 1) + columnWidth() + inset;
    const qreal to = mirrored ? columnLeft(column) + columnWidth() + inset : columnLeft(column) - inset;
    const qreal middle = (from + to) / 2;
    for (std::size_t i = 0; i < std::max(n, m); ++i) {
        const qreal y0 = y + before.paragraphMiddle(static_cast<int>(std::min(i, n - 1))),
                    y1 = y + after.paragraphMiddle(static_cast<int>(std::min(i, m - 1)));
        QPainterPath path({from, y0});
        path.cubicTo({middle, y0}, {middle, y1}, {to, y1});
        painter.drawPath(path);
    }
    painter.restore();
}

// From the current row to the other end of its move, or to the edge of the window that it lies behind.
void AlignedView::paintConnector(QPainter &painter) const
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || columns() > 2 || current.row() >= heights_.count()) return;
    const int other = current.data(JumpRowRole).toInt();
    if (other < 0 || other >= heights_.count()) return;
    const auto middleOf = [&](int row) { return rowTop(row) + metrics::rowGap / 2.0 + typography(0).linePitch * 0.5; };
    const qreal height = viewport()->height(), from = middleOf(current.row());
    const qreal to = std::clamp(middleOf(other), 6.0, height - 6.0);
    const bool outside = to != middleOf(other), down = other > current.row();
    const bool mirrored = isRightToLeft();
    // In the gutter of two columns; beside a single one.
    const qreal x = columns() == 2 ? (mirrored ? columnLeft(0) - gutter() / 2.0 : columnLeft(0) + columnWidth() + gutter() / 2.0)
        : mirrored                 ? columnLeft(0) + columnWidth() + 12
                                   : columnLeft(0) - 12;
    // Of two columns beside the signs in the middle, and to them at both ends.
    const qreal beside = mirrored ? -1 : 1, lane = columns() == 2 ? x + beside * 15 : x;
    if ((down && to <= from) || (!down && to >= from)) return;
    painter.setPen(QPen(theme().moved.text, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawLine(QPointF(lane, from), QPointF(lane, to));
    const qreal head = down ? -5 : 5;
    if (columns() == 2) painter.drawLine(QPointF(x + beside * 9, from), QPointF(lane, from));
    if (columns() == 2 && !outside) {
        const qreal tip = x + beside * 9;
        painter.drawPolyline(QPolygonF{{tip + beside * 5, to - 4}, {tip, to}, {tip + beside * 5, to + 4}});
    } else painter.drawPolyline(QPolygonF{{lane - 4, to + head}, {lane, to}, {lane + 4, to + head}});
    if (columns() != 2) return;
    // From both ends to the side that the paragraph stands on: the old place is the first text's.
    for (const int row : {current.row(), other}) {
        const qreal y = middleOf(row);
        if (y < 0 || y > height) continue;
        const bool first = model()->index(row, 0).data(IsOriginRole).toBool();
        const qreal side = first != mirrored ? -1 : 1;
        painter.drawLine(QPointF(x + side * 9, y), QPointF(x + side * (gutter() / 2.0 - 3), y));
    }
}

void AlignedView::paintDrag(QPainter &painter) const
{
    if (!pairing_.from.isValid()) return;
    const QModelIndex to = indexAt(pointer_);
    painter.setPen(QPen(theme().accent, 2));
    painter.setBrush(Qt::NoBrush);
    const QPointF from = cellTopLeft(pairing_.from)
        + QPointF(isRightToLeft() ? columnWidth() : 0, laidCell(pairing_.from).paragraphMiddle(pairing_.paragraph));
    painter.drawLine(from, pointer_);
    painter.drawEllipse(from, 3, 3);
    if (!to.isValid() || to.column() == pairing_.from.column() || foldedRows(to.row()) > 0) return;
    painter.drawRoundedRect(QRectF(visualRect(to)).adjusted(-4, 2, 4, -2), 4, 4);
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
