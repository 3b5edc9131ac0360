// SPDX-License-Identifier: GPL-3.0-or-later
// The annotated PDF: our own pages, whose marks are real annotations over real text, so that any reader lists,
// filters and answers them.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/compare/comparison.h"
#include "ui/print/print_options.h"

#include <string>

namespace resolute::ui {

/// The bytes of the PDF. Same comparison and options, same bytes. `comparison` is of two texts (usage error otherwise).
/// Needs a QGuiApplication; may run on a worker thread. Errors also: cancelled.
[[nodiscard]] Result<std::string> toPdf(const ComparisonPtr &comparison, const PrintOptions &options, const Progress &progress = {});

} // namespace resolute::ui
