// SPDX-License-Identifier: GPL-3.0-or-later
// Makes cells of a collation: what cell_content.h and redline_cell.h offer stands on this.
#pragma once

#include "ui/models/cell.h"
#include "ui/models/change_filter.h"

namespace resolute::ui {

/// Byte ranges of a paragraph's text to units of its displayed text, which has its footnote marks put in. A mark at the
/// edge of a range stays outside of it.
class DisplayedText
{
public:
    explicit DisplayedText(const Paragraph &paragraph);

    [[nodiscard]] TextRange range(ByteRange bytes) const;

    QString text;
    std::vector<TextRange> raised;

private:
    OffsetMap map_;
    std::vector<std::pair<int, int>> anchors_;
};

/// What is marked of a range: its words, without the blanks beside them. Blanks alone stay.
[[nodiscard]] TextRange wordsIn(QStringView text, TextRange range);

/// Which of the marks that a paragraph could have are wanted.
struct WantedMarks {
    bool newer = true, older = true;    ///< of the step to this text; of steps away from it
    std::optional<std::size_t> onlyStep{};
};

class CellMaker
{
public:
    CellMaker(const Collation &collation, std::size_t row, std::size_t column, const ChangeFilter &visible, WantedMarks wanted = {});

    [[nodiscard]] Cell make() const;
    /// The cell's paragraphs alone.
    [[nodiscard]] std::vector<ParagraphText> paragraphs(bool ghost) const;
    [[nodiscard]] Mark mark(TextRange range, bool newer, const Stop &stop, int number) const;
    /// The text that a step leads from.
    [[nodiscard]] std::size_t olderColumn(std::size_t step) const { return c_.comparison->base.value_or(step); }

private:
    [[nodiscard]] QString nameIn(std::size_t column) const;
    [[nodiscard]] ParagraphText paragraph(ParagraphIndex index, bool ghost) const;
    void addMarks(ParagraphText &out, ParagraphIndex index, const DisplayedText &shown, bool ghost) const;
    void addStop(ParagraphText &out, ParagraphIndex index, const DisplayedText &shown, int number) const;
    void addNotes(ParagraphText &out, const Paragraph &p) const;
    [[nodiscard]] bool isNewer(const Stop &stop) const;
    [[nodiscard]] bool isOlder(const Stop &stop) const;

    const Collation &c_;
    const DisplayRow &row_;
    std::size_t column_;
    const ChangeFilter &visible_; ///< outlives this
    WantedMarks wanted_;
};

} // namespace resolute::ui
