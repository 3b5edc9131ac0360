// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/texts_model.h"

#include "core/document/file_remarks.h"
#include "core/document/names.h"
#include "ui/bridge/listed.h"
#include "ui/bridge/text.h"
#include "ui/bridge/words.h"

#include <QFileInfo>

#include <algorithm>

namespace resolute::ui {

namespace {

QString kindWord(const Document &d)
{
    switch (d.kind) {
    case DocumentKind::draft: return TextsModel::tr("draft");
    case DocumentKind::resolution: return TextsModel::tr("adopted");
    case DocumentKind::decision: return TextsModel::tr("decision");
    case DocumentKind::other: break;
    }
    return TextsModel::tr("no resolution");
}

std::string day(const Document &d) { return d.masthead.date.empty() && d.adoption ? d.adoption->date : d.masthead.date; }

// "50/4"; of drafts "L.12/Rev.1", because all drafts of a session have one number.
QString shortLabel(const Text &text)
{
    if (!text.document) return text.name();
    const QString symbol = toQt(text.document->masthead.symbol);
    const qsizetype limited = symbol.lastIndexOf(u"/L.");
    const QString reading = toQt(readingSuffix(*text.document));
    if (limited >= 0) return symbol.sliced(limited + 1) + reading;
    const std::string &number = text.document->masthead.number;
    return number.empty() ? toQt(nameBesideDate(*text.document)) : toQt(number) + reading;
}

} // namespace

QString fileAuthorsWords(const FileRemarks &remarks)
{
    QStringList names;
    for (const FileAuthor &author : remarks.authors()) {
        const QString first = dateWords(author.first), last = dateWords(author.last);
        const QString when = first == last ? first : TextsModel::tr("%1 to %2", "two days").arg(first, last);
        const QString name = author.name.empty() ? TextsModel::tr("somebody without a name") : toQt(author.name);
        names += when.isEmpty() ? name : TextsModel::tr("%1 (%2)", "a person and a date").arg(name, when);
    }
    return listed(names);
}

QString fileRemarksWords(const FileRemarks &remarks)
{
    QStringList lines;
    if (!remarks.changes.empty())
        lines += TextsModel::tr("%n tracked change(s) by %1", nullptr, static_cast<int>(remarks.changes.size())).arg(fileAuthorsWords(remarks));
    if (!remarks.comments.empty()) lines += TextsModel::tr("%n comment(s), among the notes", nullptr, static_cast<int>(remarks.comments.size()));
    return lines.join(u'\n');
}

TextsModel::TextsModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent), workspace_(workspace), rows_(static_cast<int>(workspace.texts().size()))
{
    connect(&workspace, &Workspace::textsChanged, this, [this] {
        beginResetModel();
        rows_ = static_cast<int>(workspace_.texts().size());
        endResetModel();
    });
    connect(&workspace, &Workspace::textChanged, this, [this](TextId id) {
        const auto place = workspace_.place(id);
        if (place && static_cast<int>(*place) < rows_) emit dataChanged(index(static_cast<int>(*place)), index(static_cast<int>(*place)));
    });
    const auto chosen = [this] {
        if (rows_ > 0) emit dataChanged(index(0), index(rows_ - 1), {SideRole, ShownRole, BaseRole});
    };
    connect(&workspace, &Workspace::pairChanged, this, chosen);
    connect(&workspace, &Workspace::arrangementChanged, this, chosen);
    connect(&workspace, &Workspace::shownChanged, this, chosen);
}

int TextsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : rows_; }

QString TextsModel::detail(const Text &text) const
{
    if (text.state == TextState::loading) return tr("reading …");
    if (text.state == TextState::failed) {
        if (!text.error) return tr("reading was cancelled");
        const QString where = placeWords(text.error->place);
        return text.path + (where.isEmpty() ? QString() : QStringLiteral(", ") + where) + QStringLiteral(": ") + sentence(*text.error);
    }
    QStringList parts;
    if (const QString date = dateWords(day(*text.document)); !date.isEmpty()) parts += date;
    parts += kindWord(*text.document);
    parts += tr("%n paragraph(s)", nullptr, static_cast<int>(text.document->paragraphs.size()));
    if (hasTrackedChanges(*text.document)) parts += tr("%n tracked change(s)", nullptr, static_cast<int>(text.document->remarks->changes.size()));
    return parts.join(QStringLiteral(" · "));
}

QVariant TextsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Text &text = workspace_.texts()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text.state == TextState::failed ? QFileInfo(text.path).fileName() : text.name();
    case Qt::ToolTipRole: return text.document && text.document->remarks ? text.path + u'\n' + fileRemarksWords(*text.document->remarks) : text.path;
    case Qt::AccessibleTextRole: return text.name() + QStringLiteral(", ") + detail(text);
    case StateRole: return static_cast<int>(text.state);
    case DetailRole: return detail(text);
    case SideRole: {
        const auto pair = workspace_.pair();
        return !pair ? -1 : pair->left == text.id ? 0 : pair->right == text.id ? 1 : -1;
    }
    case ShownRole: return std::ranges::find(workspace_.shownTexts(), text.id) != workspace_.shownTexts().end();
    case BaseRole: return workspace_.arrangement().series && workspace_.arrangement().base == text.id;
    case IdRole: return static_cast<int>(text.id);
    case IsoDateRole: return text.document ? toQt(day(*text.document)) : QString();
    case ShortRole: return shortLabel(text);
    default: return {};
    }
}

} // namespace resolute::ui
