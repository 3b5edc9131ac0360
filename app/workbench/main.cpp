// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program. Wiring only.
#include "app/workbench/capture.h"
#include "app/workbench/export.h"
#include "ui/bridge/languages.h"
#include "ui/bridge/pdf_process.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/store/workspace_file.h"
#include "ui/theme/widget_style.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QHashFunctions>
#include <QSettings>

#include <optional>

namespace {

using resolute::ui::ThemeChoice;

std::optional<ThemeChoice> themeNamed(const QString &name)
{
    if (name == u"light") return ThemeChoice::light;
    if (name == u"dark") return ThemeChoice::dark;
    if (name == u"system") return ThemeChoice::system;
    if (name == u"high-contrast") return ThemeChoice::highContrast;
    if (name == u"high-contrast-dark") return ThemeChoice::highContrastDark;
    if (name == u"monochrome") return ThemeChoice::monochrome;
    return {};
}

/// The value of --language, or nothing.
QString languageAsked(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i].startsWith(u"--language=")) return arguments[i].section(u'=', 1);
        if (arguments[i] == u"--language" && i + 1 < arguments.size()) return arguments[i + 1];
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    using namespace resolute;
    QHashSeed::setDeterministicGlobalSeed(); // fonts are written to a PDF in the order of a hash: same input, same bytes
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Resolute"));
    QApplication::setApplicationVersion(QStringLiteral(RESOLUTE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("resolute-workbench"));
    QApplication::setStyle(new ui::WidgetStyle);

    ui::useLanguage(languageAsked(QApplication::arguments())); // before the first word is said, also in --help

    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::tr("Lays the drafts and adopted texts of a resolution beside each other."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("files"), QApplication::tr("Texts to compare, or one workspace."), QStringLiteral("[FILES...]"));
    const QCommandLineOption theme(QStringLiteral("theme"), QApplication::tr("system, light, dark, high-contrast, high-contrast-dark or monochrome."),
        QStringLiteral("theme"));
    const QCommandLineOption specimen(QStringLiteral("specimen"), QApplication::tr("Open the specimen series."));
    const QCommandLineOption settingsFile(QStringLiteral("settings"), QApplication::tr("Keep what the window remembers in this file."),
        QStringLiteral("file"));
    const QCommandLineOption language(QStringLiteral("language"), QApplication::tr("The window's language: ar, en, es, fr, ru or zh."),
        QStringLiteral("language"));
    const QCommandLineOption announced(QStringLiteral("announced"),
        QApplication::tr("Hold the revisions announced in this file against what came of them."), QStringLiteral("file"));
    parser.addOptions({theme, specimen, settingsFile, language, announced});
    app::addCaptureOptions(parser);
    app::addExportOptions(parser);
    parser.process(app);
    if (const auto status = app::runExport(parser)) return *status;
    const auto capture = app::captureOptions(parser);

    // A picture or a measurement neither reads nor changes what the person's own window remembers.
    const QString file = parser.value(settingsFile);
    std::optional<QSettings> settings;
    if (!file.isEmpty()) settings.emplace(file, QSettings::IniFormat);
    else if (capture) settings.emplace(app::scratchSettings(), QSettings::IniFormat);
    else settings.emplace(QStringLiteral("resolute"), QStringLiteral("workbench"));

    ui::readPdfsInTheirOwnProcess(); // before anything is read
    ui::Workspace workspace;
    const QStringList files = parser.positionalArguments();
    const bool isWorkspace = files.size() == 1 && ui::WorkspaceFile::isWorkspace(files.front());
    if (!files.isEmpty() && !isWorkspace) workspace.open(files); // reads while the window is made
    ui::Preferences preferences = ui::readPreferences(*settings);
    preferences.theme = themeNamed(parser.value(theme)).value_or(preferences.theme);
    if (parser.isSet(language)) preferences.language = parser.value(language);
    ui::applyPreferences(app, preferences);
    ui::Desk desk(workspace, *settings);
    if (isWorkspace) desk.window().openFiles(files);
    if (parser.isSet(specimen)) desk.window().openSpecimen();
    else if (files.isEmpty() && !capture) desk.window().restoreSession();
    if (parser.isSet(announced)) desk.window().openAnnounced(parser.value(announced));
    if (capture) app::capture(desk.window(), workspace, *capture);
    desk.window().show();
    return QApplication::exec();
}
