// SPDX-License-Identifier: GPL-3.0-or-later
// Which lines make a paragraph: margins, line pitch and first-line indents of the text, learnt from the text.
#pragma once

#include "core/read/pdf_furniture.h"
#include "core/read/pdf_lines.h"

#include <cstddef>
#include <vector>

namespace resolute {

/// Lines of one paragraph, as places in the lines of the text.
struct PdfParagraph {
    std::vector<std::size_t> lines;
    bool heading = false; ///< all of it bold
    bool joined = false;  ///< over a page or column break
};

/// Paragraphs of the lines whose part is body, in reading order.
[[nodiscard]] std::vector<PdfParagraph> paragraphsOf(const std::vector<PdfLine> &lines, const PdfLayout &layout);

/// The label that a line begins with, a tab behind it.
[[nodiscard]] bool hasLabel(const PdfLine &line);

} // namespace resolute
