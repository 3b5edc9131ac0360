// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"
#include "ui/theme/widget_style.h"

#include <QApplication>
#include <QFontInfo>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QStyleOptionButton>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace resolute::ui;

TEST_CASE("contrast is W3C's", "[theme]")
{
    CHECK(contrast(Qt::black, Qt::white) > 20.9);
    CHECK(contrast(Qt::white, Qt::white) == 1.0);
    CHECK(std::abs(contrast(QColor(0x777777), Qt::white) - 4.48) < 0.01);
}

TEST_CASE("every text can be read on its ground", "[theme]")
{
    for (const Theme *each : {&lightTheme(), &darkTheme(), &highContrastTheme(false), &highContrastTheme(true), &monochromeTheme()}) {
        const Theme &t = *each;
        const bool strong = each == &highContrastTheme(false) || each == &highContrastTheme(true);
        CAPTURE(t.dark, strong, t.paper.name().toStdString(), t.text.name().toStdString());
        for (const MarkColours &mark : {t.inserted, t.deleted, t.moved, t.routine}) {
            CAPTURE(mark.text.name().toStdString());
            CHECK(contrast(mark.text, mark.ground) >= (strong ? 7 : 6.5));
            CHECK(contrast(mark.text, t.paper) >= (strong ? 7 : 6.5));
        }
        CHECK(contrast(t.text, t.paper) >= 12);
        CHECK(contrast(t.quiet, t.paper) >= (strong ? 12 : 6.5));
        CHECK(contrast(t.text, t.chrome) >= 12);
        CHECK(contrast(t.quiet, t.chrome) >= 5.5);
        CHECK(contrast(t.quiet, t.hover) >= 4.5);  // AA: of a row that is selected
        CHECK(contrast(t.text, t.hover) >= 7);
        CHECK(contrast(t.text, t.raised) >= 7);
        CHECK(contrast(t.warning, t.paper) >= 6.5);
        CHECK(contrast(t.warning, t.warningGround) >= 4.5);
        CHECK(contrast(t.onAccent, t.accent) >= 6.5);
        CHECK(contrast(t.accent, t.paper) >= 4.5);
        for (const QColor &ground : {t.paper, t.chrome, t.raised}) CHECK(contrast(t.accent, ground) >= 3); // AA: the frame of what has the keyboard
        if (strong) CHECK(contrast(t.line, t.paper) >= 7);
    }
}

TEST_CASE("without colour, marks still differ from the text by their ground or their lines", "[theme]")
{
    const Theme &t = monochromeTheme();
    for (const QColor &c : {t.paper, t.text, t.accent, t.inserted.text, t.deleted.text, t.moved.ground, t.warning}) CHECK(c.hslSaturation() == 0);
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

TEST_CASE("a choice that is not made is seen in every theme", "[theme]")
{
    const struct Light {
        ~Light() { applyTheme(*qApp, ThemeChoice::light); }
    } restored;
    const WidgetStyle style;
    for (const ThemeChoice choice :
        {ThemeChoice::light, ThemeChoice::dark, ThemeChoice::highContrast, ThemeChoice::highContrastDark, ThemeChoice::monochrome})
        for (const QStyle::PrimitiveElement element : {QStyle::PE_IndicatorCheckBox, QStyle::PE_IndicatorRadioButton}) {
            applyTheme(*qApp, choice);
            QImage image(20, 20, QImage::Format_RGB32);
            image.fill(theme().chrome);
            QPainter painter(&image);
            QStyleOptionButton option;
            option.rect = image.rect().adjusted(2, 2, -2, -2);
            option.state = QStyle::State_Enabled | QStyle::State_Off;
            style.drawPrimitive(element, &option, &painter);
            double best = 1;
            for (int x = 0; x < image.width(); ++x) best = std::max(best, contrast(image.pixelColor(x, 10), theme().chrome));
            INFO(static_cast<int>(choice) << ' ' << static_cast<int>(element));
            CHECK(best >= 3); // WCAG 2.1, 1.4.11: what tells a control
        }
}

TEST_CASE("icons have as many points as the screen, and grow with the type beside them", "[theme]")
{
    for (const qreal scale : {1.0, 1.5, 2.0}) {
        const QPixmap sharp = icon(QStringLiteral("open")).pixmap(QSize(20, 20), scale);
        CAPTURE(scale);
        CHECK(sharp.size() == QSize(20, 20) * scale);
        CHECK(sharp.devicePixelRatio() == scale);
    }
    const QFont own = QApplication::font();
    const int before = grown(20);
    QFont twice = own;
    twice.setPointSizeF(own.pointSizeF() * 2);
    QApplication::setFont(twice);
    CHECK(grown(20) >= 2 * before - 1);
    QApplication::setFont(own);
    CHECK(grown(20) == before);
}
