// SPDX-License-Identifier: GPL-3.0-or-later
// Recorded votes: who voted how in each text of a series, and who changed.
#pragma once

#include "core/document/document.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace resolute {

enum class Position { inFavour, against, abstaining, notParticipating, notAMember, unknown };
[[nodiscard]] std::string_view name(Position position); ///< "inFavour"

struct Vote {
    DocumentPtr document; ///< has an adoption with a recorded vote
    std::string date;     ///< ISO 8601
    int inFavour = 0, against = 0, abstaining = 0; ///< as declared
    bool consistent = true; ///< the declared tally equals the lists
};

struct StateRow {
    std::string state;       ///< the name in the United Nations' list, else as printed
    std::string printedName; ///< as printed in the latest vote that names it
    std::string iso3;        ///< empty if not known
    std::string group;       ///< regional group: "African", "Asia-Pacific", "Eastern European", "GRULAC", "WEOG"; empty if not known
    std::vector<Position> positions; ///< one for each vote
};

struct PositionChange {
    std::size_t row = 0; ///< in VoteTable::states
    Position from = Position::unknown, to = Position::unknown; ///< of the first and the last vote in which it took part
};

struct VoteTable {
    std::vector<Vote> votes;       ///< by date
    std::vector<StateRow> states;  ///< by name
    std::vector<PositionChange> changed; ///< States that took part in at least two votes with different positions
    std::vector<Issue> issues;
};

/// Texts without a recorded vote are passed over.
[[nodiscard]] VoteTable tabulate(std::span<const DocumentPtr> documents);

} // namespace resolute
