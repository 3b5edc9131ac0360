// SPDX-License-Identifier: GPL-3.0-or-later
// Of which class a change is, why, and what it does to the sense.
#pragma once

#include "core/diff/change.h"
#include "core/diff/difftext.h"

#include <span>
#include <vector>

namespace resolute::diffing {

/// Fills class, reason and tags of `changes`, which stand for `hunks` one by one.
void classify(const DiffTexts &texts, std::span<const Hunk> hunks, std::span<Change> changes);

} // namespace resolute::diffing
