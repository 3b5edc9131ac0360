// SPDX-License-Identifier: GPL-3.0-or-later
// Lines to blocks: paragraphs, headings, numbered paragraphs and notes, joined over lines, columns and pages.
#pragma once

#include "core/read/pdf_notes.h"
#include "core/read/pdf_spacing.h"
#include "core/read/source.h"

#include <cstddef>
#include <vector>

namespace resolute {

struct PdfBlocks {
    std::vector<Block> blocks; ///< notes behind the paragraph that goes over the foot of their page
    std::size_t joined = 0;    ///< paragraphs that were put together over a page or column break
};

[[nodiscard]] PdfBlocks blocksOf(const std::vector<PdfLine> &lines, const PdfNotes &notes, const PdfLexicon &lexicon, const PdfLayout &layout);

} // namespace resolute
