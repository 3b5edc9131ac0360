// SPDX-License-Identifier: GPL-3.0-or-later
// Votes in words that a person reads, in the language of the window.
#pragma once

#include "core/votes/votes.h"
#include "ui/models/vote_filter.h"

#include <QString>

namespace resolute::ui {

[[nodiscard]] QString groupWord(std::string_view group);     ///< "Eastern European"; "No group" for an empty one
[[nodiscard]] QString shortGroupWord(std::string_view group); ///< "EEG", "GRULAC": for a narrow column
/// "88/903" of a vote: how its column is headed.
[[nodiscard]] QString voteName(const Vote &vote);
[[nodiscard]] QString shareWord(VoteShare share); ///< "Changed"
[[nodiscard]] QString shareHelp(VoteShare share); ///< "States that took another position than before"
[[nodiscard]] QString stateCount(int n);                     ///< "1 State", "12 States"
/// "28 in favour, 13 against, 6 abstaining".
[[nodiscard]] QString tallyWords(const Vote &vote);
/// "Adopted with 28 of 41 votes; 21 were needed. Eight more against would have undone it."
[[nodiscard]] QString majorityWords(const Vote &vote);

} // namespace resolute::ui
