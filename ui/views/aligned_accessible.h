// SPDX-License-Identifier: GPL-3.0-or-later
// The aligned view for screen readers: a list whose items are the rows, each saying what the paragraph is, what became
// of it and what it says now. Items are made when they are asked for.
#pragma once

namespace resolute::ui {

/// Once for the program; more often does no harm.
void installAlignedAccessibility();

} // namespace resolute::ui
