// SPDX-License-Identifier: GPL-3.0-or-later
// Reading instructions back from words: our own text, or the text of a document that amends a draft.
#pragma once

#include "core/base/message.h"
#include "core/notes/instruction.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace resolute {

/// A block of the amendment document: a line or paragraph, with its number or label in front if it has one.
struct NotesBlock {
    std::string text;
    int indent = 0; ///< blanks in front, which tell new text of several levels apart
};

/// An instruction that was read, or a sentence that seems to be one and is not understood.
struct ReadInstruction {
    Instruction instruction; ///< `words` is the sentence
    bool understood = true;
};
extern const Message instructionNotUnderstood; ///< for those that are not

/// Everything that reads as an instruction about paragraphs of `base`, in order; new text goes to the instruction it
/// follows; the rest (masthead, titles, sponsors) is passed over. English formulas, as in amendments of the Assembly
/// and the Council since 1948. Where the base counts its operative paragraphs in order and nothing is said about
/// numbers, renumbering is understood, and added without words.
[[nodiscard]] std::vector<ReadInstruction> parseInstructions(std::span<const NotesBlock> blocks, const Document &base);

/// Blocks of a plain text: parted by empty lines, hard-wrapped lines joined.
[[nodiscard]] std::vector<NotesBlock> notesBlocks(std::string_view text);

} // namespace resolute
