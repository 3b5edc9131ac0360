// SPDX-License-Identifier: GPL-3.0-or-later
// Things one after the other, parted as the window's language does it: ", " or "، " or "、".
#pragma once

#include <QStringList>

namespace resolute::ui {

[[nodiscard]] QString listed(const QStringList &things);

} // namespace resolute::ui
