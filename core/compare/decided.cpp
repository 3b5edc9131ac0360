// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/decided.h"

#include "core/compare/besides.h"
#include "core/notes/make.h"

namespace resolute {

AlignOptions decidedLinks(const Comparison &comparison, std::size_t from, std::size_t to)
{
    AlignOptions out;
    for (const PinnedStep &step : comparison.pinned)
        if (step.from == from && step.to == to) out.pinned.insert(out.pinned.end(), step.links.begin(), step.links.end());
    return out;
}

Notes notesToLast(const Comparison &comparison)
{
    const std::size_t last = comparison.documents.size() - 1;
    const Document &from = *comparison.documents[last - 1], &to = *comparison.documents[last];
    return notesBetween(from, to, align(from, to, decidedLinks(comparison, last - 1, last)));
}

} // namespace resolute
