// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/late.h"
#include "core/votes/names.h"

namespace resolute {

int collate(std::string_view a, std::string_view b)
{
    static const auto order = late<decltype(&collate)>("collate", "collate");
    return order ? (*order)(a, b) : 0;
}

} // namespace resolute
