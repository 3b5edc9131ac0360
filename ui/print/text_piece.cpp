// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/text_piece.h"

#include "ui/bridge/text.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace resolute::ui {

namespace {

constexpr qreal cellPad = 4, rowPad = 5;

std::unique_ptr<QTextLayout> layoutOf(const StyledText &text, const TextLook &look, qreal width, bool rightToLeft, qreal pitch)
{
    auto layout = std::make_unique<QTextLayout>(text.text, look.font);
    // Left is where lines begin; to a layout of lines, unlike one of a document, it is left.
    QTextOption option(rightToLeft && look.alignment == Qt::AlignLeft ? Qt::AlignRight : look.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    layout->setTextOption(option);
    layout->setFormats(text.formats);
    layout->setCacheEnabled(true);
    const QFontMetricsF metrics(look.font);
    const qreal toBaseline = (pitch - metrics.height()) / 2 + metrics.ascent();
    qreal y = 0;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y + toBaseline - line.ascent()}); // the same pitch, whatever other script stands in the line
        y += pitch;
    }
    layout->endLayout();
    return layout;
}

} // namespace

StyledText::StyledText(const ReportText &runs)
{
    for (const ReportRun &run : runs) {
        if (run.raised) text += toQt(wordJoiner);
        const auto begin = static_cast<int>(text.size());
        text += toQt(run.text).replace(u'\n', QChar::LineSeparator);
        if (!run.italic && !run.bold && !run.raised) continue;
        QTextCharFormat format;
        if (run.italic) format.setFontItalic(true);
        if (run.bold) format.setFontWeight(QFont::DemiBold);
        if (run.raised) format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        formats += {begin, static_cast<int>(text.size()) - begin, format};
    }
}

TextPiece::TextPiece(const StyledText &text, Setting setting) : setting_(std::move(setting))
{
    const QFontMetricsF metrics(setting_.look.font);
    pitch_ = metrics.height() * setting_.look.pitch;
    toBaseline_ = (pitch_ - metrics.height()) / 2 + metrics.ascent();
    layout_ = layoutOf(text, setting_.look, setting_.width - setting_.numberRoom, setting_.rightToLeft, pitch_);
}

Piece::Part TextPiece::part(const Cut &from, qreal room, bool all) const
{
    const int lines = layout_->lineCount(), begin = static_cast<int>(std::lround(from[0] / pitch_)), left = lines - begin;
    const auto upTo = [&](int end) { return Part{from, {end * pitch_, 0}, (end - begin) * pitch_, end < lines}; };
    int fit = std::min(left, static_cast<int>(std::floor(room / pitch_ + 0.001)));
    if (all || fit >= left) return upTo(lines);
    if (setting_.whole && begin == 0) return upTo(begin);
    if (left - fit == 1) --fit;            // no widow
    if (begin == 0 && fit == 1) fit = 0;   // no orphan
    return upTo(begin + std::max(0, fit));
}

void TextPiece::paint(QPainter &painter, qreal top, const Part &part, bool) const
{
    const Setting &s = setting_;
    painter.setPen(s.look.colour);
    const QPointF at(s.rightToLeft ? s.left : s.left + s.numberRoom, top - part.from[0]);
    for (int l = 0; l < layout_->lineCount(); ++l)
        if (const qreal y = l * pitch_; y + 0.5 >= part.from[0] && y + 0.5 < part.to[0]) layout_->lineAt(l).draw(&painter, at);
    if (s.number.isEmpty() || part.from[0] > 0) return;
    painter.setFont(s.numberFont);
    const qreal width = QFontMetricsF(s.numberFont).horizontalAdvance(s.number);
    painter.drawText(QPointF(s.rightToLeft ? s.left + s.width - width : s.left, top + toBaseline_), s.number);
}

QString programName() { return QStringLiteral("Resolute " RESOLUTE_VERSION); }

HeadingPiece::HeadingPiece(const QString &text, const QRectF &body, qreal points)
    : TextPiece(StyledText(plain(toUtf8(text))),
          {.look = {paperFont(points, QFont::DemiBold), lightTheme().text, 1.4, Qt::AlignLeft},
              .left = body.left(),
              .width = body.width(),
              .rightToLeft = isRightToLeft(text),
              .whole = true,
              .role = PieceRole::heading}),
      bookmark(text)
{
    gap = 6;
    withNext = true;
}

TableRowPiece::TableRowPiece(const std::vector<ReportText> &cells, const std::vector<Column> &columns, const TextLook &look, bool head,
    bool rightToLeft)
    : columns_(columns), look_(look), head_(head)
{
    const qreal pitch = QFontMetricsF(look.font).height() * look.pitch;
    int lines = 1;
    for (std::size_t c = 0; c < cells.size(); ++c) {
        const bool fromRight = rightToLeft || resolute::isRightToLeft(cells[c]); // words of the texts keep their own direction
        cells_.push_back(layoutOf(StyledText(cells[c]), look, columns[c].width - 2 * cellPad, fromRight, pitch));
        lines = std::max(lines, cells_.back()->lineCount());
    }
    height_ = lines * pitch + 2 * rowPad;
}

void TableRowPiece::paintWhole(QPainter &painter, qreal top) const
{
    const Theme &theme = lightTheme();
    for (std::size_t c = 0; c < cells_.size(); ++c) {
        const Column &column = columns_[c];
        if (column.byHand && !head_) painter.fillRect(QRectF(column.left + 1, top + 1, column.width - 2, height_ - 2), QColor(0xF6F7F8));
        painter.setPen(look_.colour);
        const qreal used = cells_[c]->lineCount() * QFontMetricsF(look_.font).height() * look_.pitch;
        cells_[c]->draw(&painter, {column.left + cellPad, top + (head_ ? height_ - rowPad - used : rowPad)});
    }
    const auto [first, last] = std::ranges::minmax(columns_, {}, &Column::left);
    painter.setPen(QPen(head_ ? theme.text : theme.line, head_ ? 1.0 : 0.6));
    painter.drawLine(QPointF(first.left, top + height_), QPointF(last.left + last.width, top + height_));
}

} // namespace resolute::ui
