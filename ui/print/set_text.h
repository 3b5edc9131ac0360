// SPDX-License-Identifier: GPL-3.0-or-later
// A run of wrapped text on paper, measured and painted by the same code.
#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>

class QPainter;

namespace resolute::ui {

struct TextLook {
    QFont font;
    QColor colour;
    qreal pitch = 1.3; ///< from base line to base line, in heights of the font
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// Sets `text` within `width` from `at` down and returns the height used; paints only where there is a painter.
qreal setText(QPainter *painter, QPointF at, qreal width, const QString &text, const TextLook &look);

/// Words of a right-to-left script stand first.
[[nodiscard]] bool isRightToLeft(const QString &text);

/// Sets a font for paper: without the screen's hinting, and with a glyph for each letter of Latin and Cyrillic words (no
/// "ﬀ"), so that the words in a PDF are found and copied as they are spelt. What Arabic needs to join stays.
void setForPaper(QFont &font);
/// The interface font at a size for paper, without the screen's hinting.
[[nodiscard]] QFont paperFont(qreal points, QFont::Weight weight = QFont::Normal);

} // namespace resolute::ui
