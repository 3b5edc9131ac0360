// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panel_body.h"

#include <QDockWidget>
#include <QEvent>

namespace resolute::ui {

PanelBody::PanelBody(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus); // what is in it has it
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    fit();
}

void PanelBody::fit()
{
    if (widget()) widget()->resize(viewport()->size().expandedTo(widget()->minimumSizeHint()).expandedTo(widget()->minimumSize()));
}

void PanelBody::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

bool PanelBody::eventFilter(QObject *object, QEvent *event)
{
    if (object == widget() && event->type() == QEvent::LayoutRequest) fit();
    return QScrollArea::eventFilter(object, event);
}

void setBody(QDockWidget &dock, QWidget *content)
{
    dock.setWidget(qobject_cast<QAbstractScrollArea *>(content) ? content : new PanelBody(content, &dock));
}

} // namespace resolute::ui
