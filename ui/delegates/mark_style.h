// SPDX-License-Identifier: GPL-3.0-or-later
// How a mark looks: its form is told without colour (underline, strike, doubled, dotted), colour comes second.
#pragma once

#include "ui/models/cell.h"
#include "ui/theme/theme.h"

#include <QRectF>

class QPainter;

namespace resolute::ui {

[[nodiscard]] const MarkColours &coloursOf(MarkForm form, const Theme &theme);

struct MarkLook {
    MarkForm form = MarkForm::inserted;
    bool muted = false;
    int age = 0;
};

/// The ground under one line's piece of a mark; none if it is muted.
void paintGround(QPainter &painter, const QRectF &rect, const MarkLook &look, const Theme &theme);
/// The lines of one piece; `em` is the size of its font in pixels.
void paintLines(QPainter &painter, const QRectF &rect, qreal baseline, qreal em, const MarkLook &look, const Theme &theme);

} // namespace resolute::ui
