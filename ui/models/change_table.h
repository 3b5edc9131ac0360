// SPDX-License-Identifier: GPL-3.0-or-later
// Every change of the comparison as a row to read down: where, of which class, the words before and after, what it does.
// Stands on the same stops as next and previous change, in the same order. The proxy sorts and filters.
#pragma once

#include "ui/models/change_filter.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QSortFilterProxyModel>

#include <map>
#include <vector>

namespace resolute::ui {

class CollationModel;

class ChangeTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { placeColumn, classColumn, wordsColumn, tagsColumn, textColumn, columnTotal };
    enum ChangeRole {
        beforeRole = Qt::UserRole + 100, ///< QString: words that were taken away
        afterRole,                       ///< QString: words that were put there
        sortRole,                        ///< what the column sorts by
        shownRole,                       ///< bool: not filtered out in the view of the texts
        categoryRole,                    ///< int(Category)
    };

    explicit ChangeTable(CollationModel &collation, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columnTotal; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString shown(const Stop &stop, int column) const;

    CollationModel &collation_;
};

/// Shows what the texts show, or all of it; and of these what contains some words, accents and case folded.
class ChangeTableFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ChangeTableFilter(QObject *parent = nullptr);

    void setHiddenToo(bool on); ///< also changes that the texts do not show
    void setSourceModel(QAbstractItemModel *model) override;
    void setWords(const QString &words);
    [[nodiscard]] int hiddenCount() const; ///< rows of the model that are not here
    void refresh() { invalidateFilter(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] const std::vector<QCollatorSortKey> &keysOf(int column) const;

    mutable std::map<int, std::vector<QCollatorSortKey>> keys_; ///< by column, of the model's rows: words are made and weighed once
    bool hiddenToo_ = false;
    QString words_;
};

} // namespace resolute::ui
