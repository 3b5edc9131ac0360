// SPDX-License-Identifier: GPL-3.0-or-later
// A table of votes for a spreadsheet: a row a State, a column a vote.
#pragma once

#include "core/votes/votes.h"

#include <span>
#include <string>

namespace resolute {

/// RFC 4180 with a header row. A cell that a spreadsheet would take for a formula gets an apostrophe in front.
[[nodiscard]] std::string toCsv(const VoteTable &table);
/// The same with only these rows of VoteTable::states, in this order.
[[nodiscard]] std::string toCsv(const VoteTable &table, std::span<const std::size_t> rows);

} // namespace resolute
