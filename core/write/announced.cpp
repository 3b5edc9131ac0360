// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/announced.h"

#include "core/text/utf8.h"
#include "core/write/json_writer.h"
#include "core/write/text_layout.h"

#include <algorithm>

namespace resolute {

namespace {

std::string names(const Document &document, const std::vector<ParagraphIndex> &which)
{
    std::string out;
    for (const ParagraphIndex i : which) out += (out.empty() ? "" : ", ") + displayName(document.paragraph(i).id);
    return out;
}

void writeIds(JsonWriter &json, std::string_view key, const Document &document, const std::vector<ParagraphIndex> &which)
{
    json.key(key).beginArray();
    for (const ParagraphIndex i : which) json.value(document.paragraph(i).id);
    json.endArray();
}

void writeChanges(JsonWriter &json, std::string_view key, const Document &adopted, const std::vector<AnnouncedChange> &changes)
{
    json.key(key).beginArray();
    for (const AnnouncedChange &c : changes) {
        const std::string &text = adopted.paragraph(c.of).text;
        const CodePointIndex index(text);
        json.beginObject().field("announced", c.a).field("adopted", c.range.in(text)).field("of", adopted.paragraph(c.of).id);
        json.key("span").beginArray().value(index.toCodePoints(c.range.begin)).value(index.toCodePoints(c.range.end)).endArray();
        json.field("class", name(c.changeClass)).endObject();
    }
    json.endArray();
}

void writeText(JsonWriter &json, std::string_view key, const Document &d)
{
    json.key(key).beginObject().field("file", d.file).fieldOrNull("symbol", d.masthead.symbol).fieldOrNull("title", d.masthead.title);
    json.fieldOrNull("date", d.masthead.date).endObject();
}

class Report
{
public:
    Report(const AnnouncedReport &report, const AnnouncedTexts &texts, const TextOptions &options)
        : report_(report), texts_(texts), out_(options.colour, options.width)
    {}

    std::string write()
    {
        group(RESOLUTE_MESSAGE("export", "Announced and done: {1}"), true);
        group(RESOLUTE_MESSAGE("export", "Announced and not done as announced: {1}"), false);
        line(words_(RESOLUTE_MESSAGE("export", "Done and not announced: {1}"), {std::to_string(report_.unannounced.size())}), Ink::strong);
        for (const UnannouncedItem &item : report_.unannounced) unannounced(item);
        return out_.take();
    }

private:
    void line(std::string_view text, Ink ink = Ink::plain, int indentNext = 0)
    {
        out_.add(text, ink);
        out_.newLine(indentNext);
    }

    void group(const char *heading, bool done)
    {
        const auto n = std::ranges::count_if(report_.announced, [&](const AnnouncedItem &i) { return isDone(i.fulfilment) == done; });
        out_.hang(0);
        line(words_(heading, {std::to_string(n)}), Ink::strong);
        for (const AnnouncedItem &item : report_.announced)
            if (isDone(item.fulfilment) == done) announced(item);
        out_.newLine();
    }

    void announced(const AnnouncedItem &item)
    {
        out_.newLine(2);
        out_.hang(5);
        // new text stands on lines of its own below the instruction; its first line says which one it is
        line(std::to_string(item.number) + ". " + item.words.substr(0, item.words.find('\n')), Ink::plain, 5);
        std::string place = whereOf(texts_.draft, texts_.adopted, item.before, item.after);
        if (!place.empty()) place += ": ";
        line(place + (item.why ? words_(item.why->english, item.arguments) : inWords(item.fulfilment, words_)), Ink::quiet, 5);
        changes(item.differences);
    }

    void changes(const std::vector<AnnouncedChange> &changes)
    {
        for (const AnnouncedChange &c : changes) {
            const std::string_view now = c.range.in(texts_.adopted.paragraph(c.of).text);
            if (!c.a.empty()) out_.add("[-" + trimmed(c.a) + "-]", Ink::deleted);
            if (!c.a.empty() && !now.empty()) out_.add(" ");
            if (!now.empty()) out_.add("{+" + trimmed(now) + "+}", Ink::inserted);
            out_.newLine(5);
        }
    }

