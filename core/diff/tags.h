// SPDX-License-Identifier: GPL-3.0-or-later
// Finer than the class: what a change does, for filters.
#pragma once

#include "core/diff/change.h"
#include "core/diff/difftext.h"
#include "core/diff/wording.h"

namespace resolute::diffing {

void addTags(const DiffTexts &texts, const Wording &words, const Hunk &hunk, Change &change);

} // namespace resolute::diffing
