// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/vote_changes.h"

#include "ui/bridge/text.h"
#include "ui/bridge/words.h"

#include <algorithm>

namespace resolute::ui {

namespace {

constexpr qsizetype longest = 160; ///< characters of a paragraph or of changed words: enough to know it by

QString inQuotes(std::string_view text)
{
    QString words = toQt(text).trimmed();
    if (words.size() > longest) words = words.left(longest - 1).trimmed() + u'…';
    return u'“' + words + u'”';
}

} // namespace

void VoteChangesModel::setVotes(const ComparisonPtr &comparison, const Document *from, const Document *to)
{
    beginResetModel();
    entries_.clear();
    if (comparison && from && to) {
        const auto column = [&](const Document *d) {
            return static_cast<std::size_t>(std::ranges::find(comparison->documents, d, &DocumentPtr::get) - comparison->documents.begin());
        };
        const std::size_t first = column(from), last = column(to);
        const bool there = first < last && last < comparison->documents.size();
        const bool based = comparison->base && *comparison->base != first;
        for (std::size_t k = comparison->base ? last - 1 : first; there && !based && k < last; ++k)
            for (const auto &row : comparison->rows)
                if (row.steps[k]) add(*comparison, *row.steps[k], comparison->base.value_or(k), k + 1);
    }
    endResetModel();
}

void VoteChangesModel::add(const Comparison &comparison, const Step &step, std::size_t from, std::size_t to)
{
    const Document &a = *comparison.documents[from], &b = *comparison.documents[to];
    const auto entry = [&](const QString &words, int side, ParagraphIndex p) {
        const QString name = paragraphName((side == 0 ? a : b).paragraph(p));
        entries_.push_back({QStringLiteral("%1: %2").arg(name, words), name, static_cast<int>(from), static_cast<int>(to), side});
    };
    if (step.link.b.empty()) {
        for (const ParagraphIndex p : step.link.a) entry(tr("deleted, %1").arg(inQuotes(a.paragraph(p).text)), 0, p);
        return;
    }
    if (step.link.a.empty()) {
        for (const ParagraphIndex p : step.link.b) entry(tr("new, %1").arg(inQuotes(b.paragraph(p).text)), 1, p);
        return;
    }
    for (const Change &change : step.changes) {
        if (change.changeClass != ChangeClass::substantive) continue;
        const std::string_view before = change.a.in(a.paragraph(change.aOf).text), after = change.b.in(b.paragraph(change.bOf).text);
        const QString words = before.empty() ? tr("inserted %1").arg(inQuotes(after))
            : after.empty()                  ? tr("deleted %1").arg(inQuotes(before))
                                             : tr("%1 replaced by %2").arg(inQuotes(before), inQuotes(after));
        entry(words, 1, change.bOf);
    }
}

int VoteChangesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(entries_.size()); }

QVariant VoteChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Entry &entry = entries_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return entry.words;
    case fromRole: return entry.from;
    case toRole: return entry.to;
    case sideRole: return entry.side;
    case paragraphRole: return entry.paragraph;
    default: return {};
    }
}

} // namespace resolute::ui
