// SPDX-License-Identifier: GPL-3.0-or-later
// One program for all tests of the window. It needs no display: QT_QPA_PLATFORM is offscreen unless it is set.
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLocale>

#include <catch2/catch_session.hpp>

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication application(argc, argv);
    resolute::ui::applyTheme(application, resolute::ui::ThemeChoice::light);
    return Catch::Session().run(argc, argv);
}
