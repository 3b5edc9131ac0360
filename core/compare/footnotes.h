// SPDX-License-Identifier: GPL-3.0-or-later
// Which footnotes of two texts belong together: those at paragraphs that do, and those that say the same.
#pragma once

#include "core/compare/comparison.h"

namespace resolute {

/// In reading order of b, deletions where they stood.
[[nodiscard]] std::vector<FootnoteStep> compareFootnotes(const Document &a, const Document &b, const Alignment &alignment);

} // namespace resolute
