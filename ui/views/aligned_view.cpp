// SPDX-License-Identifier: GPL-3.0-or-later
// Geometry, scrolling and layout. Painting stands in aligned_view_paint.cpp, keys and pointer in aligned_view_input.cpp.
#include "ui/views/aligned_view.h"

#include "ui/models/roles.h"
#include "ui/theme/resolution_highlighter.h"
#include "ui/views/aligned_accessible.h"
#include "ui/views/aligned_metrics.h"
#include "ui/views/same_look.h"

#include <QAccessible>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace resolute::ui {

AlignedView::AlignedView(QWidget *parent)
    : QAbstractItemView(parent), types_{ui::typography({})}, references_(tokensAreAtHand() ? References::coloured : References::plain)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setMouseTracking(true);
    installAlignedAccessibility(); // before the name, which asks for the interface and keeps the answer
    setAccessibleName(tr("Texts side by side"));
}

void AlignedView::setModel(QAbstractItemModel *model)
{
    if (QAbstractItemModel *old = this->model()) disconnect(old, nullptr, this, nullptr);
    QAbstractItemView::setModel(model);
    if (!model) return;
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, &AlignedView::keepAnchor);
    connect(model, &QAbstractItemModel::layoutChanged, this, &AlignedView::relayout);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &AlignedView::relayout);
}

void AlignedView::setLanguages(const QStringList &languages)
{
    if (languages == languages_) return;
    languages_ = languages;
    relayout();
}

void AlignedView::setZoom(qreal zoom)
{
    zoom = std::clamp(zoom, 0.5, 4.0);
    if (zoom == zoom_) return;
    keepAnchor();
    zoom_ = zoom;
    relayout();
}

const Typography &AlignedView::typography(int column) const
{
    return types_[std::min(static_cast<std::size_t>(std::max(column, 0)), types_.size() - 1)];
}

int AlignedView::gutter() const { return columns() > 2 ? metrics::closeGutter : metrics::gutter; }

// Columns are as wide as there is room for, up to what is comfortable to read; what is left over stands at both sides. Where
// there is too little room for all, they keep a width that is read with ease and go out of sight.
qreal AlignedView::columnWidth() const
{
    const int n = std::max(columns(), 1);
    const qreal room = (viewport()->width() - 2 * metrics::side - (n - 1) * gutter()) / n;
    const qreal margin = CellLayout::numberMargin(typography(0)), character = typography(0).averageWidth;
    const bool full = typography(0).isFull;
    const qreal tightest = std::ceil(margin + (full ? metrics::tightestFullLine : metrics::tightestLine) * character);
    if (room < tightest) return std::ceil(margin + (full ? metrics::shortestFullLine : metrics::shortestLine) * character);
    return std::floor(std::min(room, margin + metrics::longestLine * character));
}

qreal AlignedView::contentWidth() const
{
    const int n = std::max(columns(), 1);
    return n * columnWidth() + (n - 1) * gutter() + 2 * metrics::side;
}

qreal AlignedView::columnLeft(int column) const
{
    const qreal left = std::floor(std::max<qreal>(0, (viewport()->width() - contentWidth()) / 2)) + metrics::side - horizontalOffset();
    const int place = isRightToLeft() ? std::max(columns(), 1) - 1 - column : column;
    return left + place * (columnWidth() + gutter());
}

// From the left, also where the bar's first value is at the right.
int AlignedView::horizontalOffset() const
{
    const QScrollBar *bar = horizontalScrollBar();
    return isRightToLeft() ? bar->maximum() - bar->value() : bar->value();
}

QRect AlignedView::columnRect(int column) const { return QRectF(columnLeft(column), 0, columnWidth(), viewport()->height()).toRect(); }

int AlignedView::charactersPerLine() const
{
    return static_cast<int>((columnWidth() - CellLayout::numberMargin(typography(0))) / typography(0).averageWidth);
}

int AlignedView::widthFor(int columns, int characters) const
{
    const double inLine = typography(0).isFull ? std::max<double>(metrics::shortestFullLine, characters * metrics::fullShare) : characters;
    const int column = static_cast<int>(CellLayout::numberMargin(typography(0)) + inLine * typography(0).averageWidth) + 1;
    return columns * column + (columns - 1) * (columns > 2 ? metrics::closeGutter : metrics::gutter) + 2 * metrics::side
        + verticalScrollBar()->sizeHint().width();
}

