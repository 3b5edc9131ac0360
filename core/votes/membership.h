// SPDX-License-Identifier: GPL-3.0-or-later
// Which State sat in which organ, and when: what tells "was not a member then" from "did not take part".
// The table is resources/membership.csv; outside the years it covers nothing is claimed.
#pragma once

#include "core/document/document.h"

#include <cstddef>
#include <string_view>

namespace resolute {

/// The organ that voted. Committees vote as the Assembly does: every Member State has a seat.
enum class Organ { humanRightsCouncil, generalAssembly, other };

enum class Membership { member, notMember, unknown };

/// By symbol, else by the organ's name in the masthead or the enacting clause, in six languages.
[[nodiscard]] Organ organOf(const Masthead &masthead);

/// Seats of the Human Rights Council (General Assembly resolution 60/251, paragraph 7).
inline constexpr std::size_t councilSeats = 47;

/// True where the table is complete for this day (ISO 8601; a year alone stands for its first day).
[[nodiscard]] bool membershipKnown(Organ organ, std::string_view date);

/// Whether a State sat in the organ on that day, as far as the table knows. One hash look-up and a few comparisons.
[[nodiscard]] Membership membership(Organ organ, std::string_view iso3, std::string_view date);

} // namespace resolute
