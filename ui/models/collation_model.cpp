// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/collation_model.h"

#include "ui/bridge/words.h"
#include "ui/models/cell_content.h"
#include "ui/models/cell_maker.h"
#include "ui/models/redline_cell.h"
#include "ui/models/roles.h"
#include "ui/models/spoken.h"

#include <algorithm>
#include <span>

namespace resolute::ui {

void CollationModel::setComparison(ComparisonPtr comparison) { setCollation(std::make_shared<const Collation>(collate(std::move(comparison)))); }

void CollationModel::setCollation(CollationPtr collation)
{
    beginResetModel();
    collation_ = collation ? std::move(collation) : std::make_shared<const Collation>();
    if (filter_.step && *filter_.step + 1 >= collation_->columns()) filter_.step.reset(); // of a text that is no longer there
    endResetModel();
}

void CollationModel::setRedline(bool redline)
{
    if (redline == redline_) return;
    beginResetModel();
    redline_ = redline;
    endResetModel();
}

void CollationModel::setAges(std::shared_ptr<WordAges> ages)
{
    if (ages == ages_) return;
    beginResetModel(); // other words, other heights
    ages_ = std::move(ages);
    endResetModel();
}

void CollationModel::setPinned(std::vector<std::vector<PinnedLink>> pinned)
{
    pinned_ = std::move(pinned);
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {PinnedRole});
}

bool CollationModel::isPinned(int row, std::size_t step) const
{
    if (step >= pinned_.size()) return false;
    const auto &link = collation_->comparison->rows[collation_->rows[static_cast<std::size_t>(row)].row].steps[step];
    if (!link) return false;
    const auto holds = [](const std::vector<ParagraphIndex> &of, const std::vector<ParagraphIndex> &some) {
        return std::ranges::any_of(some, [&](ParagraphIndex p) { return std::ranges::find(of, p) != of.end(); });
    };
    return std::ranges::any_of(pinned_[step], [&](const PinnedLink &pin) { return holds(link->link.a, pin.a) || holds(link->link.b, pin.b); });
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
    return static_cast<int>(std::ranges::count_if(collation_->stops, [&](const Stop &stop) { return !isVisible(stop); }));
}

int CollationModel::countOfStep(std::size_t step) const { return static_cast<int>(std::ranges::count(collation_->stops, step, &Stop::step)); }

bool CollationModel::isVisibleRow(int row) const
{
    const DisplayRow *display = &collation_->rows[static_cast<std::size_t>(row)];
    if (display->origin) { // shown as long as its move is
        display = &collation_->rows[static_cast<std::size_t>(display->otherEnd)];
        return isVisible(collation_->stops[static_cast<std::size_t>(display->firstStop)]);
    }
    const auto stops = std::span(collation_->stops)
                           .subspan(static_cast<std::size_t>(display->firstStop), static_cast<std::size_t>(display->stopCount));
    return std::ranges::any_of(stops, [&](const Stop &stop) { return isVisible(stop); });
}

int CollationModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(collation_->rows.size()); }
int CollationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : redline_ && collation_->columns() == 2 ? 1 : static_cast<int>(collation_->columns());
}

int CollationModel::weight(const DisplayRow &row) const
{
    Categories shown;
    if (row.origin && isVisibleRow(static_cast<int>(&row - collation_->rows.data()))) shown.insert(Category::moved);
    for (int i = 0; i < row.stopCount; ++i) {
        const Stop &stop = collation_->stops[static_cast<std::size_t>(row.firstStop + i)];
        if (isVisible(stop)) shown.insert(stop.category);
    }
    for (const Category c : allCategories)
        if (shown.contains(c)) return static_cast<int>(c);
    return -1;
}

Cell CollationModel::cell(std::size_t row, std::size_t text) const
{
    if (ages_) {
        Cell cell;
        cell.paragraphs = CellMaker(*collation_, row, text, filter_, {.newer = false, .older = false, .onlyStep = {}}).paragraphs(false);
        const DisplayRow &display = collation_->rows[row];
        if (display.otherEnd >= 0 && (text == 0) != display.origin) { // each text in its own order
            cell = cellOf(*collation_, row, text, filter_);
            cell.paragraphs.clear();
            return cell;
        }
        for (ParagraphText &p : cell.paragraphs) showAges(p, collation_->comparison->documents[text], *ages_);
        return cell;
    }
    return redline_ ? redlineCellOf(*collation_, row, text, filter_) : cellOf(*collation_, row, text, filter_);
}

int CollationModel::stepRelation(const DisplayRow &row, std::size_t text) const
{
    if (text == 0) return -1;
    const auto &step = collation_->comparison->rows[row.row].steps[text - 1];
    return step ? static_cast<int>(step->link.relation) : -1;
}

QString CollationModel::plainText(const DisplayRow &row, std::size_t text) const
{
    QStringList texts;
    if (redline_ && text > 0 && collation_->cell(row, text).empty()) --text; // what is gone stands struck
    for (const ParagraphIndex p : collation_->cell(row, text)) texts += toQt(collation_->document(text).paragraph(p).text);
    return texts.join(u'\n');
}

QVariant CollationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto number = static_cast<std::size_t>(index.row()), text = static_cast<std::size_t>(textOf(index.column()));
    const DisplayRow &row = collation_->rows[number];
    switch (role) {
    case Qt::DisplayRole: return plainText(row, text);
    case CellRole: return QVariant::fromValue<CellPtr>(std::make_shared<const Cell>(cell(number, text)));
    case RelationRole: return static_cast<int>(row.relation);
    case CategoriesRole: return QVariant::fromValue(row.categories);
    case WeightRole: return weight(row);
    case FirstChangeRole: return row.firstStop;
    case ChangeCountRole: return row.stopCount;
    case LengthRole: return lengthOf(*collation_, row);
    case NameRole: {
        const Paragraph *p = newestParagraph(*collation_, row);
        return p ? paragraphName(*p) : QString();
    }
    case JumpRowRole: return row.otherEnd;
    case ParagraphRole: {
        const auto &cell = collation_->cell(row, text);
        return cell.empty() ? -1 : static_cast<int>(at(cell.front()));
    }
    case SourceRowRole: return static_cast<int>(row.row);
    case IsOriginRole: return row.origin;
    case StepRelationRole: return stepRelation(row, text);
    case TextRole: return static_cast<int>(text);
    case PinnedRole: return text > 0 && isPinned(index.row(), text - 1);
    case FoldRole:
    case FoldHiddenRole: return 0;
    case Qt::AccessibleTextRole: return spoken(*collation_, number);
    default: return {};
    }
}

QVariant CollationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section >= 0 && section < columnCount() && role == Qt::DisplayRole)
        return toQt(shortName(collation_->document(static_cast<std::size_t>(textOf(section)))));
    if (orientation == Qt::Vertical && role == Qt::DisplayRole && section >= 0 && section < rowCount()) return index(section, 0).data(NameRole);
    return {};
}

} // namespace resolute::ui
