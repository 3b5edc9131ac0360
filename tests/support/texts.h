// SPDX-License-Identifier: GPL-3.0-or-later
// Small documents from lines of our own making.
#pragma once

#include "core/compare/comparison.h"
#include "core/document/document.h"

#include <string>
#include <string_view>
#include <vector>

namespace resolute::testing {

/// One paragraph a line: "P Recalling | the rest" is preambular with its lead, "O Requests | the rest" operative and
/// numbered in order, "(a) text" a sub-paragraph of the operative paragraph above, "# text" a heading, else other.
[[nodiscard]] DocumentPtr textOf(std::string_view lines);

/// "P1=P1 same; P2>P3 edited; ..." of one step, in order; a side that is empty is "-".
[[nodiscard]] std::string relationsOf(const Comparison &comparison, std::size_t step = 0);

/// The changes of a row, one a line: "[old] -> [new] class".
[[nodiscard]] std::string changesOf(std::string_view a, std::string_view b, std::string_view language = {});

/// The new text made from the old one and the changes of one step between single paragraphs.
[[nodiscard]] std::string replay(const Document &a, const Document &b, const Step &step);

} // namespace resolute::testing
