// SPDX-License-Identifier: GPL-3.0-or-later
// The order of a series where nobody has decided it: by date, texts without a date last, as they were given.
#pragma once

#include "ui/store/workspace.h"

namespace resolute::ui {

/// A strict weak order. By day of adoption or issue, then by session.
[[nodiscard]] bool earlier(const Text &a, const Text &b);

} // namespace resolute::ui
