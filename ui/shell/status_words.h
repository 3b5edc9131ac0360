// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison in one line: what the status line and the title say.
#pragma once

#include "core/compare/comparison.h"

#include <QString>

namespace resolute::ui {

/// "50/4 → 53/… · 73 paragraphs · 52 same · 11 edited · 3 new · 3 deleted". Of the last step.
[[nodiscard]] QString statusWords(const Comparison &comparison);
/// "50/4 and 53/… – Resolute"
[[nodiscard]] QString windowWords(const Comparison &comparison);

} // namespace resolute::ui
