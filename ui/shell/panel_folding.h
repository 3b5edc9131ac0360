// SPDX-License-Identifier: GPL-3.0-or-later
// Panels give way to the texts: where both texts would have fewer than 60 characters in a line, the panels at the
// sides fold away, the last one first, and come back where there is room again. A panel that a person opens in a
// narrow window stays.
#pragma once

#include <QObject>

#include <functional>
#include <vector>

class QDockWidget;
class QMainWindow;

namespace resolute::ui {

class PanelFolding : public QObject
{
    Q_OBJECT
public:
    /// `needed` is the width that the texts need.
    PanelFolding(QMainWindow &window, std::function<int()> needed);

    /// In order of importance. `width` is what it takes before it has been shown.
    void add(QDockWidget *dock, int width);
    void adjust();
    /// While there is nothing to show, all of them are folded away.
    void setSuspended(bool suspended);
    /// Whether a person wants it, folded away or not.
    [[nodiscard]] bool isWanted(const QDockWidget *dock) const;
    void setWanted(QDockWidget *dock, bool wanted);

private:
    struct Panel {
        QDockWidget *dock;
        int width;
        bool wanted = true;
        bool shown = true;     ///< what was decided last; anything else is a person's doing
        bool insisted = false; ///< opened by a person although there is no room
    };

    void visibilityChanged(Panel &panel);

    QMainWindow &window_;
    std::function<int()> needed_;
    std::vector<Panel> panels_;
    bool adjusting_ = false, suspended_ = false;
};

} // namespace resolute::ui
