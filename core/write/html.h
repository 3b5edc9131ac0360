// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison as one HTML file that needs nothing else: no script, no network. Legible without colour and on paper.
#pragma once

#include "core/compare/comparison.h"
#include "core/write/words.h"

#include <string>

namespace resolute {

struct HtmlOptions {
    Translate translate;           ///< empty: English
    std::string language = "en";   ///< of the words that `translate` gives
};

/// Side by side for two texts; for more, an overview of all lineages and then each step. The same bytes for the
/// same comparison. Everything that comes from a document is escaped.
[[nodiscard]] std::string toHtml(const Comparison &comparison, const HtmlOptions &options = {});

} // namespace resolute
