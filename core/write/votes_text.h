// SPDX-License-Identifier: GPL-3.0-or-later
// A table of votes to read in a terminal: tallies as bars, changes first, then every State. Needs no colour.
#pragma once

#include "core/votes/votes.h"
#include "core/write/text.h"

#include <string>

namespace resolute {

/// Lines are as long as they must be: `width` of the options is not used.
[[nodiscard]] std::string toText(const VoteTable &table, const TextOptions &options = {});

} // namespace resolute
