// SPDX-License-Identifier: GPL-3.0-or-later
// Icons by what they mean, in the colour of the theme in force: our own drawings in resources/icons.
#pragma once

#include <QIcon>
#include <QString>

namespace resolute::ui {

/// `name` is the file's: "open", "swap". In the text's colour; sharp at any scale; follows the theme when painted.
[[nodiscard]] QIcon icon(const QString &name);

} // namespace resolute::ui
