// SPDX-License-Identifier: GPL-3.0-or-later
// A Document as JSON, schema resolute/document/1 (docs/schema, CONTRACT's `parse`). Offsets count code points.
#pragma once

#include "core/document/coverage.h"
#include "core/document/document.h"

#include <string>

namespace resolute {

/// Indented by two blanks, ends with a line feed; the same document gives the same bytes. Linear in its size.
[[nodiscard]] std::string toJson(const Document &document);
/// With how much of the source it accounts for.
[[nodiscard]] std::string toJson(const Document &document, const Coverage &coverage);

} // namespace resolute
