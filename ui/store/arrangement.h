// SPDX-License-Identifier: GPL-3.0-or-later
// What is laid side by side, as a value: the pair, or the texts of the series, and what their marks are against.
#pragma once

#include <optional>
#include <vector>

namespace resolute::ui {

/// Names a text for as long as the program runs; never used again.
enum class TextId : int {};

struct Arrangement {
    bool series = false;            ///< all texts instead of the pair
    std::vector<TextId> leftOut{};  ///< texts of the series that are not shown
    std::optional<TextId> base{};   ///< each text is marked against this one, which stands first; none: against the text before it
    bool operator==(const Arrangement &) const = default;
};

} // namespace resolute::ui
