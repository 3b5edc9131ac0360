// SPDX-License-Identifier: GPL-3.0-or-later
// Comparisons built by hand, for tests of what is done with a comparison.
#pragma once

#include "core/compare/comparison.h"

#include <string>
#include <string_view>
#include <vector>

namespace resolute::test {

/// A text with these paragraphs, each "ID text"; ids starting with P are preambular, with O operative and numbered.
[[nodiscard]] std::shared_ptr<Document> document(std::string file, const std::vector<std::string_view> &paragraphs);

/// A link of paragraphs by their ids, as a row of a comparison of two texts.
class Pair
{
public:
    Pair(std::shared_ptr<Document> a, std::shared_ptr<Document> b);

    Pair &row(const std::vector<std::string_view> &a, const std::vector<std::string_view> &b, Relation relation);
    /// A change of the last row: the words `from` of its first old paragraph became `to` of its first new one. Either may be
    /// empty; then the other is found, and the empty range stands behind `after`.
    Pair &change(std::string_view from, std::string_view to, ChangeClass changeClass, std::string_view after = {});

    /// The comparison so far, with its statistics counted.
    [[nodiscard]] Comparison comparison() const;

private:
    std::shared_ptr<Document> a_, b_;
    std::vector<Row> rows_;
};

} // namespace resolute::test
