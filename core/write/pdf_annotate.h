// SPDX-License-Identifier: GPL-3.0-or-later
// The differences of a comparison laid on the new text's own PDF pages.
#pragma once

#include "core/compare/comparison.h"
#include "core/review/remark.h"
#include "core/write/words.h"

#include <string>
#include <string_view>

namespace resolute {

struct AnnotateOptions {
    std::string author = "Resolute";
    std::string date;    ///< ISO 8601, of the annotations; empty: none is written
    Translate translate; ///< empty: English
    review::Remarks remarks{}; ///< notes and decisions: on the words, or in the margin; those on the older text beside what became of it
};

struct AnnotatedPdf {
    std::string bytes;
    int changes = 0;  ///< changes and whole paragraphs that are marked
    int unplaced = 0; ///< those whose words were not found on the pages; each is named in `issues`
    std::vector<Issue> issues;
};

/// Marks step `step` of the comparison in `pdf`, the bytes that the step's new text was read from: inserted words
/// underlined, a caret where words were deleted, a note where a paragraph was deleted, moved, split or merged; moved
/// paragraphs are linked; bookmarks lead from change to change. Errors (input): the text was not read from a PDF, or
/// what addToPdf says.
[[nodiscard]] Result<AnnotatedPdf> annotatePdf(const Comparison &comparison, std::size_t step, std::string_view pdf,
    const AnnotateOptions &options = {});

} // namespace resolute
