// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/word_age.h"

#include "ui/bridge/text.h"
#include "ui/bridge/words.h"
#include "ui/models/series_model.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace resolute::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WordAge)
};

QString nameOf(const Comparison &series, std::size_t text) { return isolated(toQt(shortName(*series.documents[text]))).toHtmlEscaped(); }

// Texts between the first that has the words and the present one that do not have them.
QStringList gaps(const Comparison &series, const AgedSpan &span, std::size_t text)
{
    QStringList names;
    for (std::size_t k = span.first + 1; k < std::min(text, span.presentIn.size()); ++k)
        if (!span.presentIn[k]) names += nameOf(series, k);
    return names;
}

QString spanHtml(const Comparison &series, const AgedSpan &span, std::size_t text, std::size_t earliest)
{
    const Document &document = *series.documents[text];
    const QString words = toQt(span.range.in(document.paragraph(span.of).text)).toHtmlEscaped();
    const QStringList away = gaps(series, span, text);
    if (span.first <= earliest && away.isEmpty()) return words;
    QString since = Words::tr("since %1", "since a text").arg(nameOf(series, span.first));
    if (!away.isEmpty()) since = Words::tr("%1; not in %2", "since a text; texts").arg(since, QLocale().createSeparatedList(away));
    const Theme &t = theme();
    const MarkColours &mark = away.isEmpty() ? t.inserted : t.moved;
    return QStringLiteral("<span style=\"color:%1; background-color:%2; text-decoration:underline\">%3</span>"
                          "<span style=\"color:%4; font-size:small\">&nbsp;[%5]</span>")
        .arg(mark.text.name(), mark.ground.name(), words, t.quiet.name(), since);
}

QString stationHtml(const Comparison &series, const Row &row, std::size_t k, std::size_t text)
{
    const Standing standing = standingOf(row, k);
    if (standing == Standing::absent) return {};
    QStringList names;
    for (const ParagraphIndex p : row.cells[k]) names += isolated(paragraphName(series.documents[k]->paragraph(p))).toHtmlEscaped();
    QString place = QLocale().createSeparatedList(names);
    if (!place.isEmpty() && k != text) place = QStringLiteral("<a href=\"text:%1\">%2</a>").arg(k).arg(place);
    if (k == text) place = QStringLiteral("<b>%1</b>").arg(place);
    return QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td>%2&nbsp;&nbsp;</td><td style=\"color:%3\">%4</td></tr>")
        .arg(nameOf(series, k), place, theme().quiet.name(), standingWord(standing).toHtmlEscaped());
}

} // namespace

QString wordAgeHtml(const Comparison &series, const Row &row, std::size_t text, const std::vector<AgedSpan> &spans)
{
    std::size_t earliest = text;
    for (std::size_t k = 0; k < row.cells.size(); ++k)
        if (!row.cells[k].empty()) { earliest = std::min(earliest, k); }
    QString html;
    if (!spans.empty()) {
        QStringList names;
        for (const ParagraphIndex p : row.cells[text]) names += isolated(paragraphName(series.documents[text]->paragraph(p))).toHtmlEscaped();
        html += QStringLiteral("<p style=\"font-weight:600\">%1</p><p style=\"line-height:140%\">")
                    .arg(Words::tr("%1 in %2", "a paragraph, a text").arg(QLocale().createSeparatedList(names), nameOf(series, text)));
        std::optional<ParagraphIndex> of;
        for (const AgedSpan &span : spans) {
            if (of && *of != span.of) html += QStringLiteral("</p><p style=\"line-height:140%\">");
            of = span.of;
            html += spanHtml(series, span, text, earliest);
        }
        html += QStringLiteral("</p><p style=\"color:%1\">%2</p>")
                    .arg(theme().quiet.name(), Words::tr("Words without a mark stand there since %1.").arg(nameOf(series, earliest)));
    }
    html += QStringLiteral("<table>");
    for (std::size_t k = 0; k < row.cells.size(); ++k) html += stationHtml(series, row, k, text);
    return html + QStringLiteral("</table>");
}

} // namespace resolute::ui
