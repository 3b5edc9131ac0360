// SPDX-License-Identifier: GPL-3.0-or-later
// The heaviest set of links that all keep their order: what is left where it was, and, against it, what moved.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace resolute::aligning {

struct ChainLink {
    std::uint32_t i = 0, j = 0;
    double weight = 0; ///< positive
};

/// Places in `links` (which are sorted by i, then j) of the heaviest chain: i and j both strictly grow along it.
/// Among chains of the same weight the answer is fixed by the order of the links. O(n log n).
[[nodiscard]] std::vector<std::size_t> heaviestChain(std::span<const ChainLink> links);

} // namespace resolute::aligning
