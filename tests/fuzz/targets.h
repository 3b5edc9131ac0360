// SPDX-License-Identifier: GPL-3.0-or-later
// One function a target: bytes in, an abort where something that must hold does not. The fuzzer calls one of them
// (entry.cpp); the tests of the core replay what it started from and what it found with all of them.
#pragma once

#include <string_view>

namespace resolute::fuzz {

/// Any bytes through recognition, the reader of their format and structure.
void read(std::string_view bytes);
/// Two texts in Markdown with a line of equals signs between them, up to the comparison.
void compare(std::string_view bytes);
/// Files of our own as somebody else may have made them: a workspace, instructions.
void json(std::string_view bytes);

} // namespace resolute::fuzz
