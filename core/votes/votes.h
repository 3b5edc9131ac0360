// SPDX-License-Identifier: GPL-3.0-or-later
// Recorded votes: who voted how in each text of a series, and who changed.
#pragma once

#include "core/document/document.h"
#include "core/votes/membership.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace resolute {

enum class Position { inFavour, against, abstaining, notParticipating, notAMember, unknown };
[[nodiscard]] std::string_view name(Position position); ///< "inFavour"
/// Every position, in the order in which lists show them.
inline constexpr std::array positions{Position::inFavour, Position::against, Position::abstaining, Position::notParticipating, Position::notAMember,
    Position::unknown};
/// True for a State that stands in a list: in favour, against or abstaining.
[[nodiscard]] constexpr bool tookPart(Position position) { return position <= Position::abstaining; }

struct Vote {
    DocumentPtr document; ///< has an adoption with a recorded vote
    std::string date;     ///< ISO 8601; empty if the text prints none
    Organ organ = Organ::other;
    int inFavour = 0, against = 0, abstaining = 0; ///< as declared; a side that is not declared counts its list
    bool consistent = true; ///< the declared tally equals the lists
    bool listed = true;     ///< the text names the States; without lists every position is unknown
};

struct StateRow {
    std::string state;       ///< the name in the United Nations' list, else as printed
    std::string printedName; ///< as printed in the latest vote that names it, else as in `state`
    std::string iso3;        ///< empty if not known
    std::string group;       ///< regional group: "African", "Asia-Pacific", "Eastern European", "GRULAC", "WEOG"; empty if not known
    std::vector<Position> positions; ///< one for each vote
    std::vector<std::size_t> sponsored; ///< texts that it sponsors, as places in the series given, ascending
};

/// The latest change of a State: its last position, and the different one that it took before.
struct PositionChange {
    std::size_t row = 0; ///< in VoteTable::states
    Position from = Position::unknown, to = Position::unknown;
    std::size_t fromVote = 0, toVote = 0; ///< in VoteTable::votes
};

struct VoteTable {
    std::vector<Vote> votes;       ///< by date; those without one stand where they were given
    std::vector<StateRow> states;  ///< by name; every State that stands in a list, and every member known to have stood in none
    std::vector<PositionChange> changed; ///< States that took part in at least two votes with different positions
    std::vector<Issue> issues;     ///< the first argument of each names the text

    [[nodiscard]] const PositionChange *changeOf(std::size_t row) const; ///< null: did not change. O(log n)
    /// States with this position in a vote.
    [[nodiscard]] int count(std::size_t vote, Position position) const;
    /// True where the State took part in exactly one of at least two votes.
    [[nodiscard]] bool once(std::size_t row) const;
};

/// Texts without a recorded vote are passed over, but their sponsors tell who was a member (core/votes/seats.h).
[[nodiscard]] VoteTable tabulate(std::span<const DocumentPtr> documents);

/// What decided a vote. A simple majority of the members present and voting, which abstentions are not: rule 20 of the
/// Council's rules of procedure (Human Rights Council resolution 5/1, annex), rule 85 of the Assembly's, but for
/// its important questions.
struct Majority {
    int voting = 0; ///< in favour and against
    int needed = 0; ///< the least number in favour that carries
    int margin = 0; ///< in favour minus against
    int flips = 0;  ///< States that, by voting against instead of in favour, would have undone it; 0 if it was not carried
    [[nodiscard]] bool carried() const { return margin > 0; }
};
[[nodiscard]] Majority majority(const Vote &vote);

} // namespace resolute
