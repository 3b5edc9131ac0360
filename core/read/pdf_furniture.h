// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to the page and not to the text: running heads, page numbers, job numbers, bar codes.
#pragma once

#include "core/read/pdf_lines.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace resolute {

/// The pages' measures that the rules need.
struct PdfLayout {
    double bodySize = 10;              ///< type size of most letters of the text
    std::vector<double> heights;       ///< of each page, by page number less one
    [[nodiscard]] double height(int page) const { return heights[static_cast<std::size_t>(page - 1)]; }
};

[[nodiscard]] PdfLayout layoutOf(std::span<const PdfPage> pages, std::span<const PdfLine> lines);

/// "2/13", "17", "- 3 -", "Page 4 of 9".
[[nodiscard]] bool isPageNumber(std::string_view text);
/// What the document services print at the foot: "25-17758 (E) 101125", "GE.23-12345(E)", "*2517758*", "Please recycle".
[[nodiscard]] bool isJobLine(std::string_view text);
/// A document symbol alone: "A/HRC/53/L.19/Rev.1".
[[nodiscard]] bool isSymbolAlone(std::string_view text);

/// Marks lines as PdfPart::furniture and returns what they say, each wording once, in order of appearance.
/// `lines` are those of all pages, in order.
std::vector<std::string> markFurniture(std::vector<PdfLine> &lines, const PdfLayout &layout);

} // namespace resolute
