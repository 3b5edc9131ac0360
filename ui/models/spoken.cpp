// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/spoken.h"

#include "ui/bridge/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace resolute::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Spoken)
};

QString excerpt(const Document &document, ParagraphIndex of, ByteRange range)
{
    return toQt(range.in(document.paragraph(of).text));
}

int words(const QString &text) { return static_cast<int>(text.split(u' ', Qt::SkipEmptyParts).size()); }

QString changeWords(const Collation &c, const Stop &stop)
{
    const Change &change = *stop.change;
    const Document &older = c.document(c.comparison->base.value_or(stop.step)), &newer = c.document(stop.step + 1);
    const QString a = excerpt(older, change.aOf, change.a), b = excerpt(newer, change.bOf, change.b);
    if (a.isEmpty()) return Words::tr("%n word(s) inserted: %1", nullptr, words(b)).arg(b);
    if (b.isEmpty()) return Words::tr("%n word(s) deleted: %1", nullptr, words(a)).arg(a);
    return Words::tr("“%1” replaced with “%2”").arg(a, b);
}

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
        if (stop.kind == StopKind::words) parts += changeWords(c, stop);
        if (stop.kind == StopKind::footnote) parts += Words::tr("footnote changed");
    }
    return parts.join(QStringLiteral(", ")) + QStringLiteral(". ") + toQt(paragraph->text);
}

} // namespace resolute::ui
