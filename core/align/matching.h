// SPDX-License-Identifier: GPL-3.0-or-later
// The rounds by which links are found, from the certain to the doubtful.
#pragma once

#include "core/align/candidates.h"
#include "core/align/links.h"

namespace resolute::aligning {

/// What two paragraphs must have in common to be taken for each other, where order speaks for them.
struct Bar {
    double similarity = 0;      ///< at least
    double withRuns = 0;        ///< or this, if they share `runs` runs of three words that nothing else has
    std::uint32_t runs = 0;
    double best = 0;            ///< and at least this share of the best that either has with any other of the gap
};

// Half the weight in common, in order, between links that keep their order: nothing else in a resolution explains it.
inline constexpr Bar clearMatch{0.45, 0.4, 4, 0.75};
// Rewritten in the same slot: a fifth in common, in words that stand together nowhere else. Boilerplate alone
// ("in the field of human rights") reaches 0.3 between paragraphs that have nothing to do with each other.
inline constexpr Bar slotMatch{0.42, 0.2, 3, 0.8};

/// Twins and pairs that are much alike, as far as they keep their order; then twins that do not.
void matchSpine(const Features &features, const Candidates &candidates, Links &links);

/// In each gap, the heaviest matching that keeps the order.
void matchGaps(const Features &features, const Candidates &candidates, const Bar &bar, Links &links);

/// Pairs out of order, on strong evidence only.
void matchMoves(const Features &features, const Candidates &candidates, Links &links);

/// Out of order, what has nothing better: one whose words stand in a longer one.
void matchShrunk(const Features &features, const Candidates &candidates, Links &links);

} // namespace resolute::aligning
