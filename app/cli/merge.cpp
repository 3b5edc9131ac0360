// SPDX-License-Identifier: GPL-3.0-or-later
// resolute merge A B -o C: two people's workspaces on the same texts made one.
#include "core/review/merge.h"
#include "app/cli/command.h"
#include "core/review/workspace_file.h"
#include "core/write/review_report.h"

#include <algorithm>
#include <memory>

namespace resolute::cli {

namespace {

struct Options {
    std::string ours, theirs, to, format;
    bool exitCode = false;
};

/// Paths as they are seen from the folder where the merged workspace will stand.
void moveTo(review::Workspace &workspace, const std::string &from, const std::string &to)
{
    for (review::TextEntry &text : workspace.texts) text.path = review::relativePath(review::resolvedPath(text.path, from), to);
}

int run(const Options &options)
{
    const review::FileState before = review::stateOf(options.to); // what nobody may change until it is overwritten
    auto ours = review::openWorkspace(options.ours), theirs = review::openWorkspace(options.theirs);
    int status = done;
    if (!ours) status = report(ours.error());
    if (!theirs) status = report(theirs.error());
    if (status != done) return status;
    for (auto *one : {&*ours, &*theirs}) {
        if (one->workspace.isReadOnly()) {
            warn((one == &*ours ? options.ours : options.theirs) + ": made by a newer version of this program, which must merge it");
            return badInput;
        }
        moveTo(one->workspace, one->folder, review::folderOf(options.to));
    }
    review::Merged merged = review::merge(ours->workspace, theirs->workspace);
    // Signed by the later of the two, so that the same inputs give the same bytes.
    merged.workspace.revision = std::max(ours->workspace.revision, theirs->workspace.revision);
    const review::Stamp stamp = std::max(ours->workspace.saved, theirs->workspace.saved).value_or(review::Stamp{});
    if (const auto saved = review::saveWorkspace(options.to, merged.workspace, stamp, before); !saved) return report(saved.error());
    const Output output;
    const TextOptions looks{.colour = output.toTerminal() && coloured(), .width = output.toTerminal() ? terminalWidth() : 0};
    status = output.write(options.format == "json" ? toJson(merged, options.ours, options.theirs) : toText(merged, looks));
    return status == done && options.exitCode && !merged.conflicts.empty() ? differences : status;
}

} // namespace

void addMerge(CLI::App &app, int &status)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("merge", "Make one workspace of two people's");
    command->add_option("A", options->ours, "The first workspace; order and view are taken from it")->required();
    command->add_option("B", options->theirs, "The second workspace")->required();
    command->add_option("-o", options->to, "The workspace to write; it may be A or B")->type_name("C")->required();
    command->add_option("--format", options->format, "How to say what was merged: text or json")
        ->check(CLI::IsMember({"text", "json"}))
        ->default_val("text");
    command->add_flag("--exit-code", options->exitCode, "Exit with 1 where both decided differently");
    command->footer("What only one of the two changed is taken over. Where both changed the same, both versions are kept and listed.");
    command->callback([options, &status] { status = run(*options); });
}

} // namespace resolute::cli
