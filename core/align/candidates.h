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
    double similarity = 0; ///< with what kind says: a heading is rarely a paragraph
    std::uint32_t rareRuns = 0; ///< runs of three words that both have and no other paragraph of either text
};

/// Counterparts of the paragraphs of a among those of b, both without twins: for each of a the best few, by i, then by
/// falling similarity. Nearly linear in the number of words.
class Candidates
{
public:
    explicit Candidates(const Features &features);

    [[nodiscard]] std::span<const Candidate> all() const { return all_; }
    [[nodiscard]] std::span<const Candidate> of(Index i) const { return std::span(all_).subspan(starts_[i], starts_[i + 1] - starts_[i]); }
    /// Runs that only these two share; 0 for a pair that was not worth comparing.
    [[nodiscard]] std::uint32_t rareRuns(Index i, Index j) const;

private:
    std::vector<Candidate> all_;
    std::vector<std::uint32_t> starts_;
};

/// Similarity with what kind says.
[[nodiscard]] double affinity(const Features &features, Index i, Index j);

} // namespace resolute::aligning