    static std::string trimmed(std::string_view text)
    {
        const std::size_t first = text.find_first_not_of(' '), last = text.find_last_not_of(' ');
        return first == std::string_view::npos ? std::string(text) : std::string(text.substr(first, last - first + 1));
    }

    void unannounced(const UnannouncedItem &item)
    {
        out_.newLine(2);
        out_.hang(5);
        out_.add(whereOf(texts_.draft, texts_.adopted, item.before, item.after) + "  ", Ink::strong);
        line(words_.relation(item.relation), Ink::quiet, 5);
        if (item.relation == Relation::inserted)
            for (const ParagraphIndex y : item.after) line("{+" + texts_.adopted.paragraph(y).text + "+}", Ink::inserted, 5);
        else if (item.relation == Relation::deleted)
            for (const ParagraphIndex x : item.before) line("[-" + texts_.draft.paragraph(x).text + "-]", Ink::deleted, 5);
        else changes(item.changes);
    }

    const AnnouncedReport &report_;
    const AnnouncedTexts &texts_;
    Words words_;
    TextLayout out_;
};

} // namespace

std::string inWords(Fulfilment fulfilment, const Words &words)
{
    switch (fulfilment) {
    case Fulfilment::done: return words(RESOLUTE_MESSAGE("export", "done"));
    case Fulfilment::inOtherWords: return words(RESOLUTE_MESSAGE("export", "done in other words"));
    case Fulfilment::partly: return words(RESOLUTE_MESSAGE("export", "done in part"));
    case Fulfilment::otherwise: return words(RESOLUTE_MESSAGE("export", "done otherwise"));
    case Fulfilment::notDone: return words(RESOLUTE_MESSAGE("export", "not done"));
    case Fulfilment::unclear: break;
    }
    return words(RESOLUTE_MESSAGE("export", "cannot be told"));
}

std::string whereOf(const Document &draft, const Document &adopted, const std::vector<ParagraphIndex> &before,
    const std::vector<ParagraphIndex> &after)
{
    std::string from = names(draft, before), to = names(adopted, after);
    if (from == to || to.empty()) return from;
    return from.empty() ? to : from + " → " + to;
}

std::string toText(const AnnouncedReport &report, const AnnouncedTexts &texts, const TextOptions &options)
{
    return Report(report, texts, options).write();
}

std::string toJson(const AnnouncedReport &report, const AnnouncedTexts &texts)
{
    JsonWriter json;
    json.beginObject().field("schema", "resolute/announced/1");
    writeText(json, "from", texts.draft);
    writeText(json, "to", texts.adopted);
    json.field("notes", texts.notes).key("announced").beginArray();
    for (const AnnouncedItem &item : report.announced) {
        json.line().beginObject().field("number", item.number).field("text", item.words).field("outcome", name(item.fulfilment));
        json.field("done", isDone(item.fulfilment));
        json.fieldOrNull("why", item.why ? fill(item.why->english, item.arguments) : std::string());
        json.fieldOrNull("rule", item.why ? item.why->code : std::string_view());
        writeIds(json, "a", texts.draft, item.before);
        writeIds(json, "b", texts.adopted, item.after);
        writeChanges(json, "differences", texts.adopted, item.differences);
        json.endObject();
    }
    json.line().endArray().key("unannounced").beginArray();
    for (const UnannouncedItem &item : report.unannounced) {
        json.line().beginObject().field("relation", name(item.relation));
        writeIds(json, "a", texts.draft, item.before);
        writeIds(json, "b", texts.adopted, item.after);
        writeChanges(json, "changes", texts.adopted, item.changes);
        json.endObject();
    }
    json.line().endArray().key("statistics").beginObject().field("announced", report.announced.size()).field("done", report.done());
    json.field("notDone", report.announced.size() - report.done()).field("unannounced", report.unannounced.size()).endObject();
    json.endObject();
    return json.take();
}

} // namespace resolute
