// SPDX-License-Identifier: GPL-3.0-or-later
// Heights of rows, from which offsets and totals follow in logarithmic time (a Fenwick tree), so that correcting one
// estimate among 100,000 costs nothing that a person could notice.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace resolute::ui {

class HeightIndex
{
public:
    /// Linear. All heights are taken as estimates.
    void reset(std::vector<int> heights);

    [[nodiscard]] int count() const { return static_cast<int>(heights_.size()); }
    [[nodiscard]] int height(int row) const { return heights_[static_cast<std::size_t>(row)]; }
    [[nodiscard]] bool isMeasured(int row) const { return measured_[static_cast<std::size_t>(row)]; }
    void measure(int row, int height);
    /// Better estimates for the rows from `first`; what was measured among them stays. Linear in all rows.
    void estimate(int first, std::span<const int> heights);
    /// Sum of the heights of the rows before this one; of all for count().
    [[nodiscard]] int offset(int row) const;
    [[nodiscard]] int total() const { return offset(count()); }
    /// The row that covers this offset: the first for what is above, the last for what is below; -1 if there is none.
    [[nodiscard]] int rowAt(int offset) const;

private:
    void sumUp();

    std::vector<int> heights_, tree_;
    std::vector<bool> measured_;
};

} // namespace resolute::ui
