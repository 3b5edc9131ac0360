// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/typography.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>

#include <algorithm>

namespace resolute::ui {

namespace {

constexpr qreal bodySize = 11.5; // points; LOOK: 11 to 12
constexpr qreal noteShare = 0.84;

QStringList families(const QString &language)
{
    QStringList first;
    if (language == u"ar") first = {QStringLiteral("Noto Naskh Arabic")};
    if (language == u"zh") first = {QStringLiteral("Noto Serif CJK SC")};
    first += {QStringLiteral("Noto Serif"), QStringLiteral("Liberation Serif"), QStringLiteral("Noto Naskh Arabic"),
        QStringLiteral("Noto Serif CJK SC")};
    first += QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    return first;
}

// Line height as a multiple of the font's size; Naskh needs room for its marks, Chinese for its full squares.
qreal lineHeight(const QString &language)
{
    if (language == u"ar") return 1.75;
    if (language == u"zh") return 1.65;
    return 1.45;
}

qreal pixelSize(const QFont &font) { return QFontInfo(font).pixelSize(); }

} // namespace

Typography typography(const QString &language, qreal zoom)
{
    Typography t;
    t.body.setFamilies(families(language));
    t.body.setStyleHint(QFont::Serif);
    t.body.setPointSizeF(bodySize * zoom);
    t.body.setKerning(true);
    t.note = t.body;
    t.note.setPointSizeF(bodySize * noteShare * zoom);
    t.number = QGuiApplication::font();
    t.number.setPointSizeF(8.5 * zoom);
    t.number.setFeature(QFont::Tag("tnum"), 1);
    t.linePitch = qRound(pixelSize(t.body) * lineHeight(language));
    t.notePitch = qRound(pixelSize(t.note) * lineHeight(language));
    // The mean over running text, not the font's own average, which counts every glyph alike.
    static const QString sample = QStringLiteral("Reaffirming the commitment to promoting international cooperation, as set forth in the Charter");
    t.averageWidth = language == u"zh" ? pixelSize(t.body) : QFontMetricsF(t.body).horizontalAdvance(sample) / static_cast<qreal>(sample.size());
    t.rightToLeft = language == u"ar";
    t.isFull = language == u"zh";
    return t;
}

int grown(qreal length)
{
    constexpr qreal usual = 12; // pixels
    return qRound(length * std::max(1.0, pixelSize(QGuiApplication::font()) / usual));
}

} // namespace resolute::ui
