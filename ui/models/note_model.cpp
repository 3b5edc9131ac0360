// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/note_model.h"

#include "ui/bridge/text.h"
#include "ui/bridge/words.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace resolute::ui {

using namespace review;

namespace {

QString by(const Stamp &stamp)
{
    const QString author = toQt(stamp.author), day = dateWords(std::string_view(stamp.time).substr(0, 10));
    return author.isEmpty() ? day : NoteModel::tr("%1, %2").arg(author, day);
}

const Quote &quoteOf(const Note &note)
{
    return note.target.kind == review::TargetKind::change && note.target.at.paragraph.empty() ? note.target.from : note.target.at;
}

} // namespace

QString statusWord(Status status)
{
    switch (status) {
    case Status::toDo: break;
    case Status::agreed: return NoteModel::tr("agreed");
    case Status::notAgreed: return NoteModel::tr("not agreed");
    case Status::toRevise: return NoteModel::tr("to revise");
    case Status::noted: return NoteModel::tr("noted");
    }
    return NoteModel::tr("to do");
}

QString statusSign(Status status)
{
    switch (status) {
    case Status::toDo: break;
    case Status::agreed: return QStringLiteral("✓");
    case Status::notAgreed: return QStringLiteral("✗");
    case Status::toRevise: return QStringLiteral("✎");
    case Status::noted: return QStringLiteral("•");
    }
    return {};
}

NoteModel::NoteModel(ReviewStore &reviews, QObject *parent) : QAbstractListModel(parent), reviews_(reviews)
{
    connect(&reviews, &ReviewStore::changed, this, &NoteModel::refresh);
    refresh();
}

void NoteModel::refresh()
{
    const auto &notes = reviews_.notes();
    std::vector<std::size_t> order(notes.size());
    std::iota(order.begin(), order.end(), std::size_t{});
    const auto place = [&](std::size_t i) {
        const PlacedNote &n = notes[i];
        const int group = n.otherText ? 1 : n.place.fit == Fit::lost ? 2 : 0;
        return group != 0 ? std::tuple(group, std::size_t{}, std::uint32_t{})
                          : std::tuple(0, std::size_t{resolute::at(n.place.paragraph)}, std::uint32_t{n.place.range.begin});
    };
    std::ranges::stable_sort(order, {}, place);
    std::vector<std::string> ids;
    for (const std::size_t i : order) ids.push_back(notes[i].note->id);
    if (ids == ids_) { // the same notes in the same order: views keep selection and place
        order_ = std::move(order);
        if (!ids_.empty()) emit dataChanged(index(0), index(static_cast<int>(ids_.size()) - 1));
        return;
    }
    beginResetModel();
    order_ = std::move(order);
    ids_ = std::move(ids);
    endResetModel();
}

int NoteModel::rowOf(const std::string &id) const
{
    const auto found = std::ranges::find(ids_, id);
    return found == ids_.end() ? -1 : static_cast<int>(found - ids_.begin());
}

int NoteModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(ids_.size()); }

QString NoteModel::paragraphOf(const PlacedNote &note) const { return toQt(displayName(quoteOf(*note.note).paragraph)); }

QString NoteModel::place(const PlacedNote &note) const
{
    const QString name = paragraphOf(note);
    if (note.otherText) return tr("%1, in another text").arg(name);
    switch (note.place.fit) {
    case Fit::lost: return tr("%1, no longer found").arg(name);
    case Fit::changed: return tr("%1, other words now").arg(name);
    default: return name;
    }
}

QStringList NoteModel::answers(const Note &note) const
{
    QStringList out;
    for (const Answer &a : note.answers)
        if (!a.removed) out += tr("%1: %2").arg(by(a.changed()), toQt(a.text));
    for (const NoteVersion &v : note.others) out += tr("%1 wrote otherwise: %2").arg(by(v.stamp), toQt(v.text));
    return out;
}

QVariant NoteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const PlacedNote &note = at(index);
    const bool here = !note.otherText && note.place.fit != Fit::lost;
    switch (role) {
    case Qt::DisplayRole: return toQt(note.note->text);
    case Qt::AccessibleTextRole:
        return tr("Note on %1, by %2: %3").arg(place(note), by(note.note->changed()), toQt(note.note->text)) + u' ' + answers(*note.note).join(u' ');
    case IdRole: return toQt(note.note->id);
    case PlaceRole: return place(note);
    case ByRole: return by(note.note->changed());
    case QuoteRole: return here && note.note->target.kind == TargetKind::paragraph ? QString() : toQt(quoteOf(*note.note).words);
    case AnswersRole: return answers(*note.note);
    case StatusRole: return note.change ? static_cast<int>(reviews_.statusOf(static_cast<int>(*note.change))) : -1;
    case ChangeRole: return note.change ? static_cast<int>(*note.change) : -1;
    case ColumnRole: return here ? static_cast<int>(note.text) : -1;
    case ParagraphRole: return here ? paragraphOf(note) : QString();
    case LostRole: return !note.otherText && note.place.fit == Fit::lost;
    case ConflictRole: return !note.note->others.empty();
    default: return {};
    }
}

void NoteFilter::setWords(const QString &words)
{
    if (words == words_) return;
    words_ = words;
    invalidateFilter();
}

bool NoteFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return words_.isEmpty() || index.data(Qt::AccessibleTextRole).toString().contains(words_, Qt::CaseInsensitive);
}

} // namespace resolute::ui
