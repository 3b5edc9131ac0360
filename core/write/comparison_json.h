// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison as the JSON that CONTRACT.md describes (schema "resolute/comparison/1", docs/schema/).
#pragma once

#include "core/compare/comparison.h"
#include "core/write/evidence.h"

#include <string>

namespace resolute {

/// `correspondences` for two texts, `rows` for more. Spans count code points. Deterministic; linear in the size of
/// the texts that changed.
[[nodiscard]] std::string toJson(const Comparison &comparison, const Evidence &evidence = {});

} // namespace resolute
