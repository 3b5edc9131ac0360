// SPDX-License-Identifier: GPL-3.0-or-later
// How a position looks: a fill for bars and flows, and a mark beside a name. Form says it, colour says it again:
// in favour is solid, against is hatched, abstaining is dotted; the marks are a disc, a crossed square, a half disc,
// a ring for a State that did not take part, a dash for one that was not a member then.
#pragma once

#include "core/votes/votes.h"
#include "ui/theme/theme.h"

#include <QColor>
#include <QFont>
#include <QRectF>

class QPainter;
class QPainterPath;

namespace resolute::ui {

[[nodiscard]] QColor positionColour(Position position, const Theme &theme);

[[nodiscard]] QFont strongFont(QFont font); ///< for names that stand out and for figures

/// Fills the area of a bar's part or of a flow. `area` in the painter's units; hatching keeps its pitch.
void fillPosition(QPainter &painter, const QPainterPath &area, Position position, const Theme &theme);

/// A mark within the square in the middle of `box`, at most `size` high.
void drawPositionMark(QPainter &painter, const QRectF &box, qreal size, Position position, const Theme &theme);

} // namespace resolute::ui
