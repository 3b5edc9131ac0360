// SPDX-License-Identifier: GPL-3.0-or-later
// Revision instructions with what changes outside of the paragraphs: title, organ, agenda item, footnotes.
#pragma once

#include "core/align/alignment.h"
#include "core/notes/instruction.h"

namespace resolute {

/// The instructions of makeNotes (core/notes/make.h), and beside them the changes that no instruction is about.
[[nodiscard]] Notes notesBetween(const Document &a, const Document &b, const Alignment &alignment);
[[nodiscard]] Notes notesBetween(const Document &a, const Document &b);

} // namespace resolute
