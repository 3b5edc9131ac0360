// SPDX-License-Identifier: GPL-3.0-or-later
// The fixed parts of a masthead and of an adoption note as they are printed in the six languages.
#pragma once

#include "core/document/document.h"

#include <string>
#include <vector>

namespace resolute::word {

/// A line of the first page or of the end, by what it is: the same line of two texts is compared with itself.
enum class Part {
    unitedNations,
    symbol,
    organ,
    distribution,
    date,
    original,
    committee,
    session,
    sessionDates,
    agendaItem,
    agendaTitle,
    sponsors,
    adoptionHeading,
    title,
    enactingClause,
    meeting,
    meetingDate,
    vote,
    inFavour,
    inFavourList,
    against,
    againstList,
    abstaining,
    abstainingList
};
inline constexpr std::size_t partCount = static_cast<std::size_t>(Part::abstainingList) + 1;

/// The lines of a text, by Part; empty where it does not print them. After the practice of the documents of the
/// Assembly and the Council (DGACM, as published in the six languages).
[[nodiscard]] std::vector<std::string> partsOf(const Document &document);

/// A language of the core as Word names it: "en-GB", "ar-SA", "zh-CN"; English where it is not known.
[[nodiscard]] std::string wordLanguage(const std::string &language);

} // namespace resolute::word
