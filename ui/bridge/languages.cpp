// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/languages.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace resolute::ui {

namespace {

/// One translator each for our words and for Qt's, taken out before others are put in.
void install(QTranslator &translator, const QLocale &locale, const QString &file, const QString &folder)
{
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(locale, file, QStringLiteral("_"), folder)) QCoreApplication::installTranslator(&translator);
}

} // namespace

QStringList languages()
{
    return {QStringLiteral("ar"), QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("fr"), QStringLiteral("ru"), QStringLiteral("zh")};
}

QString preferredLanguage(const QLocale &locale)
{
    for (const QString &each : locale.uiLanguages(QLocale::TagSeparator::Underscore)) {
        const QString code = each.section(u'_', 0, 0);
        if (languages().contains(code)) return code;
    }
    return QStringLiteral("en");
}

QString useLanguage(const QString &language)
{
    static QTranslator ours, qts;
    const QLocale system = QLocale::system();
    const QString code = languages().contains(language) ? language : preferredLanguage(system);
    // The system's own variety of the language, with its forms of dates and numbers, where it is the same language.
    const QLocale usual = code == u"en" ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(code); // the UN spells as Oxford does
    QLocale locale = QLocale::languageToCode(system.language()) == code ? system : usual;
    // The Organization prints Arabic with the digits of its other languages, and what counts things in sentences does too.
    if (locale.zeroDigit() != u"0") locale = QLocale(locale.language(), QLocale::UnitedArabEmirates);
    locale.setNumberOptions(QLocale::OmitGroupSeparator); // sentences have none, and 1,027 changes are rare
    QLocale::setDefault(locale);
    install(qts, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(ours, QLocale(code), QStringLiteral("resolute"), QStringLiteral(":/translations"));
    QGuiApplication::setLayoutDirection(locale.textDirection());
    return code;
}

} // namespace resolute::ui
