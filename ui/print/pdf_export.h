// SPDX-License-Identifier: GPL-3.0-or-later
// PDF of our own pages, whose marks are real annotations over real text, so that any reader lists, filters and answers
// them.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "ui/print/make_pages.h"
#include "ui/print/print_options.h"

#include <string>

namespace resolute::ui {

/// The bytes of the PDF. Same input and options, same bytes. Needs a QGuiApplication; may run on a worker thread.
/// Errors: cancelled.
[[nodiscard]] Result<std::string> toPdf(const Printable &what, const PrintOptions &options, const Progress &progress = {});

} // namespace resolute::ui
