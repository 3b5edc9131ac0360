// SPDX-License-Identifier: GPL-3.0-or-later
// The two things the window asks of the core, as a seam: tests put their own in its place.
// Called on workers, several at once.
#pragma once

#include "core/compare/comparison.h"

#include <functional>
#include <string>

namespace resolute::ui {

struct Engine {
    std::function<Result<DocumentPtr>(const std::string &path, const Progress &progress)> load;
    std::function<Result<ComparisonPtr>(std::vector<DocumentPtr> documents, const Progress &progress)> compare;
};

/// The core itself. A path that begins with ":/" names a text inside the program (the specimen).
[[nodiscard]] Engine coreEngine();

} // namespace resolute::ui
