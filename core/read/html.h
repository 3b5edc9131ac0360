// SPDX-License-Identifier: GPL-3.0-or-later
// HTML as the UN's pages, Word and LibreOffice write it, to Source. Nothing is fetched and no script runs: what a page
// links to is not looked at. Decision and reasons: docs/decisions/reading-html.md
//   html_encoding: bytes -> UTF-8; html_tree: text -> tree within limits; html_style: what looks italic, bold, hidden;
//   html_notes: which links are footnotes; html: tree -> blocks
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/read/read.h"
#include "core/read/source.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace resolute {

struct HtmlLimits {
    std::size_t bytes = 32u << 20;   ///< the longest resolution as Word's HTML has 4 MB
    std::size_t memory = 384u << 20; ///< of the tree; mis-nested formatting multiplies elements without end
    int depth = 400;                 ///< of elements; Word nests to 30, and a parser's work grows with depth times length
};

/// True where bytes begin as a web page does: a doctype, <html>, or comments and an XML declaration before them.
[[nodiscard]] bool looksLikeHtml(std::string_view bytes);

/// Blocks of a page in reading order. Menus, scripts and hidden text are left out. Inserted and deleted text (<ins>, <del>)
/// counts as options say. SourcePlace::lines are lines of the file. Errors (input): too large, too deep, too complex.
[[nodiscard]] Result<Source> readHtml(std::string_view bytes, const std::string &file, const Progress &progress = {}, const ReadOptions &options = {},
    const HtmlLimits &limits = {});

} // namespace resolute
