// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/series_model.h"

#include "ui/bridge/listed.h"
#include "ui/bridge/text.h"
#include "ui/bridge/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace resolute::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Series)
};

bool stands(const Row &row, std::size_t text) { return !row.cells[text].empty(); }

bool standsBefore(const Row &row, std::size_t text)
{
    return std::ranges::any_of(row.cells.begin(), row.cells.begin() + static_cast<std::ptrdiff_t>(text),
        [](const auto &cell) { return !cell.empty(); });
}

bool standsAfter(const Row &row, std::size_t text)
{
    return std::ranges::any_of(row.cells.begin() + static_cast<std::ptrdiff_t>(text) + 1, row.cells.end(),
        [](const auto &cell) { return !cell.empty(); });
}

const Step *stepTo(const Row &row, std::size_t text) { return text > 0 && row.steps[text - 1] ? &*row.steps[text - 1] : nullptr; }

} // namespace

Standing standingOf(const Row &row, std::size_t text)
{
    if (!stands(row, text)) return text > 0 && stands(row, text - 1) ? Standing::dropped : Standing::absent;
    if (text == 0) return Standing::first;
    if (!standsBefore(row, text)) return Standing::fresh;
    if (!stands(row, text - 1)) return Standing::returned;
    const Step *step = stepTo(row, text);
    switch (step ? step->link.relation : Relation::same) {
    case Relation::edited: return Standing::edited;
    case Relation::moved:
    case Relation::movedEdited: return Standing::moved;
    case Relation::split: return Standing::split;
    case Relation::merged:
    case Relation::regrouped: return Standing::merged;
    default: return Standing::same;
    }
}

QString standingWord(Standing standing)
{
    switch (standing) {
    case Standing::absent: return Words::tr("not there");
    case Standing::first: return Words::tr("there from the start");
    case Standing::fresh: return Words::tr("new");
    case Standing::same: return Words::tr("the same");
    case Standing::edited: return Words::tr("edited");
    case Standing::moved: return Words::tr("moved");
    case Standing::split: return Words::tr("split");
    case Standing::merged: return Words::tr("merged");
    case Standing::dropped: return Words::tr("dropped");
    case Standing::returned: return Words::tr("returned");
    }
    return {};
}

QString becameWord(const Row &row, std::size_t text)
{
    const Standing standing = standingOf(row, text);
    if (standing == Standing::first) return {};
    const Step *step = stands(row, text) && stands(row, text - 1) ? stepTo(row, text) : nullptr;
    return step ? relationWord(step->link.relation) : standingWord(standing);
}

void SeriesModel::setSeries(ComparisonPtr series)
{
    beginResetModel();
    series_ = std::move(series);
    choose();
    endResetModel();
}

void SeriesModel::setShow(SeriesShow show)
{
    beginResetModel();
    show_ = show;
    choose();
    endResetModel();
}

int SeriesModel::hiddenCount() const { return series_ ? static_cast<int>(series_->rows.size() - rows_.size()) : 0; }

void SeriesModel::choose()
{
    rows_.clear();
    for (std::size_t r = 0; series_ && r < series_->rows.size(); ++r)
        if (isShown(series_->rows[r])) rows_.push_back(r);
}

bool SeriesModel::isShown(const Row &row) const
{
    if (show_ == SeriesShow::all) return true;
    for (std::size_t text = 0; text < row.cells.size(); ++text) {
        const Standing standing = standingOf(row, text);
        if (show_ == SeriesShow::changed && standing != Standing::first && standing != Standing::same && standing != Standing::absent) return true;
        if (show_ == SeriesShow::cameOrWent && (standing == Standing::fresh || standing == Standing::dropped || standing == Standing::returned))
            return true;
    }
    return false;
}

int SeriesModel::rowOfParagraph(std::size_t text, ParagraphIndex paragraph) const
{
    if (!series_ || text >= series_->documents.size()) return -1;
    const auto found = std::ranges::find_if(rows_, [&](std::size_t r) { return std::ranges::contains(series_->rows[r].cells[text], paragraph); });
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

int SeriesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(rows_.size()); }
int SeriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !series_ ? 0 : static_cast<int>(series_->documents.size());
}

// "OP 7", "OP 7, 8": all of them, the kind once.
QString SeriesModel::numbers(const Row &row, std::size_t text) const
{
    QStringList names;
    QString kind;
    for (const ParagraphIndex p : row.cells[text]) {
        const QString name = paragraphName(series_->documents[text]->paragraph(p));
        const qsizetype blank = name.indexOf(u' ');
        const bool again = blank > 0 && !kind.isEmpty() && name.first(blank) == kind;
        kind = blank > 0 ? name.first(blank) : QString();
        names += again ? name.sliced(blank + 1) : name;
    }
    return listed(names);
}

QString SeriesModel::sentenceOf(const Row &row, std::size_t text, bool spokenAloud) const
{
    const QString where = toQt(shortName(*series_->documents[text]));
    const Standing standing = standingOf(row, text);
    if (!stands(row, text)) return Words::tr("%1: %2", "a text, what became of the paragraph there").arg(where, standingWord(standing));
    const QString name = spokenAloud && row.cells[text].size() == 1 ? spokenName(series_->documents[text]->paragraph(row.cells[text].front()))
                                                                    : numbers(row, text);
    QString word = standingWord(standing);
    if (const Step *step = stepTo(row, text); step && standing != Standing::edited && !step->changes.empty() && !step->link.typographic)
        word = Words::tr("%1 and edited").arg(word);
    return Words::tr("%1 in %2: %3", "paragraph, text, what became of it").arg(name, where, word);
}

QVariant SeriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row &row = series_->rows[lineage(index.row())];
    const auto text = static_cast<std::size_t>(index.column());
    switch (role) {
    case Qt::DisplayRole: return numbers(row, text);
    case Qt::ToolTipRole: return sentenceOf(row, text, false);
    case Qt::AccessibleTextRole: return sentenceOf(row, text, true);
    case standingRole: return static_cast<int>(standingOf(row, text));
    case editedRole: {
        const Step *step = stepTo(row, text);
        return step && stands(row, text) && stands(row, text - 1) && !step->changes.empty() && !step->link.typographic;
    }
    case beforeRole: return standsBefore(row, text);
    case afterRole: return standsAfter(row, text);
    case paragraphRole: return stands(row, text) ? toQt(series_->documents[text]->paragraph(row.cells[text].front()).id) : QString();
    default: return {};
    }
}

QVariant SeriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!series_ || section < 0) return {};
    if (orientation == Qt::Horizontal) {
        if (section >= columnCount()) return {};
        const Document &document = *series_->documents[static_cast<std::size_t>(section)];
        if (role == Qt::DisplayRole) return toQt(shortName(document));
        if (role == Qt::ToolTipRole) return toQt(document.masthead.title) + u'\n' + dateWords(document.masthead.date);
        return {};
    }
    if (section >= rowCount() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
    const Row &row = series_->rows[lineage(section)];
    for (std::size_t text = row.cells.size(); text-- > 0;) { // the newest that has it
        if (!stands(row, text)) continue;
        const QString words = toQt(series_->documents[text]->paragraph(row.cells[text].front()).text);
        return role == Qt::ToolTipRole ? words : words.left(80);
    }
    return {};
}

} // namespace resolute::ui
