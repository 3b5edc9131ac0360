// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/set_text.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

namespace resolute::ui {

qreal setText(QPainter *painter, QPointF at, qreal width, const QString &text, const TextLook &look)
{
    QTextLayout layout(text, look.font);
    QTextOption option(look.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    option.setTextDirection(isRightToLeft(text) ? Qt::RightToLeft : Qt::LeftToRight); // of its own words, not the window's
    layout.setTextOption(option);
    const QFontMetricsF metrics(look.font);
    const qreal pitch = metrics.height() * look.pitch;
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y + (pitch - metrics.height()) / 2});
        y += pitch;
    }
    layout.endLayout();
    if (painter) {
        painter->setPen(look.colour);
        layout.draw(painter, at);
    }
    return y;
}

bool isRightToLeft(const QString &text) { return text.isRightToLeft(); }

void setForPaper(QFont &font)
{
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setFeature("liga", 0);
}

QFont paperFont(qreal points, QFont::Weight weight)
{
    QFont font = QGuiApplication::font();
    font.setPointSizeF(points);
    font.setWeight(weight);
    setForPaper(font);
    return font;
}

} // namespace resolute::ui
