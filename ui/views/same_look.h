// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cell.h"

namespace resolute::ui {

/// Whether two cells look the same, set in the same type, whichever texts their paragraphs are of: they can share a layout.
[[nodiscard]] bool looksSame(const Cell &a, const Cell &b);

} // namespace resolute::ui
