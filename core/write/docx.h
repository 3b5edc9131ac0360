// SPDX-License-Identifier: GPL-3.0-or-later
// One step of a comparison as a Word file with tracked changes. Accepting all of them gives the newer text,
// rejecting all of them the older one, in Word's terms and in LibreOffice's.
//
// What is marked is what the comparison says: words inserted and deleted, paragraphs moved (Word's own moves, with
// both ends), and for splits and merges the paragraph marks alone. Numbers of operative paragraphs and labels of
// sub-paragraphs are automatic wherever counting gives what is printed, so that renumbering follows by itself; they
// are typed where it does not. Footnotes are real ones.
#pragma once

#include "core/compare/comparison.h"
#include "core/review/remark.h"
#include "core/write/evidence.h"
#include "core/write/words.h"

#include <optional>
#include <string>

namespace resolute {

struct DocxOptions {
    std::string author = "Resolute"; ///< of every tracked change
    std::string date;                ///< ISO 8601 ("2024-07-10" or with a time); empty: the newer text's own date, if it has one
    std::optional<std::size_t> step{}; ///< which step of a series; empty: the last one
    Evidence evidence{};             ///< into the properties of the file
    review::Remarks remarks{};       ///< notes and decisions, of any text of the comparison; those of the step become comments
    Translate translate{};           ///< of the words in comments; empty: English
};

/// The same with the looks of a base .docx: its styles and page, and its own ways of setting preambular and operative
/// paragraphs. Errors (input): it is no Word file.
[[nodiscard]] Result<std::string> toDocxOn(const Comparison &comparison, std::string_view base, const std::string &file,
    const DocxOptions &options = {});

/// The bytes of a .docx file, the same for the same comparison and options. Linear in the size of both texts.
[[nodiscard]] std::string toDocx(const Comparison &comparison, const DocxOptions &options = {});

/// What became of a text, on its own looks where it was read from a Word file that still is the same. Errors: those of compare.
[[nodiscard]] Result<std::string> toTrackedWord(const DocumentPtr &base, const DocumentPtr &changed, const DocxOptions &options);

} // namespace resolute
