// SPDX-License-Identifier: GPL-3.0-or-later
// One change in words: "“fiftieth” replaced with “fifty-third”", "new paragraph".
#pragma once

#include "ui/store/collation.h"

#include <QString>

namespace resolute::ui {

struct ChangedWords {
    QString before{}, after{};
};

/// The words that a change took away and put there: of a new or deleted paragraph or footnote all of them. Empty where nothing
/// was: of a move, a split or a merger.
[[nodiscard]] ChangedWords changedWords(const Collation &collation, const Stop &stop);
[[nodiscard]] QString stopWords(const Collation &collation, const Stop &stop);

} // namespace resolute::ui
