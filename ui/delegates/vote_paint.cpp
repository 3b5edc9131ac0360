// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/vote_paint.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace resolute::ui {

namespace {

constexpr qreal hatchPitch = 5.0, dotPitch = 5.0;

QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    const auto part = [share](float x, float y) { return float(x * share + y * (1 - share)); };
    return QColor::fromRgbF(part(a.redF(), b.redF()), part(a.greenF(), b.greenF()), part(a.blueF(), b.blueF()));
}

void hatch(QPainter &painter, const QRectF &box, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.3));
    // Lines hang on a grid of the whole picture, so that neighbours fit together.
    const qreal first = std::floor((box.left() - box.height()) / hatchPitch) * hatchPitch;
    for (qreal x = first; x < box.right(); x += hatchPitch) painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
}

void dots(QPainter &painter, const QRectF &box, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    int line = 0;
    for (qreal y = box.top() + dotPitch / 2; y < box.bottom(); y += dotPitch * 0.8, ++line)
        for (qreal x = box.left() + (line % 2 ? dotPitch : dotPitch / 2); x < box.right(); x += dotPitch)
            painter.drawEllipse(QPointF(x, y), 0.95, 0.95);
}

} // namespace

QColor positionColour(Position position, const Theme &theme)
{
    switch (position) {
    case Position::inFavour: return theme.inserted.text;
    case Position::against: return theme.deleted.text;
    case Position::abstaining: return theme.routine.text;
    case Position::notParticipating:
    case Position::notAMember:
    case Position::unknown: break;
    }
    return theme.quiet;
}

QFont strongFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

void fillPosition(QPainter &painter, const QPainterPath &area, Position position, const Theme &theme)
{
    const QColor colour = positionColour(position, theme);
    const QRectF box = area.boundingRect();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (position) {
    case Position::inFavour: painter.fillPath(area, theme.dark ? mixed(colour, theme.paper, 0.82) : colour); break;
    case Position::against:
        painter.fillPath(area, theme.deleted.ground);
        painter.setClipPath(area, Qt::IntersectClip);
        hatch(painter, box, colour);
        break;
    case Position::abstaining:
        painter.fillPath(area, theme.routine.ground);
        painter.setClipPath(area, Qt::IntersectClip);
        dots(painter, box, colour);
        break;
    case Position::notParticipating:
    case Position::notAMember:
    case Position::unknown: painter.fillPath(area, theme.chrome); break;
    }
    painter.restore();
    if (position == Position::inFavour) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tookPart(position) ? colour : theme.line, 1));
    painter.drawPath(area);
    painter.restore();
}

void drawPositionMark(QPainter &painter, const QRectF &box, qreal size, Position position, const Theme &theme)
{
    const qreal side = std::min({size, box.width(), box.height()});
    const QRectF r(box.center().x() - side / 2, box.center().y() - side / 2, side, side);
    const QRectF in = r.adjusted(0.75, 0.75, -0.75, -0.75);
    const QColor colour = positionColour(position, theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    switch (position) {
    case Position::inFavour:
        painter.setBrush(colour);
        painter.drawEllipse(in);
        break;
    case Position::against:
        painter.drawRect(in);
        painter.drawLine(in.topLeft() + QPointF(2.5, 2.5), in.bottomRight() - QPointF(2.5, 2.5));
        painter.drawLine(in.topRight() + QPointF(-2.5, 2.5), in.bottomLeft() + QPointF(2.5, -2.5));
        break;
    case Position::abstaining:
        painter.drawEllipse(in);
        painter.setBrush(colour);
        painter.drawChord(in, 90 * 16, 180 * 16);
        break;
    case Position::notParticipating: {
        QPen dashed(colour, 1.4);
        dashed.setDashPattern({1.6, 1.6});
        painter.setPen(dashed);
        painter.drawEllipse(in);
        break;
    }
    case Position::notAMember: painter.drawLine(QPointF(in.left() + 2, in.center().y()), QPointF(in.right() - 2, in.center().y())); break;
    case Position::unknown: {
        QFont font = painter.font();
        font.setPixelSize(int(side));
        painter.setFont(font);
        painter.drawText(r.adjusted(-3, -3, 3, 3), Qt::AlignCenter, QStringLiteral("?"));
        break;
    }
    }
    painter.restore();
}

} // namespace resolute::ui
