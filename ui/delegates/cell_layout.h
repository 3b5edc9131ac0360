// SPDX-License-Identifier: GPL-3.0-or-later
// One cell set in type: paragraphs with hanging numbers, marks, footnotes, caption. Laying out costs about a
// millisecond for ten long paragraphs, painting far less, so a view keeps these for what is visible and no more.
// All geometry is in pixels from the cell's top left corner.
#pragma once

#include "ui/models/cell.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QPointF>
#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace resolute::ui {

class CellLayout
{
public:
    /// The theme's colours and the typography are taken in; after a change of either, lay out anew.
    CellLayout(CellPtr cell, qreal width, const Typography &typography, const Theme &theme);
    CellLayout(CellLayout &&) noexcept = default;
    CellLayout &operator=(CellLayout &&) noexcept = default;

    struct Emphasis {
        int change = -1;   ///< the current change: outlined
        QString search{};  ///< outlined wherever it occurs, case aside
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
    [[nodiscard]] bool isCaptionAt(QPointF point) const { return captionRect_.contains(point); }
    /// Where a change is marked; null if it is not in this cell.
    [[nodiscard]] QRectF changeRect(int change) const;

    /// Room for numbers beside the text.
    [[nodiscard]] static qreal numberMargin(const Typography &typography);

    struct Piece { ///< of a mark, in one line
        QRectF rect;
        qreal baseline;
        MarkForm form;
        int change;
        bool muted;
    };
    [[nodiscard]] const std::vector<Piece> &pieces() const { return pieces_; }

private:
    struct Block {
        std::unique_ptr<QTextLayout> layout;
        QPointF at;
        QString hanging;
        qreal hangingBaseline = 0;
        qreal em = 0;
        qreal pitch = 0;
    };

    void addParagraph(const ParagraphText &paragraph);
    void addNote(const NoteText &note, qreal indent);
    void addCaption();
    Block &addBlock(const QString &text, const QFont &font, qreal pitch, qreal indent, QList<QTextLayout::FormatRange> formats,
        const std::vector<Mark> &marks);
    void addPieces(const Block &block, const std::vector<Mark> &marks);
    void paintHanging(QPainter &painter, const Block &block) const;
    [[nodiscard]] QColor textColour() const { return cell_->ghost ? theme_->quiet : theme_->text; }
    [[nodiscard]] std::vector<QRectF> hits(const QString &search) const;

    CellPtr cell_;
    qreal width_;
    const Typography *typography_;
    const Theme *theme_;
    qreal height_ = 0, firstBaseline_ = 0;
    QRectF captionRect_;
    std::vector<Block> blocks_;
    std::vector<Piece> pieces_;
};

} // namespace resolute::ui
