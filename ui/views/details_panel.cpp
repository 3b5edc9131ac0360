// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/details_panel.h"

#include "core/diff/unseen.h"
#include "ui/bridge/listed.h"
#include "ui/bridge/text.h"
#include "ui/bridge/words.h"
#include "ui/models/collation_model.h"
#include "ui/models/roles.h"
#include "ui/models/series_model.h"
#include "ui/models/shared_words.h"
#include "ui/models/stop_words.h"
#include "ui/theme/category_colour.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTextOption>

#include <algorithm>

namespace resolute::ui {

namespace {

QString heading(const QString &words)
{
    return QStringLiteral("<p style='margin:14px 0 4px 0; color:%1'>%2</p>").arg(theme().quiet.name(), words.toHtmlEscaped());
}
QString line(const QString &html) { return QStringLiteral("<p style='margin:2px 0'>%1</p>").arg(html); }
QString coloured(const QString &words, const MarkColours &c, const char *decoration)
{
    return QStringLiteral("<span style='color:%1; background-color:%2; text-decoration:%3'>%4</span>")
        .arg(c.text.name(), c.ground.name(), QLatin1StringView(decoration), isolated(words).toHtmlEscaped());
}

// Long quotations are cut in the middle: the words themselves stand marked in the text.
QString shortened(const QString &words)
{
    constexpr qsizetype longest = 160;
    if (words.size() <= longest) return words;
    const qsizetype end = words.lastIndexOf(u' ', longest / 2), begin = words.indexOf(u' ', words.size() - longest / 2);
    if (end <= 0 || begin < 0) return words.first(longest) + u'…';
    return words.first(end) + QStringLiteral(" … ") + words.sliced(begin + 1);
}

QString quotedName(const Paragraph &paragraph) { return isolated(paragraphName(paragraph)); }

QStringList isolatedEach(QStringList words)
{
    for (QString &word : words) word = isolated(word);
    return words;
}

// From the earlier to the later, in the direction in which one reads.
QString arrow() { return QGuiApplication::layoutDirection() == Qt::RightToLeft ? QStringLiteral(" ← ") : QStringLiteral(" → "); }

bool holds(const std::vector<ParagraphIndex> &cell, ParagraphIndex p) { return std::ranges::find(cell, p) != cell.end(); }

} // namespace

DetailsPanel::DetailsPanel(CollationModel &collation, QWidget *parent) : QTextBrowser(parent), collation_(collation)
{
    setFrameShape(NoFrame);
    setOpenLinks(false);
    document()->setDocumentMargin(12);
    setAccessibleName(tr("Details"));
    connect(&collation, &QAbstractItemModel::modelReset, this, [this] { explain(-1, -1); });
    connect(&collation, &CollationModel::visibleChanged, this, &DetailsPanel::refresh);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (url.scheme() == u"change") emit changeRequested(url.path().toInt());
        else emit paragraphRequested(url.path().section(u'/', 1), url.path().section(u'/', 0, 0).toInt());
    });
    refresh();
}

void DetailsPanel::explain(int row, int change, int text)
{
    text_ = text;
    row_ = row;
    change_ = change;
    refresh();
}

void DetailsPanel::setSeries(ComparisonPtr series)
{
    series_ = std::move(series);
    refresh();
}

void DetailsPanel::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && drawnFor_ != &theme()) refresh(); // a theme comes in several of these
}

void DetailsPanel::refresh()
{
    drawnFor_ = &theme();
    // Lines that begin with a symbol or a number stand on the side of the window's language, as all others.
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(layoutDirection());
    document()->setDefaultTextOption(option);
    setHtml(html());
}

QString DetailsPanel::html() const
{
    if (row_ < 0 || row_ >= collation_.rowCount())
        return line(QStringLiteral("<span style='color:%1'>%2</span>")
                .arg(theme().quiet.name(), tr("Choose a paragraph or a change to see why it is shown as it is.").toHtmlEscaped()));
    return alignmentHtml() + (collation_.ages() ? agesHtml() : changesHtml()) + historyHtml() + placeHtml();
}

std::optional<std::size_t> DetailsPanel::step() const
{
    const Collation &c = collation_.collation();
    const DisplayRow &row = c.rows[static_cast<std::size_t>(row_)];
    const auto &steps = c.comparison->rows[row.row].steps;
    if (change_ >= 0 && change_ < static_cast<int>(c.stops.size())) return c.stops[static_cast<std::size_t>(change_)].step;
    if (c.columns() > 2 && text_ > 0 && steps[static_cast<std::size_t>(text_) - 1]) return static_cast<std::size_t>(text_) - 1;
    for (std::size_t s = 0; s < steps.size(); ++s)
        if (steps[s] && &*steps[s] == c.step(row)) return s;
    return {};
}

