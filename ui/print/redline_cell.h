// SPDX-License-Identifier: GPL-3.0-or-later
// Both texts of one row as one: what was struck before what was put in its place.
#pragma once

#include "ui/models/collation.h"

namespace resolute::ui {

/// Of a comparison of two texts. The origin row of a move shows the old place; splits and merges show the old
/// paragraphs' deletions inside the new ones, where a change names them.
[[nodiscard]] Cell redlineCellOf(const Collation &collation, std::size_t row);

} // namespace resolute::ui
