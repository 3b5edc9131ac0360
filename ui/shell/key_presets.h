// SPDX-License-Identifier: GPL-3.0-or-later
// Keys for hands that know another program for comparing: what those programs' manuals name, for what Resolute has too.
#pragma once

#include "ui/shell/actions.h"

#include <optional>

namespace resolute::ui {

/// The keys that a preset gives an action; none where it leaves the program's own.
[[nodiscard]] std::optional<QList<QKeySequence>> presetKeys(KeyPreset preset, QStringView name);
[[nodiscard]] QString presetWord(KeyPreset preset); ///< "WinMerge"

} // namespace resolute::ui