QString DetailsPanel::alignmentHtml() const
{
    const Collation &c = collation_.collation();
    const DisplayRow &row = c.rows[static_cast<std::size_t>(row_)];
    const auto number = step();
    const std::size_t newer = number.value_or(0) + 1, older = c.comparison->base.value_or(newer - 1);
    QStringList before, after;
    for (const ParagraphIndex p : c.cell(row, older)) before += quotedName(c.document(older).paragraph(p));
    for (const ParagraphIndex p : c.cell(row, newer)) after += quotedName(c.document(newer).paragraph(p));
    const bool both = !before.isEmpty() && !after.isEmpty();
    QString title = listed(after.isEmpty() ? before : after);
    if (both && before != after) title = listed(before) + arrow() + title;
    if (const Paragraph *newest = newestParagraph(c, row); title.isEmpty() && newest) title = quotedName(*newest);
    QString out = QStringLiteral("<p style='margin:0 0 2px 0; font-size:large'><b>%1</b></p>").arg(title.toHtmlEscaped());
    const Step *link = number ? &*c.comparison->rows[row.row].steps[*number] : nullptr;
    const QString relation = relationWord(link ? link->link.relation : row.relation);
    if (c.columns() == 2) out += line(relation.toHtmlEscaped());
    else if (link)
        out += line(tr("%1, from %2 to %3", "edited, from one text to another")
                .arg(relation, isolated(toQt(shortName(c.document(older)))), isolated(toQt(shortName(c.document(newer)))))
                .toHtmlEscaped());
    if (!link || !both) return out;
    out += heading(collation_.isPinned(row_, *number) ? tr("Aligned by hand") : tr("Belongs together because"));
    out += line(
        tr("similarity %1, %2").arg(QLocale().toString(link->link.similarity, 'f', 2), confidenceWord(link->link.confidence)).toHtmlEscaped());
    if (link->link.typographic) out += line(tr("the texts differ in typography only").toHtmlEscaped());
    else if (std::ranges::any_of(link->changes, isUnseen)) out += line(tr("some blanks are of another kind").toHtmlEscaped());
    out += sharedHtml(*link, older, newer);
    if (link->link.runnerUp) {
        const Paragraph &next = c.document(newer).paragraph(link->link.runnerUp->b);
        const QString anchor =
            QStringLiteral("<a href='text:%1/%2' style='color:%3'>%4</a>").arg(newer).arg(toQt(next.id), theme().accent.name(), quotedName(next));
        out += line(tr("next best: %1, %2").arg(anchor, QLocale().toString(link->link.runnerUp->similarity, 'f', 2)));
    }
    return out;
}

QString DetailsPanel::sharedHtml(const Step &step, std::size_t older, std::size_t newer) const
{
    const Collation &c = collation_.collation();
    const SharedWords s = sharedWords(c.document(older), step.link.a, c.document(newer), step.link.b, &c.words[newer - 1]);
    QString out = line(tr("%n word(s) in common, of %1 before and %2 now", nullptr, s.shared)
            .arg(QLocale().toString(s.older), QLocale().toString(s.newer))
            .toHtmlEscaped());
    if (!s.telling.isEmpty())
        out += line(tr("rare ones among them: %1").arg(QStringLiteral("<i>%1</i>").arg(listed(isolatedEach(s.telling)).toHtmlEscaped())));
    return out;
}

QString DetailsPanel::changesHtml() const
{
    const Collation &c = collation_.collation();
    const DisplayRow &row = c.rows[static_cast<std::size_t>(row_)];
    if (row.stopCount == 0) return {};
    QString out = heading(tr("%n change(s)", nullptr, row.stopCount));
    for (int i = row.firstStop; i < row.firstStop + row.stopCount; ++i) {
        const Stop &stop = c.stops[static_cast<std::size_t>(i)];
        const bool routine = isRoutine(stop.category);
        QString what;
        if (stop.change) {
            const auto [before, after] = changedWords(c, stop);
            if (!before.isEmpty()) what += coloured(shortened(before), routine ? theme().routine : theme().deleted, "line-through");
            if (!before.isEmpty() && !after.isEmpty()) what += u' ';
            if (!after.isEmpty()) what += coloured(shortened(after), routine ? theme().routine : theme().inserted, "underline");
        } else what = isolated(stopWords(c, stop)).toHtmlEscaped();
        QString why = categoryWord(stop.category);
        if (stop.change && stop.change->why)
            why = tr("%1: %2", "class of a change: its reason").arg(why, isolated(sentence(*stop.change->why, stop.change->whyArguments)));
        if (stop.change)
            for (const ChangeTag tag : stop.change->tags) why += QStringLiteral(" · ") + tagWord(tag);
        out += QStringLiteral("<table width='100%' cellspacing='0' cellpadding='0' style='margin:0 0 8px 0'><tr><td width='3' "
                              "style='background-color:%1'></td><td style='padding:2px 0 2px 8px'>"
                              "<div>%2</div><div><a href='change:%3' style='color:%4; text-decoration:none'>%5</a></div>%6</td></tr></table>")
                   .arg(i == change_ ? theme().accent.name() : theme().paper.name(), what)
                   .arg(i)
                   .arg(theme().quiet.name(), why.toHtmlEscaped(), trackedHtml(i));
    }
    return out;
}

