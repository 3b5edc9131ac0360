// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the references of a series make sense together: what stayed behind while the series moved on, a number and a
// date that cannot belong together, a cross-reference that renumbering broke.
#pragma once

#include "core/compare/comparison.h"

namespace resolute {

/// How many checks there are, of which none needs another: one of the series, two of each step.
[[nodiscard]] std::size_t referenceChecks(const Comparison &comparison);

/// What the check with this number (from 0) finds in a comparison whose rows are complete, by paragraph; all in the order of
/// their numbers are by text. Linear in the length of the texts. May go on beside the others.
[[nodiscard]] std::vector<Issue> checkReferences(const Comparison &comparison, std::size_t check);

} // namespace resolute
