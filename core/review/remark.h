// SPDX-License-Identifier: GPL-3.0-or-later
// Notes as an export takes them: where each stands in the texts of one comparison, who wrote it, and what was answered.
// Writers turn them into annotations of a PDF, comments of a Word document, asides of a page. Made by
// core/compare/reviewing.h; an export without notes takes an empty list.
#pragma once

#include "core/base/range.h"
#include "core/document/document.h"
#include "core/review/anchor.h"

#include <optional>
#include <string>
#include <vector>

namespace resolute::review {

struct Reply {
    std::string author, time, text;
};

/// One note, or the decision on one change where nobody wrote a note on it.
struct Remark {
    std::string id{};         ///< of the note or decision; stable, so that outputs are reproducible
    std::size_t text = 0;     ///< which of the comparison's documents
    ParagraphIndex paragraph{};
    ByteRange range{};        ///< in that paragraph's text; empty: the point there
    bool wholeParagraph = false;
    Fit fit = Fit::exact;     ///< never lost: those are in the review's list and in no export
    std::string author{}, time{}; ///< time of the last change, ISO 8601
    std::string words{};      ///< of the note; empty of a mere decision
    std::vector<Reply> replies{};
    std::optional<Status> status{}; ///< of the change it stands on
    std::string assignee{};
};

/// In order of text, paragraph and place.
using Remarks = std::vector<Remark>;

} // namespace resolute::review
