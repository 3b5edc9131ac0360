// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a panel: it scrolls where there is less room than it needs, so that no panel makes the window grow over
// the edge of its screen.
#pragma once

#include <QScrollArea>

class QDockWidget;

namespace resolute::ui {

class PanelBody : public QScrollArea
{
    Q_OBJECT
public:
    explicit PanelBody(QWidget *content, QWidget *parent = nullptr);

    bool eventFilter(QObject *object, QEvent *event) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    // Not the area's own way of doing so, which gives layouts with lines of words the height they would like instead of
    // that which they need.
    void fit();
};

/// Puts `content` into the panel; what scrolls by itself stays as it is.
void setBody(QDockWidget &dock, QWidget *content);

} // namespace resolute::ui
