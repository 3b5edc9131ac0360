// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of a series to rows of lineages.
#pragma once

#include "core/compare/comparison.h"

#include <utility>

namespace resolute {

/// Fills rows and footnotes of a comparison whose documents and base are set.
void collate(Comparison &comparison, const CompareOptions &options, const Progress &progress);

/// The texts that step k leads from and to. With a fixed base both are the base for the base's own column.
[[nodiscard]] std::pair<std::size_t, std::size_t> stepOf(const Comparison &comparison, std::size_t k);

} // namespace resolute
