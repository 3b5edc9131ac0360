// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/stop_words.h"

#include "ui/bridge/text.h"
#include "ui/bridge/words.h"

#include <QCoreApplication>

namespace resolute::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Stop)
};

QString words(ByteRange range, std::string_view text) { return toQt(range.in(text)).trimmed(); }
int count(const QString &text) { return static_cast<int>(text.split(u' ', Qt::SkipEmptyParts).size()); }

} // namespace

ChangedWords changedWords(const Collation &c, const Stop &stop)
{
    const Document &older = c.document(c.comparison->base.value_or(stop.step)), &newer = c.document(stop.step + 1);
    if (!stop.change) {
        const auto wholeText = [&](const Document &document, std::size_t text) {
            const auto &cell = c.cell(c.rows[static_cast<std::size_t>(stop.row)], text);
            return cell.empty() ? QString() : toQt(document.paragraph(cell.front()).text);
        };
        if (stop.kind == StopKind::inserted) return {{}, wholeText(newer, stop.step + 1)};
        if (stop.kind == StopKind::deleted) return {wholeText(older, c.comparison->base.value_or(stop.step)), {}};
        if (!stop.note) return {};
        return {stop.note->a.empty() ? QString() : toQt(older.footnotes[stop.note->a.front()].text),
            stop.note->b.empty() ? QString() : toQt(newer.footnotes[stop.note->b.front()].text)};
    }
    const Change &change = *stop.change;
    if (stop.note)
        return {stop.note->a.empty() ? QString() : words(change.a, older.footnotes[stop.note->a.front()].text),
            stop.note->b.empty() ? QString() : words(change.b, newer.footnotes[stop.note->b.front()].text)};
    return {change.a.empty() ? QString() : words(change.a, older.paragraph(change.aOf).text),
        change.b.empty() ? QString() : words(change.b, newer.paragraph(change.bOf).text)};
}

QString stopWords(const Collation &c, const Stop &stop)
{
    switch (stop.kind) {
    case StopKind::inserted: return Words::tr("new paragraph");
    case StopKind::deleted: return Words::tr("paragraph deleted");
    case StopKind::moved: {
        const DisplayRow &row = c.rows[static_cast<std::size_t>(stop.row)];
        const auto &from = c.cell(row, c.comparison->base.value_or(stop.step));
        return from.empty()
            ? relationWord(Relation::moved)
            : Words::tr("moved from %1").arg(paragraphName(c.document(c.comparison->base.value_or(stop.step)).paragraph(from.front())));
    }
    case StopKind::regrouped: return relationWord(c.rows[static_cast<std::size_t>(stop.row)].relation);
    case StopKind::footnote:
        if (!stop.change) return stop.note->relation == Relation::inserted ? Words::tr("new footnote") : Words::tr("footnote deleted");
        break;
    case StopKind::words: break;
    }
    const auto [before, after] = changedWords(c, stop);
    const QString text = before.isEmpty() ? Words::tr("%n word(s) inserted: %1", nullptr, count(after)).arg(after)
        : after.isEmpty()                 ? Words::tr("%n word(s) deleted: %1", nullptr, count(before)).arg(before)
                                          : Words::tr("“%1” replaced with “%2”").arg(before, after);
    return stop.kind == StopKind::footnote ? Words::tr("in a footnote, %1").arg(text) : text;
}

} // namespace resolute::ui
