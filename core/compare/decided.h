// SPDX-License-Identifier: GPL-3.0-or-later
// What people decided otherwise than the program, read back from a comparison that was made with it.
#pragma once

#include "core/compare/comparison.h"
#include "core/notes/instruction.h"

namespace resolute {

/// The links that a person decided between two texts of a comparison, for aligning the same two texts once more.
[[nodiscard]] AlignOptions decidedLinks(const Comparison &comparison, std::size_t from, std::size_t to);

/// The instructions from the text before the last one to the last, along the links that a person decided.
[[nodiscard]] Notes notesToLast(const Comparison &comparison);

} // namespace resolute
