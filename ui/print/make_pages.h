// SPDX-License-Identifier: GPL-3.0-or-later
// What can be put on pages, and its pages.
#pragma once

#include "core/compare/comparison.h"
#include "core/review/remark.h"
#include "core/write/evidence.h"
#include "ui/print/pages.h"

#include <memory>

namespace resolute::ui {

enum class PrintContent {
    comparison,  ///< the texts with their marks
    notes,       ///< the revisions from the last text but one to the last, in words
    concordance, ///< where each paragraph stood
    text         ///< the last text alone
};

struct Printable {
    PrintContent content = PrintContent::comparison;
    ComparisonPtr comparison; ///< never null; for a text alone its last one counts
    review::Remarks remarks{}; ///< notes and decisions, with a comparison
};

/// Null if it was stopped. Deterministic.
[[nodiscard]] std::unique_ptr<Pages> makePages(const Printable &what, const PrintOptions &options, const Progress &progress = {});
/// Of the newest text, ISO 8601; may be empty.
[[nodiscard]] std::string dateOf(const Printable &what);
[[nodiscard]] Evidence evidenceFor(const Printable &what);

} // namespace resolute::ui
