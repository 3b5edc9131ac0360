// SPDX-License-Identifier: GPL-3.0-or-later
// Seeded pairs of invented resolutions with known edits, moves, splits and merges.
#pragma once

#include "core/document/document.h"

#include <cstdint>
#include <string>
#include <vector>

namespace resolute::testing {

/// Shares of the paragraphs, in per cent.
struct Mix {
    int edited = 20, inserted = 3, deleted = 3, moved = 2, split = 1, merged = 1;
    int boilerplate = 30; ///< clauses that stand in many paragraphs
};

enum class Deed { kept, edited, inserted, deleted, moved, movedEdited, split, merged };

struct Truth {
    Deed deed = Deed::kept;
    std::vector<std::uint32_t> a, b; ///< places of paragraphs
    int words = 0;                   ///< deleted and inserted inside
};

struct Pair {
    DocumentPtr a, b;
    std::vector<Truth> truth;
};

/// The same for the same seed on every machine. Paragraphs have 20 to 70 words of an invented vocabulary.
[[nodiscard]] Pair generatePair(std::uint64_t seed, int paragraphs, const Mix &mix = {});

} // namespace resolute::testing
