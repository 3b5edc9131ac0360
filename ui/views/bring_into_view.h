// SPDX-License-Identifier: GPL-3.0-or-later
// What the keyboard is at is seen, also in a widget that scrolls as part of a larger one.
#pragma once

#include <QScrollArea>

namespace resolute::ui {

/// The middle of a part of a widget, in the areas that it scrolls in.
inline void bringIntoView(const QWidget &widget, const QRect &part)
{
    for (QWidget *up = widget.parentWidget(); up; up = up->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(up); area && area->widget()) {
            const QPoint middle = widget.mapTo(area->widget(), part.center());
            area->ensureVisible(middle.x(), middle.y(), part.width() / 2, part.height() / 2);
        }
}

} // namespace resolute::ui
