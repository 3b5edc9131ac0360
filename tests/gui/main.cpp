// SPDX-License-Identifier: GPL-3.0-or-later
// Tests of the window drive real widgets; on a machine without a display they do so offscreen.
#include "ui/bridge/languages.h"
#include "ui/theme/theme.h"
#include "ui/theme/widget_style.h"

#include <QApplication>
#include <QStandardPaths>

#include <catch2/catch_session.hpp>

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    int count = 1; // Qt would take Catch's arguments for its own
    QApplication app(count, argv);
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setStyle(new resolute::ui::WidgetStyle);
    resolute::ui::useLanguage(QStringLiteral("en"));
    resolute::ui::applyTheme(app, resolute::ui::ThemeChoice::light);
    return Catch::Session().run(argc, argv);
}
