// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/listed.h"

#include <QCoreApplication>

namespace resolute::ui {

QString listed(const QStringList &things) { return things.join(QCoreApplication::translate("Words", ", ", "between things in a list")); }

} // namespace resolute::ui
