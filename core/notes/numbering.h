// SPDX-License-Identifier: GPL-3.0-or-later
// Renumbering, which is left to the end of the instructions.
#pragma once

#include "core/notes/instruction.h"

#include <span>
#include <vector>

namespace resolute {

/// What is still to be said after `instructions` so that every number and label is that of `b`: nothing, "renumber
/// accordingly", or the numbers one by one where a text does not count in order.
[[nodiscard]] std::vector<Instruction> renumberings(const Document &a, const Document &b, std::span<const Instruction> instructions);

/// True where the operative paragraphs of each part are numbered 1, 2, 3 and so on, and one that stands alone is not.
[[nodiscard]] bool countsInOrder(const Document &document);
/// The same, but numbers may be left out.
[[nodiscard]] bool numbersFollow(const Document &document);

} // namespace resolute
