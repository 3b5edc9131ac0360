// SPDX-License-Identifier: GPL-3.0-or-later
// From two texts to the instructions that lead from one to the other.
#pragma once

#include "core/align/alignment.h"
#include "core/base/progress.h"
#include "core/notes/instruction.h"

namespace resolute {

/// Instructions that, applied to `a`, give exactly the paragraphs of `b`: kind, number, label, text and lead. Any two
/// documents, any alignment in which every paragraph stands once. Order of the base text; then renumbering, then what is
/// typographic.
[[nodiscard]] Notes makeNotes(const Document &a, const Document &b, const Alignment &alignment);
[[nodiscard]] Notes makeNotes(const Document &a, const Document &b, const Progress &progress = {});

} // namespace resolute
