// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/links.h"

#include "core/align/chain.h"

namespace resolute::aligning {

Links::Links(const Features &features)
    : toB_(features.sizeA(), none), toA_(features.sizeB(), none), closedA_(features.sizeA()), closedB_(features.sizeB())
{}

void Links::join(Index i, Index j)
{
    toB_[i] = j;
    toA_[j] = i;
}

void Links::joinPart(Index i, Index j)
{
    parts_.emplace_back(i, j);
    if (toB_[i] == none) toB_[i] = j;
    if (toA_[j] == none) toA_[j] = i;
}

std::vector<Gap> Links::gaps() const
{
    std::vector<ChainLink> links;
    for (Index i = 0; i < toB_.size(); ++i)
        if (toB_[i] != none) links.push_back({i, toB_[i], 1});
    std::vector<Gap> out;
    Index i = 0, j = 0;
    Gap gap;
    const auto upTo = [&](Index endI, Index endJ) {
        gap.a.clear();
        gap.b.clear();
        for (; i < endI; ++i)
            if (freeA(i)) gap.a.push_back(i);
        for (; j < endJ; ++j)
            if (freeB(j)) gap.b.push_back(j);
        if (!gap.a.empty() && !gap.b.empty()) out.push_back(gap);
    };
    for (const std::size_t k : heaviestChain(links)) upTo(links[k].i, links[k].j);
    upTo(static_cast<Index>(toB_.size()), static_cast<Index>(toA_.size()));
    return out;
}

} // namespace resolute::aligning
