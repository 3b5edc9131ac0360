// SPDX-License-Identifier: GPL-3.0-or-later
// The structure of a tagged PDF (ISO 32000-1, 14.7 and 14.8): which parts of the pages are headings and paragraphs, and in
// which order they are read. The maker of our pages (Qt) writes none, so it draws a tiny square far outside of the page
// where a part begins and ends; those become the marks of the format, and the tree that leads to them is added.
#pragma once

#include <string>
#include <vector>

class QPDF;

namespace resolute {

enum class PdfRole { title, heading, paragraph, artifact };

/// Where a part's squares stand, in the units of the page's contents: x tells parts apart, y what the square is.
struct PdfTagSquare {
    static constexpr int y = -30000;       ///< of every square
    static constexpr int artifact = -30001; ///< x where what belongs to no part begins: running heads, page numbers
    static constexpr int end = -30002;     ///< x where a part or artifact ends
    static constexpr int first = -40000;   ///< x where part 0 begins; part n begins at first - n
};

/// Takes the squares out of the pages and adds the tree. `parts` are in reading order; a part may stand on several pages.
/// Pages without squares are left alone.
void addTags(QPDF &pdf, const std::vector<PdfRole> &parts);

} // namespace resolute
