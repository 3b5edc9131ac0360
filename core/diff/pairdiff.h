// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing many paragraphs of two texts, by the words that their alignment has cut and numbered.
#pragma once

#include "core/align/pairwords.h"
#include "core/diff/change.h"

#include <vector>

namespace resolute {

namespace diffing {
class DiffLexicon;
}

class PairDiff
{
public:
    /// `words` are those of the two texts, which must outlive this. Asks the lexicon for every word of both once.
    PairDiff(const Document &a, const Document &b, PairWords words);
    /// What diff(a, b, pair) answers, sooner. From any thread.
    [[nodiscard]] std::vector<Change> of(const Correspondence &pair) const;

private:
    const Document &a_, &b_;
    const diffing::DiffLexicon &lexicon_;
    PairWords words_;
    std::vector<WordId> known_; // by word: its place in the lexicon
};

} // namespace resolute
