// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/series.h"

#include "core/compare/footnotes.h"

namespace resolute {

std::pair<std::size_t, std::size_t> stepOf(const Comparison &comparison, std::size_t k)
{
    return {comparison.base.value_or(k), k + 1};
}

void collate(Comparison &out, const CompareOptions &options, const Progress &progress)
{
    const Document &a = *out.documents[0], &b = *out.documents[1];
    Alignment alignment = align(a, b, options.align, progress);
    if (progress.stopped()) return;
    out.footnotes.push_back(compareFootnotes(a, b, alignment));
    out.rows.reserve(alignment.size());
    for (Correspondence &link : alignment) {
        Row row;
        row.cells = {link.a, link.b};
        auto changes = diff(a, b, link);
        row.steps.emplace_back(Step{std::move(link), std::move(changes)});
        out.rows.push_back(std::move(row));
    }
}

} // namespace resolute
