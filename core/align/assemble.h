// SPDX-License-Identifier: GPL-3.0-or-later
// Links to correspondences: groups, what moved, relations, confidence, reading order.
#pragma once

#include "core/align/alignment.h"
#include "core/align/candidates.h"
#include "core/align/links.h"

namespace resolute::aligning {

[[nodiscard]] Alignment assemble(const Features &features, const Links &links, const Candidates &candidates, const AlignOptions &options);

} // namespace resolute::aligning
