// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/comparison_json.h"

#include "core/base/parallel.h"
#include "core/document/file_remarks.h"
#include "core/text/utf8.h"
#include "core/write/json_writer.h"
#include "core/write/steps.h"

namespace resolute {

namespace {

/// Code point offsets of the paragraph asked for last: changes come paragraph by paragraph.
class SpanCounter
{
public:
    explicit SpanCounter(const Document &document) : document_(document) {}

    void write(JsonWriter &json, ParagraphIndex of, ByteRange range)
    {
        if (!index_ || of != at_) {
            at_ = of;
            index_.emplace(document_.paragraph(of).text);
        }
        json.beginArray().value(index_->toCodePoints(range.begin)).value(index_->toCodePoints(range.end)).endArray();
    }

private:
    const Document &document_;
    ParagraphIndex at_{};
    std::optional<CodePointIndex> index_;
};

void writeReason(JsonWriter &json, const Change &change)
{
    json.field("class", name(change.changeClass));
    json.field("why", fill(change.why->english, change.whyArguments)).field("rule", change.why->code);
    if (change.tags.empty()) return;
    json.key("tags").beginArray();
    for (const ChangeTag tag : change.tags) json.value(name(tag));
    json.endArray();
}

void writeIds(JsonWriter &json, std::string_view key, const Document &document, const std::vector<ParagraphIndex> &which)
{
    json.key(key).beginArray();
    for (const ParagraphIndex i : which) json.value(document.paragraph(i).id);
    json.endArray();
}

void writeChanges(JsonWriter &json, const Document &a, const Document &b, const Step &step)
{
    json.key("changes").beginArray();
    SpanCounter spansA(a), spansB(b);
    const bool severalA = step.link.a.size() > 1, severalB = step.link.b.size() > 1;
    for (const Change &change : step.changes) {
        json.beginObject().field("op", name(change.op));
        json.field("a", change.a.in(a.paragraph(change.aOf).text)).field("b", change.b.in(b.paragraph(change.bOf).text));
        json.key("aSpan");
        spansA.write(json, change.aOf, change.a);
        json.key("bSpan");
        spansB.write(json, change.bOf, change.b);
        if (severalA || severalB) json.field("aOf", a.paragraph(change.aOf).id).field("bOf", b.paragraph(change.bOf).id);
        writeReason(json, change);
        json.endObject();
    }
    json.endArray();
}

void writeStep(JsonWriter &json, const Document &a, const Document &b, const Step &step)
{
    const Correspondence &link = step.link;
    json.beginObject();
    writeIds(json, "a", a, link.a);
    writeIds(json, "b", b, link.b);
    json.field("relation", name(link.relation)).key("similarity").value(link.similarity, 4);
    json.field("confidence", name(link.confidence)).key("runnerUp");
    if (link.runnerUp)
        json.beginObject().field("b", b.paragraph(link.runnerUp->b).id).key("similarity").value(link.runnerUp->similarity, 4).endObject();
    else json.null();
    json.field("numberChanged", link.numberChanged);
    if (link.typographic) json.field("typographic", true);
    writeChanges(json, a, b, step);
    json.endObject();
}

void writeFootnotes(JsonWriter &json, const Document &a, const Document &b, const std::vector<FootnoteStep> &steps)
{
    json.beginArray();
    for (const FootnoteStep &step : steps) {
        json.line().beginObject().key("a").beginArray();
        for (const std::size_t i : step.a) json.value(a.footnotes[i].mark);
        json.endArray().key("b").beginArray();
        for (const std::size_t i : step.b) json.value(b.footnotes[i].mark);
        json.endArray().field("relation", name(step.relation)).key("changes").beginArray();
        if (!step.a.empty() && !step.b.empty()) {
            const std::string &textA = a.footnotes[step.a.front()].text, &textB = b.footnotes[step.b.front()].text;
            const CodePointIndex indexA(textA), indexB(textB);
            for (const Change &change : step.changes) {
                json.beginObject().field("op", name(change.op)).field("a", change.a.in(textA)).field("b", change.b.in(textB));
                json.key("aSpan").beginArray().value(indexA.toCodePoints(change.a.begin)).value(indexA.toCodePoints(change.a.end)).endArray();
                json.key("bSpan").beginArray().value(indexB.toCodePoints(change.b.begin)).value(indexB.toCodePoints(change.b.end)).endArray();
                writeReason(json, change);
                json.endObject();
            }
        }
        json.endArray().endObject();
    }
    json.line().endArray();
}

void writeStatistics(JsonWriter &json, const Statistics &s)
{
    json.beginObject().key("relations").beginObject();
    for (std::size_t i = 0; i < s.relations.size(); ++i) json.field(name(static_cast<Relation>(i)), s.relations[i]);
    json.endObject().key("classes").beginObject();
    for (std::size_t i = 0; i < s.classes.size(); ++i) json.field(name(static_cast<ChangeClass>(i)), s.classes[i]);
    json.endObject().field("wordsInserted", s.wordsInserted).field("wordsDeleted", s.wordsDeleted).endObject();
}

void writeDocuments(JsonWriter &json, const Comparison &comparison)
{
    json.key("documents").beginArray();
    for (const DocumentPtr &d : comparison.documents) {
        json.line().beginObject().field("file", d->file).fieldOrNull("symbol", d->masthead.symbol).fieldOrNull("number", d->masthead.number);
        json.fieldOrNull("title", d->masthead.title).fieldOrNull("date", d->masthead.date).field("sha256", d->sha256);
        json.fieldOrNull("language", d->language);
        if (d->remarks && !d->remarks->reading.empty()) json.field("reading", d->remarks->reading);
        json.endObject();
    }
    json.line().endArray();
}

void writeIssues(JsonWriter &json, const Comparison &comparison)
{
    static constexpr std::string_view severities[]{"info", "warning", "error"};
    json.key("issues").beginArray();
    for (const Issue &issue : comparison.issues) {
        json.line().beginObject().field("severity", severities[static_cast<std::size_t>(issue.severity)]);
        json.field("code", issue.message->code).field("message", inEnglish(issue));
        if (!issue.place.paragraph.empty()) json.field("paragraph", issue.place.paragraph);
        json.endObject();
    }
    json.endArray();
}

void writeRow(JsonWriter &json, const Comparison &comparison, const Row &row)
{
    json.line().beginObject().key("cells").beginArray();
    for (std::size_t k = 0; k < row.cells.size(); ++k) {
        json.beginArray();
        for (const ParagraphIndex i : row.cells[k]) json.value(comparison.documents[k]->paragraph(i).id);
        json.endArray();
    }
    json.endArray().key("steps").beginArray();
    for (std::size_t k = 0; k < row.steps.size(); ++k) {
        if (row.steps[k]) writeStep(json, stepFrom(comparison, k), stepTo(comparison, k), *row.steps[k]);
        else json.null();
    }
    json.endArray().endObject();
}

void writeRows(JsonWriter &json, const Comparison &comparison)
{
    const bool pair = comparison.documents.size() == 2;
    constexpr std::size_t stretch = 256; // rows, some half a millisecond
    std::vector<JsonWriter> parts((comparison.rows.size() + stretch - 1) / stretch);
    inParallel(comparison.rows.size(), stretch, [&](std::size_t begin, std::size_t end) {
        JsonWriter &part = parts[begin / stretch];
        part.reserve((end - begin) * 200 * comparison.documents.size());
        for (std::size_t i = begin; i < end; ++i) {
            const Row &row = comparison.rows[i];
            if (!pair) writeRow(part, comparison, row);
            else if (row.steps.front()) writeStep(part.line(), *comparison.documents[0], *comparison.documents[1], *row.steps.front());
        }
    });
    for (JsonWriter &part : parts) json.append(std::move(part));
}

} // namespace

std::string toJson(const Comparison &comparison, const Evidence &evidence)
{
    JsonWriter json;
    std::size_t size = 4096;
    for (const Row &row : comparison.rows) size += 200 * row.cells.size();
    json.reserve(size);
    const bool pair = comparison.documents.size() == 2;

    json.beginObject().line().field("schema", "resolute/comparison/1").line();
    writeDocuments(json, comparison);
    json.line();
    if (comparison.base) json.field("base", *comparison.base + 1).line();
    json.key(pair ? "correspondences" : "rows").beginArray();
    writeRows(json, comparison);
    json.line().endArray().line().key("footnotes");
    if (!pair) json.beginArray();
    for (std::size_t k = 0; k < comparison.footnotes.size(); ++k)
        writeFootnotes(json, stepFrom(comparison, k), stepTo(comparison, k), comparison.footnotes[k]);
    if (!pair) json.endArray();
    else if (comparison.footnotes.empty()) json.beginArray().endArray();
    json.line().key("statistics");
    if (!pair) json.beginArray();
    for (const Statistics &s : comparison.statistics) writeStatistics(pair ? json : json.line(), s);
    if (!pair) json.endArray();
    else if (comparison.statistics.empty()) writeStatistics(json, {});
    json.line();
    writeIssues(json, comparison);
    if (evidence.isShown) appendEvidence(json.line(), evidence);
    json.line().endObject();
    return json.take();
}

} // namespace resolute
