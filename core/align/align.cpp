// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/alignment.h"

#include "core/align/assemble.h"
#include "core/align/candidates.h"
#include "core/align/chain.h"
#include "core/align/features.h"
#include "core/align/links.h"
#include "core/align/matching.h"
#include "core/align/pairwords.h"
#include "core/align/regroup.h"

namespace resolute {

using namespace aligning;

namespace {

Alignment align(Features &features, const AlignOptions &options, const Progress &progress)
{
    progress.report(0.3);
    Links links(features);
    for (const PinnedLink &pin : options.pinned) {
        for (const ParagraphIndex i : pin.a) {
            links.closeA(static_cast<Index>(at(i)));
            features.weigh(Side::a, static_cast<Index>(at(i)));
        }
        for (const ParagraphIndex j : pin.b) {
            links.closeB(static_cast<Index>(at(j)));
            features.weigh(Side::b, static_cast<Index>(at(j)));
        }
    }
    const Candidates candidates(features);
    if (progress.stopped()) return {};
    progress.report(0.7);
    matchSpine(features, candidates, links);
    matchGaps(features, candidates, clearMatch, links);
    findParts(features, candidates, links);
    matchMoves(features, candidates, links);
    findPartsBeside(features, candidates, links);
    findAbsorbed(features, candidates, links);
    matchGaps(features, candidates, slotMatch, links);
    matchShrunk(features, candidates, links);
    findAbsorbed(features, candidates, links);
    progress.report(0.9);
    return assemble(features, links, candidates, options);
}

} // namespace

Alignment align(const Document &a, const Document &b, const AlignOptions &options, const Progress &progress)
{
    Features features(a, b);
    return align(features, options, progress);
}

Alignment alignWithWords(const Document &a, const Document &b, const AlignOptions &options, const Progress &progress, PairWords &words)
{
    Features features(a, b, &words);
    Alignment out = align(features, options, progress);
    features.handOver();
    return out;
}

} // namespace resolute