void AlignedView::showColumn(int column)
{
    if (column < 0 || horizontalScrollBar()->maximum() == 0) return;
    const qreal left = columnLeft(column) - metrics::side, right = columnLeft(column) + columnWidth() + metrics::side;
    qreal shift = 0;
    if (left < 0) shift = left;
    else if (right > viewport()->width()) shift = std::min(left, right - viewport()->width());
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + static_cast<int>(isRightToLeft() ? -shift : shift));
}

int AlignedView::foldedRows(int row) const { return model()->index(row, 0).data(FoldRole).toInt(); }
int AlignedView::verticalOffset() const { return verticalScrollBar()->value(); }

const CellLayout &AlignedView::laidCell(const QModelIndex &cell) const { return *laid(cell.row()).cells[static_cast<std::size_t>(cell.column())]; }
QPointF AlignedView::cellTopLeft(const QModelIndex &cell) const { return {columnLeft(cell.column()), rowTop(cell.row()) + metrics::rowGap / 2.0}; }

const LaidRow &AlignedView::laid(int row) const
{
    if (const LaidRow *found = cache_.find(row)) return *found;
    LaidRow laid;
    for (int column = 0; column < columns(); ++column) {
        CellPtr cell = model()->index(row, column).data(CellRole).value<CellPtr>();
        if (!cell) cell = std::make_shared<const Cell>();
        std::size_t alike = 0;
        while (
            alike < laid.cells.size() && (typography(static_cast<int>(alike)) != typography(column) || !looksSame(laid.cells[alike]->cell(), *cell)))
            ++alike;
        if (alike < laid.cells.size()) laid.cells.push_back(laid.cells[alike]);
        else laid.cells.push_back(std::make_shared<const CellLayout>(std::move(cell), columnWidth(), typography(column), theme(), references_));
        laid.height = std::max(laid.height, laid.cells.back()->height());
    }
    return cache_.insert(row, std::move(laid));
}

void AlignedView::scrollContentsBy(int dx, int dy)
{
    const bool moved = settle();
    // Rows below what came in from above are elsewhere now; lines that reach over the window are drawn anew.
    const bool anew = (moved && dy > 0) || dx != 0 || pairing_.moving || (currentIndex().isValid() && currentIndex().data(JumpRowRole).toInt() >= 0);
    if (anew) viewport()->update();
    else {
        viewport()->scroll(0, dy);
        // Numbers that stay in sight while their paragraph scrolls by.
        const int high = static_cast<int>(typography(0).linePitch) + metrics::rowGap + std::abs(dy);
        const int margin = static_cast<int>(CellLayout::numberMargin(typography(0)));
        for (int column = 0; column < columns() && high < viewport()->height(); ++column) {
            const int left = static_cast<int>(columnLeft(column));
            viewport()->update(typography(column).rightToLeft ? left + static_cast<int>(columnWidth()) - margin : left, 0, margin, high);
        }
    }
    if (dx != 0) emit columnsMoved();
    emit visibleRowsChanged();
}

void AlignedView::doItemsLayout()
{
    if (!anchor_.isValid()) keepAnchor();
    QAbstractItemView::doItemsLayout();
    if (laidOutFor_ != viewport()->width()) return relayout();
    anchor_ = QPersistentModelIndex(); // what the base class put off was done at once
}

void AlignedView::reset()
{
    QAbstractItemView::reset();
    currentChange_ = -1;
    anchor_ = QPersistentModelIndex();
    wordsFrom_ = wordsTo_ = End();
    pairing_ = {};
    selecting_ = false;
    heights_.reset({});
    verticalScrollBar()->setValue(0);
    relayout();
    emit wordsSelected();
}

void AlignedView::resizeEvent(QResizeEvent *event)
{
    keepAnchor();
    QAbstractItemView::resizeEvent(event);
    if (event->size().width() == event->oldSize().width()) {
        anchor_ = QPersistentModelIndex();
        updateScrollBar();
        settle();
        emit visibleRowsChanged();
        return;
    }
    if (!anchor_.isValid()) keepAnchor();
    relayout();
}

void AlignedView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) laidOutFor_ = -1;
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        cache_.clear();
        viewport()->update();
    }
}

void AlignedView::updateGeometries()
{
    QAbstractItemView::updateGeometries();
    updateScrollBar();
}

