// SPDX-License-Identifier: GPL-3.0-or-later
// The collation as an item model: rows are lineages (and origins of moves), columns are texts. The one model that
// everything which shows a comparison stands on. Roles: ui/models/roles.h.
#pragma once

#include "ui/models/collation.h"

#include <QAbstractTableModel>

namespace resolute::ui {

class CollationModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(ComparisonPtr comparison);
    [[nodiscard]] const Collation &collation() const { return collation_; }

    /// Categories whose marks stand out; the others are muted.
    [[nodiscard]] Categories visible() const { return visible_; }
    void setVisible(Categories visible);
    /// Stops of a category, visible or not.
    [[nodiscard]] int count(Category category) const { return counts_[static_cast<std::size_t>(category)]; }
    [[nodiscard]] int hiddenCount() const;
    [[nodiscard]] bool isVisible(const Stop &stop) const { return visible_.contains(stop.category); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void visibleChanged();

private:
    [[nodiscard]] int weight(const DisplayRow &row) const;
    [[nodiscard]] QString plainText(const DisplayRow &row, std::size_t column) const;

    Collation collation_;
    Categories visible_ = Categories::all();
    std::array<int, categoryCount> counts_{};
};

} // namespace resolute::ui
