// SPDX-License-Identifier: GPL-3.0-or-later
// What is set on pages is set by the desktop program, which has fonts and knows how to shape every script.
#pragma once

#include "app/cli/command.h"

namespace resolute::cli {

struct PageOptions {
    std::string layout = "side-by-side", paper = "a4";
    bool onlyChanges = false, largePrint = false;
};

enum PageOption : unsigned { layoutOption = 1, paperOption = 2, onlyChangesOption = 4, largePrintOption = 8 };
/// Adds those of --layout, --paper, --only-changes and --large-print that are asked for.
void addPages(CLI::App &command, PageOptions &options, unsigned which);

/// Becomes the desktop program, which writes a PDF: `content` is "comparison", "notes", "concordance" or "text". Returns an
/// exit status if it could not.
[[nodiscard]] int writePages(const std::string &content, const std::vector<std::string> &files, const Output &output, const PageOptions &options,
    const std::vector<std::string> &more);

} // namespace resolute::cli
