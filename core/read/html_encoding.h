// SPDX-License-Identifier: GPL-3.0-or-later
// The characters of a page: by its byte order mark, by what it says of itself, else UTF-8, else Windows-1252.
#pragma once

#include <string>
#include <string_view>

namespace resolute {

struct DecodedHtml {
    std::string text; ///< UTF-8 with '\n' line ends; what cannot be decoded is U+FFFD
    std::string assumed; ///< the encoding that was guessed where the page names none that fits; empty where it does
};

[[nodiscard]] DecodedHtml decodeHtml(std::string_view bytes);

} // namespace resolute
