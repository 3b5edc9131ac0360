// SPDX-License-Identifier: GPL-3.0-or-later
// How well typed letters fit the words of a command: its letters in order, best at the beginnings of words and together.
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace resolute::ui {

struct FuzzyMatch {
    int score = 0;           ///< more is better; comparable between candidates of one pattern
    std::vector<int> places; ///< of the letters that matched, in UTF-16 units of the candidate
};

/// Accents and case do not count; blanks in the pattern separate what may be apart. None if a letter is missing.
/// Quadratic in the candidate's length, which is a command's.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(const QString &pattern, const QString &candidate);

} // namespace resolute::ui
