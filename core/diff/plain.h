// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing two texts that are no paragraphs: footnotes, titles.
#pragma once

#include "core/diff/change.h"

#include <string_view>
#include <vector>

namespace resolute {

/// What diffTexts(a, b) answers, by the words of one language ("fr") alone; empty: of all.
[[nodiscard]] std::vector<Change> diffTexts(std::string_view a, std::string_view b, std::string_view language);

} // namespace resolute
