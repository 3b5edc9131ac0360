// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the window: ours of the six, Qt's own words with it, the direction and the forms of numbers.
#pragma once

#include <QString>
#include <QStringList>

class QLocale;

namespace resolute::ui {

/// The languages the window speaks, by code: "ar", "en", "es", "fr", "ru", "zh".
[[nodiscard]] QStringList languages();

/// The first of a person's languages that the window speaks; English if there is none.
[[nodiscard]] QString preferredLanguage(const QLocale &locale);

/// Puts the whole program into a language, from now on; an empty or unknown one means the system's. Returns the one in
/// force. Windows that are open hear of it as QEvent::LanguageChange.
QString useLanguage(const QString &language);

} // namespace resolute::ui
