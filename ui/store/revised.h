// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison as the core made it, and as it is shown: with what people decided otherwise about classes, and in rows.
#pragma once

#include "ui/store/collation.h"

#include <functional>

namespace resolute::ui {

/// Gives the comparison back where nobody decided otherwise.
using Revise = std::function<ComparisonPtr(const ComparisonPtr &)>;

struct Revised {
    ComparisonPtr made{}, shown{}; ///< both null while there is none
    CollationPtr collation{};      ///< of what is shown
    [[nodiscard]] explicit operator bool() const { return made != nullptr; }
};

} // namespace resolute::ui
