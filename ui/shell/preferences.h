// SPDX-License-Identifier: GPL-3.0-or-later
// What a person prefers, as a value that is read from and written to the settings.
#pragma once

#include "ui/theme/theme.h"

#include <QString>

class QApplication;
class QSettings;

namespace resolute::ui {

struct Preferences {
    QString language{}; ///< code; empty: the system's
    ThemeChoice theme = ThemeChoice::system;
    int interfaceSize = 100; ///< type of panels and menus, percent of the system's
    int textSize = 100;      ///< type of the texts, percent of 11.5 pt
    bool reducedMotion = false;
    bool restoreSession = true; ///< open at the start what was open at the end
    bool watchFiles = true;     ///< read a file again when it changes on disk
    bool menuBar = true;
    QString exportFolder{}; ///< where exports are proposed; empty: beside the newest text

    bool operator==(const Preferences &) const = default;
};

[[nodiscard]] Preferences readPreferences(const QSettings &settings);
void writePreferences(const Preferences &preferences, QSettings &settings);
/// What belongs to the whole program: language, theme, size of the interface's type, motion.
void applyPreferences(QApplication &application, const Preferences &preferences);

} // namespace resolute::ui
