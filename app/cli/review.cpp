// SPDX-License-Identifier: GPL-3.0-or-later
// resolute review WORKSPACE: what people added to a comparison, and what of it still fits.
#include "app/cli/command.h"
#include "core/compare/review_overview.h"
#include "core/review/workspace_file.h"
#include "core/write/review_report.h"

#include <algorithm>
#include <memory>

namespace resolute::cli {

namespace {

const std::vector<std::string> formats{"text", "json"};

struct Options {
    std::string workspace, format;
    bool exitCode = false;
    Output output;
};

int run(const Options &options)
{
    const auto opened = review::openWorkspace(options.workspace);
    if (!opened) return report(opened.error());
    const review::Workspace &workspace = opened->workspace;
    if (workspace.isReadOnly()) warn(options.workspace + ": made by a newer version of this program; what is not known here is left out");
    const auto found = overview(workspace, loadTexts(workspace, opened->folder));
    if (!found) return report(found.error());
    for (const WorkspaceText &text : found->texts)
        if (text.error) report(*text.error); // the notes can be read without it
    const ReviewSource source{workspace, *found, options.workspace};
    const std::string format = chosenFormat(options.format, formats, options.output);
    const bool terminal = options.output.toTerminal();
    const TextOptions looks{.colour = terminal && coloured(), .width = terminal ? terminalWidth() : 0};
    const int status = options.output.write(format == "json" ? toJson(source) : toText(source, looks));
    const auto open = [](const ReviewedPair &pair) { return pair.reviewed() < static_cast<int>(pair.changes.size()); };
    return status == done && options.exitCode && std::ranges::any_of(found->pairs, open) ? differences : status;
}

} // namespace

void addReview(CLI::App &app, int &status)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("review", "List the notes and decisions of a workspace");
    command->add_option("WORKSPACE", options->workspace, "A workspace that the window saved (NAME.resolute)")->required();
    command->add_flag("--exit-code", options->exitCode, "Exit with 1 where changes are still to be reviewed");
    addOutput(*command, options->format, formats, options->output);
    command->footer("The texts are read again and compared. What no longer fits a text that changed is listed apart, never left out.");
    command->callback([options, &status] { status = run(*options); });
}

} // namespace resolute::cli
