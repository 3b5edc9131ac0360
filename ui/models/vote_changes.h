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
    enum Role { documentRole = Qt::UserRole + 1, ///< int: place of the text in Comparison::documents
                paragraphRole };                 ///< int: place of the paragraph in that text

    explicit VoteChangesModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    /// Of the steps that lead from the text of one vote to that of the other; none where they are no two columns of
    /// the comparison in this order, or are compared with another base.
    void setVotes(const ComparisonPtr &comparison, const Document *from, const Document *to);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Entry {
        QString words;
        int document = 0, paragraph = 0;
    };
    void add(const Comparison &comparison, const Step &step, std::size_t from, std::size_t to);

    std::vector<Entry> entries_;
};

} // namespace resolute::ui
