// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/relation_glyph.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace resolute::ui {

namespace {

// All on a square of side 2 around the origin.
QPainterPath equals()
{
    QPainterPath p;
    p.moveTo(-0.7, -0.3), p.lineTo(0.7, -0.3);
    p.moveTo(-0.7, 0.3), p.lineTo(0.7, 0.3);
    return p;
}

QPainterPath differs()
{
    QPainterPath p = equals();
    p.moveTo(0.42, -0.85), p.lineTo(-0.42, 0.85);
    return p;
}

QPainterPath moves()
{
    QPainterPath p;
    p.moveTo(0, -0.85), p.lineTo(0, 0.85);
    p.moveTo(-0.4, -0.45), p.lineTo(0, -0.85), p.lineTo(0.4, -0.45);
    p.moveTo(-0.4, 0.45), p.lineTo(0, 0.85), p.lineTo(0.4, 0.45);
    return p;
}

QPainterPath forks() // one on the left, two on the right
{
    QPainterPath p;
    p.moveTo(-0.8, 0), p.lineTo(-0.2, 0);
    p.moveTo(-0.2, 0), p.cubicTo(0.2, 0, 0.1, -0.55, 0.8, -0.55);
    p.moveTo(-0.2, 0), p.cubicTo(0.2, 0, 0.1, 0.55, 0.8, 0.55);
    return p;
}

QPainterPath joins()
{
    QPainterPath p;
    p.moveTo(0.8, 0), p.lineTo(0.2, 0);
    p.moveTo(0.2, 0), p.cubicTo(-0.2, 0, -0.1, -0.55, -0.8, -0.55);
    p.moveTo(0.2, 0), p.cubicTo(-0.2, 0, -0.1, 0.55, -0.8, 0.55);
    return p;
}

QPainterPath plus()
{
    QPainterPath p;
    p.moveTo(-0.7, 0), p.lineTo(0.7, 0);
    p.moveTo(0, -0.7), p.lineTo(0, 0.7);
    return p;
}

QPainterPath cross()
{
    QPainterPath p;
    p.moveTo(-0.6, -0.6), p.lineTo(0.6, 0.6);
    p.moveTo(-0.6, 0.6), p.lineTo(0.6, -0.6);
    return p;
}

QPainterPath pathOf(Relation relation)
{
    switch (relation) {
    case Relation::same:
    case Relation::renumbered: return equals();
    case Relation::edited: return differs();
    case Relation::moved:
    case Relation::movedEdited: return moves();
    case Relation::split: return forks();
    case Relation::merged: return joins();
    case Relation::regrouped: {
        QPainterPath p = forks();
        p.addPath(joins());
        return p;
    }
    case Relation::inserted: return plus();
    case Relation::deleted: return cross();
    }
    return {};
}

} // namespace

void paintRelation(QPainter &painter, QPointF centre, qreal size, Relation relation, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre);
    painter.scale(size / 2, size / 2);
    QPen pen(colour, 0.23, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(pathOf(relation));
    painter.restore();
}

void paintPin(QPainter &painter, QPointF centre, qreal size, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre);
    painter.scale(size / 2, size / 2);
    painter.setPen(QPen(colour, 2.4 / size, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    QPainterPath p;
    p.moveTo(-0.45, -0.85), p.lineTo(0.45, -0.85);
    p.moveTo(-0.28, -0.85), p.lineTo(-0.28, -0.2), p.lineTo(-0.6, 0.15), p.lineTo(0.6, 0.15), p.lineTo(0.28, -0.2), p.lineTo(0.28, -0.85);
    p.moveTo(0, 0.15), p.lineTo(0, 0.9);
    painter.drawPath(p);
    painter.restore();
}

QColor relationColour(Relation relation, const Theme &theme)
{
    switch (relation) {
    case Relation::inserted: return theme.inserted.text;
    case Relation::deleted: return theme.deleted.text;
    case Relation::moved:
    case Relation::movedEdited: return theme.moved.text;
    case Relation::same:
    case Relation::renumbered: return theme.quiet;
    case Relation::edited:
    case Relation::split:
    case Relation::merged:
    case Relation::regrouped: break;
    }
    return theme.text;
}

} // namespace resolute::ui
