// SPDX-License-Identifier: GPL-3.0-or-later
// What a text is called where its date stands beside its name. Elsewhere: shortName() of document.h.
#pragma once

#include "core/document/document.h"

#include <string>
#include <string_view>

namespace resolute {

/// Its symbol, else its number ("91/…" too), else its committee if it is dated, else its file's name.
[[nodiscard]] std::string nameBesideDate(const Document &document);
/// Of its file without the folders, which concern nobody to whom an export is sent. A view of the document.
[[nodiscard]] std::string_view fileName(const Document &document);

} // namespace resolute
