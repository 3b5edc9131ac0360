// SPDX-License-Identifier: GPL-3.0-or-later
// Files that hold revisions: the JSON or text of notes, or an amendment document in any format that is read.
#pragma once

#include "core/base/result.h"
#include "core/notes/apply.h"
#include "core/notes/parse.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace resolute {

/// True for bytes that are JSON, and so can only be notes.
[[nodiscard]] bool isJson(std::string_view bytes);

/// What the words of a document say about the paragraphs of `base`. Errors: those of reading it.
[[nodiscard]] Result<std::vector<ReadInstruction>> readAmendmentWords(std::string_view bytes, const std::string &file, const Document &base);

/// The same, and of notes as JSON their instructions. Errors (input): also that the file holds no instruction.
[[nodiscard]] Result<std::vector<ReadInstruction>> readAmendments(std::string_view bytes, const std::string &file, const Document &base);

/// The symbol of the text that a document proposes to amend ("amendment to draft resolution A/80/L.3"); empty for one that amends
/// none. Instant.
[[nodiscard]] std::string textAmendedBy(const Document &document);

/// What became of one instruction of a file.
struct AmendmentOutcome {
    std::string words; ///< empty for renumbering that goes without saying
    InstructionOutcome what;
};

/// A text with the amendments of a file carried out.
struct AmendedText {
    std::shared_ptr<const Document> document;
    std::vector<AmendmentOutcome> outcomes; ///< in the order of the file

    /// Instructions that somebody gave, and those of them that were carried out.
    [[nodiscard]] int all() const;
    [[nodiscard]] int done() const;
};

/// Carries out what can be. Errors: as readAmendments.
[[nodiscard]] Result<AmendedText> amend(std::string_view bytes, const std::string &file, const Document &base);

} // namespace resolute
