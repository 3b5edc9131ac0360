// SPDX-License-Identifier: GPL-3.0-or-later
// What core/read keeps to itself: the readers that read.cpp chooses from, and how bytes become text.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/read/source.h"

#include <string>
#include <string_view>

namespace resolute {

/// Bytes of a text file as UTF-8 with '\n' line ends and without a byte order mark: UTF-8, or UTF-16 with a mark.
/// Anything else is an error naming line and byte. Control characters become blanks, form feeds stay. What comes back are the bytes
/// themselves where nothing about them had to change, as in most files, or else what `buffer` holds from then on.
[[nodiscard]] Result<std::string_view> decodeText(std::string_view bytes, const std::string &file, std::string &buffer);

/// True where a text is written in Markdown: emphasis, headings, `<sup>` or escapes stand where Markdown has them.
[[nodiscard]] bool looksLikeMarkdown(std::string_view text);

/// Each fills in blocks (and facts); text is UTF-8 as decodeText leaves it.
[[nodiscard]] Result<Source> readMarkdown(std::string_view text, const std::string &file, const Progress &progress);
[[nodiscard]] Result<Source> readPlainText(std::string_view text, const std::string &file, const Progress &progress);

} // namespace resolute
