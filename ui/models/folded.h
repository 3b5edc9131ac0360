// SPDX-License-Identifier: GPL-3.0-or-later
// Text as one looks for it: without accents and case, so that "cote" finds "Côte d’Ivoire".
#pragma once

#include <QString>

namespace resolute::ui {

[[nodiscard]] inline QString folded(const QString &text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (!c.isMark()) out += c == u'’' ? QChar(u'\'') : c.toCaseFolded();
    return out;
}

} // namespace resolute::ui
