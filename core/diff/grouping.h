// SPDX-License-Identifier: GPL-3.0-or-later
// From stretches that differ to changes as a drafter would announce them.
//
// The script says "replace 73/168 with 74/153, 17 with 18, 2018 with 2019"; a drafter says "replace 73/168 of
// 17 December 2018 with 74/153 of 18 December 2019". The script inserts "health crises ," after "disasters ,"; whether
// the comma before or after belongs to the insertion is for the reader's ease to decide.
#pragma once

#include "core/diff/difftext.h"

#include <vector>

namespace resolute::diffing {

/// Changes `hunks` in place: what the field never cuts is taken whole, a lone mark or function word between two
/// replacements is swallowed, insertions and deletions slide to where a phrase begins or ends, a verb that only lost or took
/// its capital is no part of what was put before it. Two hunks may touch. Words before `a` and `b` are none of it: what
/// stands there is a stretch already.
void groupForReading(const DiffTexts &texts, std::vector<Hunk> &hunks, std::uint32_t a = 0, std::uint32_t b = 0);

} // namespace resolute::diffing
