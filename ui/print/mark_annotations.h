// SPDX-License-Identifier: GPL-3.0-or-later
// The marks of a comparison on pages as annotations, which any reader lists, filters and answers.
#pragma once

#include "ui/print/comparison_pages.h"

namespace resolute::ui {

/// One for each change, side and page, in the order of the changes; then links from one end of a move to the other.
[[nodiscard]] std::vector<PdfAnnotation> annotationsOf(const ComparisonPages &pages, const PrintOptions &options, const std::string &date);

} // namespace resolute::ui
