// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/json.h"

#include "core/text/utf8.h"

#include <nlohmann/json.hpp>

#include <array>

namespace resolute {

namespace {

using json = nlohmann::ordered_json;

const Message noJson{"notes-no-json", RESOLUTE_MESSAGE("message", "this is no JSON: {1}")};
const Message otherSchema{"notes-other-schema",
    RESOLUTE_MESSAGE("message", "these are no revision notes that can be read here: schema is “{1}”, not resolute/notes/1")};
const Message badInstruction{"notes-bad-instruction", RESOLUTE_MESSAGE("message", "instruction {1} cannot be read: {2}")};

constexpr std::string_view schema = "resolute/notes/1";

json described(const NotesText &text)
{
    const auto orNull = [](const std::string &s) { return s.empty() ? json(nullptr) : json(s); };
    return {{"file", text.file}, {"symbol", orNull(text.symbol)}, {"number", orNull(text.number)}, {"title", orNull(text.title)},
        {"date", orNull(text.date)}, {"sha256", text.sha256}};
}

NotesText described(const json &in)
{
    const auto text = [&](const char *key) {
        return in.is_object() && in.contains(key) && in[key].is_string() ? in[key].get<std::string>() : std::string();
    };
    return {text("file"), text("symbol"), text("number"), text("title"), text("date"), text("sha256")};
}

json written(const DraftParagraph &p)
{
    json out{{"kind", name(p.kind)}};
    if (!p.part.empty()) out["part"] = p.part;
    if (!p.number.empty()) out["number"] = p.number;
    if (!p.label.empty()) out["label"] = p.label;
    if (!p.suffix.empty()) out["suffix"] = p.suffix;
    if (p.depth > 0) out["depth"] = p.depth;
    if (!p.lead.empty()) out["lead"] = p.lead.in(p.text);
    out["text"] = p.text;
    return out;
}

json written(const Instruction &in)
{
    json out{{"op", name(in.op)}};
    if (in.targets.size() == 1) out["target"] = in.targets.front().id;
    if (in.targets.size() > 1)
        for (const Target &t : in.targets) out["targets"].push_back(t.id);
    for (const Target &t : in.targets)
        if (!t.opening.empty()) out["openings"][t.id] = t.opening;
    if (in.parts.title) out["in"].push_back("title");
    if (in.parts.preamble) out["in"].push_back("preamble");
    if (in.parts.operative) out["in"].push_back("operative");
    if (in.op == InstructionOp::insertParagraph || in.op == InstructionOp::moveParagraph)
        out[in.before ? "before" : "after"] = in.anchor.empty() ? json(nullptr) : json(in.anchor);
    if (!in.quote.empty()) out["quote"] = in.quote;
    if (in.op == InstructionOp::insertText && in.before) out["beforeQuote"] = true;
    if (!in.text.empty()) out["with"] = in.text;
    if (!in.lead.empty()) out["lead"] = in.lead;
    if (in.atEnd) out["atEnd"] = true;
    if (in.typographic) out["typographic"] = true;
    if (in.everywhere) out["everywhere"] = true;
    if (in.toEnd) out["toEnd"] = true;
    for (const DraftParagraph &p : in.paragraphs) out["paragraphs"].push_back(written(p));
    for (const Renumbering &r : in.numbers) {
        json one{{"target", r.id}, {"number", r.number.empty() ? json(nullptr) : json(r.number)}};
        if (!r.label.empty()) one["label"] = r.label;
        if (!r.suffix.empty()) one["suffix"] = r.suffix;
        out["numbers"].push_back(std::move(one));
    }
    out["text"] = in.words;
    return out;
}

std::string textOr(const json &in, const char *key)
{
    const auto it = in.find(key);
    return it == in.end() || it->is_null() ? std::string() : it->get<std::string>();
}

template <class Enum, std::size_t N> Enum byName(const std::string &text, const std::array<Enum, N> &all)
{
    for (const Enum e : all)
        if (name(e) == text) return e;
    throw std::invalid_argument("“" + text + "” is not known");
}

DraftParagraph readDraft(const json &in)
{
    static constexpr std::array kinds{ParagraphKind::preambular, ParagraphKind::operative, ParagraphKind::subparagraph, ParagraphKind::heading,
        ParagraphKind::other};
    DraftParagraph out;
    out.kind = byName(in.at("kind").get<std::string>(), kinds);
    out.part = textOr(in, "part");
    out.number = textOr(in, "number");
    out.label = textOr(in, "label");
    out.suffix = textOr(in, "suffix");
    out.depth = in.value("depth", 0);
    out.text = in.at("text").get<std::string>();
    const std::string lead = textOr(in, "lead");
    if (out.text.starts_with(lead)) out.lead = {0, static_cast<std::uint32_t>(lead.size())};
    constexpr int deepest = 16; // no text has more than four levels
    if (out.depth < 0 || out.depth > deepest) throw std::invalid_argument("a depth of " + std::to_string(out.depth));
    return out;
}

Instruction readInstruction(const json &in)
{
    static constexpr std::array ops{InstructionOp::replaceText, InstructionOp::insertText, InstructionOp::deleteText, InstructionOp::insertParagraph,
        InstructionOp::deleteParagraph, InstructionOp::replaceParagraph, InstructionOp::moveParagraph, InstructionOp::splitParagraph,
        InstructionOp::mergeParagraphs, InstructionOp::renumber};
    Instruction out;
    out.op = byName(in.at("op").get<std::string>(), ops);
    if (in.contains("target")) out.targets.push_back({in["target"].get<std::string>(), {}});
    if (in.contains("targets"))
        for (const json &t : in["targets"]) out.targets.push_back({t.get<std::string>(), {}});
    if (in.contains("openings"))
        for (Target &t : out.targets) t.opening = textOr(in["openings"], t.id.c_str());
    if (in.contains("in"))
        for (const json &part : in["in"]) {
            const auto name = part.get<std::string>();
            out.parts.title = out.parts.title || name == "title";
            out.parts.preamble = out.parts.preamble || name == "preamble";
            out.parts.operative = out.parts.operative || name == "operative";
        }
    out.before = in.contains("before");
    out.anchor = textOr(in, out.before ? "before" : "after");
    if (in.value("beforeQuote", false)) out.before = true;
    out.quote = textOr(in, "quote");
    out.text = textOr(in, "with");
    out.lead = textOr(in, "lead");
    out.atEnd = in.value("atEnd", false);
    out.typographic = in.value("typographic", false);
    out.everywhere = in.value("everywhere", false);
    out.toEnd = in.value("toEnd", false);
    if (in.contains("paragraphs"))
        for (const json &p : in["paragraphs"]) out.paragraphs.push_back(readDraft(p));
    if (in.contains("numbers"))
        for (const json &r : in["numbers"])
            out.numbers.push_back({r.at("target").get<std::string>(), textOr(r, "number"), textOr(r, "label"), textOr(r, "suffix")});
    out.words = textOr(in, "text");
    return out;
}

} // namespace

std::string toJson(const Notes &notes)
{
    json out{{"schema", schema}, {"from", described(notes.from)}, {"to", described(notes.to)}, {"instructions", json::array()}};
    for (const Instruction &in : notes.instructions) out["instructions"].push_back(written(in));
    for (const Beside &beside : notes.besides) out["besides"].push_back({{"what", name(beside.what)}, {"text", beside.words}});
    return out.dump(1, ' ', false, json::error_handler_t::replace) + '\n';
}

namespace {

Beside::What whatOf(const json &in)
{
    for (const auto what : {Beside::What::title, Beside::What::organ, Beside::What::agendaItem})
        if (in == name(what)) return what;
    return Beside::What::footnote;
}

std::string textIn(const json &in, const char *key)
{
    const auto it = in.find(key);
    return it != in.end() && it->is_string() ? it->get<std::string>() : std::string();
}

} // namespace

Result<Notes> notesFromJson(std::string_view bytes, const std::string &file)
{
    const auto fail = [&](const Message &message, std::vector<std::string> arguments) {
        return std::unexpected(Error{ErrorKind::input, &message, std::move(arguments), file, {}});
    };
    json in;
    try {
        in = json::parse(bytes);
    } catch (const json::exception &error) {
        return fail(noJson, {error.what()});
    }
    const std::string found = in.is_object() && in.contains("schema") && in["schema"].is_string() ? in["schema"].get<std::string>() : std::string();
    if (found != schema) return fail(otherSchema, {found});
    Notes out;
    if (in.contains("from")) out.from = described(in["from"]);
    if (in.contains("to")) out.to = described(in["to"]);
    if (!in.contains("instructions") || !in["instructions"].is_array()) return fail(badInstruction, {"1", "there is no list of instructions"});
    for (const json &one : in["instructions"]) {
        try {
            out.instructions.push_back(readInstruction(one));
        } catch (const std::exception &error) {
            return fail(badInstruction, {std::to_string(out.instructions.size() + 1), error.what()});
        }
    }
    if (const auto besides = in.find("besides"); besides != in.end() && besides->is_array())
        for (const json &one : *besides)
            if (one.is_object()) out.besides.push_back({whatOf(one.value("what", json())), textIn(one, "text")});
    return out;
}

} // namespace resolute
