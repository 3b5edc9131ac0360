// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison as rows to display: pure functions of a Comparison, no model and no widget.
//
// A moved paragraph has two rows: its own, at the new place, and an origin row where it stood, so that a reader of
// either text finds it. Everything else has one.
//
// Made once for a comparison, off the GUI thread, and shared: it never changes afterwards.
#pragma once

#include "core/compare/comparison.h"
#include "ui/store/category.h"
#include "ui/store/word_counts.h"

#include <array>
#include <memory>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace resolute::ui {

/// Changes that are not changes of words inside a paragraph.
enum class StopKind { words, inserted, deleted, moved, regrouped, footnote };

/// One stop of next and previous change. Counts are taken from these and from nothing else.
struct Stop {
    StopKind kind = StopKind::words;
    Category category = Category::substantive;
    int row = 0;                    ///< display row
    const Change *change = nullptr; ///< of words and of edited footnotes; lives as long as the comparison
    std::size_t step = 0;
    const FootnoteStep *note = nullptr; ///< of footnotes
};

struct DisplayRow {
    std::size_t row = 0; ///< in Comparison::rows
    bool origin = false;
    int otherEnd = -1;   ///< display row of the other end of a move
    Relation relation = Relation::same;
    Categories categories{};
    int firstStop = 0, stopCount = 0;
};

/// Where the footnotes of one text belong.
struct NoteIndex {
    std::unordered_map<std::string_view, std::vector<std::size_t>> byAnchor{}; ///< paragraph's name -> places in Document::footnotes
    std::vector<const FootnoteStep *> asOld, asNew{}; ///< by footnote: the step away from this text, the step to it; null if there is none
};

struct Collation {
    ComparisonPtr comparison{};
    std::vector<DisplayRow> rows{};
    std::vector<Stop> stops{}; ///< in order of display
    std::vector<NoteIndex> notes{}; ///< by column
    std::array<int, categoryCount> counts{}; ///< of stops, by category
    std::array<int, tagCount> tagCounts{};   ///< of stops, by tag
    std::vector<WordCounts> words;           ///< by step, of the newer text
    std::vector<std::vector<int>> rowOf; ///< by column and paragraph: its display row (of a moved one, at its new place)

    [[nodiscard]] std::size_t columns() const { return comparison ? comparison->documents.size() : 0; }
    [[nodiscard]] const Document &document(std::size_t column) const { return *comparison->documents[column]; }
    /// The step that decides how a row is shown: the only one of two texts, else the last that is more than the same.
    [[nodiscard]] const Step *step(const DisplayRow &row) const;
    [[nodiscard]] const std::vector<ParagraphIndex> &cell(const DisplayRow &row, std::size_t column) const
    {
        return comparison->rows[row.row].cells[column];
    }
};

using CollationPtr = std::shared_ptr<const Collation>;

/// Linear in rows and changes.
[[nodiscard]] Collation collate(ComparisonPtr comparison);

/// Characters of the longest cell of the row, for estimates.
[[nodiscard]] int lengthOf(const Collation &collation, const DisplayRow &row);

/// The paragraph's name in the newest text of the row that has it.
[[nodiscard]] const Paragraph *newestParagraph(const Collation &collation, const DisplayRow &row);

} // namespace resolute::ui
