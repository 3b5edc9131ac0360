// SPDX-License-Identifier: GPL-3.0-or-later
// A PDF that was cut off (a broken download) has lost its end, where the list of its objects and the way in stand.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace resolute {

/// The bytes with a trailer that names the catalogue found among them, so that a reader which rebuilds the list of objects
/// finds the way in; none if there is no catalogue to be seen. Linear; a copy of the input.
[[nodiscard]] std::optional<std::string> withTrailer(std::string_view bytes);

} // namespace resolute
