// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/change_model.h"

#include "ui/bridge/words.h"
#include "ui/models/collation_model.h"
#include "ui/models/roles.h"
#include "ui/models/stop_words.h"

namespace resolute::ui {

ChangeModel::ChangeModel(CollationModel &collation, QObject *parent) : QAbstractListModel(parent), collation_(collation)
{
    connect(&collation, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&collation, &QAbstractItemModel::modelReset, this, [this] { endResetModel(); });
}

const Stop &ChangeModel::stop(int change) const { return collation_.collation().stops[static_cast<std::size_t>(change)]; }
bool ChangeModel::isVisible(int change) const { return collation_.isVisible(stop(change)); }
int ChangeModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(collation_.collation().stops.size()); }

std::optional<int> ChangeModel::next(int row, int change, bool backwards) const
{
    const int count = rowCount(), step = backwards ? -1 : 1;
    int i = change + step;
    if (change < 0) { // the first change at or after the row; backwards, the last one before it
        i = 0;
        while (i < count && stop(i).row < row) ++i;
        if (backwards) --i;
    }
    for (; i >= 0 && i < count; i += step)
        if (isVisible(i)) return i;
    return {};
}

std::optional<int> ChangeModel::nextInRow(int row, int change, bool backwards) const
{
    if (row < 0 || row >= collation_.rowCount()) return {};
    const DisplayRow &display = collation_.collation().rows[static_cast<std::size_t>(row)];
    const int count = display.stopCount;
    int place = change < display.firstStop || change >= display.firstStop + count ? (backwards ? 0 : -1) : change - display.firstStop;
    for (int tried = 0; tried < count; ++tried) {
        place = (place + (backwards ? count - 1 : 1)) % count;
        if (isVisible(display.firstStop + place)) return display.firstStop + place;
    }
    return {};
}

int ChangeModel::number(int change) const
{
    int n = 0;
    for (int i = 0; i <= change && i < rowCount(); ++i) n += isVisible(i) ? 1 : 0;
    return n;
}

int ChangeModel::visibleCount() const { return number(rowCount() - 1); }

QVariant ChangeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Stop &s = stop(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return collation_.index(s.row, 0).data(NameRole).toString() + QStringLiteral(": ") + stopWords(collation_.collation(), s);
    case WeightRole: return static_cast<int>(s.category);
    case SourceRowRole: return s.row;
    case NameRole: return collation_.index(s.row, 0).data(NameRole);
    default: return {};
    }
}

} // namespace resolute::ui
