// SPDX-License-Identifier: GPL-3.0-or-later
// What changed in substance from the text of one vote to the text of another: to be read beside the changes of
// position. Nothing is claimed about one being the cause of the other.
#pragma once

#include "core/compare/comparison.h"

#include <QAbstractListModel>

#include <vector>

namespace resolute::ui {

class VoteChangesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        fromRole = Qt::UserRole + 1, ///< int: place in Comparison::documents of the text before the change
        toRole,                      ///< int: and of the text after it
        sideRole,                    ///< int: 0 if the paragraph stands in the text before, 1 if in the one after
        paragraphRole
    };             ///< QString: the paragraph's name, "OP 12 (b)"

    explicit VoteChangesModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    /// Of the steps that lead from the text of one vote to that of the other; none where they are no two columns of
    /// the comparison in this order, or are compared with another base.
    void setVotes(const ComparisonPtr &comparison, const Document *from, const Document *to);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Entry {
        QString words, paragraph;
        int from = 0, to = 0, side = 0;
    };
    void add(const Comparison &comparison, const Step &step, std::size_t from, std::size_t to);

    std::vector<Entry> entries_;
};

} // namespace resolute::ui
