// SPDX-License-Identifier: GPL-3.0-or-later
// The rounds by which links are found, from the certain to the doubtful.
#pragma once

#include "core/align/candidates.h"
#include "core/align/links.h"

#include <span>
#include <vector>

namespace resolute::aligning {

/// What two paragraphs must have in common to be taken for each other, where order speaks for them.
struct Bar {
    double similarity = 0; ///< at least
    double best = 0;       ///< and at least this share of the best that either has with any other of the gap
};

// Half the weight in common, in order, between links that keep their order: nothing else in a resolution explains it.
inline constexpr Bar clearMatch{0.45, 0.75};
// Rewritten in the same slot: a quarter in common, and nothing better near.
inline constexpr Bar slotMatch{0.22, 0.8};

/// Equal texts that stand once on each side, and pairs that are much alike, as far as they keep their order; then
/// equal texts that do not. Returns every pair that was compared, by a, then by falling similarity.
[[nodiscard]] std::vector<Candidate> matchSpine(const Features &features, Links &links);

/// In each gap, the heaviest matching that keeps the order.
void matchGaps(const Features &features, const Bar &bar, Links &links);

/// Pairs out of order, on strong evidence only.
void matchMoves(const Features &features, std::span<const Candidate> candidates, Links &links);

/// Similarity with what kind and length say: a heading is rarely a paragraph.
[[nodiscard]] double affinity(const Features &features, Index i, Index j);

} // namespace resolute::aligning
