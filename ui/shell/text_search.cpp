// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/text_search.h"

#include "ui/models/collation_model.h"
#include "ui/models/roles.h"

#include <QElapsedTimer>

#include <algorithm>
#include <tuple>

namespace resolute::ui {

namespace {

constexpr qint64 spell = 4; // milliseconds of reading at a time

} // namespace

TextSearch::TextSearch(CollationModel &collation, QObject *parent) : QObject(parent), collation_(collation)
{
    connect(&collation, &QAbstractItemModel::modelReset, this, &TextSearch::forget);
    connect(&idle_, &QTimer::timeout, this, &TextSearch::readSome);
}

void TextSearch::forget()
{
    idle_.stop();
    blocks_.clear();
    read_ = 0;
    clear();
}

void TextSearch::clear()
{
    hits_.clear();
    paragraphs_ = 0;
    more_ = false;
}

void TextSearch::prepare()
{
    if (read_ < collation_.rowCount()) idle_.start(0);
}

void TextSearch::readSome()
{
    QElapsedTimer clock;
    clock.start();
    while (read_ < collation_.rowCount() && clock.elapsed() < spell) readRow(read_++);
    if (read_ >= collation_.rowCount()) idle_.stop();
}

void TextSearch::readRow(int row)
{
    for (int column = 0; column < collation_.columnCount(); ++column) {
        const CellPtr cell = collation_.index(row, column).data(CellRole).value<CellPtr>();
        if (!cell || cell->ghost) continue; // what stands elsewhere is found there
        const std::vector<TextBlock> blocks = textBlocks(*cell);
        for (int b = 0; b < static_cast<int>(blocks.size()); ++b) {
            const TextBlock &block = blocks[static_cast<std::size_t>(b)];
            const auto &raised = cell->paragraphs[static_cast<std::size_t>(block.paragraph)].raised;
            blocks_.push_back({row, column, b, block.note < 0 ? FoldedText(block.text, raised) : FoldedText(block.text)});
        }
    }
}

void TextSearch::search(const SearchPattern &pattern, int from)
{
    clear();
    if (pattern.isEmpty()) return;
    while (read_ < collation_.rowCount()) readRow(read_++);
    const auto start = std::ranges::lower_bound(blocks_, from, {}, &Block::row);
    const auto look = [&](auto begin, auto end) {
        for (auto block = begin; block != end; ++block) {
            if (hits_.size() >= most) {
                more_ = true;
                return;
            }
            for (const TextRange words : pattern.matches(block->text)) hits_.push_back({block->row, block->column, block->block, words});
        }
    };
    look(start, blocks_.end());
    const auto behind = static_cast<std::ptrdiff_t>(hits_.size());
    look(blocks_.begin(), start);
    std::rotate(hits_.begin(), hits_.begin() + behind, hits_.end());
    int lastRow = -1;
    for (const Hit &hit : hits_) paragraphs_ += std::exchange(lastRow, hit.row) != hit.row ? 1 : 0;
}

std::optional<std::size_t> TextSearch::from(int row) const
{
    if (hits_.empty()) return {};
    const auto found = std::ranges::lower_bound(hits_, row, {}, &Hit::row);
    return found == hits_.end() ? 0 : static_cast<std::size_t>(found - hits_.begin());
}

} // namespace resolute::ui
