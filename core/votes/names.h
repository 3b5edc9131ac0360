// SPDX-License-Identifier: GPL-3.0-or-later
// The order in which lists of States are printed.
#pragma once

#include <string_view>

namespace resolute {

/// Whether a name (UTF-8) comes before another as a reader looks them up: accents and case come last (the root collation of
/// the Unicode Collation Algorithm, CLDR). Names that differ first in a plain letter are told apart here; others need ICU's
/// collation, which is loaded then and costs some milliseconds the first time. Where it is missing, bytes decide. Thread-safe.
[[nodiscard]] bool comesBefore(std::string_view a, std::string_view b);

/// The same order from ICU alone: below 0, 0 or above. Two names of the same rank may differ in their bytes.
[[nodiscard]] int collate(std::string_view a, std::string_view b);

} // namespace resolute
