// SPDX-License-Identifier: GPL-3.0-or-later
// Akoma Ntoso, the United Nations' own XML of its resolutions.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/read/source.h"

#include <string>
#include <string_view>

namespace resolute {

/// True for XML whose root element is akomaNtoso.
[[nodiscard]] bool isAkn(std::string_view bytes);

/// Blocks with roles. Errors (input): not well formed, beyond the limits of core/read/xml.h, no statement in it.
[[nodiscard]] Result<Source> readAkn(std::string_view bytes, const std::string &file, const Progress &progress);

} // namespace resolute
