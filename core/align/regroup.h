// SPDX-License-Identifier: GPL-3.0-or-later
// Paragraphs that were cut apart or joined: what one paragraph lost stands, word for word, in another.
#pragma once

#include "core/align/candidates.h"
#include "core/align/links.h"

namespace resolute::aligning {

/// Adds the further counterparts of split, merged and regrouped paragraphs among the candidates.
void findParts(const Features &features, const Candidates &candidates, Links &links);

/// The same for paragraphs that found their counterpart since, where a part stands beside it.
void findPartsBeside(const Features &features, const Candidates &candidates, Links &links);

/// Paragraphs that are left over: what went into another paragraph, or came out of one, though much was put beside it.
void findAbsorbed(const Features &features, const Candidates &candidates, Links &links);

} // namespace resolute::aligning
