// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace resolute::ui {

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    const auto install = [&](const QLocale &language, const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (translator->load(language, name, QStringLiteral("_"), folder)) QCoreApplication::installTranslator(translator);
        else delete translator;
    };
    const QString folder = QStringLiteral(":/translations");
    install(QLocale(QLocale::English), QStringLiteral("resolute"), folder);
    if (locale.language() == QLocale::English || locale.language() == QLocale::C) return;
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, QStringLiteral("resolute"), folder);
}

} // namespace resolute::ui
