// SPDX-License-Identifier: GPL-3.0-or-later
// Documents that amend a text: "Ukraine: amendment to draft resolution A/80/L.3".
#pragma once

#include "core/document/document.h"

#include <string>

namespace resolute {

/// The symbol of the text that this document proposes to amend; empty for one that amends none. Looks at the first lines of
/// what is no resolution: instant.
[[nodiscard]] std::string amendedText(const Document &document);

} // namespace resolute
