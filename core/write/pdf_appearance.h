// SPDX-License-Identifier: GPL-3.0-or-later
// How an annotation looks: the content stream of its appearance, in the page's own coordinates.
#pragma once

#include "core/write/pdf_annotations.h"

#include <string>

namespace resolute {

/// A number as PDF writes it: at most three places, no exponent.
[[nodiscard]] std::string pdfNumber(double value);

/// Boxes of PdfAnnotation, which count from the top, turned into PDF's own, which count from the bottom.
struct PdfFrame {
    double left = 0, bottom = 0, top = 0; ///< of the page's crop box
    [[nodiscard]] double x(double fromLeft) const { return left + fromLeft; }
    [[nodiscard]] double y(double fromTop) const { return top - fromTop; }
};

/// Smallest box around all of the annotation, with room for lines that stick out, counted from the top.
[[nodiscard]] PageBox outline(const PdfAnnotation &annotation);

/// The drawing operators. A ground expects a graphics state named /M that multiplies.
[[nodiscard]] std::string appearance(const PdfAnnotation &annotation, const PdfFrame &frame);

} // namespace resolute
