// SPDX-License-Identifier: GPL-3.0-or-later
// The sign between two sides that says how they belong together: = ≠ ↕ ⑂ ⑃ + ✕. Drawn, because few fonts have
// them all and none has them of one weight.
#pragma once

#include "core/align/alignment.h"

#include <QColor>
#include <QPointF>

class QPainter;

namespace resolute::ui {

struct Theme;

/// `size` is the side of the square the glyph is drawn in, in pixels.
void paintRelation(QPainter &painter, QPointF centre, qreal size, Relation relation, const QColor &colour);
/// That a person decided it: a drawing pin.
void paintPin(QPainter &painter, QPointF centre, qreal size, const QColor &colour);
[[nodiscard]] QColor relationColour(Relation relation, const Theme &theme);

} // namespace resolute::ui
