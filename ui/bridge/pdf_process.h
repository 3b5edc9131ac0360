// SPDX-License-Identifier: GPL-3.0-or-later
// PDFs are read in a process of their own: one that breaks the reader of PDFs does not take the window with it.
#pragma once

#include "core/read/pdf_words.h"

#include <QImage>
#include <QString>

namespace resolute::ui {

/// From now on every PDF that this process reads has its words read by `resolute`, beside this program or in the folder of its
/// build; where there is none, as before. Called once, before anything is read.
void readPdfsInTheirOwnProcess();

/// The command line beside this program; empty if there is none.
[[nodiscard]] QString pdfReader();

/// Runs `program` for one PDF, and waits; called on workers. Errors: those of wordsOfPdf, "pdf-reader-ended" where the program
/// crashed, took longer than five minutes or said what makes no sense, cancelled. A program that cannot be started is done
/// without.
[[nodiscard]] Result<PdfText> wordsFrom(const QString &program, const QStringList &arguments, std::string_view bytes, const Progress &progress,
    const PdfLimits &limits);

struct PdfPageImage {
    QImage image;
    double points = 0; ///< width of the page, in the measure of PageBox
};

/// A page of a PDF file, drawn in such a process. Called on workers.
/// Errors: of readBytes and pictureOfPage, and as above.
[[nodiscard]] Result<PdfPageImage> pageOfPdf(const std::string &file, int page, int width, const Progress &progress);

} // namespace resolute::ui
