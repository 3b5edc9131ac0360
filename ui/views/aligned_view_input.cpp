// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/words.h"
#include "ui/models/category.h"
#include "ui/models/roles.h"
#include "ui/views/aligned_metrics.h"
#include "ui/views/aligned_view.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace resolute::ui {

AlignedView::Hit AlignedView::hitAt(QPoint point) const
{
    Hit hit{.index = indexAt(point)};
    if (!hit.index.isValid()) return hit;
    const int row = hit.index.row();
    hit.fold = foldedRows(row) > 0;
    if (hit.fold) return hit;
    const QPointF inCell(point.x() - columnLeft(hit.index.column()), point.y() - rowTop(row) - metrics::rowGap / 2);
    const CellLayout &cell = laid(row).cells[static_cast<std::size_t>(hit.index.column())];
    hit.change = cell.changeAt(inCell);
    hit.caption = cell.isCaptionAt(inCell);
    hit.gutter = inCell.x() < 0 || inCell.x() > columnWidth();
    return hit;
}

QString AlignedView::toolTipAt(const Hit &hit) const
{
    if (!hit.index.isValid() || hit.fold) return {};
    if (hit.caption) return tr("Go there (Ctrl+Shift+G)");
    if (hit.gutter) return relationWord(static_cast<Relation>(hit.index.data(RelationRole).toInt()));
    return hit.change < 0 ? QString() : hit.index.data(Qt::ToolTipRole).toString();
}

bool AlignedView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), toolTipAt(hitAt(help->pos())), viewport());
        return true;
    }
    return QAbstractItemView::viewportEvent(event);
}

void AlignedView::mousePressEvent(QMouseEvent *event)
{
    const Hit hit = hitAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !hit.index.isValid()) return QAbstractItemView::mousePressEvent(event);
    selectionModel()->setCurrentIndex(hit.index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (hit.fold) emit foldClicked(hit.index);
    else if (hit.caption) emit jumpRequested(hit.index);
    else if (hit.change >= 0) emit changeClicked(hit.change);
}

void AlignedView::mouseMoveEvent(QMouseEvent *event)
{
    const Hit hit = hitAt(event->position().toPoint());
    viewport()->setCursor(hit.fold || hit.caption ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void AlignedView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        setZoom(zoom_ * (event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1));
        event->accept();
        return;
    }
    QAbstractItemView::wheelEvent(event);
}

void AlignedView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current.isValid() && current.data(FoldRole).toInt() > 0) return emit foldClicked(current);
        if (current.isValid() && current.data(JumpRowRole).toInt() >= 0) return emit jumpRequested(current);
        break;
    case Qt::Key_Space: // read on by a page
        verticalScrollBar()->triggerAction(
            event->modifiers() & Qt::ShiftModifier ? QAbstractSlider::SliderPageStepSub : QAbstractSlider::SliderPageStepAdd);
        return;
    default: break;
    }
    QAbstractItemView::keyPressEvent(event);
    if (currentIndex() != current) scrollTo(currentIndex());
}

QModelIndex AlignedView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (!model() || heights_.count() == 0) return {};
    const QModelIndex current = currentIndex();
    const int last = heights_.count() - 1, lastColumn = columns() - 1;
    int row = current.isValid() ? current.row() : firstVisibleRow(), column = std::max(current.column(), 0);
    switch (action) {
    case MoveUp:
    case MovePrevious: row = current.isValid() ? row - 1 : row; break;
    case MoveDown:
    case MoveNext: row = current.isValid() ? row + 1 : row; break;
    case MoveLeft: column += isRightToLeft() ? 1 : -1; break;
    case MoveRight: column += isRightToLeft() ? -1 : 1; break;
    case MoveHome: row = 0; break;
    case MoveEnd: row = last; break;
    case MovePageUp:
    case MovePageDown: {
        // Reading by pages: the window moves, and the current row comes along.
        const int before = verticalOffset();
        verticalScrollBar()->triggerAction(action == MovePageUp ? QAbstractSlider::SliderPageStepSub : QAbstractSlider::SliderPageStepAdd);
        if (verticalOffset() == before) row = action == MovePageUp ? 0 : last;
        else {
            row = firstVisibleRow();
            if (rowTop(row) < 0 && row < last && rowTop(row + 1) < viewport()->height() / 2) ++row;
        }
        break;
    }
    }
    return model()->index(std::clamp(row, 0, last), std::clamp(column, 0, lastColumn));
}

void AlignedView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex index = indexAt(rect.topLeft());
    if (index.isValid()) selectionModel()->select(index, command | QItemSelectionModel::Rows);
}

QRegion AlignedView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection)
        for (int row = range.top(); row <= range.bottom() && row < heights_.count(); ++row)
            region += QRect(0, rowTop(row), viewport()->width(), heights_.height(row));
    return region & viewport()->rect();
}

void AlignedView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    // Not the base class's: it scrolls whenever the current row changes, and a click must leave the text where it is.
    if (current.isValid() && QAccessible::isActive()) {
        QAccessibleEvent heard(this, QAccessible::Focus);
        heard.setChild(current.row());
        QAccessible::updateAccessibility(&heard);
    }
    for (const QModelIndex &index : {current, previous})
        if (index.isValid() && index.row() < heights_.count())
            viewport()->update(0, rowTop(index.row()), viewport()->width(), heights_.height(index.row()));
}

void AlignedView::setCurrentChange(int change)
{
    if (change == currentChange_) return;
    currentChange_ = change;
    viewport()->update();
}

void AlignedView::setSearch(const QString &words)
{
    if (words == search_) return;
    search_ = words;
    viewport()->update();
}

} // namespace resolute::ui
