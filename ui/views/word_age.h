// SPDX-License-Identifier: GPL-3.0-or-later
// The history of one paragraph's words, as a page to read: since which text each stretch stands there, where it was
// absent, and where the paragraph stood in every text.
#pragma once

#include "core/compare/history.h"

#include <QString>

namespace resolute::ui {

/// HTML in the theme's colours; links are "text:K" for the paragraph in text K. `spans` are of wordHistory for this text.
[[nodiscard]] QString wordAgeHtml(const Comparison &series, const Row &row, std::size_t text, const std::vector<AgedSpan> &spans);

} // namespace resolute::ui
