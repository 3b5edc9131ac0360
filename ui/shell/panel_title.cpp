// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panel_title.h"

#include "ui/theme/icons.h"
#include "ui/theme/typography.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace resolute::ui {

PanelTitle::PanelTitle(QDockWidget &dock) : QWidget(&dock)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(isRightToLeft() ? 4 : 12, 3, isRightToLeft() ? 12 : 4, 3); // margins know left and right only
    auto *words = new QLabel(dock.windowTitle(), this);
    QFont font = words->font();
    font.setWeight(QFont::DemiBold);
    words->setFont(font);
    layout->addWidget(words, 1);
    auto *shut = new QToolButton(this);
    shut->setIcon(icon(QStringLiteral("close")));
    shut->setIconSize({grown(14), grown(14)});
    shut->setToolTip(tr("Close"));
    shut->setAccessibleName(tr("Close %1").arg(dock.windowTitle()));
    shut->setFocusPolicy(Qt::NoFocus);
    connect(shut, &QToolButton::clicked, &dock, &QDockWidget::close);
    layout->addWidget(shut);
}

} // namespace resolute::ui
