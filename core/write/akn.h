// SPDX-License-Identifier: GPL-3.0-or-later
// A document as Akoma Ntoso in the United Nations' form (AKN4UN): the elements and classes that the official files have,
// one <paragraph>, <container> or <point> a paragraph, notes at their marks, every State of a vote an element.
#pragma once

#include "core/document/document.h"

#include <string>

namespace resolute {

/// UTF-8 XML, valid by the standard's schema, the same bytes for the same document. What core/read makes of it is the same
/// document in everything but the file it came from, places in it and issues. Linear.
[[nodiscard]] std::string toAkn(const Document &document);

} // namespace resolute
