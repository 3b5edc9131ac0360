// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/change_delegate.h"

#include "ui/bridge/text.h"
#include "ui/delegates/mark_style.h"
#include "ui/models/change_table.h"
#include "ui/theme/category_colour.h"

#include <QApplication>
#include <QPainter>

namespace resolute::ui {

namespace {

constexpr int side = 6, dotRoom = 16;

// Draws words with the marks of a change from `x` on in reading direction; returns where they end.
int paintWords(QPainter &painter, const QRect &room, int x, QString words, MarkForm form, bool muted, Qt::LayoutDirection direction)
{
    const Theme &t = theme();
    const QFontMetrics metrics = painter.fontMetrics();
    words = metrics.elidedText(isolated(words), Qt::ElideRight, room.width() - x); // the dots within, at the end of the words
    const int width = metrics.horizontalAdvance(words);
    if (width <= 0 || x >= room.width()) return x;
    const QRect box = QStyle::visualRect(direction, room, QRect(room.left() + x, room.top(), width, room.height()));
    const int top = room.center().y() - metrics.height() / 2;
    const QRectF piece(box.left(), top, width, metrics.height());
    const MarkLook look{form, muted};
    paintGround(painter, piece, look, t);
    painter.setPen(muted ? t.quiet : coloursOf(form, t).text);
    painter.drawText(QPointF(box.left(), top + metrics.ascent()), words);
    paintLines(painter, piece, top + metrics.ascent(), QFontInfo(painter.font()).pixelSize(), look, t);
    return x + width + 7;
}

} // namespace

void ChangeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem o = option;
    initStyleOption(&o, index);
    const QString text = o.text;
    o.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &o, painter, option.widget);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(option.rect);
    const Theme &t = theme();
    const bool muted = !index.data(ChangeTable::shownRole).toBool();
    const auto category = static_cast<Category>(index.data(ChangeTable::categoryRole).toInt());
    QRect room = option.rect.adjusted(side, 0, -side, 0);
    painter->setFont(option.font);
    if (index.column() == ChangeTable::wordsColumn) {
        const QString before = index.data(ChangeTable::beforeRole).toString(), after = index.data(ChangeTable::afterRole).toString();
        if (!before.isEmpty() || !after.isEmpty()) {
            const bool routine = isRoutine(category);
            // Both are to be seen: the first leaves at least half to the second.
            int x = 0;
            const QString first = after.isEmpty() ? before
                                                  : painter->fontMetrics().elidedText(before, Qt::ElideMiddle, std::max(room.width() / 2, 40));
            if (!before.isEmpty())
                x = paintWords(*painter, room, x, first, routine ? MarkForm::routineDeleted : MarkForm::deleted, muted, option.direction);
            if (!after.isEmpty())
                paintWords(*painter, room, x, after, routine ? MarkForm::routineInserted : MarkForm::inserted, muted, option.direction);
            painter->restore();
            return;
        }
    }
    if (index.column() == ChangeTable::classColumn) {
        const QColor colour = categoryColour(category, t);
        painter->setPen(QPen(colour, 1.5));
        painter->setBrush(muted ? QBrush(Qt::transparent) : QBrush(colour));
        painter->drawEllipse(QPointF(option.direction == Qt::RightToLeft ? room.right() - 4 : room.left() + 4, room.center().y() + 0.5), 3.5, 3.5);
        room.adjust(option.direction == Qt::RightToLeft ? 0 : dotRoom, 0, option.direction == Qt::RightToLeft ? -dotRoom : 0, 0);
    }
    const bool quiet = muted || index.column() == ChangeTable::tagsColumn || index.column() == ChangeTable::textColumn;
    painter->setPen(quiet ? t.quiet : t.text);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeading, painter->fontMetrics().elidedText(isolated(text), Qt::ElideRight, room.width()));
    painter->restore();
}

QSize ChangeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int extra = index.column() == ChangeTable::classColumn ? dotRoom : 0;
    const int width = index.column() == ChangeTable::wordsColumn ? 360 : option.fontMetrics.horizontalAdvance(index.data().toString());
    return {width + 2 * side + extra + 4, option.fontMetrics.height() + 9};
}

} // namespace resolute::ui
