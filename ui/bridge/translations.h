// SPDX-License-Identifier: GPL-3.0-or-later
// The window's words in its language. English too has a translation, for the forms that depend on a number.
#pragma once

#include <QLocale>

class QCoreApplication;

namespace resolute::ui {

/// For the program's life; languages we have no words for get English.
void installTranslations(QCoreApplication &application, const QLocale &locale);

} // namespace resolute::ui
