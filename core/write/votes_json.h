// SPDX-License-Identifier: GPL-3.0-or-later
// A table of votes as JSON: schema resolute/votes/1, CONTRACT's `votes`.
#pragma once

#include "core/votes/votes.h"

#include <string>

namespace resolute {

/// Ends with a line feed; the same table gives the same bytes. In changedPosition a State has its printed name;
/// iso3 leads to its row in states.
[[nodiscard]] std::string toJson(const VoteTable &table);

} // namespace resolute
