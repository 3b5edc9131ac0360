// SPDX-License-Identifier: GPL-3.0-or-later
// Where both texts of a step are readings of one file, before the changes tracked in it and as they propose: who tracked
// what the comparison found. Words are matched in reading order, so that a short word is never somebody else's.
#pragma once

#include "core/compare/reviewing.h"

#include <span>
#include <string>
#include <vector>

namespace resolute {

struct TrackedBy {
    std::string author, day; ///< the day ISO 8601; both may be empty
    bool operator==(const TrackedBy &) const = default;
};

/// For each change, those who tracked words of it, most words first; nobody where its step leads between two files.
/// Cost: near the number of words changed where they come in the file's order.
[[nodiscard]] std::vector<std::vector<TrackedBy>> trackedBy(const Comparison &comparison, std::span<const ReviewedChange> changes);

} // namespace resolute
