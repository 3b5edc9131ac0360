// SPDX-License-Identifier: GPL-3.0-or-later
// The words of exports in the language of the window.
#pragma once

#include "core/write/words.h"

namespace resolute::ui {

/// Finds sentences of the contexts "export" and "message".
[[nodiscard]] Translate exportTranslation();
[[nodiscard]] inline Words exportWords() { return Words(exportTranslation()); }

} // namespace resolute::ui
