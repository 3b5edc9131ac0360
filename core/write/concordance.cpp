// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/concordance.h"

#include "core/text/utf8.h"
#include "core/write/csv.h"
#include "core/write/json_writer.h"
#include "core/write/steps.h"
#include "core/write/text_layout.h"

#include <algorithm>
#include <utility>

namespace resolute {

namespace {

std::string openingOf(const Comparison &comparison, const Row &row)
{
    constexpr std::size_t enough = 72; // bytes: some ten words, which tell two paragraphs apart
    for (std::size_t k = row.cells.size(); k-- > 0;) {
        if (row.cells[k].empty()) continue;
        const std::string &text = comparison.documents[k]->paragraph(row.cells[k].front()).text;
        if (text.size() <= enough) return text;
        std::size_t cut = text.rfind(' ', enough);
        if (cut == std::string::npos)
            for (cut = enough; cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xC0) == 0x80;) --cut;
        return text.substr(0, cut) + " …";
    }
    return {};
}

std::string classesOf(const std::vector<Change> &changes, const Words &words)
{
    std::string out;
    for (const ChangeClass c : classesByWeight)
        if (const auto n = std::ranges::count(changes, c, &Change::changeClass); n > 0)
            (out += out.empty() ? "" : ", ") += std::to_string(n) + ' ' + words.changeClass(c);
    return out;
}

std::string doneIn(const Comparison &comparison, std::size_t k, const Step &step, const Words &words)
{
    const Correspondence &link = step.link;
    std::string out = words.relation(link.relation);
    if (isMove(link.relation)) out = words(RESOLUTE_MESSAGE("export", "{1}, was {2}"), {out, places(stepFrom(comparison, k), link.a)});
    const std::string classes = classesOf(step.changes, words);
    return classes.empty() ? out : words(RESOLUTE_MESSAGE("export", "{1} ({2})"), {out, classes});
}

bool isPlain(const Step &step) { return step.link.relation == Relation::same || step.link.relation == Relation::renumbered; }

ConcordanceRow rowOf(const Comparison &comparison, std::size_t index, const std::vector<std::string> &names, const Words &words)
{
    const Row &row = comparison.rows[index];
    ConcordanceRow out;
    out.row = index;
    for (std::size_t k = 0; k < row.cells.size(); ++k) out.places.push_back(places(*comparison.documents[k], row.cells[k]));
    out.opening = openingOf(comparison, row);
    const Step *last = nullptr;
    const bool series = comparison.documents.size() > 2;
    for (std::size_t k = 0; k < row.steps.size(); ++k) {
        const auto &step = row.steps[k];
        if (!step) continue;
        last = &*step;
        if (isPlain(*step)) continue;
        out.changed = true;
        const std::string done = doneIn(comparison, k, *step, words);
        (out.done += out.done.empty() ? "" : "; ") += series ? words(RESOLUTE_MESSAGE("export", "{1}: {2}"), {names[k + 1], done}) : done;
    }
    if (!out.changed && last) out.done = words.relation(last->link.relation);
    return out;
}

/// Name of the k-th earlier text's column.
std::vector<std::string> headOf(const Concordance &c, const Words &words)
{
    std::vector<std::string> head{words(RESOLUTE_MESSAGE("export", "New paragraph")) + ", " + c.texts.back()};
    for (std::size_t k = c.texts.size() - 1; k-- > 0;) head.push_back(c.texts[k]);
    for (const char *column : {RESOLUTE_MESSAGE("export", "Opening words"), RESOLUTE_MESSAGE("export", "What was done"),
             RESOLUTE_MESSAGE("export", "Source or sponsor"), RESOLUTE_MESSAGE("export", "Approach"), RESOLUTE_MESSAGE("export", "Rationale")})
        head.push_back(words(column));
    return head;
}

std::vector<std::string> cellsOf(const ConcordanceRow &row)
{
    std::vector<std::string> cells(row.places.rbegin(), row.places.rend());
    for (std::string &place : cells)
        if (place.empty()) place = "–";
    for (const std::string &text : {row.opening, row.done, row.byHand.source, row.byHand.approach, row.byHand.rationale}) cells.push_back(text);
    return cells;
}

} // namespace

Concordance concordanceOf(const Comparison &comparison, const ConcordanceOptions &options)
{
    const Words words(options.translate);
    Concordance out;
    out.language = options.language;
    out.texts = distinctNames(comparison.documents);
    out.title = comparison.documents.back()->masthead.title;
    for (std::size_t i = 0; i < comparison.rows.size(); ++i) {
        ConcordanceRow row = rowOf(comparison, i, out.texts, words);
        if (options.changedOnly && !row.changed) continue;
        if (options.byHand) row.byHand = options.byHand(i);
        out.rows.push_back(std::move(row));
    }
    return out;
}

