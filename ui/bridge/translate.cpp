// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/translate.h"

#include "ui/bridge/text.h"

#include <QCoreApplication>

namespace resolute::ui {

Translate exportTranslation()
{
    return [](const char *english) {
        const QString found = QCoreApplication::translate("export", english);
        return toUtf8(found == QString::fromUtf8(english) ? QCoreApplication::translate("message", english) : found);
    };
}

} // namespace resolute::ui
