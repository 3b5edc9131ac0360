// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/series.h"

#include "core/compare/footnotes.h"
#include "core/compare/lineages.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace resolute {

std::pair<std::size_t, std::size_t> stepOf(const Comparison &comparison, std::size_t k)
{
    return {comparison.base.value_or(k), k + 1};
}

namespace {

// A lineage may hold several links of one step, where paragraphs were split earlier and go on side by side. They are
// told as one: the same if all are, else regrouped, as sure as the least sure of them.
void join(std::optional<Step> &into, Step more)
{
    if (!into) {
        into = std::move(more);
        return;
    }
    Correspondence &all = into->link, &one = more.link;
    const bool plain = all.relation == Relation::same && one.relation == Relation::same;
    std::ranges::copy(one.a, std::back_inserter(all.a));
    std::ranges::copy(one.b, std::back_inserter(all.b));
    std::ranges::sort(all.a);
    std::ranges::sort(all.b);
    all.relation = plain ? Relation::same : Relation::regrouped;
    all.similarity = std::min(all.similarity, one.similarity);
    all.confidence = std::max(all.confidence, one.confidence);
    all.runnerUp.reset();
    all.numberChanged |= one.numberChanged;
    all.typographic |= one.typographic;
    std::ranges::move(more.changes, std::back_inserter(into->changes));
}

void collatePair(Comparison &out, Alignment alignment)
{
    const Document &a = *out.documents[0], &b = *out.documents[1];
    out.rows.reserve(alignment.size());
    for (Correspondence &link : alignment) {
        Row row;
        row.cells = {link.a, link.b};
        auto changes = diff(a, b, link);
        row.steps.emplace_back(Step{std::move(link), std::move(changes)});
        out.rows.push_back(std::move(row));
    }
}

} // namespace

void collate(Comparison &out, const CompareOptions &options, const Progress &progress)
{
    const std::size_t steps = out.documents.size() - 1;
    std::vector<Alignment> alignments(steps);
    Lineages lineages(out.documents);
    const bool pair = steps == 1 && out.base.value_or(0) == 0;
    // The first text has no step of its own; a later base still says which of its paragraphs belong where.
    if (const std::size_t base = out.base.value_or(0); base > 0) lineages.add(base, 0, align(*out.documents[base], *out.documents[0], {}, progress));
    for (std::size_t k = 0; k < steps; ++k) {
        const auto [from, to] = stepOf(out, k);
        if (from == to) {
            out.footnotes.emplace_back();
            continue;
        }
        const Document &a = *out.documents[from], &b = *out.documents[to];
        alignments[k] = align(a, b, pair ? options.align : AlignOptions{}, progress);
        if (progress.stopped()) return;
        out.footnotes.push_back(compareFootnotes(a, b, alignments[k]));
        if (!pair) lineages.add(from, to, alignments[k]);
        progress.report(static_cast<double>(k + 1) / static_cast<double>(steps));
    }
    if (pair) return collatePair(out, std::move(alignments.front()));

    std::map<std::size_t, std::size_t> rowOf;
    for (auto &cells : lineages.cells()) {
        for (std::size_t text = 0; text < cells.size(); ++text)
            for (const ParagraphIndex p : cells[text]) rowOf.emplace(lineages.of(text, p), out.rows.size());
        out.rows.push_back({std::move(cells), std::vector<std::optional<Step>>(steps)});
    }
    for (std::size_t k = 0; k < steps; ++k) {
        const auto [from, to] = stepOf(out, k);
        for (Correspondence &link : alignments[k]) {
            const std::size_t lineage = link.b.empty() ? lineages.of(from, link.a.front()) : lineages.of(to, link.b.front());
            auto changes = diff(*out.documents[from], *out.documents[to], link);
            join(out.rows[rowOf.at(lineage)].steps[k], Step{std::move(link), std::move(changes)});
        }
    }
}

} // namespace resolute
