// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a comparison as the writers walk them.
#pragma once

#include "core/compare/comparison.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace resolute {

/// The text that step k starts from, and the one it leads to (Row says which they are).
[[nodiscard]] const Document &stepFrom(const Comparison &comparison, std::size_t k);
[[nodiscard]] const Document &stepTo(const Comparison &comparison, std::size_t k);

/// Steps are empty for the base's own column: then there is nothing to show for k.
[[nodiscard]] bool isStep(const Comparison &comparison, std::size_t k);

/// The changes of a step as people count them, in the window as on paper: one for each change of words that can be seen, of
/// a footnote too, one of substance for each paragraph or footnote that is new or deleted, one of wording for each split or
/// merge, one for each move.
struct ChangeFigures {
    std::array<int, 6> classes{}; ///< by ChangeClass
    int moved = 0;
    int wholes = 0; ///< those among them that are a whole paragraph or footnote
};
[[nodiscard]] ChangeFigures changeFigures(const Comparison &comparison, std::size_t k);

/// Short names of all texts; those that are alike tell their day too, or else their file.
[[nodiscard]] std::vector<std::string> distinctNames(const std::vector<DocumentPtr> &documents);

/// Step k as a comparison of its two texts, without votes: rows in the reading order of the newer one, what is gone where
/// it stood in the older one.
[[nodiscard]] ComparisonPtr stepAlone(const Comparison &comparison, std::size_t k);

/// One piece of a paragraph between borders of changes, the lead and footnote marks.
struct TextPiece {
    ByteRange range;
    const Change *change = nullptr; ///< null: the same in both texts, or differing in what no reader sees (unseen.h)
    bool lead = false;
    std::string_view footnote;      ///< mark that stands before this piece; a last empty piece may carry one
};

enum class TextSide { a, b };

/// A paragraph of one side of a step cut into pieces, in order; together they are its text.
[[nodiscard]] std::vector<TextPiece> textPieces(const Paragraph &paragraph, ParagraphIndex index, const std::vector<Change> &changes, TextSide side);

/// Old and new text of one paragraph in one line of pieces, deletions before insertions.
struct RedlinePiece {
    std::string_view text;
    const Change *change = nullptr;
    TextSide side = TextSide::b; ///< of a changed piece: a for deleted words, b for inserted ones
};
/// For a step from one paragraph to one.
[[nodiscard]] std::vector<RedlinePiece> redline(std::string_view a, std::string_view b, const std::vector<Change> &changes);

/// "OP 7", "OP 7, OP 8" or, for none, "".
[[nodiscard]] std::string places(const Document &document, const std::vector<ParagraphIndex> &which);

/// One reason under a paragraph: changes of the same class by the same rule are one.
struct Reason {
    const Change *first = nullptr;
    int times = 0;
};
[[nodiscard]] std::vector<Reason> reasons(const std::vector<Change> &changes);

/// True where the step says more than "the same words": --exit-code counts these.
[[nodiscard]] bool isDifference(Relation relation);
[[nodiscard]] bool hasDifferences(const Comparison &comparison);

} // namespace resolute
