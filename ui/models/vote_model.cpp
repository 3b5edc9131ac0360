// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/vote_model.h"

#include "ui/bridge/state_words.h"
#include "ui/bridge/text.h"
#include "ui/bridge/words.h"
#include "ui/models/vote_words.h"

#include <algorithm>

namespace resolute::ui {

namespace {

/// From against over abstaining to in favour; how far a change went, and which way.
int stance(Position position) { return position == Position::inFavour ? 1 : position == Position::against ? -1 : 0; }

} // namespace

void VoteModel::setTable(VoteTable table)
{
    beginResetModel();
    table_ = std::move(table);
    endResetModel();
}

int VoteModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(table_.states.size()); }

int VoteModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid()) return 0;
    return firstVoteColumn + voteCount() + (changeColumn() >= 0 ? 1 : 0);
}

QVariant VoteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto r = static_cast<std::size_t>(index.row());
    const StateRow &row = table_.states[r];
    const PositionChange *change = table_.changeOf(r);
    const int vote = voteOf(index.column());
    switch (role) {
    case Qt::DisplayRole: return shown(row, r, index.column());
    case Qt::ToolTipRole: return explanation(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == stateColumn ? shown(row, r, index.column())
                                             : QStringLiteral("%1, %2: %3")
                                                   .arg(stateWord(row.state), headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                                       shown(row, r, index.column()).toString());
    case roleOf(VoteRole::position): return vote >= 0 ? QVariant(static_cast<int>(row.positions[static_cast<std::size_t>(vote)])) : QVariant();
    case roleOf(VoteRole::from): return change ? QVariant(static_cast<int>(change->from)) : QVariant();
    case roleOf(VoteRole::to): return change ? QVariant(static_cast<int>(change->to)) : QVariant();
    case roleOf(VoteRole::sort): return sortValue(row, r, index.column());
    case roleOf(VoteRole::group): return toQt(row.group);
    case roleOf(VoteRole::iso3): return toQt(row.iso3);
    case roleOf(VoteRole::sponsor): return !row.sponsored.empty();
    case roleOf(VoteRole::partCount): return static_cast<int>(std::ranges::count_if(row.positions, tookPart));
    default: return {};
    }
}

QVariant VoteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    const int v = voteOf(section);
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role == Qt::DisplayRole) {
        if (section == stateColumn) return tr("State");
        if (section == groupColumn) return tr("Group");
        return v >= 0 ? voteName(table_.votes[static_cast<std::size_t>(v)]) : tr("Change");
    }
    if (role == Qt::ToolTipRole && v >= 0) {
        const Vote &vote = table_.votes[static_cast<std::size_t>(v)];
        return QStringLiteral("%1, %2\n%3").arg(voteName(vote), dateWords(vote.date), tallyWords(vote));
    }
    return {};
}

QVariant VoteModel::shown(const StateRow &row, std::size_t r, int column) const
{
    if (column == stateColumn) return stateWord(row.state);
    if (column == groupColumn) return shortGroupWord(row.group);
    if (const int v = voteOf(column); v >= 0) return positionWord(row.positions[static_cast<std::size_t>(v)]);
    const PositionChange *change = table_.changeOf(r);
    if (change) return tr("%1 → %2", "a State's earlier and later position").arg(positionWord(change->from), positionWord(change->to));
    return table_.once(r) ? tr("took part once") : QString();
}

QVariant VoteModel::sortValue(const StateRow &row, std::size_t r, int column) const
{
    if (column == stateColumn) return stateWord(row.state);
    if (column == groupColumn) return shortGroupWord(row.group);
    if (const int v = voteOf(column); v >= 0) return static_cast<int>(row.positions[static_cast<std::size_t>(v)]);
    // Changes first, those that went furthest towards the text on top; then who took part every time, then once.
    if (const PositionChange *change = table_.changeOf(r)) return -10 - (stance(change->to) - stance(change->from));
    return table_.once(r) ? 1 : 0;
}

QString VoteModel::explanation(const StateRow &row, int column) const
{
    QStringList lines;
    if (column == groupColumn) return groupWord(row.group);
    if (column == stateColumn) {
        if (row.printedName != row.state) lines += tr("printed as “%1”").arg(toQt(row.printedName));
        if (!row.sponsored.empty()) lines += tr("sponsor of %n text(s) of this series", nullptr, static_cast<int>(row.sponsored.size()));
        lines += groupWord(row.group);
        return lines.join(u'\n');
    }
    const int v = voteOf(column);
    if (v < 0 || row.positions[static_cast<std::size_t>(v)] != Position::unknown) return {};
    return table_.votes[static_cast<std::size_t>(v)].listed ? tr("It stands in no list, and whether it was a member then is not known here.")
                                                            : tr("This text gives the tally and does not name the States.");
}

} // namespace resolute::ui
