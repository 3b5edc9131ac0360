// SPDX-License-Identifier: GPL-3.0-or-later
// What happened, for those who hear the screen: the keyboard stays where it is.
#pragma once

#include <QString>

class QWidget;

namespace resolute::ui {

/// Nothing is said without words, or of a widget that is not seen.
void announce(QWidget &of, const QString &words);

} // namespace resolute::ui
