// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fold_model.h"

#include "ui/models/collation_model.h"
#include "ui/models/roles.h"

namespace resolute::ui {

FoldModel::FoldModel(CollationModel &source, QObject *parent) : QAbstractProxyModel(parent), collation_(source)
{
    setSourceModel(&source);
    connect(&source, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&source, &QAbstractItemModel::modelReset, this, [this] {
        opened_.clear();
        rebuild();
        endResetModel();
    });
    connect(&source, &QAbstractItemModel::dataChanged, this, [this] {
        if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
    connect(&source, &CollationModel::visibleChanged, this, [this] {
        if (!changedOnly_) return;
        opened_.assign(opened_.size(), false);
        rearrange();
    });
    rebuild();
}

bool FoldModel::isShown(int sourceRow) const
{
    if (!changedOnly_ || opened_[static_cast<std::size_t>(sourceRow)]) return true;
    return collation_.isVisibleRow(sourceRow);
}

void FoldModel::number()
{
    rows_.assign(static_cast<std::size_t>(collation_.rowCount()), 0);
    for (std::size_t i = 0; i < items_.size(); ++i)
        for (int r = items_[i].first; r < items_[i].first + std::max(items_[i].folded, 1); ++r)
            rows_[static_cast<std::size_t>(r)] = static_cast<int>(i);
}

void FoldModel::rebuild()
{
    const int count = collation_.rowCount();
    items_.clear();
    opened_.resize(static_cast<std::size_t>(count), false);
    for (int r = 0; r < count; ++r) {
        if (isShown(r)) items_.push_back({r, 0});
        else if (!items_.empty() && items_.back().folded > 0) ++items_.back().folded;
        else items_.push_back({r, 1});
    }
    number();
}

void FoldModel::rearrange()
{
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<int> sourceRows;
    for (const QModelIndex &index : before) sourceRows.push_back(items_[static_cast<std::size_t>(index.row())].first);
    rebuild();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) after += index(rowOf(sourceRows[static_cast<std::size_t>(i)]), before[i].column());
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

void FoldModel::setChangedOnly(bool on)
{
    if (on == changedOnly_) return;
    changedOnly_ = on;
    opened_.assign(opened_.size(), false);
    rearrange();
    emit changedOnlyChanged(on);
}

void FoldModel::openFold(const QModelIndex &fold)
{
    if (!checkIndex(fold, CheckIndexOption::IndexIsValid)) return;
    const Item item = items_[static_cast<std::size_t>(fold.row())];
    if (item.folded == 0) return;
    for (int r = item.first; r < item.first + item.folded; ++r) opened_[static_cast<std::size_t>(r)] = true;
    rearrange();
}

int FoldModel::rowOf(int sourceRow) const
{
    return sourceRow >= 0 && sourceRow < static_cast<int>(rows_.size()) ? rows_[static_cast<std::size_t>(sourceRow)] : -1;
}

int FoldModel::reveal(int sourceRow)
{
    const int row = rowOf(sourceRow);
    if (row >= 0 && items_[static_cast<std::size_t>(row)].folded > 0) openFold(index(row, 0));
    return rowOf(sourceRow);
}

QModelIndex FoldModel::mapFromSource(const QModelIndex &source) const
{
    return source.isValid() ? index(rowOf(source.row()), source.column()) : QModelIndex();
}

QModelIndex FoldModel::mapToSource(const QModelIndex &proxy) const
{
    if (!proxy.isValid()) return {};
    const Item &item = items_[static_cast<std::size_t>(proxy.row())];
    return item.folded > 0 ? QModelIndex() : collation_.index(item.first, proxy.column());
}

QModelIndex FoldModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex FoldModel::parent(const QModelIndex &) const { return {}; }
int FoldModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(items_.size()); }
int FoldModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : collation_.columnCount(); }

Qt::ItemFlags FoldModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

int FoldModel::hiddenIn(const Item &item) const
{
    int hidden = 0;
    for (int r = item.first; r < item.first + item.folded; ++r) hidden += collation_.index(r, 0).data(ChangeCountRole).toInt();
    return hidden;
}

QString FoldModel::foldWords(const Item &item) const
{
    const int hidden = hiddenIn(item);
    if (hidden == 0) return tr("%n unchanged paragraph(s)", nullptr, item.folded);
    return tr("%n paragraph(s)", nullptr, item.folded) + QStringLiteral(" · ") + tr("%n hidden change(s)", nullptr, hidden);
}

QVariant FoldModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) return {};
    const Item &item = items_[static_cast<std::size_t>(index.row())];
    if (item.folded == 0) {
        const QVariant value = collation_.index(item.first, index.column()).data(role);
        // Rows of a proxy's roles are rows of the proxy.
        if (role == JumpRowRole && value.toInt() >= 0) return rowOf(value.toInt());
        return value;
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return foldWords(item);
    case FoldRole: return item.folded;
    case FoldHiddenRole: return hiddenIn(item);
    case JumpRowRole:
    case WeightRole:
    case SourceRowRole:
    case ParagraphRole: return -1;
    default: return {};
    }
}

QVariant FoldModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) return collation_.headerData(section, orientation, role);
    return section >= 0 && section < rowCount() ? index(section, 0).data(NameRole) : QVariant();
}

} // namespace resolute::ui
