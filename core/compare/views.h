// SPDX-License-Identifier: GPL-3.0-or-later
// A file with tracked changes is one text or two.
#pragma once

#include "core/compare/comparison.h"

#include <optional>
#include <string_view>

namespace resolute {

enum class TrackedView { proposed, before, both };
[[nodiscard]] std::optional<TrackedView> trackedViewNamed(std::string_view name); ///< "proposed", "before", "both"

/// The text as asked for; with `both`, a file that has tracked changes gives the text before them and the one that they
/// propose, named so behind their names. Standard input (-) cannot be read twice and gives one.
[[nodiscard]] Result<std::vector<DocumentPtr>> loadViews(const std::string &path, TrackedView view, const Progress &progress = {});

} // namespace resolute
