// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader says of a row: "operative paragraph 12, moved from OP 9, two words inserted: …".
#pragma once

#include "ui/store/collation.h"

#include <QString>

namespace resolute::ui {

[[nodiscard]] QString spoken(const Collation &collation, std::size_t row);

} // namespace resolute::ui
