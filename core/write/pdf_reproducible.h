// SPDX-License-Identifier: GPL-3.0-or-later
// A PDF without the moment of its making, so that the same comparison gives the same bytes.
#pragma once

#include "core/base/result.h"
#include "core/write/pdf_tags.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace resolute {

/// The file written anew: dates are `date` (ISO 8601 day; empty: none), the identifier follows from the contents, and
/// the fonts in it no longer bear the second at which they were cut down (TrueType `head`: created, modified). Its XMP
/// packet, which repeats the dates, is left out; the title stays in the document information, to which `facts` are added
/// by name and value; where pages have squares for tags (core/write/pdf_tags.h), they become tags. Errors (input): no PDF.
[[nodiscard]] Result<std::string> reproduciblePdf(std::string_view pdf, const std::string &date,
    const std::vector<std::pair<std::string, std::string>> &facts = {}, const std::vector<PdfRole> &parts = {});

} // namespace resolute
