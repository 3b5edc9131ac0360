// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of revisions and texts as reports.
#pragma once

#include "core/document/document.h"
#include "core/notes/instruction.h"
#include "core/write/report.h"

namespace resolute {

/// The instructions as numbered items, new paragraphs below them with their leads in italics.
[[nodiscard]] Report reportOf(const Notes &notes);
/// A text as it reads: its masthead in a line, its paragraphs with their numbers, its footnotes at the end.
[[nodiscard]] Report reportOf(const Document &document, const Words &words = Words());

} // namespace resolute
