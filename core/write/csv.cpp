// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/csv.h"

#include "core/write/steps.h"
#include "core/write/words.h"

#include <array>
#include <cstdio>
#include <utility>

namespace resolute {

namespace {

constexpr std::string_view lineEnd = "\r\n";

void appendRow(std::string &out, std::initializer_list<std::string_view> cells, const std::array<std::string, 3> *evidence)
{
    bool first = true;
    for (const std::string_view cell : cells) {
        if (!std::exchange(first, false)) out += ',';
        out += csvCell(cell);
    }
    if (evidence)
        for (const std::string &cell : *evidence) (out += ',') += csvCell(cell);
    out += lineEnd;
}

std::string texts(const Document &document, const std::vector<ParagraphIndex> &which)
{
    std::string out;
    for (const ParagraphIndex i : which) (out += out.empty() ? "" : "\n") += document.paragraph(i).text;
    return out;
}

std::string decimal(double value)
{
    std::array<char, 32> buffer;
    const int size = std::snprintf(buffer.data(), buffer.size(), "%.2f", value);
    return {buffer.data(), static_cast<std::size_t>(size)};
}

void appendStep(std::string &out, const Document &a, const Document &b, const Step &step, const std::array<std::string, 3> *evidence)
{
    const Words words;
    const Correspondence &link = step.link;
    const std::string from = shortName(a), to = shortName(b), oldPlace = places(a, link.a), newPlace = places(b, link.b);
    const std::string relation = words.relation(link.relation), similarity = decimal(link.similarity);
    const std::string confidence(name(link.confidence)), oldText = texts(a, link.a), newText = texts(b, link.b);
    if (step.changes.empty())
        appendRow(out, {from, to, oldPlace, newPlace, relation, similarity, confidence, "", "", "", "", "", "", oldText, newText}, evidence);
    for (const Change &change : step.changes) {
        std::string tags;
        for (const ChangeTag tag : change.tags) (tags += tags.empty() ? "" : " ") += name(tag);
        appendRow(out,
            {from, to, oldPlace, newPlace, relation, similarity, confidence, name(change.op), change.a.in(a.paragraph(change.aOf).text),
                change.b.in(b.paragraph(change.bOf).text), words.changeClass(change.changeClass), words.why(change), tags, oldText, newText},
            evidence);
    }
}

std::string notePlace(const Document &document, const std::vector<std::size_t> &which)
{
    if (which.empty()) return {};
    const Footnote &note = document.footnotes[which.front()];
    const auto anchor = document.find(note.anchor);
    return (anchor ? places(document, {*anchor}) + ", " : std::string()) + "footnote " + note.mark;
}

void appendNote(std::string &out, const Document &a, const Document &b, const FootnoteStep &step, const std::array<std::string, 3> *evidence)
{
    const Words words;
    const auto textOf = [](const Document &d, const std::vector<std::size_t> &which) {
        return which.empty() ? std::string() : d.footnotes[which.front()].text;
    };
    const std::string from = shortName(a), to = shortName(b), oldPlace = notePlace(a, step.a), newPlace = notePlace(b, step.b);
    const std::string relation = words.relation(step.relation), oldText = textOf(a, step.a), newText = textOf(b, step.b);
    if (step.changes.empty()) appendRow(out, {from, to, oldPlace, newPlace, relation, "", "", "", "", "", "", "", "", oldText, newText}, evidence);
    for (const Change &change : step.changes)
        appendRow(out,
            {from, to, oldPlace, newPlace, relation, "", "", name(change.op), change.a.in(oldText), change.b.in(newText),
                words.changeClass(change.changeClass), words.why(change), "", oldText, newText},
            evidence);
}

} // namespace

std::string csvCell(std::string_view text)
{
    static constexpr std::string_view formulaStarts = "=+-@\t\r";
    std::string out;
    if (!text.empty() && formulaStarts.contains(text.front())) out += '\'';
    out += text;
    if (out.find_first_of(",\"\r\n") == std::string::npos) return out;
    std::string quoted = "\"";
    for (const char c : out) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

std::string toCsv(const Comparison &comparison, const Evidence &evidence)
{
    std::string out = "\uFEFF";
    std::array<std::string, 3> more{"old sha-256", "new sha-256", "program"};
    const auto *shown = evidence.isShown ? &more : nullptr;
    appendRow(out,
        {"from", "to", "old paragraph", "new paragraph", "relation", "similarity", "confidence", "change", "old words", "new words", "class", "why",
            "tags", "old text", "new text"},
        shown);
    for (std::size_t k = 0; k + 1 < comparison.documents.size(); ++k) {
        if (!isStep(comparison, k)) continue;
        more = {stepFrom(comparison, k).sha256, stepTo(comparison, k).sha256, evidence.program};
        for (const Row &row : comparison.rows)
            if (k < row.steps.size() && row.steps[k]) appendStep(out, stepFrom(comparison, k), stepTo(comparison, k), *row.steps[k], shown);
        if (k < comparison.footnotes.size())
            for (const FootnoteStep &note : comparison.footnotes[k]) appendNote(out, stepFrom(comparison, k), stepTo(comparison, k), note, shown);
    }
    return out;
}

} // namespace resolute
