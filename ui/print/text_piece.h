// SPDX-License-Identifier: GPL-3.0-or-later
// Words on paper that are no paragraph of a comparison: headings, items with a hanging number, rows of tables.
#pragma once

#include "core/write/report.h"
#include "ui/print/flow.h"
#include "ui/print/set_text.h"

#include <QTextLayout>

#include <vector>

namespace resolute::ui {

/// The runs of a report as one text with its formats.
struct StyledText {
    explicit StyledText(const ReportText &runs);
    QString text;
    QList<QTextLayout::FormatRange> formats;
};

/// What this program calls itself in files.
[[nodiscard]] QString programName();

/// Lines of one pitch, two of which stay together at either end.
class TextPiece : public Piece
{
public:
    struct Setting {
        TextLook look;       ///< pitch is a multiple of the font's height
        qreal left = 0, width = 0;
        QString number{};    ///< hangs in front of the first line
        QFont numberFont{};
        qreal numberRoom = 0;
        bool rightToLeft = false;
        bool whole = false;  ///< is not broken
        PieceRole role = PieceRole::paragraph;
    };
    TextPiece(const StyledText &text, Setting setting);

    [[nodiscard]] Part part(const Cut &from, qreal room, bool all) const override;
    void paint(QPainter &painter, qreal top, const Part &part, bool marks) const override;
    [[nodiscard]] PieceRole role() const override { return setting_.role; }

private:
    Setting setting_;
    std::unique_ptr<QTextLayout> layout_;
    qreal pitch_ = 0, toBaseline_ = 0;
};

/// A heading, which stays with what follows it, and leads there from the bookmarks.
class HeadingPiece : public TextPiece
{
public:
    HeadingPiece(const QString &text, const QRectF &body, qreal points = 13);
    QString bookmark;
};

/// One row of a table, never broken; rules are hairlines.
class TableRowPiece : public WholePiece
{
public:
    struct Column {
        qreal left, width;
        bool byHand = false;
    };
    TableRowPiece(const std::vector<ReportText> &cells, const std::vector<Column> &columns, const TextLook &look, bool head, bool rightToLeft);

    [[nodiscard]] qreal height() const override { return height_; }
    void paintWhole(QPainter &painter, qreal top) const override;
    [[nodiscard]] PieceRole role() const override { return PieceRole::tableRow; }

private:
    std::vector<std::unique_ptr<QTextLayout>> cells_;
    std::vector<Column> columns_;
    TextLook look_;
    bool head_;
    qreal height_ = 0;
};

} // namespace resolute::ui
