// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/series_delegate.h"

#include "ui/delegates/relation_glyph.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace resolute::ui {

namespace {

constexpr int pad = 6, sign = 11;

struct Look {
    Relation glyph;
    QColor ink, ground;
};

Look lookOf(Standing standing, const Theme &t)
{
    switch (standing) {
    case Standing::fresh:
    case Standing::returned: return {Relation::inserted, t.inserted.text, t.inserted.ground};
    case Standing::dropped: return {Relation::deleted, t.deleted.text, t.deleted.ground};
    case Standing::moved: return {Relation::moved, t.moved.text, t.moved.ground};
    case Standing::edited: return {Relation::edited, t.text, t.hover};
    case Standing::split: return {Relation::split, t.text, t.hover};
    case Standing::merged: return {Relation::merged, t.text, t.hover};
    default: return {Relation::same, t.quiet, t.paper};
    }
}

} // namespace

void paintStanding(QPainter &painter, QPointF centre, qreal size, Standing standing)
{
    const Theme &t = theme();
    if (standing == Standing::first) { // the thread begins
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.quiet);
        painter.drawEllipse(centre, size * 0.24, size * 0.24);
        return;
    }
    if (standing == Standing::absent) return;
    const Look look = lookOf(standing, t);
    paintRelation(painter, centre, size, look.glyph, look.ink);
    if (standing != Standing::returned) return;
    painter.setPen(QPen(look.ink, 1.3)); // new, but not for the first time
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, size * 0.62, size * 0.62);
}

void SeriesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &t = theme();
    const auto standing = static_cast<Standing>(index.data(SeriesModel::standingRole).toInt());
    const bool before = index.data(SeriesModel::beforeRole).toBool(), after = index.data(SeriesModel::afterRole).toBool();
    const bool there = standing != Standing::absent && standing != Standing::dropped, mirrored = option.direction == Qt::RightToLeft;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, t.paper);
    const bool current = option.state & QStyle::State_Selected;
    if (current) painter->fillRect(option.rect, t.hover);
    const QRectF room(option.rect);
    const qreal y = room.center().y() + 0.5;
    const auto x = [&](qreal share) { return mirrored ? room.right() - share * room.width() : room.left() + share * room.width(); };
    const auto thread = [&](qreal from, qreal to, bool dotted) {
        QPen pen(dotted ? t.quiet : t.line, 2, dotted ? Qt::DotLine : Qt::SolidLine, Qt::FlatCap);
        painter->setPen(pen);
        painter->drawLine(QPointF(x(from), y), QPointF(x(to), y));
    };
    // What comes from the left, and what goes on to the right.
    if (there) {
        if (before) thread(0, 0.5, standing == Standing::returned);
        if (after) {
            const auto next = static_cast<Standing>(index.siblingAtColumn(index.column() + 1).data(SeriesModel::standingRole).toInt());
            thread(0.5, 1, next == Standing::dropped);
        }
    } else if (before) thread(0, standing == Standing::dropped && !after ? 0.5 : after ? 1 : 0, true);

    if (standing != Standing::absent) {
        const Look look = lookOf(standing, t);
        QFont font = option.font;
        font.setFeature(QFont::Tag("tnum"), 1);
        painter->setFont(font);
        const bool quiet = standing == Standing::same || standing == Standing::first;
        const QString words = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, option.rect.width() - sign - 5 * pad);
        const qreal inner = (words.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(words) + pad) + sign;
        const qreal height = painter->fontMetrics().height() + 3;
        const QRectF pill(room.center().x() - inner / 2 - pad, y - height / 2, inner + 2 * pad, height);
        painter->setPen(quiet ? QPen(t.line, 1) : QPen(look.ink, 1));
        painter->setBrush(look.ground);
        painter->drawRoundedRect(pill, 5, 5);
        const QPointF at(mirrored ? pill.right() - pad - sign / 2.0 : pill.left() + pad + sign / 2.0, y);
        paintStanding(*painter, at, sign, standing);
        if (index.data(SeriesModel::editedRole).toBool() && standing != Standing::edited) { // its words as well
            painter->setPen(Qt::NoPen);
            painter->setBrush(look.ink);
            painter->drawEllipse(QPointF(mirrored ? pill.left() + 1 : pill.right() - 1, pill.top() + 1.5), 2.5, 2.5);
        }
        painter->setPen(quiet ? t.quiet : look.ink);
        const QRectF text = mirrored ? pill.adjusted(pad, 0, -pad - sign - pad, 0) : pill.adjusted(pad + sign + pad, 0, -pad, 0);
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, words);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(t.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(room.adjusted(1.5, 1.5, -1.5, -1.5), 4, 4);
    }
    painter->restore();
}

QSize SeriesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.fontMetrics.horizontalAdvance(index.data().toString()) + sign + 6 * pad, option.fontMetrics.height() + 10};
}

} // namespace resolute::ui
