// SPDX-License-Identifier: GPL-3.0-or-later
// One subcommand of resolute a file. A command reads its options, does its work through the core, prints, and
// returns an exit status: 0 done; 1 differences, with --exit-code; 2 usage; 3 input; 4 output; 5 internal.
#pragma once

#include "core/base/result.h"
#include "core/document/document.h"

#include <CLI/CLI.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace resolute::cli {

enum Exit { done = 0, differences = 1, usage = 2, badInput = 3, badOutput = 4, internalError = 5 };

/// Where a command's result goes: a file written whole or not at all, or standard output.
struct Output {
    std::string path; ///< empty: standard output

    /// Writes the bytes; on failure prints why and returns badOutput. Binary results are refused on a terminal.
    [[nodiscard]] int write(std::string_view bytes, bool binary = false) const;
    [[nodiscard]] bool toTerminal() const; ///< a person reads it right away
};

/// Adds --format, which takes one of `known` (the first is the default), and -o.
void addOutput(CLI::App &command, std::string &format, const std::vector<std::string> &known, Output &output);
/// The format asked for; else the one that the name of the output file ends in; else the first one known.
[[nodiscard]] std::string chosenFormat(const std::string &asked, const std::vector<std::string> &known, const Output &output);

/// Prints the error to standard error and returns its exit status.
int report(const Error &error);
/// "resolute: text" on standard error.
void warn(std::string_view text);
/// True where standard output is a terminal that shows colours, and NO_COLOR is not set.
[[nodiscard]] bool coloured();
/// Columns of the terminal on standard output, at most 110, which is as long as a line can be and still be read.
[[nodiscard]] int terminalWidth();

/// The time that SOURCE_DATE_EPOCH names, ISO 8601, for outputs that carry a time; empty if it names none.
[[nodiscard]] std::string sourceDate();
/// The time to put into a file about a text: sourceDate(), else the text's own date.
[[nodiscard]] std::string dateFor(const DocumentPtr &document);

/// Each registers one subcommand; its callback sets `status`.
void addParse(CLI::App &app, int &status);
void addCompare(CLI::App &app, int &status);
void addVotes(CLI::App &app, int &status);
void addNotes(CLI::App &app, int &status);
void addConcordance(CLI::App &app, int &status);
void addApply(CLI::App &app, int &status);
void addAnnounced(CLI::App &app, int &status);
void addAnnotate(CLI::App &app, int &status);
void addReview(CLI::App &app, int &status);
void addMerge(CLI::App &app, int &status);
void addOpen(CLI::App &app, int &status);
void addCompletion(CLI::App &app, int &status);
void addPdfWords(CLI::App &app, int &status);

} // namespace resolute::cli
