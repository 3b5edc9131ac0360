// SPDX-License-Identifier: GPL-3.0-or-later
// A table of votes as an item model: a row a State; columns State, regional group, one for each vote, and, from two
// votes on, the change between them. The data says what; colours and shapes are the delegate's.
#pragma once

#include "core/votes/votes.h"

#include <QAbstractTableModel>

namespace resolute::ui {

/// Roles of every cell.
enum class VoteRole {
    position = Qt::UserRole + 1, ///< int(Position) of a vote's column; else invalid
    from,
    to,   ///< int(Position) of the row's change; invalid where the State did not change
    sort,       ///< what the column sorts by: QString or int
    group,      ///< QString: the group's name in the core, "GRULAC"
    iso3,       ///< QString
    sponsor,    ///< bool: sponsors at least one text of the series
    partCount,  ///< int: votes in which the State took part
};

class VoteModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { stateColumn, groupColumn, firstVoteColumn };

    explicit VoteModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setTable(VoteTable table);
    [[nodiscard]] const VoteTable &table() const { return table_; }
    [[nodiscard]] int voteCount() const { return static_cast<int>(table_.votes.size()); }
    /// -1 where there are fewer than two votes.
    [[nodiscard]] int changeColumn() const { return voteCount() > 1 ? firstVoteColumn + voteCount() : -1; }
    /// Place of the column's vote in VoteTable::votes; -1 for the other columns.
    [[nodiscard]] int voteOf(int column) const
    {
        return column >= firstVoteColumn && column < firstVoteColumn + voteCount() ? column - firstVoteColumn : -1;
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant shown(const StateRow &row, std::size_t r, int column) const;
    [[nodiscard]] QVariant sortValue(const StateRow &row, std::size_t r, int column) const;
    [[nodiscard]] QString explanation(const StateRow &row, int column) const;

    VoteTable table_;
};

/// A role as Qt's functions want it.
[[nodiscard]] constexpr int roleOf(VoteRole role) { return static_cast<int>(role); }

} // namespace resolute::ui
