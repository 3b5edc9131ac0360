// SPDX-License-Identifier: GPL-3.0-or-later
// What people added to a comparison, to read in a terminal and for scripts (docs/schema/review-1.json); and what two
// people decided differently (docs/schema/merge-1.json).
#pragma once

#include "core/compare/review_overview.h"
#include "core/review/merge.h"
#include "core/write/text.h"
#include "core/write/words.h"

#include <string>

namespace resolute {

struct ReviewSource {
    const review::Workspace &workspace;
    const ReviewOverview &overview;
    std::string file;
};

[[nodiscard]] std::string toJson(const ReviewSource &source);
[[nodiscard]] std::string toText(const ReviewSource &source, const TextOptions &options = {});

/// "to do", "agreed", "not agreed", "to revise", "noted".
[[nodiscard]] std::string inWords(review::Status status, const Words &words);

[[nodiscard]] std::string toJson(const review::Merged &merged, const std::string &ours, const std::string &theirs);
[[nodiscard]] std::string toText(const review::Merged &merged, const TextOptions &options = {});

} // namespace resolute
