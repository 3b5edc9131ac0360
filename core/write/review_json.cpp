// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/review_report.h"

#include "core/text/utf8.h"
#include "core/write/json_writer.h"

namespace resolute {

using namespace review;

namespace {

void writeStamp(JsonWriter &json, const Stamp &stamp) { json.field("author", stamp.author).field("time", stamp.time); }

void writeQuote(JsonWriter &json, std::string_view key, const Quote &q)
{
    json.key(key).beginObject().field("text", q.text).field("paragraph", q.paragraph).field("words", q.words).endObject();
}

void writeTarget(JsonWriter &json, const Target &t)
{
    json.field("on", name(t.kind));
    if (t.kind == TargetKind::change) {
        json.field("part", name(t.part));
        writeQuote(json, "a", t.from);
        writeQuote(json, "b", t.at);
    } else writeQuote(json, "quote", t.at);
}

void writeDecision(JsonWriter &json, const Decision &d)
{
    json.beginObject().field("id", d.id).field("status", name(d.judgement.status)).field("assignee", d.judgement.assignee);
    json.fieldOrNull("class", d.judgement.correctedClass ? name(*d.judgement.correctedClass) : std::string_view());
    writeTarget(json, d.target);
    writeStamp(json, d.changed());
    json.key("conflicts").beginArray();
    for (const JudgementVersion &v : d.others) {
        json.beginObject().field("status", name(v.judgement.status)).field("assignee", v.judgement.assignee);
        writeStamp(json, v.stamp);
        json.endObject();
    }
    json.endArray().endObject();
}

void writeDecisions(JsonWriter &json, std::string_view key, const std::vector<const Decision *> &decisions)
{
    json.line().key(key).beginArray();
    for (const Decision *d : decisions) {
        json.line();
        writeDecision(json, *d);
    }
    json.line().endArray();
}

void writePair(JsonWriter &json, const ReviewedPair &pair, const Workspace &w)
{
    json.line().beginObject().field("from", w.texts[pair.from].key).field("to", w.texts[pair.to].key);
    json.field("changes", pair.changes.size()).field("reviewed", pair.reviewed()).key("statuses").beginObject();
    for (const Status s : {Status::toDo, Status::agreed, Status::notAgreed, Status::toRevise, Status::noted}) json.field(name(s), pair.count(s));
    json.endObject();
    std::vector<const Decision *> decided;
    for (const Decision *d : pair.decided)
        if (d) decided.push_back(d);
    writeDecisions(json, "decisions", decided);
    json.endObject();
}

void writeNote(JsonWriter &json, const ReviewOverview::NoteState &state, const ReviewOverview &o, const Workspace &w)
{
    const Note &n = *state.note;
    json.line().beginObject().field("id", n.id).field("note", n.text);
    writeStamp(json, n.changed());
    json.field("fit", name(state.place.fit));
    if (state.place.fit == Fit::lost) {
        json.key("text").null().key("paragraph").null().key("span").null();
    } else {
        const Paragraph &p = o.texts[*state.text].document->paragraph(state.place.paragraph);
        const CodePointIndex index(p.text);
        json.field("text", w.texts[*state.text].key).field("paragraph", p.id).key("span").beginArray();
        json.value(index.toCodePoints(state.place.range.begin)).value(index.toCodePoints(state.place.range.end)).endArray();
    }
    writeTarget(json, n.target);
    json.fieldOrNull("status", state.decision ? name(state.decision->judgement.status) : std::string_view());
    json.key("answers").beginArray();
    for (const Answer &a : n.answers) {
        if (a.removed) continue;
        json.beginObject().field("id", a.id).field("text", a.text);
        writeStamp(json, a.changed());
        json.endObject();
    }
    json.endArray().key("conflicts").beginArray();
    for (const NoteVersion &v : n.others) {
        json.beginObject().field("note", v.text);
        writeStamp(json, v.stamp);
        json.endObject();
    }
    json.endArray().endObject();
}

} // namespace

std::string toJson(const ReviewSource &source)
{
    const Workspace &w = source.workspace;
    const ReviewOverview &o = source.overview;
    JsonWriter json;
    json.beginObject().field("schema", "resolute/review/1").field("file", source.file).field("revision", w.revision);
    json.field("readOnly", w.isReadOnly()).key("texts").beginArray();
    for (std::size_t i = 0; i < w.texts.size(); ++i) {
        json.line().beginObject().field("key", w.texts[i].key).field("file", w.texts[i].path).field("origin", name(o.texts[i].origin));
        json.fieldOrNull("sha256", o.texts[i].document ? std::string_view(o.texts[i].document->sha256) : std::string_view());
        json.fieldOrNull("message", o.texts[i].error ? fill(o.texts[i].error->message->english, o.texts[i].error->arguments) : std::string());
        json.endObject();
    }
    json.line().endArray().key("pairs").beginArray();
    for (const ReviewedPair &pair : o.pairs) writePair(json, pair, w);
    json.line().endArray().key("notes").beginArray();
    for (const auto &note : o.notes) writeNote(json, note, o, w);
    json.line().endArray();
    writeDecisions(json, "lost", o.lost);
    writeDecisions(json, "notCompared", o.notCompared);
    json.key("lostLinks").beginArray();
    for (const Pin *p : o.lostLinks) {
        json.line().beginObject().field("id", p->id).field("from", p->from).field("to", p->to);
        for (const auto &[key, side] : {std::pair("a", &p->a), {"b", &p->b}}) {
            json.key(key).beginArray();
            for (const Quote &q : *side) json.value(q.paragraph);
            json.endArray();
        }
        json.endObject();
    }
    json.endArray().endObject();
    return json.take();
}

std::string toJson(const Merged &merged, const std::string &ours, const std::string &theirs)
{
    JsonWriter json;
    json.beginObject().field("schema", "resolute/merge/1").field("ours", ours).field("theirs", theirs);
    json.field("notes", merged.notes).field("decisions", merged.decisions).key("conflicts").beginArray();
    for (const Conflict &c : merged.conflicts) {
        json.line().beginObject().field("kind", name(c.kind)).field("id", c.id).field("where", c.where);
        const auto version = [&](const char *key, const std::string &text, const Stamp &by) {
            json.key(key).beginObject().field("text", text);
            writeStamp(json, by);
            json.endObject();
        };
        version("ours", c.ours, c.oursBy);
        version("theirs", c.theirs, c.theirsBy);
        json.endObject();
    }
    json.line().endArray().endObject();
    return json.take();
}

} // namespace resolute
