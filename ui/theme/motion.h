// SPDX-License-Identifier: GPL-3.0-or-later
// Whether things may glide. Where a person wants less motion they are where they belong at once.
#pragma once

namespace resolute::ui {

/// For the whole program. GUI thread.
[[nodiscard]] bool reducedMotion();
void setReducedMotion(bool reduced);

} // namespace resolute::ui
