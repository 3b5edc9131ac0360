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

enum class MarkForm { inserted, deleted, movedHere, movedAway, routineInserted, routineDeleted };

struct Mark {
    TextRange range{};
    MarkForm form = MarkForm::inserted;
    int change = -1;    ///< place in the model's list of changes; -1: none of its own
    bool muted = false; ///< of a category that is filtered out: shown without its ground
    bool operator==(const Mark &) const = default;
};

struct NoteText {
    QString mark{}, text{};
    std::vector<Mark> marks{};
};

struct ParagraphText {
    ParagraphIndex index{};
    QString name{};  ///< "OP 12 (b)"
    QString hanging{};///< what hangs in the margin: "PP 3", "OP 28", "(a)"; empty for headings
    ParagraphKind kind = ParagraphKind::other;
    int depth = 0; ///< of sub-paragraphs, 0 for others
    QString text{};
    TextRange lead{};
    std::vector<TextRange> italics{};
    std::vector<TextRange> raised{}; ///< footnote marks
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

} // namespace resolute::ui

Q_DECLARE_METATYPE(resolute::ui::CellPtr)
