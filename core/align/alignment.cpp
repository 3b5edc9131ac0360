// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/alignment.h"

#include <array>

namespace resolute {

std::string_view name(Relation relation)
{
    static constexpr std::array<std::string_view, 10> names{"same", "renumbered", "edited", "moved", "moved+edited", "split", "merged", "regrouped",
        "inserted", "deleted"};
    return names[static_cast<std::size_t>(relation)];
}

std::string_view name(Confidence confidence)
{
    static constexpr std::array<std::string_view, 3> names{"high", "medium", "low"};
    return names[static_cast<std::size_t>(confidence)];
}

} // namespace resolute
