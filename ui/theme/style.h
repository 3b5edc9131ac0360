// SPDX-License-Identifier: GPL-3.0-or-later
// The chrome's style sheet: flat tool buttons, quiet dock titles, hairlines instead of boxes; 4 px grid.
#pragma once

#include <QString>

namespace resolute::ui {

struct Theme;

[[nodiscard]] QString styleSheet(const Theme &theme);

} // namespace resolute::ui
