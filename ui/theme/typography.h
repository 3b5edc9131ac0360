// SPDX-License-Identifier: GPL-3.0-or-later
// Type for reading long legal prose: which fonts the texts stand in, by language, and how far their lines are apart.
// The chrome keeps the system's interface font.
#pragma once

#include <QFont>
#include <QString>

namespace resolute::ui {

struct Typography {
    QFont body;   ///< the texts
    QFont note;   ///< footnotes under their paragraph
    QFont number; ///< hanging paragraph numbers, captions; tabular figures
    qreal linePitch = 0;     ///< from base line to base line of body, in pixels
    qreal notePitch = 0;     ///< the same of notes
    qreal averageWidth = 0;  ///< of a character of body, in pixels; for estimates
    bool rightToLeft = false;
    bool isFull = false; ///< each character fills a square, as Chinese ones do

    bool operator==(const Typography &) const = default;
};

/// For a text in `language` ("en", "ar", "zh", …; empty: as English), at `zoom` (1 is 11.5 pt).
[[nodiscard]] Typography typography(const QString &language, qreal zoom = 1.0);

/// A length of what stands beside words in the window (icons, dots, crosses), in pixels at the usual size of its type:
/// grows with it, as a person sets it.
[[nodiscard]] int grown(qreal length);

} // namespace resolute::ui