Report reportOf(const Concordance &c, const Words &words)
{
    Report out;
    out.kind = words(RESOLUTE_MESSAGE("export", "Concordance"));
    out.language = c.language;
    out.title = c.title.empty() ? c.texts.back() : c.title;
    for (const std::string &text : c.texts) (out.subtitle += out.subtitle.empty() ? "" : " → ") += text;
    ReportBlock block{.kind = ReportBlock::Kind::table, .number = {}, .text = {}};
    block.table.head = headOf(c, words);
    // Narrow columns for places, which wrap at their commas; what is left goes to words.
    const std::size_t n = c.texts.size();
    constexpr double named = 0.016; // more for the first one, whose head has a word
    const double place = n > 3 ? 0.064 : 0.08, rest = 1 - named - place * static_cast<double>(n);
    block.table.widths.assign(n, place);
    block.table.widths.front() += named;
    for (const double share : {0.26, 0.26, 0.16, 0.14, 0.18}) block.table.widths.push_back(rest * share);
    block.table.byHand = n + 2;
    for (const ConcordanceRow &row : c.rows) {
        std::vector<ReportText> cells;
        for (const std::string &cell : cellsOf(row)) cells.push_back(plain(cell));
        if (row.changed) cells[n + 1].front().bold = true;
        block.table.rows.push_back(std::move(cells));
    }
    out.blocks.push_back(std::move(block));
    return out;
}

std::string toCsv(const Concordance &c, const Evidence &evidence, const Words &words)
{
    std::string out = "\uFEFF";
    const auto line = [&](const std::vector<std::string> &cells) {
        for (std::size_t i = 0; i < cells.size(); ++i) (out += i ? "," : "") += csvCell(cells[i]);
        out += "\r\n";
    };
    line(headOf(c, words));
    for (const ConcordanceRow &row : c.rows) line(cellsOf(row));
    if (!evidence.isShown) return out;
    line({});
    for (const auto &[name, value] : evidence.facts(words)) line({name, value});
    return out;
}

std::string toText(const Concordance &c, const Evidence &evidence, const Words &words)
{
    // Without the cells for people, which a terminal cannot fill in.
    const std::size_t kept = c.texts.size() + 2;
    std::vector<std::vector<std::string>> lines{headOf(c, words)};
    for (const ConcordanceRow &row : c.rows) lines.push_back(cellsOf(row));
    std::vector<int> widths(kept, 0);
    for (const auto &line : lines)
        for (std::size_t i = 0; i + 1 < kept; ++i) widths[i] = std::max(widths[i], columns(line[i]));
    std::string out;
    for (const auto &line : lines) {
        std::string text;
        for (std::size_t i = 0; i < kept; ++i) {
            text += line[i];
            if (i + 1 < kept) text.append(static_cast<std::size_t>(widths[i] - columns(line[i])) + 2, ' ');
        }
        out += text.substr(0, text.find_last_not_of(' ') + 1) + '\n';
    }
    if (!evidence.isShown) return out;
    out += '\n' + Evidence::heading(words) + '\n';
    for (const auto &[name, value] : evidence.facts(words)) out += name + ": " + value + '\n';
    return out;
}

std::string toJson(const Concordance &c, const Comparison &comparison, const Evidence &evidence)
{
    JsonWriter json;
    json.beginObject().field("schema", "resolute/concordance/1").field("title", c.title).key("texts").beginArray();
    for (const DocumentPtr &d : comparison.documents)
        json.beginObject().field("name", shortName(*d)).field("file", d->file).field("sha256", d->sha256).endObject();
    json.endArray().key("rows").beginArray();
    for (const ConcordanceRow &row : c.rows) {
        json.line().beginObject().key("paragraphs").beginArray();
        for (std::size_t k = 0; k < row.places.size(); ++k) {
            json.beginArray();
            for (const ParagraphIndex i : comparison.rows[row.row].cells[k]) json.value(comparison.documents[k]->paragraph(i).id);
            json.endArray();
        }
        json.endArray().field("opening", row.opening).field("done", row.done).field("changed", row.changed);
        json.field("source", row.byHand.source).field("approach", row.byHand.approach).field("rationale", row.byHand.rationale).endObject();
    }
    json.endArray();
    if (evidence.isShown) appendEvidence(json, evidence);
    return json.endObject().take();
}

} // namespace resolute
