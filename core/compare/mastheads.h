// SPDX-License-Identifier: GPL-3.0-or-later
// What changes from text to text without standing in a paragraph: title, organ, agenda item. And whether it makes sense to
// compare the texts at all: versions in different languages have no words in common.
#pragma once

#include "core/compare/comparison.h"

namespace resolute {

/// By step of the series. Pure; linear in the number of texts.
[[nodiscard]] std::vector<Issue> checkMastheads(const Comparison &comparison);

} // namespace resolute
