// SPDX-License-Identifier: GPL-3.0-or-later
// The widgets' style: Fusion, which looks the same everywhere and takes its colours from the palette.
#pragma once

#include <QProxyStyle>

namespace resolute::ui {

class WidgetStyle : public QProxyStyle
{
    Q_OBJECT
public:
    WidgetStyle();
    /// Our own icons for what every window has. Those of Qt are pictures in files, some of them never seen (a dock makes
    /// buttons for a title bar of its own), and to read them every plugin for pictures is loaded: a sixth of the start.
    /// Boxes and rings of choices with an edge that is seen on every ground; Fusion takes theirs from the ground itself.
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget = nullptr) const override;
    /// Words say what a button of a dialog does.
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
        QStyleHintReturn *data = nullptr) const override;
    /// The sign behind which tools stand that have no room is as wide as a button: Qt's leaves none for its picture.
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap which, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override;
};

} // namespace resolute::ui
