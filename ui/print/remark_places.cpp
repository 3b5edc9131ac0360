// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/remark_places.h"

#include "ui/models/cell_maker.h"

#include <algorithm>

namespace resolute::ui {

namespace {

constexpr qreal sheet = 10; // edge of the sign beside a paragraph

/// What a range of the paragraph's own displayed text is where struck words of the older text were put in.
TextRange amongStruck(TextRange range, const ParagraphText &paragraph)
{
    for (const TextRange struck : paragraph.struck) {
        const int size = struck.end - struck.begin;
        if (struck.begin <= range.begin) range.begin += size;
        if (struck.begin < range.end) range.end += size;
    }
    return range;
}

QRectF beside(const CellLayout &cell, int paragraph) { return {-sheet - 2, cell.paragraphMiddle(paragraph) - sheet / 2, sheet, sheet}; }

} // namespace

RemarkPlace placeOf(const review::Remark &remark, std::size_t side, const Document &document, const RowPiece &row,
    const std::vector<ParagraphIndex> &older)
{
    for (std::size_t c = 0; c < row.columns().size(); ++c) {
        const CellLayout &layout = row.columns()[c].cell;
        const Cell &cell = layout.cell();
        if (cell.ghost) continue;
        const auto own = std::ranges::find_if(cell.paragraphs,
            [&](const ParagraphText &p) { return p.textOf == side && p.index == remark.paragraph; });
        if (own == cell.paragraphs.end()) {
            const bool struckHere = side == 0 && row.columns().size() == 1 && !cell.paragraphs.empty()
                && std::ranges::contains(older, remark.paragraph);
            if (struckHere) return {static_cast<int>(c), {beside(layout, 0)}, false};
            continue;
        }
        const int number = static_cast<int>(own - cell.paragraphs.begin());
        RemarkPlace out{static_cast<int>(c), {}, false};
        if (!remark.wholeParagraph && !remark.range.empty()) {
            const TextRange words = amongStruck(DisplayedText(document.paragraph(remark.paragraph)).range(remark.range), *own);
            const std::vector<TextBlock> blocks = textBlocks(cell);
            const auto block = std::ranges::find_if(blocks, [&](const TextBlock &b) { return b.paragraph == number && b.note < 0; });
            if (block != blocks.end()) {
                const int b = static_cast<int>(block - blocks.begin());
                out.rects = layout.rangeRects({b, words.begin}, {b, words.end});
                out.onWords = !out.rects.empty();
            }
        }
        if (out.rects.empty()) out.rects.push_back(beside(layout, number));
        return out;
    }
    return {};
}

} // namespace resolute::ui
