// SPDX-License-Identifier: GPL-3.0-or-later
// How high rows are: estimated from their lengths, in portions, and measured when they are seen.
#include "ui/models/roles.h"
#include "ui/views/aligned_metrics.h"
#include "ui/views/aligned_view.h"

#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace resolute::ui {

namespace {
constexpr int portion = 2000; // rows that are estimated at once: a millisecond or two
} // namespace

int AlignedView::measuredHeight(int row) const
{
    if (foldedRows(row) > 0) return metrics::foldHeight;
    return std::max(static_cast<int>(std::ceil(laid(row).height)), static_cast<int>(typography(0).linePitch)) + metrics::rowGap;
}

void AlignedView::keepAnchor()
{
    const int top = verticalOffset() > 0 ? firstVisibleRow() : -1;
    anchor_ = top >= 0 ? model()->index(top, 0) : QModelIndex();
    anchorShift_ = top >= 0 ? verticalOffset() - heights_.offset(top) : 0;
}

std::vector<int> AlignedView::estimates(int first, int last) const
{
    const qreal pitch = typography(0).linePitch;
    const qreal perLine = std::max(8.0, (columnWidth() - CellLayout::numberMargin(typography(0))) / typography(0).averageWidth - 3);
    std::vector<int> heights;
    heights.reserve(static_cast<std::size_t>(last - first));
    for (int row = first; row < last; ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (index.data(FoldRole).toInt() > 0) heights.push_back(metrics::foldHeight);
        else heights.push_back(static_cast<int>(std::max(1.0, std::ceil(index.data(LengthRole).toInt() / perLine)) * pitch) + metrics::rowGap);
    }
    return heights;
}

void AlignedView::refine()
{
    const int last = std::min(heights_.count(), estimated_ + portion), top = firstVisibleRow();
    if (!model() || estimated_ >= last) return refining_.stop();
    const int before = top >= 0 ? heights_.offset(top) : 0;
    heights_.estimate(estimated_, estimates(estimated_, last));
    estimated_ = last;
    keepOnScreen(verticalOffset() + (top >= 0 ? heights_.offset(top) : 0) - before);
    settle(); // the last rows may have come up
}

// The value first: where the range becomes shorter, the bar cuts it, and what was on screen would be elsewhere.
void AlignedView::keepOnScreen(int offset)
{
    updateScrollBar();
    if (offset == verticalOffset()) return;
    const QSignalBlocker quiet(verticalScrollBar());
    verticalScrollBar()->setValue(offset);
    verticalScrollBar()->update();
}

void AlignedView::relayout()
{
    if (!model()) return;
    cache_.clear();
    cache_.setColumns(columns());
    types_.clear();
    for (int column = 0; column < std::max(columns(), 1); ++column) types_.push_back(ui::typography(languages_.value(column), zoom_));
    const int rows = model()->rowCount(rootIndex());
    // Of a long text the first rows stand for the others until there is time: the first frame does not wait for all of them.
    std::vector<int> heights = estimates(0, std::min(rows, portion));
    const auto known = static_cast<int>(heights.size());
    if (known < rows) heights.resize(static_cast<std::size_t>(rows), std::accumulate(heights.begin(), heights.end(), 0) / known);
    heights_.reset(std::move(heights));
    estimated_ = known;
    if (known < rows) refining_.start(0, this);
    else refining_.stop();
    laidOutFor_ = viewport()->width();
    updateScrollBar();
    if (anchor_.isValid()) {
        const int row = anchor_.row();
        verticalScrollBar()->setValue(heights_.offset(row) + std::min(anchorShift_, heights_.height(row) - 1));
        anchor_ = QPersistentModelIndex();
    }
    settle();
    viewport()->update();
    emit columnsMoved();
    emit visibleRowsChanged();
}

// Bold placeholders may make a line longer.
void AlignedView::colour()
{
    if (references_ == References::coloured || !model()) return;
    references_ = References::coloured;
    cache_.clear();
    for (int row = firstVisibleRow(); row >= 0 && row <= lastVisibleRow(); ++row) heights_.measure(row, measuredHeight(row));
    updateScrollBar();
    viewport()->update();
}

void AlignedView::updateScrollBar()
{
    const QSignalBlocker quiet(verticalScrollBar()); // a value that the range cuts is what scrollContentsBy was told already
    verticalScrollBar()->setRange(0, std::max(0, heights_.total() + metrics::bottom - viewport()->height()));
    verticalScrollBar()->setPageStep(std::max(1, viewport()->height() - static_cast<int>(typography(0).linePitch)));
    verticalScrollBar()->setSingleStep(static_cast<int>(typography(0).linePitch));
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(contentWidth()) - viewport()->width()));
    horizontalScrollBar()->setPageStep(std::max(1, viewport()->width() - static_cast<int>(columnWidth() / 2)));
    horizontalScrollBar()->setSingleStep(40);
}

void AlignedView::measure(int row)
{
    if (heights_.isMeasured(row)) return;
    heights_.measure(row, measuredHeight(row));
    updateScrollBar();
}

bool AlignedView::settle()
{
    if (settling_ || !model() || heights_.count() == 0) return false;
    settling_ = true;
    bool moved = false, corrected = false;
    const int bottom = verticalOffset() + viewport()->height();
    int shift = 0; // by which what stands above the window grew
    for (int row = heights_.rowAt(verticalOffset()); row < heights_.count() && heights_.offset(row) - shift < bottom; ++row) {
        if (heights_.isMeasured(row)) continue;
        const bool fromAbove = heights_.offset(row) - shift < verticalOffset();
        const int before = heights_.height(row);
        heights_.measure(row, measuredHeight(row));
        const int delta = heights_.height(row) - before;
        corrected |= delta != 0;
        if (fromAbove) shift += delta;
        else moved |= delta != 0;
    }
    if (corrected) keepOnScreen(verticalOffset() + shift);
    settling_ = false;
    return moved;
}

} // namespace resolute::ui
