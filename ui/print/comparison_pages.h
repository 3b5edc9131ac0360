// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison of two texts set on pages: title block, aligned rows, votes. One layout for paper and for PDF; knows
// neither printer nor file. Measures are pixels of 96 to the inch from the page's top left corner. GUI thread or any
// thread that owns a QGuiApplication's fonts; a hundred long paragraphs take some 50 ms.
#pragma once

#include "core/base/progress.h"
#include "core/compare/comparison.h"
#include "ui/delegates/cell_layout.h"
#include "ui/models/collation.h"
#include "ui/print/print_options.h"

#include <QMarginsF>
#include <QRectF>
#include <QSizeF>

#include <memory>
#include <vector>

class QPainter;

namespace resolute::ui {

class ComparisonPages
{
public:
    /// `comparison` is of two texts. `page` is the whole sheet.
    ComparisonPages(ComparisonPtr comparison, const PrintOptions &options, QSizeF page, const Progress &progress = {});
    ~ComparisonPages();

    [[nodiscard]] int count() const { return static_cast<int>(pages_.size()); }

    /// Without `marks` the words keep their colours, but grounds and lines are left to annotations.
    void paint(QPainter &painter, int page, bool marks) const;

    /// A piece of a mark on a page; pieces of one change follow each other.
    struct PlacedMark {
        int page = 0;
        QRectF rect;
        qreal baseline = 0;
        MarkForm form = MarkForm::inserted;
        int stop = -1; ///< in collation().stops
    };
    [[nodiscard]] const std::vector<PlacedMark> &marks() const { return marks_; }

    struct Bookmark {
        int page = 0;
        qreal top = 0;
        QString title;
        int level = 0;
    };
    [[nodiscard]] const std::vector<Bookmark> &bookmarks() const { return bookmarks_; }
    [[nodiscard]] const Collation &collation() const { return collation_; }
    [[nodiscard]] QString title() const;

private:
    struct RowCells {
        std::vector<CellLayout> cells; ///< one, or two side by side
        std::size_t row = 0;
        qreal height = 0;
    };
    /// What stands on a page: a part of a row, or a line of words.
    struct Item {
        qreal top = 0;
        int row = -1;                ///< in rows_
        qreal from[2]{}, to[2]{};    ///< which part of each cell, in its own measure
        bool first = false;          ///< the row begins here: its sign is drawn
        QString fold{};              ///< "14 unchanged paragraphs"
    };
    struct Page {
        std::vector<Item> items;
        bool title = false;
        int votes = -1; ///< which page of the votes, -1 for none
    };

    void layRows(const Progress &progress);
    void breakPages();
    void placeRow(int row, qreal &top);
    void placeFold(int unchanged, qreal &top);
    void newPage(qreal &top);
    void placeMarks();
    void addBookmark(const RowCells &row, qreal top);
    qreal layTitle(QPainter *painter) const; ///< paints where there is a painter; its height in any case
    void paintHead(QPainter &painter, int page) const;
    void paintItem(QPainter &painter, const Item &item, bool marks) const;
    [[nodiscard]] qreal columnLeft(std::size_t column) const;
    [[nodiscard]] bool isChanged(const DisplayRow &row) const;

    PrintOptions options_;
    Collation collation_;
    QSizeF size_;
    QRectF body_; ///< where text stands
    qreal columnWidth_ = 0;
    std::vector<Typography> typography_; ///< by column of paper
    std::vector<RowCells> rows_;
    std::vector<Page> pages_;
    std::vector<PlacedMark> marks_;
    std::vector<Bookmark> bookmarks_;
};

} // namespace resolute::ui
