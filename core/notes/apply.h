// SPDX-License-Identifier: GPL-3.0-or-later
// Carrying instructions out on a text.
#pragma once

#include "core/base/result.h"
#include "core/notes/instruction.h"

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

struct Applied {
    std::shared_ptr<const Document> document; ///< the text with every instruction that could be applied
    std::vector<InstructionOutcome> outcomes; ///< one for each instruction

    [[nodiscard]] bool all() const;
};

/// Applies what can be applied. Masthead and footnotes stay those of the base text, without footnotes whose
/// paragraph is gone; there is no adoption, for nobody has adopted this text.
[[nodiscard]] Applied applyWherePossible(const Document &base, std::span<const Instruction> instructions);

/// All or nothing. The error (input) names the first instruction that does not fit, and why.
[[nodiscard]] Result<std::shared_ptr<const Document>> apply(const Document &base, std::span<const Instruction> instructions);

} // namespace resolute
