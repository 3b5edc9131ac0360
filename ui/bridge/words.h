// SPDX-License-Identifier: GPL-3.0-or-later
// The core's codes in words that a person reads, in the language of the window.
#pragma once

#include "core/align/alignment.h"
#include "core/base/result.h"
#include "core/diff/change.h"
#include "core/votes/votes.h"

#include <QString>

#include <span>

namespace resolute::ui {

/// A message of the core with its arguments put in, translated (context "message").
[[nodiscard]] QString sentence(const Message &message, std::span<const std::string> arguments);
[[nodiscard]] QString sentence(const Issue &issue);
[[nodiscard]] QString sentence(const Error &error); ///< without file and place
/// "line 12", "page 3, OP 4"; empty if no place is known.
[[nodiscard]] QString placeWords(const Place &place);

[[nodiscard]] QString relationWord(Relation relation);     ///< "edited", "moved and edited"
[[nodiscard]] QString confidenceWord(Confidence confidence);
[[nodiscard]] QString classWord(ChangeClass changeClass);  ///< "Substantive", "References"
[[nodiscard]] QString tagWord(ChangeTag tag);              ///< "verb weaker"
[[nodiscard]] QString positionWord(Position position);     ///< "in favour"
/// "PP 7", "OP 12 (b)".
[[nodiscard]] QString paragraphName(const Paragraph &paragraph);
/// "operative paragraph 12 (b)", as a screen reader says it.
[[nodiscard]] QString spokenName(const Paragraph &paragraph);
/// "7 July 2022" of an ISO 8601 date, in the window's language; the date as it is if it is none.
[[nodiscard]] QString dateWords(std::string_view iso);

} // namespace resolute::ui
