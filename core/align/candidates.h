// SPDX-License-Identifier: GPL-3.0-or-later
// Which pairs of paragraphs are worth comparing. All pairs would cost the square of the text, so rare words and rare
// runs of three words look up the paragraphs that share them.
#pragma once

#include "core/align/features.h"

#include <memory>
#include <vector>

namespace resolute::aligning {

/// Two paragraphs with something rare in common.
struct Candidate {
    Index i, j;
    double similarity;      ///< with what kind says: a heading is rarely a paragraph
    std::uint32_t rareRuns; ///< runs of three words that both have and no other paragraph of either text
};

/// Counterparts of the paragraphs of a among those of b, both without twins: for each of a the best few, by i, then by
/// falling similarity. Nearly linear in the number of words.
class Candidates
{
public:
    explicit Candidates(const Features &features);

    [[nodiscard]] std::span<const Candidate> all() const { return {all_.get(), starts_.back()}; }
    [[nodiscard]] std::span<const Candidate> of(Index i) const { return all().subspan(starts_[i], starts_[i + 1] - starts_[i]); }
    /// The same seen from a paragraph of b, by i.
    struct FromB {
        Index i;
        double similarity;
    };
    [[nodiscard]] std::span<const FromB> ofB(Index j) const { return {fromB_.get() + startsB_[j], fromB_.get() + startsB_[j + 1]}; }
    /// Runs that only these two share; 0 for a pair that was not worth comparing.
    [[nodiscard]] std::uint32_t rareRuns(Index i, Index j) const;

private:
    void turnToB(const std::vector<std::vector<Candidate>> &found, std::size_t sizeB);

    std::unique_ptr<Candidate[]> all_; // by starts_
    std::unique_ptr<FromB[]> fromB_;   // by startsB_
    std::vector<std::uint32_t> starts_, startsB_;
};

/// Similarity with what kind says.
[[nodiscard]] double affinity(const Features &features, Index i, Index j);

} // namespace resolute::aligning
