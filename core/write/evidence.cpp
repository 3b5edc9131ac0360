// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/evidence.h"

#include "core/compare/reviewing.h"
#include "core/document/names.h"
#include "core/write/html_parts.h"
#include "core/write/json_writer.h"
#include "core/write/markdown.h"

namespace resolute {

std::string Evidence::heading(const Words &words) { return words(RESOLUTE_MESSAGE("export", "How this was made")); }

std::vector<std::pair<std::string, std::string>> Evidence::facts(const Words &words) const
{
    std::vector<std::pair<std::string, std::string>> out;
    if (!program.empty()) out.emplace_back(words(RESOLUTE_MESSAGE("export", "Program")), program);
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const Input &input = inputs[i];
        const std::string name = input.name == input.file ? input.file : input.name + " (" + input.file + ')';
        out.emplace_back(words(RESOLUTE_MESSAGE("export", "Text {1}"), {std::to_string(i + 1)}), name + ", SHA-256 " + input.sha256);
    }
    out.insert(out.end(), settings.begin(), settings.end());
    for (const std::string &o : overrides) out.emplace_back(words(RESOLUTE_MESSAGE("export", "Decided by hand")), o);
    return out;
}

void appendEvidence(std::string &markdown, const Evidence &evidence, const Words &words)
{
    if (!evidence.isShown) return;
    markdown += "\n## " + escapeMarkdown(Evidence::heading(words)) + "\n\n";
    for (const auto &[name, value] : evidence.facts(words)) markdown += "- " + escapeMarkdown(name) + ": " + escapeMarkdown(value) + '\n';
}

void appendEvidence(JsonWriter &json, const Evidence &evidence)
{
    json.key("evidence").beginObject().field("program", evidence.program).key("inputs").beginArray();
    for (const Evidence::Input &input : evidence.inputs)
        json.beginObject().field("name", input.name).field("file", input.file).field("sha256", input.sha256).endObject();
    json.endArray().key("settings").beginObject();
    for (const auto &[name, value] : evidence.settings) json.field(name, value);
    json.endObject().key("overrides").beginArray();
    for (const std::string &o : evidence.overrides) json.value(o);
    json.endArray().endObject();
}

void html::appendEvidence(std::string &out, const Evidence &evidence, const Words &words)
{
    if (!evidence.isShown) return;
    out += "<footer>\n<h2>" + escaped(Evidence::heading(words)) + "</h2>\n<dl class=\"evidence\">\n";
    for (const auto &[name, value] : evidence.facts(words)) out += "<dt>" + escaped(name) + "</dt><dd>" + escaped(value) + "</dd>\n";
    out += "</dl>\n</footer>\n";
}

Evidence evidenceOf(const std::vector<DocumentPtr> &documents, std::string program)
{
    Evidence out;
    out.program = std::move(program);
    for (const DocumentPtr &d : documents) out.inputs.push_back({shortName(*d), std::string(fileName(*d)), d->sha256});
    return out;
}

namespace {

std::string namesOf(const Document &document, const std::vector<ParagraphIndex> &paragraphs)
{
    std::string out;
    for (const ParagraphIndex p : paragraphs) out += (out.empty() ? "" : ", ") + displayName(document.paragraph(p).id);
    return out;
}

void addLinks(Evidence &out, const Comparison &comparison, const Words &words)
{
    for (const PinnedStep &step : comparison.pinned) {
        const Document &from = *comparison.documents[step.from], &to = *comparison.documents[step.to];
        for (const PinnedLink &link : step.links) {
            const std::string a = namesOf(from, link.a), b = namesOf(to, link.b);
            if (link.b.empty())
                out.overrides.push_back(
                    words(RESOLUTE_MESSAGE("export", "{1} of {2} has no counterpart in {3}"), {a, shortName(from), shortName(to)}));
            else if (link.a.empty())
                out.overrides.push_back(
                    words(RESOLUTE_MESSAGE("export", "{1} of {2} has no counterpart in {3}"), {b, shortName(to), shortName(from)}));
            else
                out.overrides.push_back(
                    words(RESOLUTE_MESSAGE("export", "{1} of {2} and {3} of {4} belong together"), {a, shortName(from), b, shortName(to)}));
        }
    }
}

void addClasses(Evidence &out, const Comparison &comparison, const Words &words)
{
    for (const ReviewedChange &changed : changesOf(comparison)) {
        if (!changed.change || !isCorrected(*changed.change)) continue;
        const auto target = targetOf(comparison, changed, std::vector<std::string>(comparison.documents.size()));
        const bool isGone = target.at.words.empty();
        out.overrides.push_back(words(RESOLUTE_MESSAGE("export", "class of “{1}” in {2}: {3}, {4}"),
            {isGone ? target.from.words : target.at.words, displayName(isGone ? target.from.paragraph : target.at.paragraph),
                words.changeClass(changed.change->changeClass), words.why(*changed.change)}));
    }
}

} // namespace

Evidence evidenceOf(const Comparison &comparison, std::string program, const Words &words)
{
    Evidence out = evidenceOf(comparison.documents, std::move(program));
    if (comparison.base)
        out.settings.emplace_back(words(RESOLUTE_MESSAGE("export", "Compared with")), shortName(*comparison.documents[*comparison.base]));
    addLinks(out, comparison, words);
    addClasses(out, comparison, words);
    return out;
}

} // namespace resolute
