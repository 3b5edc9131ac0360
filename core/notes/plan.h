// SPDX-License-Identifier: GPL-3.0-or-later
// Which paragraphs of the base text stay, move, go, or become others: the skeleton of the instructions.
#pragma once

#include "core/align/alignment.h"
#include "core/document/document.h"

#include <optional>
#include <vector>

namespace resolute {

/// Paragraphs that become others. Seats are places in the base text.
struct Regroup {
    std::vector<std::size_t> a; ///< ascending; the first is where the new ones stand
    std::vector<std::size_t> b; ///< one behind the other in the new text
};

/// Every paragraph of the base text is in exactly one of kept, regrouped and deleted; every one of the new text is the
/// counterpart of a kept one, in a regroup, or inserted.
struct Plan {
    std::vector<std::optional<std::size_t>> keptAs; ///< for each old paragraph: the new one that it becomes
    std::vector<std::optional<std::size_t>> keptFrom; ///< the other way
    std::vector<Regroup> regroups;
    std::vector<std::optional<std::size_t>> regroupOfA, regroupOfB; ///< places in regroups
    std::vector<bool> moved; ///< for each old paragraph that is kept or seats a regroup: it does not keep its order
};

/// One paragraph keeps its place where kind, depth, part and suffix in its name stay as they are. Those that keep
/// their order are the heaviest chain, by length of text: few and short ones move.
[[nodiscard]] Plan makePlan(const Document &a, const Document &b, const Alignment &alignment);

} // namespace resolute
