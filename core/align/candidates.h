// SPDX-License-Identifier: GPL-3.0-or-later
// Which pairs of paragraphs are worth comparing. All pairs would cost the square of the text, so rare words and rare
// runs of three words look up the paragraphs that share them.
#pragma once

#include "core/align/features.h"

#include <vector>

namespace resolute::aligning {

/// Two paragraphs with something rare in common.
struct Candidate {
    Index i = 0, j = 0;
    double similarity = 0;
    auto operator<=>(const Candidate &) const = default;
};

/// Counterparts of the paragraphs of a among those of b where `useA` and `useB` are set: for each of a the best few,
/// by i, then by falling similarity. Nearly linear in the number of words.
[[nodiscard]] std::vector<Candidate> findCandidates(const Features &features, const std::vector<bool> &useA, const std::vector<bool> &useB);

/// Hashes of a paragraph's runs of three words, in text order.
void shingles(std::span<const WordId> words, std::vector<std::uint64_t> &out);

} // namespace resolute::aligning
