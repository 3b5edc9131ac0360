// SPDX-License-Identifier: GPL-3.0-or-later
// Where words of a paragraph stand on the pages of the PDF that it was read from.
//
// A Document knows the areas of its paragraphs, not of its words, and its text was mended: marks of notes taken out,
// hyphens joined. So the letters inside the areas are read again and matched with the letters of the text, blanks
// left aside; what has no counterpart on the page has no place.
#pragma once

#include "core/base/range.h"
#include "core/base/result.h"
#include "core/document/document.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace resolute {

/// One line's worth of words.
struct PlacedLine {
    int page = 0; ///< 1-based
    PageBox box;  ///< points from the page's top left corner
};

/// Made by openPdfPlaces.
class PdfPlaces
{
public:
    virtual ~PdfPlaces() = default;

    /// One box a line for the letters of `range`; empty where none of them was found. The first call for a paragraph
    /// reads its pages and matches its letters, further ones look up.
    [[nodiscard]] virtual std::vector<PlacedLine> find(const Paragraph &paragraph, ByteRange range) = 0;
    /// The gap before the letter at `at`, as a narrow box of the line's height; at the end of the text, behind the last.
    [[nodiscard]] virtual std::vector<PlacedLine> gap(const Paragraph &paragraph, std::uint32_t at) = 0;
};

/// `bytes` must outlive what is returned, which is never null. Errors (input): not a PDF, locked.
[[nodiscard]] Result<std::unique_ptr<PdfPlaces>> openPdfPlaces(std::string_view bytes, const std::string &file);

} // namespace resolute
