// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/announce.h"

#include <QAccessible>
#include <QWidget>

namespace resolute::ui {

void announce(QWidget &of, const QString &words)
{
    if (words.isEmpty() || !of.isVisible()) return;
    QAccessibleAnnouncementEvent event(&of, words);
    QAccessible::updateAccessibility(&event);
}

} // namespace resolute::ui
