// SPDX-License-Identifier: GPL-3.0-or-later
// A document as text that people and programs read: what instructions made, for instance.
#pragma once

#include "core/document/document.h"

#include <string>

namespace resolute {

/// Plain text: a paragraph a block, with its number or label, footnotes at the end.
[[nodiscard]] std::string toPlainText(const Document &document);
/// Markdown that reads back as the same document: masthead, leads in italics, numbers, footnotes.
[[nodiscard]] std::string toMarkdown(const Document &document);

} // namespace resolute
