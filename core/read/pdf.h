// SPDX-License-Identifier: GPL-3.0-or-later
// PDF as the document system issues it: words with font, size and box become lines, notes and paragraphs.
//   poppler -> pdf_words -> pdf_lines -> pdf_spacing -> pdf_furniture -> pdf_notes -> pdf_blocks -> Source
// Measures are points from the page's top left corner. What a rule holds for is said where it stands; none of them
// knows a particular text. Poppler is not trusted: its output is bounded and checked here.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/read/source.h"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace resolute {

/// Limits of a reading; a text beyond them is read in part and an issue says so.
struct PdfLimits {
    int pages = 1500;             ///< the longest official text, a volume of the Assembly's resolutions, has some 1,100 pages
    std::size_t words = 2'000'000; ///< 1,500 pages of 1,000 words, with room; some 300 MB
    std::size_t pageWords = 30'000; ///< a page of the smallest legible type holds 5,000
};

/// Blocks of a PDF in reading order. Running heads, page and job numbers are taken out, notes stand as footnote blocks
/// behind the paragraph of their page, paragraphs are joined over pages; each block carries its pages and boxes, and
/// issues say what was taken out, joined or is missing. Errors (input): damaged, locked by a password, without text.
/// Linear in the number of words. May be called from several threads at once.
[[nodiscard]] Result<Source> readPdf(std::string_view bytes, const std::string &file, const Progress &progress = {}, const PdfLimits &limits = {});

struct PdfText; // pdf_words.h
using PdfWordsReader = std::function<Result<PdfText>(std::string_view bytes, const Progress &progress, const PdfLimits &limits)>;
/// Who reads the words of PDFs in this process from now on, instead of poppler in the process itself; empty: poppler. Called
/// before anything is read, not beside it.
void readPdfWordsWith(PdfWordsReader reader);

} // namespace resolute
