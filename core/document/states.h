// SPDX-License-Identifier: GPL-3.0-or-later
// The States that stand in sponsors' lines and vote lists, with the forms their names take in documents of six
// languages and over the years. The table is resources/states.csv.
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace resolute {

/// One State. Everything points into the embedded table.
struct State {
    std::string_view iso3;
    std::string_view name;     ///< English short name: "Iran (Islamic Republic of)"
    std::string_view group;    ///< "African", "Asia-Pacific", "Eastern European", "GRULAC", "WEOG"
    bool observer = false;     ///< not a member of the United Nations
    std::string_view voteName; ///< upper-case form in voting records
    std::array<std::string_view, 5> translations; ///< fr es ru zh ar
    std::vector<std::string_view> alternatives;   ///< other forms, and names of earlier years
};

/// All of them, by English name. Made at the first call; safe from any thread.
[[nodiscard]] std::span<const State> states();

/// The State with this name in any language, however it is spelt: letter case, kinds of apostrophe, hyphen and
/// blank, accents and Arabic vowel signs do not matter. Null if there is none. One hash look-up.
[[nodiscard]] const State *findState(std::string_view printedName);

/// Length in bytes of the longest State name that starts at the front of `text` and ends at a word's end; 0 if none.
[[nodiscard]] std::size_t stateNameAtFront(std::string_view text);

/// Parts a printed list ("Benin, Bosnia and Herzegovina and Chad") into names as printed. Names that hold a comma or
/// an "and" stay whole; `conjunctions` are the words that may part the last two ("and", "et", "y", "и", "و").
[[nodiscard]] std::vector<std::string> splitStates(std::string_view list, std::span<const std::string> conjunctions);

} // namespace resolute
