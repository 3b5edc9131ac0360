// SPDX-License-Identifier: GPL-3.0-or-later
// The collation with runs of rows folded away: unchanged paragraphs, and those whose changes are all filtered out.
// A run becomes one row that says how many paragraphs and hidden changes it stands for; it can be opened.
#pragma once

#include <QAbstractProxyModel>

#include <vector>

namespace resolute::ui {

class CollationModel;

class FoldModel : public QAbstractProxyModel
{
    Q_OBJECT
public:
    explicit FoldModel(CollationModel &source, QObject *parent = nullptr);

    [[nodiscard]] bool changedOnly() const { return changedOnly_; }
    void setChangedOnly(bool on);
    /// Shows the rows of a fold until the filter or the comparison changes.
    void openFold(const QModelIndex &fold);
    /// Makes sure that a row of the collation is shown, opening its fold; its row here.
    int reveal(int sourceRow);
    /// The row here of a row of the collation; its fold's if it is folded away.
    [[nodiscard]] int rowOf(int sourceRow) const;

    QModelIndex mapFromSource(const QModelIndex &source) const override;
    QModelIndex mapToSource(const QModelIndex &proxy) const override; ///< invalid for folds
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QModelIndex buddy(const QModelIndex &index) const override { return index; }

signals:
    void changedOnlyChanged(bool on);

private:
    struct Item {
        int first = 0; ///< row of the collation
        int folded = 0; ///< how many from there; 0: a usual row
    };

    [[nodiscard]] bool isShown(int sourceRow) const;
    void rebuild();    ///< items_ from the source
    void rearrange();  ///< rebuild, as a change of layout
    void number();     ///< rows_ from items_
    [[nodiscard]] QString foldWords(const Item &item) const;
    [[nodiscard]] int hiddenIn(const Item &item) const;

    CollationModel &collation_;
    bool changedOnly_ = false;
    std::vector<Item> items_;
    std::vector<int> rows_;    ///< by source row
    std::vector<bool> opened_; ///< by source row
};

} // namespace resolute::ui
