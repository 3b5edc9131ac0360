// SPDX-License-Identifier: GPL-3.0-or-later
// One cell of the collation as it is displayed: the paragraphs of one text in one row, with their marks. Says what
// is meant, never how it looks. All offsets are UTF-16 units of `text`, which has the footnote marks put in.
#pragma once

#include "core/document/document.h"
#include "ui/bridge/text.h"

#include <QMetaType>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace resolute::ui {

/// `absence`: words of the base are missing at this place; its range is empty. `aged`: words that have not always stood
/// here; `interrupted`: the same, and some text between lacked them.
enum class MarkForm { inserted, deleted, movedHere, movedAway, routineInserted, routineDeleted, absence, aged, interrupted };
[[nodiscard]] constexpr bool isOlderForm(MarkForm f) { return f == MarkForm::deleted || f == MarkForm::movedAway || f == MarkForm::routineDeleted; }

struct Mark {
    TextRange range{};
    MarkForm form = MarkForm::inserted;
    int change = -1;    ///< place in the model's list of changes; -1: none of its own
    bool muted = false; ///< of a category that is filtered out: shown without its ground
    int age = 0;        ///< of aged words: how far from the oldest text, 1 to 100
    QString told{};     ///< of aged words: since when they stand there; for tool tips
    bool operator==(const Mark &) const = default;
};

struct NoteText {
    QString mark{}, text{};
    std::vector<Mark> marks{};
    std::vector<TextRange> struck{}; ///< words of the older text that were put in, ordered
};

struct ParagraphText {
    ParagraphIndex index{};
    std::size_t textOf = 0; ///< which text of the comparison the paragraph is of
    QString name{};  ///< "OP 12 (b)"
    QString hanging{};///< what hangs in the margin: "PP 3", "OP 28", "(a)"; empty for headings
    ParagraphKind kind = ParagraphKind::other;
    int depth = 0; ///< of sub-paragraphs, 0 for others
    QString text{};
    TextRange lead{};
    std::vector<TextRange> italics{};
    std::vector<TextRange> raised{}; ///< footnote marks
    std::vector<TextRange> struck{}; ///< words of the older text that were put in, ordered: no part of the paragraph
    std::vector<Mark> marks{};       ///< ordered by begin; a later one lies above an earlier one
    std::vector<NoteText> notes{};   ///< footnotes anchored here
};

struct Cell {
    std::vector<ParagraphText> paragraphs{};
    QString caption{};               ///< "moved to OP 12"; empty if there is nothing to say
    std::optional<int> captionRow{}; ///< the row that the caption speaks of
    bool plain = false;            ///< for paper: only the marks are coloured
    bool ghost = false;            ///< the paragraphs stand elsewhere in this text and are shown for comparison only
};

using CellPtr = std::shared_ptr<const Cell>;

/// A text of a cell that can be selected and searched: a paragraph, or a footnote with its mark before it.
struct TextBlock {
    int paragraph = 0; ///< place in Cell::paragraphs
    int note = -1;     ///< place in its notes; -1: the paragraph itself
    QString text{};
    int shift = 0; ///< of a footnote: where its own text begins
};
/// In the order in which they stand below each other.
[[nodiscard]] std::vector<TextBlock> textBlocks(const Cell &cell);

} // namespace resolute::ui

Q_DECLARE_METATYPE(resolute::ui::CellPtr)
