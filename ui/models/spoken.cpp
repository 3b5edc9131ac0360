// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/spoken.h"

#include "ui/bridge/listed.h"
#include "ui/bridge/text.h"
#include "ui/bridge/words.h"
#include "ui/models/stop_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace resolute::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Spoken)
};

} // namespace

QString spoken(const Collation &c, std::size_t number)
{
    const DisplayRow &row = c.rows[number];
    const Paragraph *paragraph = newestParagraph(c, row);
    if (!paragraph) return {};
    QStringList parts;
    const auto name = [&](std::size_t column) { return paragraphName(c.document(column).paragraph(c.cell(row, column).front())); };
    if (row.origin) {
        parts += spokenName(c.document(0).paragraph(c.cell(row, 0).front()));
        parts += Words::tr("moved to %1").arg(name(1));
        return listed(parts);
    }
    const auto addStops = [&](QStringList &to, std::size_t step) {
        for (int i = row.firstStop; i < row.firstStop + row.stopCount; ++i) {
            const Stop &stop = c.stops[static_cast<std::size_t>(i)];
            if (stop.step == step && (stop.kind == StopKind::words || stop.kind == StopKind::footnote)) to += stopWords(c, stop);
        }
    };
    const auto &steps = c.comparison->rows[row.row].steps;
    parts += spokenName(*paragraph);
    if (c.columns() == 2) {
        parts += row.otherEnd >= 0 ? Words::tr("moved from %1").arg(name(0)) : relationWord(row.relation);
        addStops(parts, 0);
        return listed(parts) + QStringLiteral(". ") + toQt(paragraph->text);
    }
    // Of more texts each that changed something is named.
    QStringList told;
    for (std::size_t s = 0; s < steps.size(); ++s) {
        if (!steps[s] || steps[s]->link.relation == Relation::same || steps[s]->link.relation == Relation::renumbered) continue;
        QStringList what;
        const auto &from = steps[s]->link.a;
        if (isMove(steps[s]->link.relation) && !from.empty())
            what += Words::tr("moved from %1").arg(paragraphName(c.document(c.comparison->base.value_or(s)).paragraph(from.front())));
        else what += relationWord(steps[s]->link.relation);
        addStops(what, s);
        told += Words::tr("in %1: %2", "in a text: what changed").arg(toQt(shortName(c.document(s + 1))), listed(what));
    }
    parts += told.isEmpty() ? relationWord(Relation::same) : told.join(QStringLiteral("; "));
    return listed(parts) + QStringLiteral(". ") + toQt(paragraph->text);
}

} // namespace resolute::ui
