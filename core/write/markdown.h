// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison as Markdown: ~~deleted~~ and **inserted**, legible as it stands and when rendered.
#pragma once

#include "core/compare/comparison.h"
#include "core/review/remark.h"
#include "core/write/evidence.h"

#include <string>
#include <string_view>

namespace resolute {

/// Remarks stand as a list under the paragraphs that they are about.
[[nodiscard]] std::string toMarkdown(const Comparison &comparison, const Evidence &evidence = {}, const review::Remarks &remarks = {});

/// Text that means itself: every character that Markdown might take for markup gets a backslash.
[[nodiscard]] std::string escapeMarkdown(std::string_view text);

} // namespace resolute
