// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/style.h"

#include <QApplication>
#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

#include <algorithm>
#include <cmath>

namespace resolute::ui {

namespace {

Theme makeLight()
{
    Theme t;
    t.paper = 0xFFFFFF, t.text = 0x1D2228, t.quiet = 0x545E69;
    t.chrome = 0xF3F4F6, t.raised = 0xFFFFFF, t.hover = 0xE7EAEE, t.line = 0xD8DCE1;
    t.accent = 0x0B6459, t.onAccent = 0xFFFFFF;
    t.selection = QColor(0x0B, 0x64, 0x59, 0x3C);
    t.warning = 0x8A2A0A, t.warningGround = 0xFDF0E9;
    t.inserted = {0x0B4F8A, 0xE4F0FB};
    t.deleted = {0x97300B, 0xFCEBE2};
    t.moved = {0x5A3A94, 0xF0EAFA};
    t.routine = {0x6B5500, 0xFFF6D6};
    return t;
}

Theme makeDark()
{
    Theme t;
    t.dark = true;
    t.paper = 0x1B1F24, t.text = 0xE4E7EA, t.quiet = 0x9AA5B0;
    t.chrome = 0x14171B, t.raised = 0x23282E, t.hover = 0x2A3037, t.line = 0x343B43;
    t.accent = 0x62CDBD, t.onAccent = 0x0C1F1C;
    t.selection = QColor(0x62, 0xCD, 0xBD, 0x4C);
    t.warning = 0xF7B08F, t.warningGround = 0x3A2118;
    t.inserted = {0x9CCBF5, 0x12314C};
    t.deleted = {0xF7B08F, 0x4A2313};
    t.moved = {0xCDB8F2, 0x33254F};
    t.routine = {0xE6CF7A, 0x3A3212};
    return t;
}

Theme makeHighContrast()
{
    Theme t;
    t.paper = 0xFFFFFF, t.text = Qt::black, t.quiet = 0x2B2B2B;
    t.chrome = 0xFFFFFF, t.raised = 0xFFFFFF, t.hover = 0xDCDCDC, t.line = Qt::black;
    t.accent = 0x00408A, t.onAccent = 0xFFFFFF;
    t.warning = 0x7A1200, t.warningGround = 0xFFEDE6;
    t.inserted = {0x003A6E, 0xDCEEFF};
    t.deleted = {0x7A1F00, 0xFFE6D9};
    t.moved = {0x41207A, 0xEDE4FF};
    t.routine = {0x4A3A00, 0xFFF3C4};
    return t;
}

Theme makeHighContrastDark()
{
    Theme t;
    t.dark = true;
    t.paper = Qt::black, t.text = 0xFFFFFF, t.quiet = 0xE0E0E0;
    t.chrome = Qt::black, t.raised = Qt::black, t.hover = 0x333333, t.line = 0xFFFFFF;
    t.accent = 0xFFD84D, t.onAccent = Qt::black;
    t.warning = 0xFFB496, t.warningGround = 0x2E0F00;
    t.inserted = {0x9AD5FF, 0x00263F};
    t.deleted = {0xFFB996, 0x3F1500};
    t.moved = {0xDFC8FF, 0x2B1250};
    t.routine = {0xFFE37A, 0x332A00};
    return t;
}

Theme makeMonochrome()
{
    Theme t;
    t.paper = 0xFFFFFF, t.text = 0x111111, t.quiet = 0x484848;
    t.chrome = 0xF2F2F2, t.raised = 0xFFFFFF, t.hover = 0xE2E2E2, t.line = 0xC4C4C4;
    t.accent = 0x111111, t.onAccent = 0xFFFFFF;
    t.warning = 0x111111, t.warningGround = 0xE8E8E8;
    t.inserted = {Qt::black, 0xE4E4E4};
    t.deleted = {0x333333, 0xF4F4F4};
    t.moved = {Qt::black, 0xD4D4D4};
    t.routine = {0x333333, 0xFFFFFF};
    return t;
}

ThemeChoice choiceInForce = ThemeChoice::light;
const Theme *inForce = nullptr;

QPalette paletteOf(const Theme &t)
{
    QPalette p(t.text, t.raised, t.raised.lighter(110), t.line.darker(110), t.line, t.text, t.onAccent, t.paper, t.chrome);
    p.setColor(QPalette::Base, t.paper);
    p.setColor(QPalette::AlternateBase, t.chrome);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::ToolTipBase, t.raised);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::PlaceholderText, t.quiet);
    p.setColor(QPalette::Mid, t.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        QColor faint = t.quiet;
        faint.setAlphaF(0.55f);
        p.setColor(QPalette::Disabled, role, faint);
    }
    return p;
}

void apply(QApplication &application, const Theme &t)
{
    inForce = &t;
    application.setPalette(paletteOf(t));
    application.setStyleSheet(styleSheet(t));
}

// A system in high contrast has pure black and white as its own colours; no usual one does.
const Theme &themeOfSystem(const QPalette &own)
{
    const bool dark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    if (contrast(own.color(QPalette::Window), own.color(QPalette::WindowText)) > 20.5)
        return highContrastTheme(own.color(QPalette::Window).lightness() < 128);
    return dark ? darkTheme() : lightTheme();
}

} // namespace

const Theme &lightTheme()
{
    static const Theme t = makeLight();
    return t;
}

const Theme &darkTheme()
{
    static const Theme t = makeDark();
    return t;
}

const Theme &highContrastTheme(bool dark)
{
    static const Theme onWhite = makeHighContrast(), onBlack = makeHighContrastDark();
    return dark ? onBlack : onWhite;
}

const Theme &monochromeTheme()
{
    static const Theme t = makeMonochrome();
    return t;
}

const Theme &theme() { return inForce ? *inForce : lightTheme(); }
ThemeChoice themeChoice() { return choiceInForce; }

void applyTheme(QApplication &application, ThemeChoice choice)
{
    static const QPalette own = QApplication::palette(); // the system's, before ours
    choiceInForce = choice;
    static const bool following = [&] {
        QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, &application, [&application] {
            if (choiceInForce == ThemeChoice::system) apply(application, themeOfSystem(own));
        });
        return true;
    }();
    static_cast<void>(following);
    switch (choice) {
    case ThemeChoice::system: return apply(application, themeOfSystem(own));
    case ThemeChoice::light: return apply(application, lightTheme());
    case ThemeChoice::dark: return apply(application, darkTheme());
    case ThemeChoice::highContrast: return apply(application, highContrastTheme(false));
    case ThemeChoice::highContrastDark: return apply(application, highContrastTheme(true));
    case ThemeChoice::monochrome: return apply(application, monochromeTheme());
    }
}

double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &c) {
        const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
    };
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace resolute::ui
