// SPDX-License-Identifier: GPL-3.0-or-later
// Exports without a window, for the command line: `resolute compare --format pdf` runs the program this way, since
// setting type is the window's trade.
#pragma once

#include <QCommandLineParser>

#include <optional>

namespace resolute::app {

void addExportOptions(QCommandLineParser &parser);

/// Does the export that was asked for and returns the exit status (CONTRACT: 2 usage, 3 input, 4 output); none if
/// none was asked for.
[[nodiscard]] std::optional<int> runExport(const QCommandLineParser &parser);

} // namespace resolute::app
