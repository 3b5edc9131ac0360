// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that are read from right to left. They are mirrored, so that the rules for margins, indents and labels hold as they
// are; then the words of each line are brought from the order of the page into the order of reading.
#pragma once

#include "core/read/pdf_words.h"

#include <string>
#include <vector>

namespace resolute {

/// True where most letters of the page are Arabic, Hebrew or of another script that runs from right to left.
[[nodiscard]] bool readsFromRight(const PdfPage &page);

/// Exchanges left and right; doing it twice changes nothing.
void mirror(PdfPage &page);
[[nodiscard]] PageBox mirrored(PageBox box, double width);

/// The words of a line of a mirrored page, sorted by place, in the order of reading; numbers and Latin words inside keep
/// their own direction (Unicode's bidirectional algorithm, turned round by ICU). A drawn word may become two glued ones.
void toReadingOrder(std::vector<PdfWord> &words);

} // namespace resolute
