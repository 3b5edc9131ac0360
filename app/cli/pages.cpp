// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pages.h"

#include "app/cli/workbench.h"

namespace resolute::cli {

void addPages(CLI::App &command, PageOptions &options, unsigned which)
{
    if (which & layoutOption)
        command
            .add_option("--layout", options.layout,
                "Of pdf: both texts beside each other in landscape, or one text in portrait with what was struck in its place")
            ->type_name("side-by-side|redline")
            ->check(CLI::IsMember({"side-by-side", "redline"}))
            ->capture_default_str();
    if (which & paperOption)
        command.add_option("--paper", options.paper, "Size of the paper")
            ->type_name("a4|letter")
            ->check(CLI::IsMember({"a4", "letter"}))
            ->capture_default_str();
    if (which & onlyChangesOption) command.add_flag("--only-changes", options.onlyChanges, "Count unchanged paragraphs instead of showing them");
    if (which & largePrintOption) command.add_flag("--large-print", options.largePrint, "A sheet to read from: 18 points, wide leading");
}

int writePages(const std::string &content, const std::vector<std::string> &files, const Output &output, const PageOptions &options,
    const std::vector<std::string> &more)
{
    if (output.toTerminal()) return output.write({}, true);
    std::vector<std::string> words{"-platform", "offscreen", "--write-pdf", output.path.empty() ? "-" : output.path, "--content", content, "--layout",
        options.layout, "--paper", options.paper};
    if (options.onlyChanges) words.emplace_back("--only-changes");
    if (options.largePrint) words.emplace_back("--large-print");
    words.insert(words.end(), more.begin(), more.end());
    words.emplace_back("--");
    words.insert(words.end(), files.begin(), files.end());
    return becomeWorkbench(words);
}

} // namespace resolute::cli
