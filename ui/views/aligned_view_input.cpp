// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/words.h"
#include "ui/models/roles.h"
#include "ui/store/category.h"
#include "ui/views/aligned_metrics.h"
#include "ui/views/aligned_view.h"

#include <QAccessible>
#include <QApplication>
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
    hit.fold = foldedRows(hit.index.row()) > 0;
    if (hit.fold) return hit;
    const QPointF inCell = QPointF(point) - cellTopLeft(hit.index);
    const CellLayout &cell = laidCell(hit.index);
    hit.change = cell.changeAt(inCell);
    hit.caption = cell.isCaptionAt(inCell);
    hit.gutter = inCell.x() < 0 || inCell.x() > columnWidth();
    hit.text = !hit.gutter && cell.isTextAt(inCell);
    if (!hit.gutter) hit.number = cell.numberAt(inCell);
    return hit;
}

QString AlignedView::toolTipAt(const Hit &hit, QPoint point) const
{
    if (!hit.index.isValid() || hit.fold) return {};
    if (hit.caption) return hit.index.data(JumpRowRole).toInt() >= 0 ? tr("Go there (Ctrl+Shift+G)") : QString();
    if (hit.number >= 0 && columns() > 1) return tr("Drag onto a paragraph of another text to align them by hand");
    if (hit.gutter && columns() > 1) {
        // The sign in a gutter is that of the step to the text behind it.
        const bool before = (point.x() < columnLeft(hit.index.column())) != isRightToLeft();
        const int column = hit.index.column() + (before ? 0 : 1);
        const QModelIndex of = model()->index(hit.index.row(), std::min(column, columns() - 1));
        const int relation = of.data(StepRelationRole).toInt();
        if (relation < 0 || column >= columns()) return {};
        const QString word = relationWord(static_cast<Relation>(relation));
        return of.data(PinnedRole).toBool() ? tr("%1, aligned by hand").arg(word) : word;
    }
    const QString told = laidCell(hit.index).toldAt(QPointF(point) - cellTopLeft(hit.index));
    if (!told.isEmpty()) return told;
    return hit.change >= 0 && changeWords_ ? changeWords_(hit.change) : QString();
}

bool AlignedView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), toolTipAt(hitAt(help->pos()), help->pos()), viewport());
        return true;
    }
    return QAbstractItemView::viewportEvent(event);
}

void AlignedView::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const Hit hit = hitAt(at);
    if (event->button() != Qt::LeftButton || !hit.index.isValid()) {
        if (event->button() != Qt::RightButton) return QAbstractItemView::mousePressEvent(event);
        if (hit.index.isValid() && !hasSelectedWords())
            selectionModel()->setCurrentIndex(hit.index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        return;
    }
    if (event->modifiers() & Qt::ShiftModifier && wordsFrom_.cell.isValid() && !hit.fold) {
        selecting_ = true;
        unit_ = Unit::character;
        return extendTo(at);
    }
    const bool third = lastDouble_.isValid() && lastDouble_.elapsed() < QApplication::doubleClickInterval() && (at - pointer_).manhattanLength() < 6;
    selectionModel()->setCurrentIndex(hit.index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    pointer_ = at;
    if (hit.fold) return emit foldClicked(hit.index);
    if (hit.caption && hit.index.data(JumpRowRole).toInt() >= 0) return emit jumpRequested(hit.index);
    if (hit.number >= 0 && columns() > 1) {
        pairing_ = {hit.index, hit.number, at, false};
        return;
    }
    selecting_ = true;
    if (third) return selectUnit(endAt(at, hit.index.column()), Unit::paragraph);
    unit_ = Unit::character;
    const End end = endAt(at, hit.index.column());
    setWords(end, end);
    if (hit.change >= 0) emit changeClicked(hit.change);
}

void AlignedView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const Hit hit = hitAt(at);
    if (event->button() != Qt::LeftButton || !hit.index.isValid() || hit.fold) return mousePressEvent(event);
    lastDouble_.start();
    pointer_ = at;
    selecting_ = true;
    selectUnit(endAt(at, hit.index.column()), Unit::word);
}

void AlignedView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (pairing_.from.isValid()) {
        if (!pairing_.moving && (at - pairing_.start).manhattanLength() < QApplication::startDragDistance()) return;
        pairing_.moving = true;
        pointer_ = at;
        viewport()->setCursor(Qt::DragLinkCursor);
        viewport()->update();
        return;
    }
    if (selecting_ && event->buttons() & Qt::LeftButton) {
        pointer_ = at;
        const bool outside = at.y() < 0 || at.y() >= viewport()->height();
        if (outside && !autoScroll_.isActive()) autoScroll_.start(30, this);
        if (!outside) autoScroll_.stop();
        return extendTo(at);
    }
    const Hit hit = hitAt(at);
    const bool jump = hit.caption && hit.index.data(JumpRowRole).toInt() >= 0;
    viewport()->setCursor(hit.fold || jump     ? Qt::PointingHandCursor
            : hit.number >= 0 && columns() > 1 ? Qt::OpenHandCursor
            : hit.text                         ? Qt::IBeamCursor
                                               : Qt::ArrowCursor);
}

void AlignedView::mouseReleaseEvent(QMouseEvent *event)
{
    selecting_ = false;
    autoScroll_.stop();
    if (pairing_.from.isValid())
        return stopPairing(event->position().toPoint(), true, event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier));
    QAbstractItemView::mouseReleaseEvent(event);
}

void AlignedView::stopPairing(QPoint at, bool finish, bool join)
{
    const auto dragged = std::exchange(pairing_, {});
    viewport()->unsetCursor();
    viewport()->update();
    if (!finish || !dragged.moving || !dragged.from.isValid()) return;
    const QModelIndex to = indexAt(at);
    if (!to.isValid() || foldedRows(to.row()) > 0 || to.column() == dragged.from.column()) return;
    const CellLayout &cell = laidCell(to);
    const Caret caret = cell.caretAt(QPointF(at) - cellTopLeft(to));
    if (caret.block < 0 || cell.cell().ghost) return;
    const std::vector<TextBlock> blocks = textBlocks(cell.cell());
    emit pairRequested(dragged.from, dragged.paragraph, to, blocks[static_cast<std::size_t>(caret.block)].paragraph, join);
}

void AlignedView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == refining_.timerId()) return refine();
    if (event->timerId() != autoScroll_.timerId()) return QAbstractItemView::timerEvent(event);
    // The farther the pointer is outside, the faster.
    const int beyond = pointer_.y() < 0 ? pointer_.y() : std::max(0, pointer_.y() - viewport()->height() + 1);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + beyond / 2);
    extendTo(pointer_);
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
    if (wordKey(event)) return;
    switch (event->key()) {
    case Qt::Key_Escape:
        if (pairing_.from.isValid()) return stopPairing({}, false, false);
        if (hasSelectedWords()) return clearWords();
        break;
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
    if (current.row() != previous.row() && !selecting_) clearWords();
    const bool reaching = (current.isValid() && current.data(JumpRowRole).toInt() >= 0)
        || (previous.isValid() && previous.data(JumpRowRole).toInt() >= 0);
    if (reaching) viewport()->update(); // the line to the other end
    // Not the base class's: it scrolls whenever the current row changes, and a click must leave the text where it is.
    if (current.isValid() && hasFocus() && QAccessible::isActive()) { // while one finds, the field has it
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

void AlignedView::setSearch(const SearchPattern &search)
{
    if (search == search_) return;
    search_ = search;
    viewport()->update();
}

} // namespace resolute::ui
