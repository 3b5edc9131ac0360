// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/height_index.h"

#include <algorithm>
#include <bit>

namespace resolute::ui {

namespace {

// tree[i] holds the sum of the `lowest bit of i` heights that end at height i - 1.
std::size_t lowestBit(std::size_t i) { return i & (~i + 1); }

} // namespace

void HeightIndex::reset(std::vector<int> heights)
{
    heights_ = std::move(heights);
    measured_.assign(heights_.size(), false);
    sumUp();
}

void HeightIndex::sumUp()
{
    tree_.assign(heights_.size() + 1, 0);
    for (std::size_t i = 1; i < tree_.size(); ++i) {
        tree_[i] += heights_[i - 1];
        if (const std::size_t up = i + lowestBit(i); up < tree_.size()) tree_[up] += tree_[i];
    }
}

void HeightIndex::measure(int row, int height)
{
    const auto r = static_cast<std::size_t>(row);
    measured_[r] = true;
    const int delta = height - std::exchange(heights_[r], height);
    for (std::size_t i = r + 1; delta != 0 && i < tree_.size(); i += lowestBit(i)) tree_[i] += delta;
}

void HeightIndex::estimate(int first, std::span<const int> heights)
{
    const auto from = static_cast<std::size_t>(first);
    for (std::size_t i = 0; i < heights.size(); ++i)
        if (!measured_[from + i]) heights_[from + i] = heights[i];
    sumUp();
}

int HeightIndex::offset(int row) const
{
    int sum = 0;
    for (auto i = static_cast<std::size_t>(row); i > 0; i -= lowestBit(i)) sum += tree_[i];
    return sum;
}

int HeightIndex::rowAt(int offset) const
{
    if (heights_.empty()) return -1;
    std::size_t place = 0;
    int left = std::max(offset, 0);
    for (std::size_t step = std::bit_floor(heights_.size()); step > 0; step /= 2)
        if (place + step < tree_.size() && tree_[place + step] <= left) {
            place += step;
            left -= tree_[place];
        }
    return static_cast<int>(std::min(place, heights_.size() - 1));
}

} // namespace resolute::ui
