// SPDX-License-Identifier: GPL-3.0-or-later
// Sorts and filters the States of a VoteModel, and counts what each choice would leave.
#pragma once

#include "ui/models/vote_model.h"

#include <QSortFilterProxyModel>

#include <vector>

namespace resolute::ui {

enum class VoteShare {
    all,
    changed,   ///< another position than before
    everyTime, ///< took part in every vote
    once,      ///< took part in one of several
    sponsors   ///< sponsor a text of the series
};

/// A State took this position in a vote.
struct VoteCondition {
    int vote = -1; ///< -1: in any vote
    Position position = Position::unknown;
    bool operator==(const VoteCondition &) const = default;
};

struct VoteCriteria {
    VoteShare share = VoteShare::all;
    QString group;                         ///< as the core names it; empty: all
    std::vector<VoteCondition> conditions; ///< all of them hold
    QString name;                          ///< part of a name or an ISO code, accents and case folded
    bool operator==(const VoteCriteria &) const = default;
};

class VoteFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit VoteFilter(QObject *parent = nullptr);

    void setCriteria(VoteCriteria criteria);
    [[nodiscard]] const VoteCriteria &criteria() const { return criteria_; }
    /// States that would be left with this share and the other criteria as they are. Linear in the rows.
    [[nodiscard]] int countOf(VoteShare share) const;

signals:
    void criteriaChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &a, const QModelIndex &b) const override;

private:
    [[nodiscard]] const VoteModel *votes() const { return static_cast<const VoteModel *>(sourceModel()); }
    [[nodiscard]] bool fits(int row, const VoteCriteria &criteria) const;

    VoteCriteria criteria_;
    QString foldedName_;
};

} // namespace resolute::ui
