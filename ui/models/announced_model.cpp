// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/announced_model.h"

#include "core/write/announced.h"
#include "ui/bridge/text.h"
#include "ui/bridge/translate.h"
#include "ui/bridge/words.h"

#include <algorithm>

namespace resolute::ui {

namespace {

QString paragraphHtml(const QString &html) { return QStringLiteral("<p style=\"margin:6px 0\">%1</p>").arg(html); }

QString linesHtml(std::string_view words)
{
    QStringList lines;
    for (const QString &line : toQt(words).split(u'\n')) lines += line.toHtmlEscaped();
    return lines.join(QStringLiteral("<br>"));
}

} // namespace

AnnouncedModel::AnnouncedModel(QObject *parent) : QStandardItemModel(parent) {}

void AnnouncedModel::setCheck(const AnnouncedCheck &check)
{
    check_ = check;
    clear();
    setColumnCount(columnTotal);
    setHorizontalHeaderLabels({tr("Revision"), tr("Outcome"), tr("Paragraph")});
    if (check_.report) fill();
}

QStandardItem &AnnouncedModel::part(const QString &words)
{
    auto *heading = new QStandardItem(words);
    heading->setEditable(false);
    QFont font = heading->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    heading->setData(-1, sideRole);
    appendRow(heading);
    return *heading;
}

void AnnouncedModel::add(QStandardItem &part, const QString &words, const QString &outcome, const std::vector<ParagraphIndex> &before,
    const std::vector<ParagraphIndex> &after, const QString &detail)
{
    const int side = !after.empty() ? 1 : !before.empty() ? 0 : -1;
    QList<QStandardItem *> row{new QStandardItem(words), new QStandardItem(outcome),
        new QStandardItem(toQt(whereOf(*check_.draft, *check_.adopted, before, after)))};
    for (QStandardItem *item : row) {
        item->setEditable(false);
        item->setData(side, sideRole);
        if (side >= 0) item->setData(toQt(side == 1 ? check_.adopted->paragraph(after[0]).id : check_.draft->paragraph(before[0]).id), paragraphRole);
        item->setData(detail, detailRole);
    }
    part.appendRow(row);
}

QString AnnouncedModel::differences(const std::vector<AnnouncedChange> &changes) const
{
    QString html;
    for (const AnnouncedChange &c : changes) {
        const QString now = toQt(c.range.in(check_.adopted->paragraph(c.of).text)).trimmed(), then = toQt(c.a).trimmed();
        QString pair;
        if (!then.isEmpty()) pair += QStringLiteral("<s>%1</s> ").arg(then.toHtmlEscaped());
        if (!now.isEmpty()) pair += QStringLiteral("<u>%1</u>").arg(now.toHtmlEscaped());
        html += paragraphHtml(pair);
    }
    return html;
}

void AnnouncedModel::fill()
{
    // What was not as announced comes first: it is what people look for.
    fillAnnounced(false);
    fillUnannounced();
    fillAnnounced(true);
}

void AnnouncedModel::fillAnnounced(bool done)
{
    const AnnouncedReport &report = *check_.report;
    const auto n = std::ranges::count_if(report.announced, [&](const AnnouncedItem &i) { return isDone(i.fulfilment) == done; });
    QStandardItem &here = part(done ? tr("Announced and done: %1").arg(n) : tr("Announced and not done as announced: %1").arg(n));
    for (const AnnouncedItem &item : report.announced) {
        if (isDone(item.fulfilment) != done) continue;
        const QString outcome = toQt(inWords(item.fulfilment, exportWords()));
        QString detail = paragraphHtml(linesHtml(item.words));
        detail += paragraphHtml(QStringLiteral("<i>%1</i>").arg((item.why ? sentence(*item.why, item.arguments) : outcome).toHtmlEscaped()));
        if (!item.differences.empty()) detail += paragraphHtml(tr("As announced, and as it stands:").toHtmlEscaped()) + differences(item.differences);
        const QString first = toQt(item.words.substr(0, item.words.find('\n')));
        add(here, QStringLiteral("%1. %2").arg(item.number).arg(first), outcome, item.before, item.after, detail);
    }
}

void AnnouncedModel::fillUnannounced()
{
    const AnnouncedReport &report = *check_.report;
    QStandardItem &silent = part(tr("Done and not announced: %1").arg(report.unannounced.size()));
    for (const UnannouncedItem &item : report.unannounced) {
        std::string words;
        QString detail;
        if (item.relation == Relation::inserted) words = check_.adopted->paragraph(item.after.front()).text;
        else if (item.relation == Relation::deleted) words = check_.draft->paragraph(item.before.front()).text;
        if (!words.empty())
            detail = paragraphHtml(QStringLiteral("<%1>%2</%1>").arg(item.relation == Relation::deleted ? u's' : u'u').arg(linesHtml(words)));
        else {
            detail = differences(item.changes);
            for (const AnnouncedChange &c : item.changes)
                words += (words.empty() ? "" : " · ")
                    + std::string(c.range.empty() ? std::string_view(c.a) : c.range.in(check_.adopted->paragraph(c.of).text));
        }
        add(silent, toQt(words).simplified(), relationWord(item.relation), item.before, item.after, detail);
    }
}

} // namespace resolute::ui
