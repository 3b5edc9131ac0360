// SPDX-License-Identifier: GPL-3.0-or-later
// Pages to a printer and to pictures, as they are in the PDF.
#pragma once

#include "ui/print/make_pages.h"

#include <QImage>

class QPrinter;

namespace resolute::ui {

/// A page as a picture of `zoom` times its size on a screen of 96 to the inch, with `ratio` pixels a unit.
[[nodiscard]] QImage pictureOf(const Pages &pages, int page, qreal zoom, qreal ratio);
/// The sheet and the name of the job, before a person is asked.
void preparePrinter(QPrinter &printer, const Printable &what, const PrintOptions &options);
/// Prints the pages that the printer is set to, on any thread; false if it was stopped or the printer failed.
[[nodiscard]] bool printPages(QPrinter &printer, const Printable &what, PrintOptions options, const Progress &progress);

} // namespace resolute::ui