void AlignedView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    // What the base class does for a range asks every cell of it for its place; here it is rows that are seen, or none.
    if (topLeft == bottomRight) QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    else if (QAccessible::isActive()) {
        QAccessibleTableModelChangeEvent event(this, QAccessibleTableModelChangeEvent::DataChanged);
        event.setFirstRow(topLeft.row());
        event.setLastRow(bottomRight.row());
        event.setFirstColumn(topLeft.column());
        event.setLastColumn(bottomRight.column());
        QAccessible::updateAccessibility(&event);
    }
    cache_.clear();
    viewport()->update();
}

void AlignedView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    keepAnchor();
    if (anchor_.isValid() && anchor_.row() >= start) anchor_ = model()->index(anchor_.row() + end - start + 1, 0);
    relayout();
}

void AlignedView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    keepAnchor();
    if (anchor_.isValid() && anchor_.row() >= start && anchor_.row() <= end) {
        anchor_ = model()->index(std::min(end + 1, model()->rowCount() - 1), 0);
        anchorShift_ = 0;
    }
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
}

int AlignedView::firstVisibleRow() const { return heights_.rowAt(verticalOffset()); }
int AlignedView::lastVisibleRow() const { return heights_.rowAt(verticalOffset() + viewport()->height() - 1); }

std::pair<double, double> AlignedView::visibleRows() const
{
    const auto part = [&](int offset) {
        const int row = heights_.rowAt(offset);
        return row < 0 ? 0.0 : row + std::clamp(double(offset - heights_.offset(row)) / std::max(1, heights_.height(row)), 0.0, 1.0);
    };
    return {part(verticalOffset()), part(verticalOffset() + viewport()->height())};
}

void AlignedView::scrollToRow(int row, double share)
{
    if (row < 0 || row >= heights_.count()) return;
    verticalScrollBar()->setValue(heights_.offset(row) + static_cast<int>(share * heights_.height(row)));
    settle();
    viewport()->update();
}

QRect AlignedView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= heights_.count()) return {};
    if (foldedRows(index.row()) > 0) return {0, rowTop(index.row()), viewport()->width(), heights_.height(index.row())};
    return {static_cast<int>(columnLeft(index.column())), rowTop(index.row()), static_cast<int>(columnWidth()), heights_.height(index.row())};
}

void AlignedView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || index.row() >= heights_.count()) return;
    showColumn(index.column());
    const int row = index.row(), height = viewport()->height();
    // What has not been laid out yet comes in at a height that is only estimated; measuring it first keeps its place.
    measure(row);
    const int top = rowTop(row), bottom = top + heights_.height(row);
    int value = verticalOffset();
    if (hint == PositionAtTop) value += top;
    else if (hint == PositionAtBottom) value += bottom - height;
    else if (hint == PositionAtCenter) value += top - std::max(0, (height - heights_.height(row)) / 2);
    else if (top < 0 || heights_.height(row) > height) value += top - (top < 0 || top > height / 2 ? metrics::context : top);
    else if (bottom > height) value += bottom - height + metrics::context;
    verticalScrollBar()->setValue(value);
}

void AlignedView::showChange(int row, int change)
{
    if (row < 0 || row >= heights_.count()) return;
    measure(row);
    QRectF where;
    for (const auto &cell : laid(row).cells) where |= cell->changeRect(change);
    const int height = viewport()->height(), top = rowTop(row) + metrics::rowGap / 2;
    const int from = where.isNull() ? top : top + static_cast<int>(where.top()),
              to = where.isNull() ? top + heights_.height(row) : top + static_cast<int>(where.bottom());
    if (from >= metrics::context && to <= height - metrics::context) return; // it can be read where it is
    // A quarter down the window, and with its paragraph's beginning if that fits.
    int value = verticalOffset() + from - height / 4;
    if (from - top < height / 2) value = verticalOffset() + top - height / 4;
    verticalScrollBar()->setValue(value);
}

QModelIndex AlignedView::indexAt(const QPoint &point) const
{
    if (!model() || heights_.count() == 0) return {};
    const int offset = point.y() + verticalOffset();
    if (offset < 0 || offset >= heights_.total()) return {};
    // What stands in a gutter belongs to the nearer column.
    int column = 0;
    for (int c = 0; c < columns(); ++c)
        if (point.x() >= columnLeft(c) - gutter() / 2.0 && point.x() < columnLeft(c) + columnWidth() + gutter() / 2.0) column = c;
    return model()->index(heights_.rowAt(offset), column);
}

} // namespace resolute::ui
