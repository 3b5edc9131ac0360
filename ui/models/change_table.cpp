// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/change_table.h"

#include "ui/bridge/listed.h"
#include "ui/bridge/text.h"
#include "ui/bridge/words.h"
#include "ui/models/collation_model.h"
#include "ui/models/folded.h"
#include "ui/models/roles.h"
#include "ui/models/stop_words.h"

namespace resolute::ui {

ChangeTable::ChangeTable(CollationModel &collation, QObject *parent) : QAbstractTableModel(parent), collation_(collation)
{
    connect(&collation, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&collation, &QAbstractItemModel::modelReset, this, [this] { endResetModel(); });
    connect(&collation, &CollationModel::visibleChanged, this, [this] {
        if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
    });
}

namespace {

/// What it is; of a whole paragraph or footnote also its text.
QString withText(const Collation &c, const Stop &stop)
{
    const auto [before, after] = stop.change ? ChangedWords() : changedWords(c, stop);
    return stopWords(c, stop) + (before.isEmpty() && after.isEmpty() ? QString() : u'\n' + before + after);
}

} // namespace

int ChangeTable::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(collation_.collation().stops.size()); }

QString ChangeTable::shown(const Stop &stop, int column) const
{
    const Collation &c = collation_.collation();
    switch (column) {
    case placeColumn: return collation_.index(stop.row, 0).data(NameRole).toString();
    case classColumn: return categoryWord(stop.category);
    case wordsColumn: return stopWords(c, stop);
    case tagsColumn: {
        QStringList words;
        if (stop.change)
            for (const ChangeTag tag : stop.change->tags) words += tagWord(tag);
        return listed(words);
    }
    case textColumn: return toQt(shortName(c.document(stop.step + 1)));
    default: return {};
    }
}

QVariant ChangeTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Stop &stop = collation_.collation().stops[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return shown(stop, index.column());
    case Qt::ToolTipRole: {
        if (index.column() != wordsColumn) return shown(stop, index.column());
        if (!stop.change) return withText(collation_.collation(), stop);
        return shown(stop, wordsColumn) + u'\n' + sentence(*stop.change->why, stop.change->whyArguments);
    }
    case Qt::AccessibleTextRole:
        return index.column() == placeColumn
            ? QStringLiteral("%1, %2: %3").arg(shown(stop, placeColumn), shown(stop, classColumn), withText(collation_.collation(), stop))
            : shown(stop, index.column());
    case beforeRole: return changedWords(collation_.collation(), stop).before;
    case afterRole: return changedWords(collation_.collation(), stop).after;
    case shownRole: return collation_.isVisible(stop);
    case categoryRole: return static_cast<int>(stop.category);
    case SourceRowRole: return stop.row;
    case sortRole:
        if (index.column() == placeColumn) return index.row();
        if (index.column() == classColumn) return static_cast<int>(stop.category);
        if (index.column() == textColumn) return static_cast<int>(stop.step);
        return shown(stop, index.column());
    default: return {};
    }
}

QVariant ChangeTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case placeColumn: return tr("Place");
    case classColumn: return tr("Class");
    case wordsColumn: return tr("Change");
    case tagsColumn: return tr("What it does");
    case textColumn: return tr("Made in");
    default: return {};
    }
}

ChangeTableFilter::ChangeTableFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(ChangeTable::sortRole);
    setSortLocaleAware(true);
}

void ChangeTableFilter::setHiddenToo(bool on)
{
    hiddenToo_ = on;
    invalidateFilter();
}

void ChangeTableFilter::setWords(const QString &words)
{
    words_ = folded(words.trimmed());
    invalidateFilter();
}

int ChangeTableFilter::hiddenCount() const { return sourceModel() ? sourceModel()->rowCount() - rowCount() : 0; }

void ChangeTableFilter::setSourceModel(QAbstractItemModel *model)
{
    if (model) connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { keys_.clear(); });
    QSortFilterProxyModel::setSourceModel(model);
}

const std::vector<QCollatorSortKey> &ChangeTableFilter::keysOf(int column) const
{
    std::vector<QCollatorSortKey> &keys = keys_[column];
    if (keys.empty()) {
        const QCollator collator;
        const int rows = sourceModel()->rowCount();
        keys.reserve(static_cast<std::size_t>(rows));
        for (int row = 0; row < rows; ++row) keys.push_back(collator.sortKey(sourceModel()->index(row, column).data(sortRole()).toString()));
    }
    return keys;
}

bool ChangeTableFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int column = left.column();
    if (column != ChangeTable::wordsColumn && column != ChangeTable::tagsColumn) return QSortFilterProxyModel::lessThan(left, right);
    const auto &keys = keysOf(column);
    return keys[static_cast<std::size_t>(left.row())].compare(keys[static_cast<std::size_t>(right.row())]) < 0;
}

bool ChangeTableFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex first = sourceModel()->index(row, 0, parent);
    if (!hiddenToo_ && !first.data(ChangeTable::shownRole).toBool()) return false;
    if (words_.isEmpty()) return true;
    for (int column = 0; column < ChangeTable::columnTotal; ++column)
        if (folded(first.siblingAtColumn(column).data().toString()).contains(words_)) return true;
    return false;
}

} // namespace resolute::ui
