// SPDX-License-Identifier: GPL-3.0-or-later
// The title of a panel: quiet words and one button that closes it. Dragging it moves the panel.
#pragma once

#include <QWidget>

class QDockWidget;

namespace resolute::ui {

class PanelTitle : public QWidget
{
    Q_OBJECT
public:
    explicit PanelTitle(QDockWidget &dock);
};

} // namespace resolute::ui
