// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a PDF's pages with their looks, as poppler finds them; the only file that knows poppler.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/read/pdf.h"

#include <string>
#include <string_view>
#include <vector>

namespace resolute {

/// A run of glyphs in one font without a gap between them; words as a reader sees them are made in pdf_spacing.
struct PdfWord {
    std::string text; ///< UTF-8
    PageBox box;
    double size = 0; ///< of the type, in points
    bool bold = false;
    bool italic = false;
    bool bars = false;    ///< set in a bar code font
    bool raised = false;  ///< smaller than its line and above it: a superscript (pdf_lines)
    bool glued = false;   ///< part of the same drawn word as the one before it, in another font
    bool space = false;   ///< a blank stands before it (pdf_spacing)

    /// Where the letters stand. Poppler gives the box of a font's ascent and descent; 0.2 of the size lies below the line
    /// in the text faces in use (Times 0.22, Arial 0.21, Noto 0.2 to 0.29).
    [[nodiscard]] double baseline() const { return box.y1 - 0.2 * size; }
};

struct PdfPage {
    int number = 0; ///< 1-based
    double width = 0, height = 0;
    std::vector<PdfWord> words; ///< as drawn or nearly so; no order is relied upon
};

struct PdfText {
    std::vector<PdfPage> pages;
    int pageCount = 0;       ///< as the file says; more than pages.size() where reading stopped at a limit
    std::size_t sideways = 0; ///< words left out because they stand on end (margins of scanned copies, tables)
    std::vector<std::string> complaints; ///< what poppler found wrong with the file, at most a few
};

/// Errors: damaged (nor any text in what is left), locked, cancelled.
[[nodiscard]] Result<PdfText> wordsOfPdf(std::string_view bytes, const Progress &progress, const PdfLimits &limits);

} // namespace resolute
