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

} // namespace resolute
