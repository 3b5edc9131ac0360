// SPDX-License-Identifier: GPL-3.0-or-later
// Announced instructions made to fit the draft: what is read out often counts paragraphs as another version of the text
// does, and quotes from memory.
#pragma once

#include "core/notes/parse.h"

#include <span>
#include <vector>

namespace resolute::announcing {

struct Fitted {
    std::vector<Instruction> instructions;
    std::vector<std::size_t> placeOf; ///< for each announced one its place in `instructions`; of no use for one that is not understood
};

/// A quote that its paragraph does not have is looked for without regard to marks and letter case, first there, then in
/// all paragraphs; where it stands in one alone, that is meant. Everything else stays as it is.
[[nodiscard]] Fitted fit(const Document &draft, std::span<const ReadInstruction> announced);

} // namespace resolute::announcing
