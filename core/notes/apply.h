// SPDX-License-Identifier: GPL-3.0-or-later
// Carrying instructions out on a text.
#pragma once

#include "core/base/result.h"
#include "core/notes/instruction.h"

#include <optional>
#include <span>

namespace resolute {

enum class Outcome { applied, ambiguous, impossible };
[[nodiscard]] std::string_view name(Outcome outcome);

/// What became of one instruction. `why` is null where it was applied.
struct InstructionOutcome {
    Outcome outcome = Outcome::applied;
    const Message *why = nullptr;
    std::vector<std::string> arguments;
};

/// Where a paragraph of the result comes from.
struct ParagraphOrigin {
    std::optional<ParagraphIndex> from;     ///< the paragraph of the base that it was, or whose place it took
    std::optional<std::size_t> instruction; ///< that brought it; none for a paragraph of the base
};

/// Words that an instruction put into a paragraph of the result, or took out of it.
struct WordEffect {
    std::size_t instruction = 0;
    ParagraphIndex of{};  ///< in the result
    ByteRange range;      ///< the new words; empty where words were only taken out
    std::string removed;  ///< the words that stood there
};

struct Applied {
    std::shared_ptr<const Document> document; ///< the text with every instruction that could be applied
    std::vector<InstructionOutcome> outcomes; ///< one for each instruction
    std::vector<ParagraphOrigin> origins;     ///< one for each paragraph of the result
    std::vector<WordEffect> effects;          ///< by paragraph, then by place

    [[nodiscard]] bool all() const;
};

/// Applies what can be applied. Masthead and footnotes stay those of the base text, without footnotes whose
/// paragraph is gone; there is no symbol, number, committee or adoption, for nobody has issued or adopted this text.
[[nodiscard]] Applied applyWherePossible(const Document &base, std::span<const Instruction> instructions);

/// All or nothing. The error (input) names the first instruction that does not fit, and why.
[[nodiscard]] Result<std::shared_ptr<const Document>> apply(const Document &base, std::span<const Instruction> instructions);

} // namespace resolute
