// SPDX-License-Identifier: GPL-3.0-or-later
// The links found so far, while an alignment is being made.
#pragma once

#include "core/align/features.h"

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace resolute::aligning {

/// Paragraphs that were not matched in a stretch between two links that keep their order.
struct Gap {
    std::vector<Index> a, b;
};

/// One-to-one links, and the extra ones by which paragraphs were split, merged or regrouped.
class Links
{
public:
    explicit Links(const Features &features);

    [[nodiscard]] bool freeA(Index i) const { return !closedA_[i] && toB_[i] == none; }
    [[nodiscard]] bool freeB(Index j) const { return !closedB_[j] && toA_[j] == none; }
    [[nodiscard]] bool openA(Index i) const { return !closedA_[i]; }
    [[nodiscard]] bool openB(Index j) const { return !closedB_[j]; }
    [[nodiscard]] std::optional<Index> ofA(Index i) const { return toB_[i] == none ? std::nullopt : std::optional(toB_[i]); }
    [[nodiscard]] std::optional<Index> ofB(Index j) const { return toA_[j] == none ? std::nullopt : std::optional(toA_[j]); }
    void join(Index i, Index j);
    /// A further counterpart of something that has one, or of several.
    void joinPart(Index i, Index j);
    /// Decided by a person: taken out of all further search.
    void closeA(Index i) { closedA_[i] = true; }
    void closeB(Index j) { closedB_[j] = true; }

    [[nodiscard]] const std::vector<std::pair<Index, Index>> &parts() const { return parts_; }
    /// Gaps between links that keep their order; a paragraph that moved away or was decided stands in none.
    [[nodiscard]] std::vector<Gap> gaps() const;

private:
    static constexpr Index none = static_cast<Index>(-1);
    std::vector<Index> toB_, toA_;
    std::vector<bool> closedA_, closedB_;
    std::vector<std::pair<Index, Index>> parts_;
};

} // namespace resolute::aligning
