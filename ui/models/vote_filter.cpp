// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/vote_filter.h"

#include "ui/bridge/state_words.h"
#include "ui/bridge/text.h"
#include "ui/models/folded.h"

#include <algorithm>

namespace resolute::ui {

VoteFilter::VoteFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(roleOf(VoteRole::sort));
    setDynamicSortFilter(true);
}

void VoteFilter::setCriteria(VoteCriteria criteria)
{
    if (criteria == criteria_) return;
    criteria_ = std::move(criteria);
    foldedName_ = folded(criteria_.name.trimmed());
    invalidateRowsFilter();
    emit criteriaChanged();
}

int VoteFilter::countOf(VoteShare share) const
{
    if (!sourceModel()) return 0;
    VoteCriteria criteria = criteria_;
    criteria.share = share;
    int n = 0;
    for (int row = 0; row < sourceModel()->rowCount(); ++row) n += fits(row, criteria);
    return n;
}

bool VoteFilter::filterAcceptsRow(int row, const QModelIndex &) const { return fits(row, criteria_); }

bool VoteFilter::fits(int r, const VoteCriteria &criteria) const
{
    const VoteTable &table = votes()->table();
    const auto index = static_cast<std::size_t>(r);
    const StateRow &row = table.states[index];
    switch (criteria.share) {
    case VoteShare::all: break;
    case VoteShare::changed:
        if (!table.changeOf(index)) return false;
        break;
    case VoteShare::everyTime:
        if (!std::ranges::all_of(row.positions, tookPart)) return false;
        break;
    case VoteShare::once:
        if (!table.once(index)) return false;
        break;
    case VoteShare::sponsors:
        if (row.sponsored.empty()) return false;
        break;
    }
    if (!criteria.group.isEmpty() && toQt(row.group) != criteria.group) return false;
    for (const VoteCondition &condition : criteria.conditions) {
        const bool holds = condition.vote >= 0 && condition.vote < votes()->voteCount()
            ? row.positions[static_cast<std::size_t>(condition.vote)] == condition.position
            : std::ranges::contains(row.positions, condition.position);
        if (!holds) return false;
    }
    if (foldedName_.isEmpty()) return true;
    return folded(toQt(row.state)).contains(foldedName_) || folded(stateWord(row.state)).contains(foldedName_)
        || folded(toQt(row.printedName)).contains(foldedName_) || folded(toQt(row.iso3)) == foldedName_;
}

bool VoteFilter::lessThan(const QModelIndex &a, const QModelIndex &b) const
{
    const QVariant x = a.data(sortRole()), y = b.data(sortRole());
    if (x.typeId() == QMetaType::Int && x != y) return x.toInt() < y.toInt();
    if (a.column() == VoteModel::groupColumn && x != y) return QString::localeAwareCompare(x.toString(), y.toString()) < 0;
    // The core's order is by name; equal cells keep it whichever way the column is sorted.
    return sortOrder() == Qt::AscendingOrder || a.column() == VoteModel::stateColumn ? a.row() < b.row() : a.row() > b.row();
}

} // namespace resolute::ui
