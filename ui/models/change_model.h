// SPDX-License-Identifier: GPL-3.0-or-later
// All changes of the comparison as a flat list, in order of display: what next and previous change walk along.
#pragma once

#include "ui/store/collation.h"

#include <QAbstractListModel>

#include <optional>

namespace resolute::ui {

class CollationModel;

class ChangeModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit ChangeModel(CollationModel &collation, QObject *parent = nullptr);

    /// The next change that is not filtered out, after (or, backwards, before) this change, or if it is -1, from
    /// this row on; none at the end.
    [[nodiscard]] std::optional<int> next(int row, int change, bool backwards) const;
    /// The next change within the row of this change, round and round; none if it has no visible one.
    [[nodiscard]] std::optional<int> nextInRow(int row, int change, bool backwards) const;
    /// 1-based number among the changes that are not filtered out; 0 of none.
    [[nodiscard]] int number(int change) const;
    [[nodiscard]] int visibleCount() const;

    [[nodiscard]] const Stop &stop(int change) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool isVisible(int change) const;

    CollationModel &collation_;
};

} // namespace resolute::ui
