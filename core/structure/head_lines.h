// SPDX-License-Identifier: GPL-3.0-or-later
// The pieces of a masthead as the lines that were printed: parted where a conversion ran lines together, put together
// where it cut one in two.
#pragma once

#include "core/structure/masthead_lines.h"
#include "core/structure/piece.h"

#include <span>
#include <vector>

namespace resolute {

/// True where a list has States only, with the groups that they speak for.
[[nodiscard]] bool areStates(const Lexicon &lexicon, std::string_view list);
/// Lines of the head, one for each piece, or for each of its lines where these mean something by themselves.
[[nodiscard]] std::vector<HeadLine> headLines(const Lexicon &lexicon, std::span<const Piece> head);

} // namespace resolute
