// SPDX-License-Identifier: GPL-3.0-or-later
// One subcommand of resolute a file. A command reads its options, does its work through the core, prints, and
// returns an exit status: 0 done; 1 differences, with --exit-code; 2 usage; 3 input; 4 output; 5 internal.
#pragma once

#include "core/base/result.h"

#include <CLI/CLI.hpp>

#include <string>
#include <string_view>

namespace resolute::cli {

enum Exit { done = 0, differences = 1, usage = 2, badInput = 3, badOutput = 4, internalError = 5 };

/// Where a command's result goes: a file written whole or not at all, or standard output.
struct Output {
    std::string path; ///< empty: standard output

    /// Writes the bytes; on failure prints why and returns badOutput. Binary results are refused on a terminal.
    [[nodiscard]] int write(std::string_view bytes, bool binary = false) const;
};

/// Prints the error to standard error and returns its exit status.
int report(const Error &error);
/// "resolute: text" on standard error.
void warn(std::string_view text);
/// True where standard output is a terminal that shows colours, and NO_COLOR is not set.
[[nodiscard]] bool coloured();

/// Each registers one subcommand; its callback sets `status`.
void addParse(CLI::App &app, int &status);
void addCompare(CLI::App &app, int &status);
void addVotes(CLI::App &app, int &status);
void addOpen(CLI::App &app, int &status);

} // namespace resolute::cli
