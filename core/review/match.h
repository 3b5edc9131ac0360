// SPDX-License-Identifier: GPL-3.0-or-later
// Which changes of a comparison the decisions and notes of a review are about.
//
// A decision holds for a change of the same words on both sides between the same two texts. Where other words were put
// there meanwhile, it no longer fits: an agreement to one wording is none to another.
#pragma once

#include "core/review/anchor.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace resolute::review {

struct Match {
    Fit fit = Fit::lost;   ///< exact: same paragraphs and surroundings; moved: same words, other paragraphs or surroundings
    std::size_t change = 0; ///< place among the changes given; of lost ones nothing
    bool operator==(const Match &) const = default;
};

enum class Sharing { oneEach, many };

/// For each wanted target of kind change, the change that it is about, the most alike first. Decisions have one change
/// each (oneEach); of notes, many may be on one. A target of another kind is lost. Linear but for targets of equal words.
[[nodiscard]] std::vector<Match> match(std::span<const Target *const> wanted, std::span<const Target> changes, Sharing sharing);

} // namespace resolute::review
