// SPDX-License-Identifier: GPL-3.0-or-later
// What colours mean. Views ask for a meaning ("inserted", "quiet"), never for a colour. The same meanings exist
// light and dark; every text colour reaches 6.5 : 1 on the grounds it is used on (tests/gui/theme).
//
// The theme in force belongs to the whole program, like QApplication's palette, and is changed together with it:
// a widget that painted with theme() paints again on QEvent::PaletteChange.
#pragma once

#include <QColor>
#include <QString>

class QApplication;

namespace resolute::ui {

struct MarkColours {
    QColor text, ground;
};

struct Theme {
    bool dark = false;
    QColor paper, text, quiet;        ///< where the texts stand; quiet is for what is not the text
    QColor chrome, raised, hover, line; ///< panels, buttons and fields on them, what the pointer is over, hairlines
    QColor accent, onAccent;          ///< the one accent: selection, current change, focus
    QColor selection;                 ///< a veil over selected words: marks stay legible through it
    QColor warning, warningGround;    ///< what looks wrong, failed files
    MarkColours inserted, deleted, moved, routine;
};

[[nodiscard]] const Theme &lightTheme();
[[nodiscard]] const Theme &darkTheme();
[[nodiscard]] const Theme &highContrastTheme(bool dark); ///< every text 7 : 1 and more, edges as dark as text
[[nodiscard]] const Theme &monochromeTheme(); ///< black and greys: for projectors and print, and to see that forms suffice

enum class ThemeChoice { system, light, dark, highContrast, highContrastDark, monochrome };
inline constexpr int themeChoices = 6;

/// The theme in force; the light one until applyTheme was called.
[[nodiscard]] const Theme &theme();
[[nodiscard]] ThemeChoice themeChoice();

/// Sets palette and style sheet of the whole program; with `system` it follows the system from then on, also into high
/// contrast where the system's own colours are that.
void applyTheme(QApplication &application, ThemeChoice choice);

/// W3C contrast ratio of two opaque colours, 1 to 21 (WCAG 2.1, "contrast ratio").
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace resolute::ui
