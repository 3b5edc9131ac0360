// SPDX-License-Identifier: GPL-3.0-or-later
// The collation as an item model: rows are lineages (and origins of moves), columns are texts. The one model that
// everything which shows a comparison stands on. Roles: ui/models/roles.h.
#pragma once

#include "ui/models/change_filter.h"
#include "ui/models/word_ages.h"

#include <QAbstractTableModel>

#include <vector>

namespace resolute::ui {

class CollationModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(ComparisonPtr comparison); ///< and makes its rows, here and now
    void setCollation(CollationPtr collation);    ///< whose rows were made elsewhere; null: none
    [[nodiscard]] const Collation &collation() const { return *collation_; }

    /// Each text with what was struck in it: two texts become one column, of more each stands against the one before it.
    [[nodiscard]] bool isRedline() const { return redline_; }
    void setRedline(bool redline);
    /// Which text of the comparison a column shows, and the column of a text (-1: none, in a redline of two).
    [[nodiscard]] int textOf(int column) const { return redline_ && collation_->columns() == 2 ? 1 : column; }
    [[nodiscard]] int columnOf(int text) const { return redline_ && collation_->columns() == 2 ? 0 : text; }
    /// How old the words are instead of what changed; null: off.
    [[nodiscard]] const std::shared_ptr<WordAges> &ages() const { return ages_; }
    void setAges(std::shared_ptr<WordAges> ages);
    /// The links that a person decided, one list a step, as the core was given them.
    void setPinned(std::vector<std::vector<PinnedLink>> pinned);
    [[nodiscard]] bool isPinned(int row, std::size_t step) const;

    /// Changes whose marks stand out; the others are muted.
    [[nodiscard]] const ChangeFilter &filter() const { return filter_; }
    void setFilter(const ChangeFilter &filter);
    void setVisible(Categories visible); ///< the same filter with other categories
    /// Stops of a category, visible or not.
    [[nodiscard]] int count(Category category) const { return collation_->counts[static_cast<std::size_t>(category)]; }
    [[nodiscard]] int count(ChangeTag tag) const { return collation_->tagCounts[static_cast<std::size_t>(tag)]; }
    [[nodiscard]] int countOfStep(std::size_t step) const; ///< stops of a step, visible or not
    [[nodiscard]] int hiddenCount() const;
    [[nodiscard]] bool isVisible(const Stop &stop) const { return filter_.accepts(stop); }
    [[nodiscard]] bool isVisibleRow(int row) const; ///< it has a change that is not filtered out

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void visibleChanged();

private:
    [[nodiscard]] int weight(const DisplayRow &row) const;
    [[nodiscard]] QString plainText(const DisplayRow &row, std::size_t text) const;
    [[nodiscard]] Cell cell(std::size_t row, std::size_t text) const;
    [[nodiscard]] int stepRelation(const DisplayRow &row, std::size_t text) const;

    CollationPtr collation_ = std::make_shared<const Collation>(); ///< never null
    ChangeFilter filter_;
    bool redline_ = false;
    std::shared_ptr<WordAges> ages_;
    std::vector<std::vector<PinnedLink>> pinned_; ///< by step
};

} // namespace resolute::ui
