// SPDX-License-Identifier: GPL-3.0-or-later
// Changes that no reader sees on paper: a blank that does not break for one that does, a narrow one for a wide one.
#pragma once

#include "core/diff/change.h"

namespace resolute {

/// True if a change turns blanks into blanks of another kind and nothing else. It is told, and needed for a replay to the byte,
/// but it is no stop on the way through a text, and is not drawn: a line through a blank looks like a dash.
[[nodiscard]] inline bool isUnseen(const Change &change) { return change.why && change.why->code == "blank-kind"; }

} // namespace resolute
