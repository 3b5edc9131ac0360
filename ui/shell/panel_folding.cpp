// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panel_folding.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QScopedValueRollback>

#include <algorithm>

namespace resolute::ui {

PanelFolding::PanelFolding(QMainWindow &window, std::function<int()> needed) : QObject(&window), window_(window), needed_(std::move(needed))
{
    panels_.reserve(8); // connections hold addresses
}

void PanelFolding::add(QDockWidget *dock, int width)
{
    Panel &panel = panels_.emplace_back(Panel{.dock = dock, .width = width});
    connect(dock, &QDockWidget::visibilityChanged, this, [this, &panel] { visibilityChanged(panel); });
}

void PanelFolding::visibilityChanged(Panel &panel)
{
    if (adjusting_ || !window_.isVisible() || panel.dock->isHidden() != panel.shown) return;
    panel.shown = !panel.dock->isHidden();
    panel.wanted = !panel.dock->isHidden();
    panel.insisted = panel.wanted;
    if (panel.insisted) QMetaObject::invokeMethod(this, &PanelFolding::adjust, Qt::QueuedConnection); // when it has its width
}

bool PanelFolding::isWanted(const QDockWidget *dock) const
{
    const auto found = std::ranges::find(panels_, dock, &Panel::dock);
    return found != panels_.end() && found->wanted;
}

void PanelFolding::setWanted(QDockWidget *dock, bool wanted)
{
    const auto found = std::ranges::find(panels_, dock, &Panel::dock);
    if (found == panels_.end()) return;
    found->wanted = wanted;
    adjust();
}

void PanelFolding::setSuspended(bool suspended)
{
    if (suspended == suspended_) return;
    suspended_ = suspended;
    adjust();
}

void PanelFolding::adjust()
{
    const QScopedValueRollback adjusting(adjusting_, true);
    int room = window_.width() - needed_();
    for (Panel &panel : panels_) {
        if (panel.dock->isFloating()) continue;
        if (panel.dock->isVisible()) panel.width = panel.dock->width();
        if (panel.wanted && panel.insisted) room -= panel.width + 5; // first: the others have what is left
    }
    for (Panel &panel : panels_) {
        if (panel.dock->isFloating()) continue;
        if (!panel.wanted || (suspended_ && !panel.insisted)) {
            panel.dock->hide();
            panel.shown = false;
            continue;
        }
        panel.shown = panel.insisted || room >= panel.width + 5;
        panel.dock->setVisible(panel.shown);
        if (panel.shown && !panel.insisted) room -= panel.width + 5;
    }
}

} // namespace resolute::ui
