// SPDX-License-Identifier: GPL-3.0-or-later
// One cell set in type: paragraphs with hanging numbers, marks, footnotes, caption. Laying out costs about a
// millisecond for ten long paragraphs, painting far less, so a view keeps these for what is visible and no more.
// All geometry is in pixels from the cell's top left corner. Blocks are those of textBlocks(), offsets units of their text.
#pragma once

#include "ui/models/cell.h"
#include "ui/models/search_pattern.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QPointF>
#include <QRectF>
#include <QTextLayout>

#include <compare>
#include <limits>
#include <memory>
#include <vector>

class QPainter;

namespace resolute::ui {

/// A place between two characters.
struct Caret {
    int block = 0, offset = 0;
    auto operator<=>(const Caret &) const = default;
};

/// Whether references, dates and placeholders have an ink of their own. What finds them is loaded for the first of them
/// (ui/theme/syntax.h), which a first frame does not wait for.
enum class References { plain, coloured };

class CellLayout
{
public:
    /// The theme's colours and the typography are taken in; after a change of either, lay out anew.
    CellLayout(CellPtr cell, qreal width, const Typography &typography, const Theme &theme, References references = References::coloured);
    CellLayout(CellLayout &&) noexcept = default;
    CellLayout &operator=(CellLayout &&) noexcept = default;

    struct Emphasis {
        int change = -1;                       ///< the current change: outlined
        const SearchPattern *search = nullptr; ///< outlined wherever it occurs
        Caret selectedFrom{}, selectedTo{};    ///< nothing is selected where they are the same
        bool caret = false;                    ///< drawn at selectedTo
        qreal top = -std::numeric_limits<qreal>::max(); ///< what is above cannot be seen: numbers stay below it while their paragraph lasts
    };
    void paint(QPainter &painter, QPointF at, const Emphasis &emphasis) const;

    /// A slice of a cell for paper: the lines whose base lines stand in [from, to).
    struct Slice {
        qreal from = 0, to = 0;
    };
    /// As paint, a slice only; without `marks` the words keep their colours and grounds and lines are left out.
    void paintPart(QPainter &painter, QPointF at, Slice slice, bool marks) const;
    /// How far a slice from `from` may reach in `room` without cutting a line: to the end if that fits, else to the top
    /// of the first line that does not; `from` if not a line fits. Two lines of a paragraph stay together at either end.
    [[nodiscard]] qreal breakBefore(qreal from, qreal room) const;

    [[nodiscard]] qreal height() const { return height_; }
    [[nodiscard]] qreal firstBaseline() const { return firstBaseline_; } ///< 0 of an empty cell
    [[nodiscard]] const Cell &cell() const { return *cell_; }

    /// The change whose mark is there, -1 if there is none.
    [[nodiscard]] int changeAt(QPointF point) const;
    [[nodiscard]] QString toldAt(QPointF point) const; ///< what a mark says of itself
    [[nodiscard]] bool isCaptionAt(QPointF point) const { return captionRect_.contains(point); }
    [[nodiscard]] QRectF captionRect() const { return captionRect_; } ///< null where there is none
    /// The paragraph whose number hangs there; -1 if there is none.
    [[nodiscard]] int numberAt(QPointF point) const;
    /// Where a change is marked; null if it is not in this cell.
    [[nodiscard]] QRectF changeRect(int change) const;
    /// Of a paragraph of the cell: the middle of its first line's height; 0 if there is none.
    [[nodiscard]] qreal paragraphMiddle(int paragraph) const;

    // In cell_layout_caret.cpp.
    [[nodiscard]] int blockCount() const { return static_cast<int>(blocks_.size()) - firstText_; }
    [[nodiscard]] const QString &blockText(int block) const { return text(block).plain; }
    /// The nearest place; block -1 of a cell without text.
    [[nodiscard]] Caret caretAt(QPointF point) const;
    [[nodiscard]] bool isTextAt(QPointF point) const; ///< on a line of text, not in the white beside it
    [[nodiscard]] QRectF caretRect(Caret caret) const;
    [[nodiscard]] std::vector<QRectF> rangeRects(Caret from, Caret to) const;
    [[nodiscard]] Caret end() const;
    /// One character or word to the left or right as it is written, within the block.
    [[nodiscard]] Caret sideways(Caret caret, bool right, bool word) const;
    [[nodiscard]] Caret lineEnd(Caret caret, bool last) const;
    /// One line up or down, nearest to x; none where the cell ends.
    [[nodiscard]] std::optional<Caret> vertically(Caret caret, bool down, qreal x) const;
    [[nodiscard]] TextRange wordAt(Caret caret) const;

    /// Room for numbers beside the text.
    [[nodiscard]] static qreal numberMargin(const Typography &typography);

    struct Piece { ///< of a mark, in one line
        QRectF rect;
        qreal baseline;
        MarkForm form;
        int change;
        bool muted;
        int age = 0;
        QString told{};
    };
    [[nodiscard]] const std::vector<Piece> &pieces() const { return pieces_; }

private:
    struct Block {
        std::unique_ptr<QTextLayout> layout;
        QPointF at;
        QString plain;
        QString hanging;
        qreal hangingBaseline = 0;
        qreal em = 0;
        qreal pitch = 0;
        int paragraph = -1; ///< of the cell; -1: the caption
        bool note = false;
    };

    void addParagraph(const ParagraphText &paragraph, int number);
    void addNote(const NoteText &note, qreal indent, int paragraph);
    void addCaption();
    Block &addBlock(const QString &text, const QFont &font, qreal pitch, qreal indent, QList<QTextLayout::FormatRange> formats,
        const std::vector<Mark> &marks, const std::vector<TextRange> &raised = {});
    void addPieces(const Block &block, const std::vector<Mark> &marks);
    void addPieces(const Block &block, const std::vector<Mark> &marks, bool older);
    void addAbsences(const Block &block, const std::vector<Mark> &marks);
    void paintHanging(QPainter &painter, const Block &block, qreal top) const;
    void paintEmphasis(QPainter &painter, const Emphasis &emphasis) const;
    [[nodiscard]] qreal bottomOf(const Block &block) const { return block.at.y() + block.layout->lineCount() * block.pitch; }
    [[nodiscard]] const Block &text(int block) const { return blocks_[static_cast<std::size_t>(block + firstText_)]; }
    [[nodiscard]] std::vector<QRectF> rectsIn(const Block &block, TextRange range, qreal above, qreal below) const;
    [[nodiscard]] QColor textColour() const { return cell_->ghost ? theme_->quiet : theme_->text; }
    [[nodiscard]] std::vector<QRectF> hits(const SearchPattern &search) const;

    CellPtr cell_;
    qreal width_;
    const Typography *typography_;
    const Theme *theme_;
    References references_;
    qreal height_ = 0, firstBaseline_ = 0;
    int firstText_ = 0; ///< blocks before it are the caption
    QRectF captionRect_;
    std::vector<Block> blocks_;
    std::vector<Piece> pieces_;
};

} // namespace resolute::ui
