// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison as a table for a spreadsheet: one row a change, one for a paragraph that changed as a whole.
#pragma once

#include "core/compare/comparison.h"
#include "core/write/evidence.h"

#include <string>
#include <string_view>

namespace resolute {

/// RFC 4180 with a header row, UTF-8 with a byte order mark (spreadsheets guess wrong without one). A cell that a
/// spreadsheet would take for a formula gets an apostrophe in front. Unchanged paragraphs have a row too.
/// With evidence that is shown, three more columns name the hashes of both texts and the program.
[[nodiscard]] std::string toCsv(const Comparison &comparison, const Evidence &evidence = {});

/// One cell: quoted where it must be, never a formula (OWASP, "CSV Injection").
[[nodiscard]] std::string csvCell(std::string_view text);

} // namespace resolute
