// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include "ui/bridge/languages.h"
#include "ui/theme/motion.h"

#include <QApplication>
#include <QSettings>

#include <algorithm>

namespace resolute::ui {

Preferences readPreferences(const QSettings &settings)
{
    Preferences p;
    p.language = settings.value(QStringLiteral("language")).toString();
    p.theme = static_cast<ThemeChoice>(std::clamp(settings.value(QStringLiteral("theme"), 0).toInt(), 0, themeChoices - 1));
    p.interfaceSize = std::clamp(settings.value(QStringLiteral("interface-size"), 100).toInt(), 80, 300);
    p.textSize = std::clamp(qRound(settings.value(QStringLiteral("zoom"), 1.0).toDouble() * 100), 50, 400);
    p.reducedMotion = settings.value(QStringLiteral("reduced-motion"), false).toBool();
    p.restoreSession = settings.value(QStringLiteral("restore"), true).toBool();
    p.watchFiles = settings.value(QStringLiteral("watch"), true).toBool();
    p.menuBar = settings.value(QStringLiteral("menu-bar"), true).toBool();
    p.exportFolder = settings.value(QStringLiteral("export-folder")).toString();
    return p;
}

void writePreferences(const Preferences &p, QSettings &settings)
{
    settings.setValue(QStringLiteral("language"), p.language);
    settings.setValue(QStringLiteral("theme"), static_cast<int>(p.theme));
    settings.setValue(QStringLiteral("interface-size"), p.interfaceSize);
    settings.setValue(QStringLiteral("zoom"), p.textSize / 100.0);
    settings.setValue(QStringLiteral("reduced-motion"), p.reducedMotion);
    settings.setValue(QStringLiteral("restore"), p.restoreSession);
    settings.setValue(QStringLiteral("watch"), p.watchFiles);
    settings.setValue(QStringLiteral("menu-bar"), p.menuBar);
    settings.setValue(QStringLiteral("export-folder"), p.exportFolder);
}

void applyPreferences(QApplication &application, const Preferences &p)
{
    static const QFont own = QApplication::font(); // the system's, before ours
    static QString language;
    if (p.language != language) useLanguage(language = p.language);
    QFont font = own;
    font.setPointSizeF(own.pointSizeF() * p.interfaceSize / 100);
    if (font != QApplication::font()) QApplication::setFont(font);
    setReducedMotion(p.reducedMotion);
    if (themeChoice() != p.theme || application.styleSheet().isEmpty()) applyTheme(application, p.theme);
}

} // namespace resolute::ui
