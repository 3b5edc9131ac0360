// SPDX-License-Identifier: GPL-3.0-or-later
// What a person asks the window to hand on: what, in which format, how; and the bytes of it.
#pragma once

#include "core/base/result.h"
#include "ui/print/make_pages.h"

#include <string>
#include <vector>

namespace resolute::ui {

enum class ExportFormat { pdf, word, html, markdown, csv, text, json };

struct ExportOrder {
    PrintContent content = PrintContent::comparison;
    ExportFormat format = ExportFormat::pdf;
    bool series = false;    ///< all texts, not only the two that are shown
    bool remarks = true;    ///< notes and decisions go with a comparison, where the format has room for them
    PrintOptions look;
    QString base;           ///< a Word file whose styles and pages a Word file takes over; empty: our own
    bool operator==(const ExportOrder &) const = default;
};

/// The formats that content can have, the one most asked for first.
[[nodiscard]] const std::vector<ExportFormat> &formatsOf(PrintContent content);
[[nodiscard]] QString formatWord(ExportFormat format);   ///< "Word, with tracked changes" is said by the dialog; here "Word"
[[nodiscard]] QString endingOf(ExportFormat format);     ///< "docx"
/// "50-4 to 53-… concordance.docx": names of texts hold characters that names of files cannot.
[[nodiscard]] QString proposedName(const ExportOrder &order, const Comparison &comparison);

/// Off the GUI thread, with progress; same input, same bytes. Errors: cancelled, and what reading the base file says.
[[nodiscard]] Result<std::string> exportBytes(const ExportOrder &order, const ComparisonPtr &comparison, const review::Remarks &remarks = {},
    const Progress &progress = {});
/// Whether notes and decisions can go with it: as annotations of a PDF, comments of a Word file, asides of a page.
[[nodiscard]] bool takesRemarks(PrintContent content, ExportFormat format);

} // namespace resolute::ui
