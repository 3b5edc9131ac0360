// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/word_ages.h"

#include "ui/bridge/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <set>

namespace resolute::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WordAges)
};

const std::string &day(const Document &d) { return d.masthead.date.empty() && d.adoption ? d.adoption->date : d.masthead.date; }

bool allDiffer(const std::vector<QString> &labels)
{
    return std::ranges::none_of(labels, &QString::isEmpty) && std::set<QString>(labels.begin(), labels.end()).size() == labels.size();
}

// The first way of naming the texts that tells them all apart.
std::vector<QString> labelsOf(const Comparison &series)
{
    std::vector<QString> numbers, years, places;
    for (const DocumentPtr &d : series.documents) {
        numbers.push_back(d->kind == DocumentKind::draft ? QString() : toQt(d->masthead.number));
        years.push_back(toQt(std::string_view(day(*d)).substr(0, 4)));
        places.push_back(QString::number(places.size() + 1));
    }
    return allDiffer(years) ? years : allDiffer(numbers) ? numbers : places;
}

void shift(TextRange &range, int at, int by)
{
    if (range.begin >= at) range.begin += by;
    if (range.end > at) range.end += by;
}

bool isContinued(const QString &text, TextRange before, TextRange after)
{
    for (int i = before.end; i < after.begin; ++i)
        if (!text.at(i).isSpace()) return false;
    return true;
}

// The text whose figure stands last before the words that follow; that of a mark without one stands before it.
int sinceOf(const std::vector<Mark> &marks)
{
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark)
        if (mark->change >= 0) return mark->change;
    return -1;
}

} // namespace

WordAges::WordAges(ComparisonPtr series) : series_(std::move(series)), labels_(labelsOf(*series_))
{
    rowOf_.resize(series_->documents.size());
    for (std::size_t k = 0; k < rowOf_.size(); ++k) rowOf_[k].assign(series_->documents[k]->paragraphs.size(), series_->rows.size());
    for (std::size_t r = 0; r < series_->rows.size(); ++r)
        for (std::size_t k = 0; k < rowOf_.size(); ++k)
            for (const ParagraphIndex p : series_->rows[r].cells[k]) rowOf_[k][at(p)] = r;
}

std::size_t WordAges::placeOf(const DocumentPtr &document) const
{
    return static_cast<std::size_t>(std::ranges::find(series_->documents, document) - series_->documents.begin());
}

const std::vector<AgedSpan> &WordAges::spans(const DocumentPtr &document, ParagraphIndex paragraph)
{
    static const std::vector<AgedSpan> none;
    const std::size_t text = placeOf(document);
    if (text >= series_->documents.size()) return none;
    const std::size_t row = rowOf_[text][at(paragraph)];
    if (row >= series_->rows.size()) return none;
    const auto found = known_.find({text, at(paragraph)});
    if (found != known_.end()) return found->second;
    for (const ParagraphIndex p : series_->rows[row].cells[text]) known_[{text, at(p)}]; // all of the row at once
    for (AgedSpan &span : wordHistory(*series_, series_->rows[row], text)) known_[{text, at(span.of)}].push_back(std::move(span));
    return known_[{text, at(paragraph)}];
}

bool WordAges::isInterrupted(const DocumentPtr &document, const AgedSpan &span) const
{
    const std::size_t text = placeOf(document);
    for (std::size_t k = span.first; k < text; ++k)
        if (!span.presentIn[k]) return true;
    return false;
}

QString WordAges::words(const DocumentPtr &document, const AgedSpan &span) const
{
    const std::size_t text = placeOf(document);
    const Document &first = *series_->documents[span.first];
    const QString date = dateWords(day(first)), name = toQt(shortName(first));
    QStringList absent;
    for (std::size_t k = span.first + 1; k < series_->documents.size(); ++k)
        if (k != text && !span.presentIn[k]) absent += toQt(shortName(*series_->documents[k]));
    const QString since = date.isEmpty() ? Words::tr("stands here since %1").arg(name)
                                         : Words::tr("stands here since %1 of %2", "a text, its date").arg(name, date);
    return absent.isEmpty() ? since : Words::tr("%1; not in %2").arg(since, QLocale().createSeparatedList(absent));
}

void showAges(ParagraphText &paragraph, const DocumentPtr &document, WordAges &ages)
{
    paragraph.marks.clear();
    const auto &spans = ages.spans(document, paragraph.index);
    if (spans.empty()) return;
    const OffsetMap map(document->paragraph(paragraph.index).text);
    const auto last = static_cast<int>(ages.series()->documents.size()) - 1;
    const auto displayed = [&](int plain) { // footnote marks were put in
        int place = plain;
        for (const TextRange r : paragraph.raised)
            if (r.begin <= place) place += r.size();
        return place;
    };
    std::vector<Mark> marks;
    for (const AgedSpan &span : spans) {
        if (span.first == 0 && !ages.isInterrupted(document, span)) continue;
        const TextRange plain = map.toUtf16(span.range);
        Mark mark{.range = {displayed(plain.begin), displayed(plain.end)}};
        while (!mark.range.empty() && paragraph.text.at(mark.range.begin).isSpace()) ++mark.range.begin;
        while (!mark.range.empty() && paragraph.text.at(mark.range.end - 1).isSpace()) --mark.range.end;
        if (mark.range.empty()) continue;
        mark.form = ages.isInterrupted(document, span) ? MarkForm::interrupted : MarkForm::aged;
        mark.age = std::max(1, 100 * static_cast<int>(span.first) / std::max(1, last));
        mark.told = ages.words(document, span);
        mark.change = static_cast<int>(span.first); // for its label, below
        if (!marks.empty() && isContinued(paragraph.text, marks.back().range, mark.range)) {
            Mark &before = marks.back();
            if (before.told == mark.told && before.form == mark.form) {
                before.range.end = mark.range.end;
                continue;
            }
            if (sinceOf(marks) == mark.change) mark.change = -1; // the same figure stands before it
        }
        marks.push_back(std::move(mark));
    }
    // From the end, so that places stay true.
    for (std::size_t i = marks.size(); i-- > 0;) {
        if (marks[i].change < 0) continue;
        const QString label = ages.label(static_cast<std::size_t>(std::exchange(marks[i].change, -1))) + u'\u2009';
        const int at = marks[i].range.begin, size = static_cast<int>(label.size());
        paragraph.text.insert(at, label);
        for (std::size_t k = i + 1; k < marks.size(); ++k) shift(marks[k].range, at, size);
        marks[i].range.end += size;
        if (!paragraph.lead.empty()) shift(paragraph.lead, at, size);
        for (std::vector<TextRange> *ranges : {&paragraph.italics, &paragraph.raised})
            for (TextRange &r : *ranges) shift(r, at, size);
        paragraph.raised.push_back({at, at + size});
    }
    std::ranges::sort(paragraph.raised, {}, &TextRange::begin);
    paragraph.marks = std::move(marks);
}

} // namespace resolute::ui