QString DetailsPanel::trackedHtml(int change) const
{
    const ComparisonPtr &comparison = collation_.collation().comparison;
    if (std::ranges::none_of(comparison->documents, [](const DocumentPtr &d) { return d->remarks != nullptr; })) return {};
    if (trackedOf_ != comparison) {
        trackedOf_ = comparison;
        tracked_ = trackedBy(*comparison, changesOf(*comparison));
    }
    if (static_cast<std::size_t>(change) >= tracked_.size()) return {};
    QString out;
    for (const TrackedBy &by : tracked_[static_cast<std::size_t>(change)]) {
        const QString day = dateWords(by.day), name = by.author.empty() ? tr("somebody without a name") : isolated(toQt(by.author));
        const QString words = day.isEmpty() ? tr("tracked by %1").arg(name) : tr("tracked by %1, %2", "a person and a day").arg(name, day);
        out += QStringLiteral("<div style='color:%1'>%2</div>").arg(theme().quiet.name(), words.toHtmlEscaped());
    }
    return out;
}

// The same that the pointer is told over the words, for those who use none.
QString DetailsPanel::agesHtml() const
{
    const Collation &c = collation_.collation();
    const DisplayRow &row = c.rows[static_cast<std::size_t>(row_)];
    auto text = static_cast<std::size_t>(std::max(0, text_));
    for (std::size_t tried = 0; c.cell(row, text).empty() && tried < c.columns(); ++tried) text = (text + c.columns() - 1) % c.columns();
    const DocumentPtr &document = c.comparison->documents[text];
    QString out;
    for (const ParagraphIndex p : c.cell(row, text))
        for (const AgedSpan &span : collation_.ages()->spans(document, p)) {
            const QString words = toQt(span.range.in(document->paragraph(p).text)).trimmed();
            if (words.isEmpty()) continue;
            out += line(isolated(QStringLiteral("“%1”").arg(shortened(words))).toHtmlEscaped())
                + line(QStringLiteral("<span style='color:%1'>%2</span>")
                        .arg(theme().quiet.name(), collation_.ages()->words(document, span).toHtmlEscaped()));
        }
    return out.isEmpty() ? out : heading(tr("Age of the words")) + out;
}

QString DetailsPanel::historyHtml() const
{
    if (!series_ || series_->documents.size() < 3) return {};
    const Collation &c = collation_.collation();
    const DisplayRow &row = c.rows[static_cast<std::size_t>(row_)];
    // The row of the series that has the paragraph of either text.
    for (std::size_t column = c.columns(); column-- > 0;) {
        if (c.cell(row, column).empty()) continue;
        const auto document = std::ranges::find(series_->documents, c.comparison->documents[column]);
        if (document == series_->documents.end()) return {};
        const auto place = static_cast<std::size_t>(document - series_->documents.begin());
        const auto found = std::ranges::find_if(series_->rows, [&](const Row &r) { return holds(r.cells[place], c.cell(row, column).front()); });
        if (found == series_->rows.end()) return {};
        QString out = heading(tr("In the series"));
        for (std::size_t text = 0; text < found->cells.size(); ++text) {
            QStringList names;
            for (const ParagraphIndex p : found->cells[text]) names += quotedName(series_->documents[text]->paragraph(p));
            const QString became = becameWord(*found, text);
            const QString what = names.isEmpty() || became.isEmpty() ? listed(names) + became : listed(names) + QStringLiteral(" · ") + became;
            out += line(QStringLiteral("<span style='color:%1'>%2</span> &nbsp;%3")
                    .arg(theme().quiet.name(), isolated(toQt(shortName(*series_->documents[text]))).toHtmlEscaped(), what.toHtmlEscaped()));
        }
        return out;
    }
    return {};
}

QString DetailsPanel::placeHtml() const
{
    const Collation &c = collation_.collation();
    const DisplayRow &row = c.rows[static_cast<std::size_t>(row_)];
    QString out;
    for (std::size_t column = 0; column < c.columns(); ++column) {
        if (c.cell(row, column).empty()) continue;
        const SourcePlace &place = c.document(column).paragraph(c.cell(row, column).front()).source;
        QStringList parts;
        for (const LineRange r : place.lines) parts += r.first == r.last ? tr("line %1").arg(r.first) : tr("lines %1 to %2").arg(r.first).arg(r.last);
        for (const PageArea &area : place.areas) parts += tr("page %1").arg(area.page);
        if (!parts.isEmpty())
            out += line(QStringLiteral("<span style='color:%1'>%2</span> &nbsp;%3")
                    .arg(theme().quiet.name(), isolated(toQt(shortName(c.document(column)))).toHtmlEscaped(), listed(parts)));
    }
    return out.isEmpty() ? out : heading(tr("In the source")) + out;
}

} // namespace resolute::ui
