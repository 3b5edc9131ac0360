// SPDX-License-Identifier: GPL-3.0-or-later
// Makes what one cell of a collation shows: paragraphs with footnote marks put in, and marks for what changed.
#pragma once

#include "ui/models/cell.h"
#include "ui/models/change_filter.h"

namespace resolute::ui {

/// Marks of changes that `visible` filters out are muted, never left out.
/// Two texts show what was taken away on the left and what was added on the right; of more texts each shows what was
/// added since the step before, and what is gone in the next.
[[nodiscard]] Cell cellOf(const Collation &collation, std::size_t row, std::size_t column, const ChangeFilter &visible = {});

} // namespace resolute::ui
