// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/vote_delegate.h"

#include "ui/delegates/vote_paint.h"
#include "ui/models/vote_model.h"

#include <QApplication>
#include <QPainter>

namespace resolute::ui {

namespace {

constexpr qreal markSize = 12;
constexpr int margin = 8, markRoom = 20, rowPadding = 8;

/// Lays out from the leading edge, whichever side that is.
class Line
{
public:
    Line(const QStyleOptionViewItem &option) : box_(option.rect.adjusted(margin, 0, -margin, 0)), mirrored_(option.direction == Qt::RightToLeft) {}
    QRectF take(qreal width)
    {
        const QRectF r = mirrored_ ? QRectF(box_.right() - width, box_.top(), width, box_.height())
                                   : QRectF(box_.left(), box_.top(), width, box_.height());
        if (mirrored_) box_.setRight(box_.right() - width);
        else box_.setLeft(box_.left() + width);
        return r;
    }
    [[nodiscard]] QRectF rest() const { return box_; }
    [[nodiscard]] bool mirrored() const { return mirrored_; }

private:
    QRectF box_;
    bool mirrored_;
};

void drawArrow(QPainter &painter, const QRectF &box, bool mirrored, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const qreal y = box.center().y(), s = mirrored ? -1 : 1, tip = box.center().x() + 4.5 * s;
    painter.drawLine(QPointF(tip - 9 * s, y), QPointF(tip, y));
    painter.drawPolyline(QPolygonF{{tip - 3.5 * s, y - 3.5}, {tip, y}, {tip - 3.5 * s, y + 3.5}});
}

} // namespace

void VoteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem o = option;
    initStyleOption(&o, index);
    QString text = o.text;
    o.text.clear();
    const QWidget *widget = option.widget;
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &o, painter, widget);

    const Theme &t = theme();
    Line line(o);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QVariant position = index.data(roleOf(VoteRole::position));
    const QVariant from = index.data(roleOf(VoteRole::from));
    const bool isVote = position.isValid();
    const bool isState = index.column() == VoteModel::stateColumn;
    const bool isChange = !isVote && !isState && index.column() != VoteModel::groupColumn;
    QFont font = o.font;
    QColor ink = t.text;
    if (isVote) {
        const auto p = static_cast<Position>(position.toInt());
        drawPositionMark(*painter, line.take(markSize), markSize, p, t);
        line.take(markRoom - markSize);
        if (!tookPart(p)) ink = t.quiet;
        if (!words_) text.clear();
    } else if (isChange) {
        ink = t.quiet;
        if (from.isValid()) {
            ink = t.text;
            drawPositionMark(*painter, line.take(markSize), markSize, static_cast<Position>(from.toInt()), t);
            drawArrow(*painter, line.take(20), line.mirrored(), t.text);
            drawPositionMark(*painter, line.take(markSize), markSize, static_cast<Position>(index.data(roleOf(VoteRole::to)).toInt()), t);
            text.clear(); // both words stand in the columns of the votes
        } else if (!words_) {
            text.clear();
        }
    } else if (!isState) {
        ink = t.quiet;
    } else if (from.isValid()) {
        font.setWeight(QFont::DemiBold); // a State that changed stands out in the list of names, without colour too
    }
    painter->setFont(font);
    painter->setPen(ink);
    const QFontMetricsF metrics(font);
    QRectF rest = line.rest();
    const bool sponsor = isState && index.data(roleOf(VoteRole::sponsor)).toBool();
    const QString mark = sponsor ? tr("sponsor", "mark after the name of a State") : QString();
    const qreal room = sponsor ? QFontMetricsF(o.font).horizontalAdvance(mark) + 12 : 0;
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rest.width() - room);
    painter->drawText(rest, int(Qt::AlignLeading | Qt::AlignVCenter), shown);
    if (sponsor) {
        painter->setFont(o.font);
        painter->setPen(t.quiet);
        const qreal used = metrics.horizontalAdvance(shown) + 8;
        rest = line.mirrored() ? rest.adjusted(0, 0, -used, 0) : rest.adjusted(used, 0, 0, 0);
        painter->drawText(rest, int(Qt::AlignLeading | Qt::AlignVCenter), mark);
    }
    painter->restore();
}

QSize VoteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QFont font = option.font;
    if (index.column() == VoteModel::stateColumn) font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    const int height = metrics.height() + rowPadding;
    const bool isVote = index.data(roleOf(VoteRole::position)).isValid();
    const bool isChange = !isVote && index.column() > VoteModel::groupColumn;
    const int words = metrics.horizontalAdvance(index.data().toString()) + 4;
    if (isVote) return {2 * margin + (words_ ? markRoom + words : int(markSize)), height};
    if (isChange && (!words_ || index.data(roleOf(VoteRole::from)).isValid())) return {2 * margin + 2 * int(markSize) + 20, height};
    return {2 * margin + words, height};
}

} // namespace resolute::ui
