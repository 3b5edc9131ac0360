// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/compared_pairs.h"

#include <algorithm>
#include <utility>

namespace resolute {

ComparedPairPtr ComparedPairs::find(const DocumentPtr &a, const DocumentPtr &b, const AlignOptions &options) const
{
    const std::lock_guard lock(mutex_);
    const auto entry = std::ranges::find_if(entries_, [&](const Entry &e) { return e.isOf(a, b, options); });
    return entry == entries_.end() ? nullptr : entry->pair;
}

void ComparedPairs::keep(const DocumentPtr &a, const DocumentPtr &b, const AlignOptions &options, ComparedPairPtr pair)
{
    const std::lock_guard lock(mutex_);
    std::erase_if(entries_, [&](const Entry &e) { return e.a.expired() || e.b.expired() || e.isOf(a, b, options); });
    entries_.push_back({a, b, options.pinned, std::move(pair)});
}

std::size_t ComparedPairs::size() const
{
    const std::lock_guard lock(mutex_);
    return entries_.size();
}

} // namespace resolute
