// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison to read in a terminal. Everything is said without colour too: [-deleted-] {+inserted+}.
#pragma once

#include "core/compare/comparison.h"
#include "core/review/remark.h"
#include "core/write/evidence.h"

#include <string>

namespace resolute {

/// About looks only; the answer is the same.
struct TextOptions {
    bool colour = false;
    int width = 0; ///< columns to wrap at; 0: one line a paragraph, for files and pipes
    Evidence evidence{}; ///< at the end, where it is asked for
    review::Remarks remarks{}; ///< notes and decisions, under the paragraphs that they are about
};

/// Changed paragraphs, and those with remarks, with their place and their reasons; those that stayed are counted.
[[nodiscard]] std::string toText(const Comparison &comparison, const TextOptions &options = {});

} // namespace resolute
