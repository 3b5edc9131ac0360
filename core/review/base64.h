// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes inside JSON (RFC 4648, section 4).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace resolute::review {

[[nodiscard]] std::string toBase64(std::string_view bytes);
/// None if it is not base64, with padding and without blanks.
[[nodiscard]] std::optional<std::string> fromBase64(std::string_view text);

} // namespace resolute::review
