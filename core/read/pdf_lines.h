// SPDX-License-Identifier: GPL-3.0-or-later
// Words of a page to lines: what stands on one base line without a wide gap, with its superscripts.
#pragma once

#include "core/read/pdf_words.h"

#include <string>
#include <string_view>
#include <vector>

namespace resolute {

/// What part of the page a line belongs to; decided in pdf_furniture and pdf_notes.
enum class PdfPart { body, furniture, noteRule, note };

/// A line, or one side of a row whose words stand far apart (masthead, running head, columns).
struct PdfLine {
    int page = 0;
    std::vector<PdfWord> words; ///< in the order of reading, never empty
    PageBox box;
    double baseline = 0;
    double size = 0; ///< type size of most of its letters
    bool bold = false, italic = false; ///< all its letters are
    PdfPart part = PdfPart::body;
    double mirroredIn = 0; ///< width of the page if its left and right were exchanged (pdf_bidi), else 0
    bool column = false; ///< first line of another column than the line before it

    /// The letters with the blanks that pdf_spacing found.
    [[nodiscard]] std::string text() const;
};

/// Lines of a page in reading order: by rows, left before right, columns of prose one after the other.
[[nodiscard]] std::vector<PdfLine> linesOfPage(PdfPage page);

/// "1.", "12)", "(a)", "(iv)", "a)", "3 bis.", a bullet or a dash: what stands before a paragraph with a tab behind it.
[[nodiscard]] bool looksLikeLabel(std::string_view text);

} // namespace resolute
