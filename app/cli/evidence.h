// SPDX-License-Identifier: GPL-3.0-or-later
// --evidence, which every command that hands something on knows.
#pragma once

#include "core/write/evidence.h"

#include <CLI/CLI.hpp>

namespace resolute::cli {

void addEvidence(CLI::App &command, bool &shown);
/// What this program has to say of itself.
[[nodiscard]] std::string program();

} // namespace resolute::cli
