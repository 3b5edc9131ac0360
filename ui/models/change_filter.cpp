// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/change_filter.h"

#include <algorithm>

namespace resolute::ui {

bool hasTag(const Stop &stop, ChangeTag tag) { return stop.change && std::ranges::contains(stop.change->tags, tag); }

bool ChangeFilter::accepts(const Stop &stop) const
{
    if (!categories.contains(stop.category)) return false;
    if (step && stop.step != *step) return false;
    return tags.empty() || std::ranges::any_of(allTags, [&](ChangeTag tag) { return tags.contains(tag) && hasTag(stop, tag); });
}

} // namespace resolute::ui
