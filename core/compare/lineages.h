// SPDX-License-Identifier: GPL-3.0-or-later
// The lineages of a series: which paragraphs of all texts are each other's versions, found by following the links of
// every step; and the order in which they are read.
#pragma once

#include "core/align/alignment.h"

#include <cstddef>
#include <vector>

namespace resolute {

class Lineages
{
public:
    explicit Lineages(const std::vector<DocumentPtr> &documents);

    /// Joins what the links of one step say belongs together, and puts its paragraphs in order: as in the newer text,
    /// and where a lineage is in neither of the two texts, behind the lineage it stood behind before.
    void add(std::size_t from, std::size_t to, const Alignment &alignment);

    /// The rows' cells, in order: cells[k] are paragraphs of text k, ascending.
    [[nodiscard]] std::vector<std::vector<std::vector<ParagraphIndex>>> cells() const;
    /// The lineage of a paragraph: any number that its versions share.
    [[nodiscard]] std::size_t of(std::size_t text, ParagraphIndex paragraph) const { return root(first_[text] + at(paragraph)); }

private:
    [[nodiscard]] std::size_t root(std::size_t paragraph) const;

    std::vector<std::size_t> first_;  ///< number of each text's first paragraph; one more for the end
    mutable std::vector<std::size_t> up_; ///< a forest of paragraphs over all texts; its trees are the lineages
    std::vector<std::size_t> order_;  ///< a paragraph of each lineage met so far, in reading order
};

} // namespace resolute
