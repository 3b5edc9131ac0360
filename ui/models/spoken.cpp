// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/spoken.h"

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
        return parts.join(QStringLiteral(", "));
    }
    parts += spokenName(*paragraph);
    parts += row.otherEnd >= 0 ? Words::tr("moved from %1").arg(name(0)) : relationWord(row.relation);
    for (int i = 0; i < row.stopCount; ++i) {
        const Stop &stop = c.stops[static_cast<std::size_t>(row.firstStop + i)];
        if (stop.kind == StopKind::words || stop.kind == StopKind::footnote) parts += stopWords(c, stop);
    }
    return parts.join(QStringLiteral(", ")) + QStringLiteral(". ") + toQt(paragraph->text);
}

} // namespace resolute::ui
