// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/collation_model.h"

#include "ui/bridge/words.h"
#include "ui/models/cell_content.h"
#include "ui/models/roles.h"
#include "ui/models/spoken.h"

#include <algorithm>
#include <span>

namespace resolute::ui {

void CollationModel::setComparison(ComparisonPtr comparison)
{
    beginResetModel();
    collation_ = collate(std::move(comparison));
    counts_ = {};
    tagCounts_ = {};
    for (const Stop &stop : collation_.stops) {
        ++counts_[static_cast<std::size_t>(stop.category)];
        if (stop.change)
            for (const ChangeTag tag : stop.change->tags) ++tagCounts_[static_cast<std::size_t>(tag)];
    }
    if (filter_.step && *filter_.step + 1 >= collation_.columns()) filter_.step.reset(); // of a text that is no longer there
    endResetModel();
}

void CollationModel::setVisible(Categories visible)
{
    ChangeFilter filter = filter_;
    filter.categories = visible;
    setFilter(filter);
}

void CollationModel::setFilter(const ChangeFilter &filter)
{
    if (filter == filter_) return;
    filter_ = filter;
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit visibleChanged();
}

int CollationModel::hiddenCount() const
{
    return static_cast<int>(std::ranges::count_if(collation_.stops, [&](const Stop &stop) { return !isVisible(stop); }));
}

int CollationModel::countOfStep(std::size_t step) const
{
    return static_cast<int>(std::ranges::count(collation_.stops, step, &Stop::step));
}

bool CollationModel::isVisibleRow(int row) const
{
    const DisplayRow *display = &collation_.rows[static_cast<std::size_t>(row)];
    if (display->origin) { // shown as long as its move is
        display = &collation_.rows[static_cast<std::size_t>(display->otherEnd)];
        return isVisible(collation_.stops[static_cast<std::size_t>(display->firstStop)]);
    }
    const auto stops = std::span(collation_.stops).subspan(static_cast<std::size_t>(display->firstStop), static_cast<std::size_t>(display->stopCount));
    return std::ranges::any_of(stops, [&](const Stop &stop) { return isVisible(stop); });
}

int CollationModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(collation_.rows.size()); }
int CollationModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(collation_.columns()); }

int CollationModel::weight(const DisplayRow &row) const
{
    Categories shown;
    if (row.origin && isVisibleRow(static_cast<int>(&row - collation_.rows.data()))) shown.insert(Category::moved);
    for (int i = 0; i < row.stopCount; ++i) {
        const Stop &stop = collation_.stops[static_cast<std::size_t>(row.firstStop + i)];
        if (isVisible(stop)) shown.insert(stop.category);
    }
    for (const Category c : allCategories)
        if (shown.contains(c)) return static_cast<int>(c);
    return -1;
}

QString CollationModel::plainText(const DisplayRow &row, std::size_t column) const
{
    QStringList texts;
    for (const ParagraphIndex p : collation_.cell(row, column)) texts += toQt(collation_.document(column).paragraph(p).text);
    return texts.join(u'\n');
}

QVariant CollationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto number = static_cast<std::size_t>(index.row()), column = static_cast<std::size_t>(index.column());
    const DisplayRow &row = collation_.rows[number];
    switch (role) {
    case Qt::DisplayRole: return plainText(row, column);
    case CellRole: return QVariant::fromValue<CellPtr>(std::make_shared<const Cell>(cellOf(collation_, number, column, filter_)));
    case RelationRole: return static_cast<int>(row.relation);
    case CategoriesRole: return QVariant::fromValue(row.categories);
    case WeightRole: return weight(row);
    case FirstChangeRole: return row.firstStop;
    case ChangeCountRole: return row.stopCount;
    case LengthRole: return lengthOf(collation_, row);
    case NameRole: {
        const Paragraph *p = newestParagraph(collation_, row);
        return p ? paragraphName(*p) : QString();
    }
    case JumpRowRole: return row.otherEnd;
    case ParagraphRole: {
        const auto &cell = collation_.cell(row, column);
        return cell.empty() ? -1 : static_cast<int>(at(cell.front()));
    }
    case SourceRowRole: return static_cast<int>(row.row);
    case IsOriginRole: return row.origin;
    case FoldRole:
    case FoldHiddenRole: return 0;
    case Qt::AccessibleTextRole: return spoken(collation_, number);
    default: return {};
    }
}

QVariant CollationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section >= 0 && section < columnCount() && role == Qt::DisplayRole)
        return toQt(shortName(collation_.document(static_cast<std::size_t>(section))));
    if (orientation == Qt::Vertical && role == Qt::DisplayRole && section >= 0 && section < rowCount()) return index(section, 0).data(NameRole);
    return {};
}

} // namespace resolute::ui
