// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/json_items.h"

#include "core/review/base64.h"

#include <algorithm>

namespace resolute::review {

namespace {

Json written(const Quote &q)
{
    Json out = Json::object();
    for (const auto &[key, value] :
        {std::pair("text", &q.text), {"paragraph", &q.paragraph}, {"words", &q.words}, {"before", &q.before}, {"after", &q.after}})
        if (!value->empty()) out[key] = *value;
    addExtra(out, q.extra);
    return out;
}

Json written(const std::vector<Quote> &quotes)
{
    Json out = Json::array();
    for (const Quote &q : quotes) out.push_back(written(q));
    return out;
}

Json written(const Target &t)
{
    Json out{{"kind", name(t.kind)}};
    if (t.kind == TargetKind::change) out["part"] = name(t.part);
    if (t.at != Quote{}) out["at"] = written(t.at);
    if (t.from != Quote{}) out["from"] = written(t.from);
    addExtra(out, t.extra);
    return out;
}

void addItem(Json &out, const Item &item)
{
    out["stamps"] = Json::array();
    for (const Stamp &s : item.stamps) out["stamps"].push_back(written(s));
    if (item.removed) out["removed"] = true;
    addExtra(out, item.extra);
}

void addJudgement(Json &out, const Judgement &j)
{
    out["status"] = name(j.status);
    if (!j.assignee.empty()) out["assignee"] = j.assignee;
    if (j.correctedClass) out["class"] = name(*j.correctedClass);
}

Quote readQuote(const Json *in, const std::string &where, bool lenient)
{
    if (!in) return {};
    Fields f(*in, where, lenient);
    Quote out{.text = f.text("text"),
        .paragraph = f.text("paragraph"),
        .words = f.text("words"),
        .before = f.text("before"),
        .after = f.text("after")};
    out.extra = f.rest();
    return out;
}

std::vector<Quote> readQuotes(const Json *in, const std::string &where, bool lenient)
{
    std::vector<Quote> out;
    for (std::size_t i = 0; in && i < in->size(); ++i) out.push_back(readQuote(&(*in)[i], where + '[' + std::to_string(i) + ']', lenient));
    return out;
}

Target readTarget(const Json *in, const std::string &where, bool lenient)
{
    Fields f(*in, where, lenient);
    Target out;
    out.kind = f.named("kind", {TargetKind::paragraph, TargetKind::words, TargetKind::change});
    out.part = f.named("part",
        {ChangePart::words, ChangePart::inserted, ChangePart::deleted, ChangePart::moved, ChangePart::regrouped, ChangePart::footnote});
    out.at = readQuote(f.object("at"), f.at("at"), lenient);
    out.from = readQuote(f.object("from"), f.at("from"), lenient);
    out.extra = f.rest();
    return out;
}

Judgement readJudgement(Fields &f)
{
    Judgement out;
    out.status = f.named("status", {Status::toDo, Status::agreed, Status::notAgreed, Status::toRevise, Status::noted});
    out.assignee = f.text("assignee");
    if (f.find("class"))
        out.correctedClass = f.named("class",
            {ChangeClass::substantive, ChangeClass::editorial, ChangeClass::style, ChangeClass::referenceUpdate, ChangeClass::dateUpdate,
                ChangeClass::numberUpdate});
    return out;
}

Stamp readStampFields(Fields &f) { return {f.text("author"), f.text("time")}; }

void readItem(Fields &f, Item &out)
{
    out.id = f.text("id", true);
    const Json *stamps = f.array("stamps");
    for (std::size_t i = 0; stamps && i < stamps->size(); ++i)
        out.stamps.push_back(readStamp((*stamps)[i], f.at("stamps") + '[' + std::to_string(i) + ']', f.lenient()));
    if (out.stamps.empty()) throw BadField(f.at("stamps"), "there is none");
    out.removed = f.flag("removed");
}

} // namespace

Fields::Fields(const Json &object, std::string where, bool lenient) : object_(object), where_(std::move(where)), lenient_(lenient)
{
    if (!object.is_object()) throw BadField(where_, "it is no object");
}

const Json *Fields::find(const char *name)
{
    known_.emplace_back(name);
    const auto found = object_.find(name);
    return found == object_.end() || found->is_null() ? nullptr : &*found;
}

std::string Fields::text(const char *name, bool required)
{
    const Json *found = find(name);
    if (!found && required) throw BadField(at(name), "it is missing");
    if (!found) return {};
    if (!found->is_string()) throw BadField(at(name), "it is no text");
    return found->get<std::string>();
}

bool Fields::flag(const char *name)
{
    const Json *found = find(name);
    if (found && !found->is_boolean()) throw BadField(at(name), "it is neither true nor false");
    return found && found->get<bool>();
}

int Fields::number(const char *name)
{
    const Json *found = find(name);
    if (!found) return 0;
    constexpr std::int64_t most = 2'000'000'000;
    if (!found->is_number_integer() || found->get<std::int64_t>() < 0 || found->get<std::int64_t>() > most)
        throw BadField(at(name), "it is no number that can stand here");
    return found->get<int>();
}

const Json *Fields::object(const char *name, bool required)
{
    const Json *found = find(name);
    if (!found && required) throw BadField(at(name), "it is missing");
    if (found && !found->is_object()) throw BadField(at(name), "it is no object");
    return found;
}

const Json *Fields::array(const char *name)
{
    const Json *found = find(name);
    if (found && !found->is_array()) throw BadField(at(name), "it is no list");
    return found;
}

Extra Fields::rest() const
{
    Extra out;
    for (const auto &[key, value] : object_.items())
        if (std::ranges::find(known_, key) == known_.end()) out.emplace(key, dumped(value));
    return out;
}

void addExtra(Json &object, const Extra &extra)
{
    for (const auto &[key, value] : extra) object[key] = Json::parse(value, nullptr, false);
}

Json written(const Stamp &s) { return {{"author", s.author}, {"time", s.time}}; }

Json written(const Note &n)
{
    Json out{{"id", n.id}, {"on", written(n.target)}, {"text", n.text}};
    for (const Answer &a : n.answers) {
        Json one{{"id", a.id}, {"text", a.text}};
        addItem(one, a);
        out["answers"].push_back(std::move(one));
    }
    for (const NoteVersion &v : n.others) out["conflicts"].push_back({{"text", v.text}, {"author", v.stamp.author}, {"time", v.stamp.time}});
    addItem(out, n);
    return out;
}

Json written(const Decision &d)
{
    Json out{{"id", d.id}, {"on", written(d.target)}};
    addJudgement(out, d.judgement);
    for (const JudgementVersion &v : d.others) {
        Json one = Json::object();
        addJudgement(one, v.judgement);
        one["author"] = v.stamp.author;
        one["time"] = v.stamp.time;
        out["conflicts"].push_back(std::move(one));
    }
    addItem(out, d);
    return out;
}

Json written(const Pin &p)
{
    Json out{{"id", p.id}, {"from", p.from}, {"to", p.to}, {"a", written(p.a)}, {"b", written(p.b)}};
    addItem(out, p);
    return out;
}

Json written(const TextEntry &t)
{
    Json out{{"key", t.key}, {"path", t.path}, {"sha256", t.sha256}};
    if (!t.tracked.empty()) out["tracked"] = t.tracked;
    if (t.carried) out["bytes"] = toBase64(*t.carried);
    addExtra(out, t.extra);
    return out;
}

Json written(const ViewState &v)
{
    Json out = Json::object();
    for (const auto &[key, value] : {std::pair("left", &v.left), {"right", &v.right}, {"base", &v.base}})
        if (!value->empty()) out[key] = *value;
    if (!v.hidden.empty()) out["hidden"] = v.hidden;
    if (v.changedOnly) out["changedOnly"] = true;
    addExtra(out, v.extra);
    return out;
}

Stamp readStamp(const Json &in, const std::string &where, bool lenient)
{
    Fields f(in, where, lenient);
    return readStampFields(f);
}

Note readNote(const Json &in, const std::string &where, bool lenient)
{
    Fields f(in, where, lenient);
    Note out;
    out.target = readTarget(f.object("on", true), f.at("on"), lenient);
    out.text = f.text("text");
    const Json *answers = f.array("answers");
    for (std::size_t i = 0; answers && i < answers->size(); ++i) {
        Fields a((*answers)[i], f.at("answers") + '[' + std::to_string(i) + ']', lenient);
        Answer &answer = out.answers.emplace_back();
        answer.text = a.text("text");
        readItem(a, answer);
        answer.extra = a.rest();
    }
    const Json *others = f.array("conflicts");
    for (std::size_t i = 0; others && i < others->size(); ++i) {
        Fields o((*others)[i], f.at("conflicts") + '[' + std::to_string(i) + ']', lenient);
        out.others.push_back({o.text("text"), readStampFields(o)});
    }
    readItem(f, out);
    out.extra = f.rest();
    return out;
}

Decision readDecision(const Json &in, const std::string &where, bool lenient)
{
    Fields f(in, where, lenient);
    Decision out;
    out.target = readTarget(f.object("on", true), f.at("on"), lenient);
    out.judgement = readJudgement(f);
    const Json *others = f.array("conflicts");
    for (std::size_t i = 0; others && i < others->size(); ++i) {
        Fields o((*others)[i], f.at("conflicts") + '[' + std::to_string(i) + ']', lenient);
        const Judgement judgement = readJudgement(o);
        out.others.push_back({judgement, readStampFields(o)});
    }
    readItem(f, out);
    out.extra = f.rest();
    return out;
}

Pin readPin(const Json &in, const std::string &where, bool lenient)
{
    Fields f(in, where, lenient);
    Pin out;
    out.from = f.text("from", true);
    out.to = f.text("to", true);
    out.a = readQuotes(f.array("a"), f.at("a"), lenient);
    out.b = readQuotes(f.array("b"), f.at("b"), lenient);
    readItem(f, out);
    out.extra = f.rest();
    return out;
}

TextEntry readText(const Json &in, const std::string &where, bool lenient)
{
    Fields f(in, where, lenient);
    TextEntry out{.key = f.text("key", true), .path = f.text("path"), .sha256 = f.text("sha256"), .tracked = f.text("tracked")};
    if (f.find("bytes")) {
        auto bytes = fromBase64(f.text("bytes"));
        if (!bytes) throw BadField(f.at("bytes"), "it is not base64");
        out.carried = std::move(*bytes);
    }
    out.extra = f.rest();
    return out;
}

ViewState readView(const Json &in, const std::string &where, bool lenient)
{
    Fields f(in, where, lenient);
    ViewState out{.left = f.text("left"), .right = f.text("right"), .base = f.text("base")};
    const Json *hidden = f.array("hidden");
    for (std::size_t i = 0; hidden && i < hidden->size(); ++i) {
        if (!(*hidden)[i].is_string()) throw BadField(f.at("hidden"), "it holds what is no text");
        out.hidden.push_back((*hidden)[i].get<std::string>());
    }
    out.changedOnly = f.flag("changedOnly");
    out.extra = f.rest();
    return out;
}

int depthOf(std::string_view bytes)
{
    int depth = 0, deepest = 0;
    bool inside = false;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (inside) {
            if (c == '\\') ++i;
            else if (c == '"') inside = false;
        } else if (c == '"') inside = true;
        else if (c == '[' || c == '{') deepest = std::max(deepest, ++depth);
        else if (c == ']' || c == '}') --depth;
    }
    return deepest;
}

std::string dumped(const Json &json, int indent) { return json.dump(indent, ' ', false, Json::error_handler_t::replace); }

} // namespace resolute::review
