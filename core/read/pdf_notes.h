// SPDX-License-Identifier: GPL-3.0-or-later
// Footnotes at the foot of the pages, and which raised figures in the text are their marks.
#pragma once

#include "core/read/pdf_furniture.h"
#include "core/read/pdf_lines.h"

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace resolute {

struct PdfNote {
    std::string mark;               ///< "1", "*"
    std::vector<std::size_t> lines; ///< places in the lines of the text; a note may go on on the next page
};

struct PdfNotes {
    std::vector<PdfNote> notes; ///< in the order in which they stand
    std::set<std::string> marks;
};

/// The marks that a raised figure stands for: "3", "3,4", or "34" and "8910" where 3 or 8 comes next after `last`.
[[nodiscard]] std::vector<std::string> marksIn(std::string_view raised, int last);

/// Marks lines as PdfPart::note or noteRule; the mark itself stays the first word of a note's first line.
[[nodiscard]] PdfNotes findNotes(std::vector<PdfLine> &lines, const PdfLayout &layout);

/// The mark that a line begins with if it is the first of a note: raised, or followed by a tab, or an asterisk.
[[nodiscard]] std::optional<std::string> noteMarkOf(const PdfLine &line);

} // namespace resolute
