// SPDX-License-Identifier: GPL-3.0-or-later
// What people decided, laid on a comparison: which notes and decisions are about what of it, links and corrected classes
// put into effect, notes ready for an export. `keys` are the keys of the comparison's texts, one a document.
#pragma once

#include "core/compare/comparison.h"
#include "core/review/match.h"
#include "core/review/remark.h"
#include "core/review/review.h"

#include <span>
#include <string>
#include <vector>

namespace resolute {

/// One change of a comparison as something to decide on. Pointers live as long as the comparison.
struct ReviewedChange {
    review::ChangePart part = review::ChangePart::words;
    std::size_t row = 0, step = 0;
    const Change *change = nullptr;     ///< of words, and of edited footnotes
    const FootnoteStep *note = nullptr; ///< of footnotes
};

/// All changes in order of the rows; typography alone is none. The window counts the same ones.
[[nodiscard]] std::vector<ReviewedChange> changesOf(const Comparison &comparison);

[[nodiscard]] review::Target targetOf(const Comparison &comparison, const ReviewedChange &change, std::span<const std::string> keys);
[[nodiscard]] std::vector<review::Target> targetsOf(const Comparison &comparison, std::span<const ReviewedChange> changes,
    std::span<const std::string> keys);

/// Where a note stands in the comparison.
struct PlacedNote {
    const review::Note *note = nullptr;
    review::Placement place{};            ///< lost: also where its text is none of the comparison's
    std::size_t text = 0;                 ///< document in which it stands
    std::optional<std::size_t> change{};  ///< among the changes given, if it is about one that is there
    bool otherText = false;               ///< its text is none of the comparison's, so nothing is said about it
};

/// Every note that is not removed, in the review's order. Cost: constant for notes that stand where they stood.
[[nodiscard]] std::vector<PlacedNote> placeNotes(const Comparison &comparison, const review::Review &review, std::span<const review::Target> changes,
    std::span<const std::string> keys);

/// Notes and decisions as an export takes them.
[[nodiscard]] review::Remarks remarksOf(const Comparison &comparison, const review::Review &review, std::span<const std::string> keys);

/// The same comparison with the classes that people corrected; the rule named is then that a person said so ("manual").
/// Returns the comparison itself where nothing was corrected.
[[nodiscard]] ComparisonPtr withCorrectedClasses(const ComparisonPtr &comparison, const review::Review &review, std::span<const std::string> keys);
[[nodiscard]] bool isCorrected(const Change &change);

/// Links that can be put into effect between two texts, newest first where they contradict each other; and those that
/// no longer fit, for the list of them.
struct UsableLinks {
    std::vector<PinnedLink> links;
    std::vector<const review::Pin *> unusable;
};
[[nodiscard]] UsableLinks linksBetween(const Document &from, const Document &to, std::string_view fromKey, std::string_view toKey,
    const review::Review &review);

} // namespace resolute
