// SPDX-License-Identifier: GPL-3.0-or-later
// Selecting words, within one column: by pointer and by keys.
#include "ui/models/roles.h"
#include "ui/views/aligned_metrics.h"
#include "ui/views/aligned_view.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace resolute::ui {

AlignedView::End AlignedView::endAt(QPoint point, int column) const
{
    const int y = std::clamp(point.y(), 0, std::max(0, viewport()->height() - 1));
    int row = heights_.rowAt(y + verticalOffset());
    if (row < 0) return {};
    QModelIndex cell = model()->index(row, column);
    // A fold or a cell without text: what is above it ends there.
    if (foldedRows(row) > 0 || laidCell(cell).blockCount() == 0) {
        const auto above = cellBeside(cell, false), below = cellBeside(cell, true);
        if (above) return {*above, laidCell(*above).end()};
        if (below) return {*below, {0, 0}};
        return {};
    }
    const Caret caret = laidCell(cell).caretAt(QPointF(point.x(), y) - cellTopLeft(cell));
    return {cell, caret};
}

bool AlignedView::before(const End &a, const End &b) { return a.cell.row() != b.cell.row() ? a.cell.row() < b.cell.row() : a.caret < b.caret; }

bool AlignedView::hasSelectedWords() const
{
    return wordsFrom_.cell.isValid() && wordsTo_.cell.isValid() && (wordsFrom_.cell != wordsTo_.cell || wordsFrom_.caret != wordsTo_.caret);
}

void AlignedView::updateWords(const End &from, const End &to)
{
    if (!from.cell.isValid() || !to.cell.isValid()) return viewport()->update();
    const int first = std::min(from.cell.row(), to.cell.row()), last = std::max(from.cell.row(), to.cell.row());
    const int top = rowTop(first), bottom = rowTop(last) + heights_.height(last);
    viewport()->update(QRect(0, top, viewport()->width(), bottom - top) & viewport()->rect());
}

void AlignedView::setWords(End anchor, End focus)
{
    const bool had = hasSelectedWords();
    if (had) updateWords(wordsFrom_, wordsTo_);
    else if (wordsTo_.cell.isValid()) updateWords(wordsTo_, wordsTo_);
    wordsFrom_ = std::move(anchor);
    wordsTo_ = std::move(focus);
    if (wordsTo_.cell.isValid()) updateWords(wordsFrom_, wordsTo_);
    if (had || hasSelectedWords()) emit wordsSelected();
}

void AlignedView::clearWords() { setWords({}, {}); }

void AlignedView::selectUnit(End at, Unit unit)
{
    unit_ = unit;
    if (!at.cell.isValid()) return;
    const CellLayout &cell = laidCell(at.cell);
    const TextRange range = unit == Unit::word ? cell.wordAt(at.caret) : TextRange{0, static_cast<int>(cell.blockText(at.caret.block).size())};
    setWords({at.cell, {at.caret.block, range.begin}}, {at.cell, {at.caret.block, range.end}});
}

void AlignedView::extendTo(QPoint point)
{
    if (!wordsFrom_.cell.isValid()) return;
    End to = endAt(point, wordsFrom_.cell.column());
    if (!to.cell.isValid()) return;
    if (unit_ != Unit::character) { // whole words, whole paragraphs
        const CellLayout &cell = laidCell(to.cell);
        const TextRange range = unit_ == Unit::word ? cell.wordAt(to.caret) : TextRange{0, static_cast<int>(cell.blockText(to.caret.block).size())};
        to.caret.offset = before(to, wordsFrom_) ? range.begin : range.end;
    }
    setWords(wordsFrom_, to);
}

std::optional<QModelIndex> AlignedView::cellBeside(const QModelIndex &cell, bool down) const
{
    for (int row = cell.row() + (down ? 1 : -1); row >= 0 && row < heights_.count(); row += down ? 1 : -1) {
        if (foldedRows(row) > 0) continue;
        const QModelIndex next = model()->index(row, cell.column());
        if (next.data(ParagraphRole).toInt() < 0) continue; // nothing stands there: no need to lay it out
        if (laidCell(next).blockCount() > 0) return next;
    }
    return {};
}

std::optional<AlignedView::End> AlignedView::edge(int column, bool last) const
{
    const int rows = heights_.count();
    if (rows == 0) return {};
    const QModelIndex start = model()->index(last ? rows - 1 : 0, column);
    const bool here = foldedRows(start.row()) == 0 && laidCell(start).blockCount() > 0;
    const std::optional<QModelIndex> cell = here ? std::optional(start) : cellBeside(start, !last);
    if (!cell) return {};
    return End{*cell, last ? laidCell(*cell).end() : Caret{0, 0}};
}

void AlignedView::selectColumn(int column)
{
    const auto first = edge(column, false), last = edge(column, true);
    if (first && last) setWords(*first, *last);
}

