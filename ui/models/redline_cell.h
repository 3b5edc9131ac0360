// SPDX-License-Identifier: GPL-3.0-or-later
// A text and the one it is marked against as one: what was struck before what was put in its place.
#pragma once

#include "ui/models/cell.h"
#include "ui/models/change_filter.h"

namespace resolute::ui {

/// What text `column` says in a row, with what the text it is marked against had instead; the first text has no such
/// text and stands as it is. The origin row of a move shows the old place; splits and merges show the old paragraphs'
/// deletions inside the new ones, where a change names them; a paragraph that is gone stands struck.
[[nodiscard]] Cell redlineCellOf(const Collation &collation, std::size_t row, std::size_t column = 1, const ChangeFilter &visible = {});

} // namespace resolute::ui
