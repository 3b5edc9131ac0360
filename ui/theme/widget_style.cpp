// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/widget_style.h"

#include "ui/theme/icons.h"

#include <QStyleFactory>

namespace resolute::ui {

WidgetStyle::WidgetStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

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