std::optional<AlignedView::End> AlignedView::moved(const End &end, QKeyEvent *event) const
{
    const CellLayout &cell = laidCell(end.cell);
    const bool word = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool right = event->key() == Qt::Key_Right;
        const Caret next = cell.sideways(end.caret, right, word);
        if (next != end.caret) return End{end.cell, next};
        const bool onwards = right != typography(end.cell.column()).rightToLeft;
        if (onwards && end.caret.block + 1 < cell.blockCount()) return End{end.cell, {end.caret.block + 1, 0}};
        if (!onwards && end.caret.block > 0)
            return End{end.cell, {end.caret.block - 1, static_cast<int>(cell.blockText(end.caret.block - 1).size())}};
        const auto beside = cellBeside(end.cell, onwards);
        if (!beside) return {};
        return End{*beside, onwards ? Caret{0, 0} : laidCell(*beside).end()};
    }
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const bool down = event->key() == Qt::Key_Down;
        const qreal x = cell.caretRect(end.caret).left();
        if (!word)
            if (const auto next = cell.vertically(end.caret, down, x)) return End{end.cell, *next};
        if (word && down && end.caret < cell.end()) return End{end.cell, cell.end()}; // to the end of the paragraph, to its beginning
        if (word && !down && Caret{0, 0} < end.caret) return End{end.cell, {0, 0}};
        const auto beside = cellBeside(end.cell, down);
        if (!beside) return End{end.cell, down ? cell.end() : Caret{0, 0}};
        const CellLayout &there = laidCell(*beside);
        if (word) return End{*beside, down ? there.end() : Caret{0, 0}};
        return End{*beside, there.caretAt({x, down ? 0 : there.height()})};
    }
    case Qt::Key_Home:
    case Qt::Key_End:
        if (word) return edge(end.cell.column(), event->key() == Qt::Key_End);
        return End{end.cell, cell.lineEnd(end.caret, event->key() == Qt::Key_End)};
    default: return {};
    }
}

bool AlignedView::wordKey(QKeyEvent *event)
{
    if (event->matches(QKeySequence::SelectAll)) {
        selectColumn(std::max(0, currentIndex().column()));
        return true;
    }
    const int key = event->key();
    const bool moves = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Home
        || key == Qt::Key_End;
    if (!moves || !(event->modifiers() & Qt::ShiftModifier) || event->modifiers() & Qt::AltModifier) return false;
    if (!wordsTo_.cell.isValid()) { // from the beginning of the current paragraph
        const QModelIndex current = currentIndex().isValid() ? currentIndex() : model()->index(std::max(0, firstVisibleRow()), 0);
        if (!current.isValid() || foldedRows(current.row()) > 0 || laidCell(current).blockCount() == 0) return true;
        wordsFrom_ = wordsTo_ = {current, {0, 0}};
    }
    if (const auto next = moved(wordsTo_, event)) {
        setWords(wordsFrom_, *next);
        reveal(*next);
    }
    return true;
}

void AlignedView::reveal(const End &end)
{
    measure(end.cell.row());
    const QRectF caret = laidCell(end.cell).caretRect(end.caret).translated(cellTopLeft(end.cell));
    const int slack = static_cast<int>(typography(0).linePitch);
    int shift = 0;
    if (caret.top() < slack) shift = static_cast<int>(caret.top()) - slack;
    else if (caret.bottom() > viewport()->height() - slack) shift = static_cast<int>(caret.bottom()) - viewport()->height() + slack;
    if (shift != 0) verticalScrollBar()->setValue(verticalScrollBar()->value() + shift);
    showColumn(end.cell.column());
}

void AlignedView::showWords(const QModelIndex &cell, int block, TextRange words)
{
    if (!cell.isValid() || cell.row() >= heights_.count()) return;
    measure(cell.row());
    const auto top = static_cast<int>(laidCell(cell).caretRect({block, words.begin}).top()) + rowTop(cell.row());
    if (top < metrics::context || top > viewport()->height() - 2 * metrics::context)
        verticalScrollBar()->setValue(verticalOffset() + top - viewport()->height() / 4);
    showColumn(cell.column());
    setWords({cell, {block, words.begin}}, {cell, {block, words.end}});
}

QRect AlignedView::wordRect(const QModelIndex &cell, int block, TextRange words) const
{
    QRectF all;
    for (const QRectF &r : laidCell(cell).rangeRects({block, words.begin}, {block, words.end})) all |= r;
    return all.isNull() ? QRect() : all.translated(cellTopLeft(cell)).toAlignedRect();
}

std::vector<SelectedWords> AlignedView::selectedWords() const
{
    std::vector<SelectedWords> out;
    if (!hasSelectedWords()) return out;
    const bool forwards = before(wordsFrom_, wordsTo_);
    const End &from = forwards ? wordsFrom_ : wordsTo_, &to = forwards ? wordsTo_ : wordsFrom_;
    for (int row = from.cell.row(); row <= to.cell.row(); ++row) {
        if (foldedRows(row) > 0) continue;
        const QModelIndex index = model()->index(row, from.cell.column());
        const CellPtr cell = index.data(CellRole).value<CellPtr>();
        if (!cell || cell->ghost) continue; // what is only shown for comparison stands elsewhere
        const std::vector<TextBlock> blocks = textBlocks(*cell);
        for (int b = 0; b < static_cast<int>(blocks.size()); ++b) {
            const TextBlock &block = blocks[static_cast<std::size_t>(b)];
            const bool first = row == from.cell.row() && b == from.caret.block, last = row == to.cell.row() && b == to.caret.block;
            if ((row == from.cell.row() && b < from.caret.block) || (row == to.cell.row() && b > to.caret.block)) continue;
            const TextRange shown{first ? from.caret.offset : 0, last ? to.caret.offset : static_cast<int>(block.text.size())};
            if (shown.empty()) continue;
            out.push_back(selectedIn(*cell, block, shown));
            out.back().row = row;
            out.back().column = index.column();
        }
    }
    return out;
}

} // namespace resolute::ui
