// SPDX-License-Identifier: GPL-3.0-or-later
// The fingerprint of an input (FIPS 180-4), so that a script can tell which bytes a document came from.
#pragma once

#include <string>
#include <string_view>

namespace resolute {

/// SHA-256 in lower-case hex: 64 characters.
[[nodiscard]] std::string sha256(std::string_view bytes);
/// True where the processor has instructions for it: then a megabyte takes less than a millisecond, else some ten.
[[nodiscard]] bool isSha256Quick();

} // namespace resolute
