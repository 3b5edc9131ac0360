// SPDX-License-Identifier: GPL-3.0-or-later
// What lies under annotations: their boxes as qpdf reads them, the letters there as poppler draws them.
#pragma once

#include "core/compare/comparison.h"

#include <string>
#include <string_view>
#include <vector>

namespace resolute::testing {

struct CoveredAnnotation {
    std::string subtype, subject, contents; ///< "/Underline"
    int page = 1;
    std::string letters; ///< whose middle lies in a box, in the order in which they are drawn; blanks are left out
};
[[nodiscard]] std::vector<CoveredAnnotation> coveredLetters(const std::string &pdf);

struct Overlap {
    std::size_t common = 0, covered = 0, changed = 0;
    /// Letters that are both covered and changed, as a share of those that are either.
    [[nodiscard]] double share() const
    {
        return changed + covered == 0 ? 1 : 2.0 * static_cast<double>(common) / static_cast<double>(covered + changed);
    }
};
/// Underlines of an annotated PDF against the words that the first step of the comparison inserts or replaces.
[[nodiscard]] Overlap overlapOf(const Comparison &comparison, const std::string &pdf);
/// Letters that two texts have in common in the same order, folded as different makers write them.
[[nodiscard]] std::size_t commonLetters(std::string_view a, std::string_view b);
/// The text without blanks, quotes and hyphens made alike.
[[nodiscard]] std::string lettersOf(std::string_view text);

} // namespace resolute::testing
