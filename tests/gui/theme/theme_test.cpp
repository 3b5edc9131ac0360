// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QApplication>
#include <QFontInfo>
#include <QPalette>

#include <catch2/catch_test_macros.hpp>

using namespace resolute::ui;

TEST_CASE("contrast is W3C's", "[theme]")
{
    CHECK(contrast(Qt::black, Qt::white) > 20.9);
    CHECK(contrast(Qt::white, Qt::white) == 1.0);
    CHECK(std::abs(contrast(QColor(0x777777), Qt::white) - 4.48) < 0.01);
}

TEST_CASE("every text can be read on its ground", "[theme]")
{
    for (const Theme &t : {lightTheme(), darkTheme()}) {
        CAPTURE(t.dark);
        for (const MarkColours &mark : {t.inserted, t.deleted, t.moved, t.routine}) {
            CAPTURE(mark.text.name().toStdString());
            CHECK(contrast(mark.text, mark.ground) >= 6.5);
            CHECK(contrast(mark.text, t.paper) >= 6.5);
        }
        CHECK(contrast(t.text, t.paper) >= 12);
        CHECK(contrast(t.quiet, t.paper) >= 6.5);
        CHECK(contrast(t.text, t.chrome) >= 12);
        CHECK(contrast(t.quiet, t.chrome) >= 5.5);
        CHECK(contrast(t.warning, t.paper) >= 6.5);
        CHECK(contrast(t.onAccent, t.accent) >= 6.5);
        CHECK(contrast(t.accent, t.paper) >= 4.5);
    }
}

TEST_CASE("a choice of theme reaches every widget", "[theme]")
{
    applyTheme(*qApp, ThemeChoice::dark);
    CHECK(theme().dark);
    CHECK(QApplication::palette().color(QPalette::Base) == darkTheme().paper);
    applyTheme(*qApp, ThemeChoice::light);
    CHECK_FALSE(theme().dark);
    CHECK(QApplication::palette().color(QPalette::Base) == lightTheme().paper);
}

TEST_CASE("the line is high enough for its script", "[theme]")
{
    for (const QString &language : {QString(), QStringLiteral("ar"), QStringLiteral("zh")}) {
        const Typography t = typography(language);
        CHECK(t.linePitch >= QFontInfo(t.body).pixelSize() * 1.4);
        CHECK(t.averageWidth > 0);
        CHECK(typography(language, 2).linePitch > t.linePitch * 1.8);
    }
    CHECK(typography(QStringLiteral("ar")).rightToLeft);
    CHECK_FALSE(typography({}).rightToLeft);
}
