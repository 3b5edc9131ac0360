// SPDX-License-Identifier: GPL-3.0-or-later
// Finding words in all texts that are shown: every place where they stand, and the way from one to the next.
#pragma once

#include "ui/models/search_pattern.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace resolute::ui {

class CollationModel;

class TextSearch : public QObject
{
    Q_OBJECT
public:
    struct Hit {
        int row = 0, column = 0; ///< of the collation's model
        int block = 0;           ///< of textBlocks() of the cell
        TextRange words{};
    };

    explicit TextSearch(CollationModel &collation, QObject *parent = nullptr);

    /// Reads the texts for searching, a little at a time while nothing else happens, so that the first letter finds at once.
    void prepare();
    /// From a row on and round, so that of more than `most` hits the nearest are found.
    void search(const SearchPattern &pattern, int from = 0);
    static constexpr std::size_t most = 100000;
    [[nodiscard]] bool isMore() const { return more_; } ///< there are others behind those that were found
    void clear();
    [[nodiscard]] const std::vector<Hit> &hits() const { return hits_; } ///< row by row, column by column
    [[nodiscard]] int paragraphs() const { return paragraphs_; }         ///< how many have a hit
    /// The first hit at or behind a row, else the first of all; none without hits.
    [[nodiscard]] std::optional<std::size_t> from(int row) const;

private:
    struct Block {
        int row, column, block;
        FoldedText text;
    };
    void readRow(int row);
    void readSome();
    void forget();

    CollationModel &collation_;
    std::vector<Block> blocks_;
    int read_ = 0; ///< rows
    std::vector<Hit> hits_;
    int paragraphs_ = 0;
    bool more_ = false;
    QTimer idle_;
};

} // namespace resolute::ui
