// SPDX-License-Identifier: GPL-3.0-or-later
// Source to Document: repair of what conversion broke, then masthead, paragraphs, footnotes, adoption.
#pragma once

#include "core/document/coverage.h"
#include "core/document/document.h"
#include "core/read/source.h"

namespace resolute {

/// Never fails: a text that is no resolution becomes headings and sections, and an issue says so.
[[nodiscard]] Document structure(Source source);

/// The same, and how much of the source stands in it.
struct MeasuredDocument {
    Document document;
    Coverage coverage;
};
[[nodiscard]] MeasuredDocument structureMeasured(Source source);

} // namespace resolute
