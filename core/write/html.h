// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison as one HTML file that needs nothing else and no network. Legible without colour, on paper and without
// script; a few lines of script add keys for going from change to change.
#pragma once

#include "core/compare/comparison.h"
#include "core/review/remark.h"
#include "core/write/evidence.h"
#include "core/write/words.h"

#include <string>

namespace resolute {

struct HtmlOptions {
    Translate translate;           ///< empty: English
    std::string language = "en";   ///< of the words that `translate` gives
    Evidence evidence{};           ///< at the end, where it is asked for
    review::Remarks remarks{};     ///< notes and decisions, under the paragraphs that they are about
};

/// Side by side, and by a switch as one redline, for two texts; for more, an overview of all lineages and then each step. The same bytes for the
/// same comparison. Everything that comes from a document is escaped.
[[nodiscard]] std::string toHtml(const Comparison &comparison, const HtmlOptions &options = {});

} // namespace resolute
