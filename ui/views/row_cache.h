// SPDX-License-Identifier: GPL-3.0-or-later
// The rows that were laid out lately: what is visible and some more, so that a view of any length holds few of them.
#pragma once

#include "ui/delegates/cell_layout.h"

#include <algorithm>
#include <list>
#include <memory>
#include <unordered_map>
#include <vector>

namespace resolute::ui {

struct LaidRow {
    std::vector<std::shared_ptr<const CellLayout>> cells; ///< by column; cells that look the same are one: a series repeats itself
    qreal height = 0;                                     ///< of the highest cell
};

class RowCache
{
public:
    /// Null if it is not there.
    [[nodiscard]] const LaidRow *find(int row)
    {
        const auto found = places_.find(row);
        if (found == places_.end()) return nullptr;
        rows_.splice(rows_.begin(), rows_, found->second);
        return &rows_.front().second;
    }

    const LaidRow &insert(int row, LaidRow laid)
    {
        rows_.emplace_front(row, std::move(laid));
        places_[row] = rows_.begin();
        if (rows_.size() > capacity_) {
            places_.erase(rows_.back().first);
            rows_.pop_back();
        }
        return rows_.front().second;
    }

    void clear() { rows_.clear(), places_.clear(); }
    [[nodiscard]] std::size_t size() const { return rows_.size(); }

    /// Of two columns some ten screens of short paragraphs; of more, as many cells.
    void setColumns(int columns) { capacity_ = std::max<std::size_t>(60, capacity * 2 / static_cast<std::size_t>(std::max(columns, 2))); }

private:
    static constexpr std::size_t capacity = 240;
    std::size_t capacity_ = capacity;
    std::list<std::pair<int, LaidRow>> rows_; ///< latest first
    std::unordered_map<int, std::list<std::pair<int, LaidRow>>::iterator> places_;
};

} // namespace resolute::ui
