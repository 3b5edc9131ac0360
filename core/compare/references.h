// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the references of a series make sense together: what stayed behind while the series moved on, a number and a
// date that cannot belong together, a cross-reference that renumbering broke.
#pragma once

#include "core/compare/comparison.h"

namespace resolute {

/// Findings on a comparison whose rows are complete, by text, then by paragraph. Linear in the length of the texts.
[[nodiscard]] std::vector<Issue> checkReferences(const Comparison &comparison);

} // namespace resolute
