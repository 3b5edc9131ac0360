// SPDX-License-Identifier: GPL-3.0-or-later
// A page of a PDF as a picture, to show a person where a paragraph was read.
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace resolute {

struct PdfPicture {
    int width = 0, height = 0; ///< pixels
    double points = 0;         ///< width of the page, in the measure of PageBox
    std::string pixels;        ///< width * height times blue, green, red, opacity
};

/// `page` counts from 1; `width` is that of the picture wanted, at most 4,000. Errors: damaged, locked, no such page. Some 50 ms a page.
[[nodiscard]] Result<PdfPicture> pictureOfPage(std::string_view bytes, int page, int width);

/// From the process that drew it, as pdf_wire.h does for words.
[[nodiscard]] std::string toWire(const Result<PdfPicture> &picture);
[[nodiscard]] Result<PdfPicture> pictureFromWire(std::string_view bytes);

} // namespace resolute
