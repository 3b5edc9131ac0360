// SPDX-License-Identifier: GPL-3.0-or-later
// Places in the text of a cell: where the pointer is, and where the keys lead.
#include "ui/delegates/cell_layout.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace resolute::ui {

Caret CellLayout::caretAt(QPointF point) const
{
    if (blockCount() == 0) return {-1, 0};
    int block = 0;
    while (block + 1 < blockCount() && point.y() >= text(block + 1).at.y()) ++block;
    const Block &b = text(block);
    const int line = std::clamp(static_cast<int>(std::floor((point.y() - b.at.y()) / b.pitch)), 0, b.layout->lineCount() - 1);
    return {block, b.layout->lineAt(line).xToCursor(point.x() - b.at.x())};
}

bool CellLayout::isTextAt(QPointF point) const
{
    return std::ranges::any_of(blocks_, [&](const Block &b) {
        if (b.paragraph < 0 || point.y() < b.at.y() || point.y() >= bottomOf(b)) return false;
        const QTextLine line = b.layout->lineAt(static_cast<int>((point.y() - b.at.y()) / b.pitch));
        const QRectF used = line.isValid() ? line.naturalTextRect() : QRectF();
        return point.x() >= b.at.x() + used.left() && point.x() <= b.at.x() + used.right();
    });
}

QRectF CellLayout::caretRect(Caret caret) const
{
    if (caret.block < 0 || caret.block >= blockCount()) return {};
    const Block &b = text(caret.block);
    const QTextLine line = b.layout->lineForTextPosition(std::min(caret.offset, static_cast<int>(b.plain.size())));
    if (!line.isValid()) return {};
    const qreal baseline = b.at.y() + line.y() + line.ascent();
    return {std::round(b.at.x() + line.cursorToX(caret.offset)), baseline - b.em, 1.5, b.em * 1.3};
}

std::vector<QRectF> CellLayout::rangeRects(Caret from, Caret to) const
{
    std::vector<QRectF> rects;
    for (int block = std::max(from.block, 0); block <= to.block && block < blockCount(); ++block) {
        const Block &b = text(block);
        const TextRange range{block == from.block ? from.offset : 0, block == to.block ? to.offset : static_cast<int>(b.plain.size())};
        // The whole height of the lines, so that selected lines leave no gap.
        for (int l = 0; l < b.layout->lineCount(); ++l) {
            const QTextLine line = b.layout->lineAt(l);
            const TextRange here{std::max(range.begin, line.textStart()), std::min(range.end, line.textStart() + line.textLength())};
            if (here.empty()) continue;
            for (const QRectF &r : rectsIn(b, here, 0, 0)) rects.emplace_back(r.left(), b.at.y() + l * b.pitch, r.width(), b.pitch);
        }
    }
    return rects;
}

Caret CellLayout::end() const
{
    return blockCount() == 0 ? Caret{-1, 0} : Caret{blockCount() - 1, static_cast<int>(text(blockCount() - 1).plain.size())};
}

Caret CellLayout::sideways(Caret caret, bool right, bool word) const
{
    const Block &b = text(caret.block);
    if (!word) return {caret.block, right ? b.layout->rightCursorPosition(caret.offset) : b.layout->leftCursorPosition(caret.offset)};
    const bool onwards = right != typography_->rightToLeft;
    return {caret.block,
        onwards ? b.layout->nextCursorPosition(caret.offset, QTextLayout::SkipWords)
                : b.layout->previousCursorPosition(caret.offset, QTextLayout::SkipWords)};
}

Caret CellLayout::lineEnd(Caret caret, bool last) const
{
    const Block &b = text(caret.block);
    const QTextLine line = b.layout->lineForTextPosition(caret.offset);
    if (!line.isValid()) return caret;
    const int end = line.textStart() + line.textLength();
    // The blank at which a line was broken belongs to it, but the place behind it is the next line's.
    const bool broken = end < b.plain.size() && end > line.textStart() && b.plain.at(end - 1).isSpace();
    return {caret.block, last ? (broken ? end - 1 : end) : line.textStart()};
}

std::optional<Caret> CellLayout::vertically(Caret caret, bool down, qreal x) const
{
    const Block &b = text(caret.block);
    const QTextLine line = b.layout->lineForTextPosition(caret.offset);
    int block = caret.block, next = (line.isValid() ? line.lineNumber() : 0) + (down ? 1 : -1);
    if (next < 0 || next >= b.layout->lineCount()) {
        block += down ? 1 : -1;
        if (block < 0 || block >= blockCount()) return {};
        next = down ? 0 : text(block).layout->lineCount() - 1;
    }
    const Block &there = text(block);
    return Caret{block, there.layout->lineAt(next).xToCursor(x - there.at.x())};
}

TextRange CellLayout::wordAt(Caret caret) const
{
    const QString &words = text(caret.block).plain;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, words);
    finder.setPosition(std::min(caret.offset, static_cast<int>(words.size())));
    const auto begin = finder.isAtBoundary() && caret.offset < words.size() && finder.boundaryReasons().testFlag(QTextBoundaryFinder::StartOfItem)
        ? finder.position()
        : finder.toPreviousBoundary();
    finder.setPosition(std::max<qsizetype>(begin, 0));
    const auto end = finder.toNextBoundary();
    return {static_cast<int>(std::max<qsizetype>(begin, 0)), static_cast<int>(end < 0 ? words.size() : end)};
}

} // namespace resolute::ui
