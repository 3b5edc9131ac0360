// SPDX-License-Identifier: GPL-3.0-or-later
// The formulas of amendments: one sentence to one or more instructions.
#pragma once

#include "core/notes/places.h"

#include <optional>
#include <string_view>
#include <vector>

namespace resolute {

struct ReadSentence {
    std::vector<Instruction> instructions;
    bool takesText = false;    ///< the paragraphs that follow belong to the last instruction
    bool checksText = false;   ///< they are what is deleted: they only tell which paragraph is meant
    ParagraphKind kind = ParagraphKind::operative; ///< of those paragraphs
};

/// Nothing if the sentence is no instruction that is known. It has no item number in front.
[[nodiscard]] std::optional<ReadSentence> readSentence(std::string_view sentence, const PlaceReader &places);

/// True where a sentence begins as instructions do and speaks of paragraphs: to be reported if it cannot be read.
[[nodiscard]] bool looksLikeInstruction(std::string_view sentence);

} // namespace resolute
