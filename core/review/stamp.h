// SPDX-License-Identifier: GPL-3.0-or-later
// Who writes, when, and under which name: the one place where time and chance come in, as a seam for tests.
#pragma once

#include "core/review/review.h"

#include <functional>
#include <string>

namespace resolute::review {

/// Now, in UTC with milliseconds: "2031-05-06T07:08:09.123Z".
[[nodiscard]] std::string timeNow();
/// A name that nothing else has, here or on another computer: 16 hexadecimal digits by chance.
[[nodiscard]] std::string newId();

struct Pen {
    std::string author{};
    std::function<std::string()> time = timeNow;
    std::function<std::string()> id = newId;

    [[nodiscard]] Stamp stamp() const { return {author, time()}; }
};

/// Adds a stamp later than all the item has, also where clocks disagree or two changes fall into one millisecond.
void sign(Item &item, const Stamp &stamp);

} // namespace resolute::review
