// SPDX-License-Identifier: GPL-3.0-or-later
// What a sentence of an amendment does to words of one paragraph: replace “…” with “…”, after “…” insert “…”.
#pragma once

#include "core/notes/places.h"

#include <optional>
#include <string>
#include <vector>

namespace resolute {

/// The edit of words that comes next, without its targets; nothing if none does, the sentence then stands anywhere.
[[nodiscard]] std::vector<Instruction> readEdit(Sentence &in);

/// Goes past "the words", "the following phrase" and the like.
void passWords(Sentence &in);
/// A quote, with "the words" and the like in front; nothing with the sentence left where it was.
[[nodiscard]] std::optional<std::string> quoteIn(Sentence &in);
bool insertVerb(Sentence &in);  ///< "insert", "add"
bool replaceVerb(Sentence &in); ///< "replace", "change"

[[nodiscard]] Instruction editOf(InstructionOp op, std::string quote, std::string text = {});

} // namespace resolute
