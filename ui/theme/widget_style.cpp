// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/widget_style.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace resolute::ui {

WidgetStyle::WidgetStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

namespace {

void drawChoice(QPainter &painter, const QStyleOption &option, bool ring)
{
    const Theme &t = theme();
    const bool on = option.state & QStyle::State_On, partly = option.state & QStyle::State_NoChange;
    const bool enabled = option.state & QStyle::State_Enabled, over = option.state & QStyle::State_MouseOver;
    const qreal side = std::min(option.rect.width(), option.rect.height()) - 1;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    const QColor edge = !enabled ? t.line : over ? t.text : t.quiet, full = enabled ? t.accent : t.line;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(on || partly ? full : edge, 1.2));
    painter.setBrush((on && !ring) || partly ? full : t.paper);
    if (ring) painter.drawEllipse(box);
    else painter.drawRoundedRect(box, 2.5, 2.5);
    if (ring && on) {
        const qreal inset = side / 4;
        painter.setPen(Qt::NoPen);
        painter.setBrush(full);
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
    } else if (on || partly) {
        painter.setPen(QPen(t.onAccent, side / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&box](qreal x, qreal y) { return QPointF(box.left() + x * box.width(), box.top() + y * box.height()); };
        if (partly) painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
        else painter.drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.3)});
    }
    painter.restore();
}

} // namespace

void WidgetStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorRadioButton: return drawChoice(*painter, *option, true);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return drawChoice(*painter, *option, false);
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

int WidgetStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    // Letters of Arabic are joined: a line under one of them parts it from its neighbours, and the word grows over its room.
    // Menus have room, and there the lines are looked for.
    const bool isMenu = qobject_cast<const QMenu *>(widget) || qobject_cast<const QMenuBar *>(widget);
    if (hint == SH_UnderlineShortcut && !isMenu && QGuiApplication::layoutDirection() == Qt::RightToLeft) return 0;
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
}

int WidgetStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    constexpr int button = 34;
    return metric == PM_ToolBarExtensionExtent ? button : QProxyStyle::pixelMetric(metric, option, widget);
}

QIcon WidgetStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    switch (which) {
    case SP_TitleBarCloseButton:
    case SP_TitleBarNormalButton:
    case SP_DockWidgetCloseButton:
    case SP_LineEditClearButton: return icon(QStringLiteral("close"));
    case SP_ToolBarHorizontalExtensionButton:
    case SP_ToolBarVerticalExtensionButton: return icon(QStringLiteral("more"));
    default: return QProxyStyle::standardIcon(which, option, widget);
    }
}

} // namespace resolute::ui
