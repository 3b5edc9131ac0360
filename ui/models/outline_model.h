// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison as a tree: preamble and operative part, their paragraphs, sub-paragraphs below these, each with
// what changed in it. Deleted paragraphs stand where they stood. Roles: ui/models/roles.h.
#pragma once

#include <QAbstractItemModel>

#include <vector>

namespace resolute::ui {

class CollationModel;

class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    explicit OutlineModel(CollationModel &collation, QObject *parent = nullptr);

    /// The node of a row of the collation; invalid for origins of moves.
    [[nodiscard]] QModelIndex indexOfRow(int row) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return 1; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Node {
        int row = -1; ///< of the collation; -1: a section
        QString title{};
        int parent = 0, place = 0; ///< node 0 is the root
        std::vector<int> children{};
    };

    void rebuild();
    int add(int parent, int row, QString title);
    [[nodiscard]] const Node &node(const QModelIndex &index) const { return nodes_[index.isValid() ? index.internalId() : 0]; }

    CollationModel &collation_;
    std::vector<Node> nodes_;
    std::vector<int> nodeOfRow_;
};

} // namespace resolute::ui
