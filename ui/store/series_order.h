// SPDX-License-Identifier: GPL-3.0-or-later
// The order of a series where nobody has decided it: by date, texts without a date last, as they were given.
#pragma once

#include "ui/store/workspace.h"

namespace resolute::ui {

/// A strict weak order. By day of adoption or issue, then by session.
[[nodiscard]] bool earlier(const Text &a, const Text &b);

/// What a series is opened for where nobody has chosen: the newest text and the one it follows, which is the last one before
/// it of the same body (what another body made of the matter is a sibling, not a version), else simply the last one. An
/// amendment is passed over where two texts are left.
/// Of the texts that are ready, in their order; none if there are fewer than two.
[[nodiscard]] std::optional<TextPair> newestStep(const std::vector<Text> &texts);

} // namespace resolute::ui
