// SPDX-License-Identifier: GPL-3.0-or-later
// resolute announced OLD NOTES NEW: what became of the revisions that were announced.
#include "core/write/announced.h"
#include "app/cli/command.h"
#include "app/cli/inputs.h"
#include "core/compare/amendments.h"
#include "core/read/read.h"

#include <algorithm>
#include <array>
#include <memory>

namespace resolute::cli {

namespace {

const std::vector<std::string> formats{"text", "json"};

struct Options {
    std::string draft, notes, adopted, format;
    bool exitCode = false;
    Output output;
};

int run(const Options &options)
{
    const std::array<std::string, 3> all{options.draft, options.notes, options.adopted};
    if (std::ranges::count(all, "-") > 1) {
        warn("standard input (-) can be one of the three only");
        return usage;
    }
    const auto bytes = readBytes(options.notes);
    if (!bytes) return report(bytes.error());
    const Inputs inputs = readInputs({options.draft, options.adopted});
    if (inputs.status != done) return inputs.status;
    const Document &draft = *inputs.documents[0], &adopted = *inputs.documents[1];
    const auto announced = readAmendments(*bytes, options.notes, draft);
    if (!announced) return report(announced.error());
    const AnnouncedReport found = checkAnnounced(draft, *announced, adopted);
    const AnnouncedTexts texts{draft, adopted, options.notes};
    const std::string format = chosenFormat(options.format, formats, options.output);
    const bool terminal = options.output.toTerminal();
    const TextOptions looks{.colour = terminal && coloured(), .width = terminal ? terminalWidth() : 0};
    const int status = options.output.write(format == "json" ? toJson(found, texts) : toText(found, texts, looks));
    return status == done && options.exitCode && !found.asAnnounced() ? differences : status;
}

} // namespace

void addAnnounced(CLI::App &app, int &status)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("announced", "Check a final text against the revisions that were announced");
    command->add_option("OLD", options->draft, "The draft to which the revisions were announced; - is standard input")->required();
    command->add_option("NOTES", options->notes, "The revisions: what 'resolute notes' wrote, or an amendment document; - is standard input")
        ->required();
    command->add_option("NEW", options->adopted, "The final text; - is standard input")->required();
    command->add_flag("--exit-code", options->exitCode, "Exit with 1 where the final text is not the draft as announced");
    addOutput(*command, options->format, formats, options->output);
    command->footer("Three lists: what was announced and done, to the letter or in slightly other words; what was announced and not done as\n"
                    "announced, and what stands there instead; and what was done and not announced.");
    command->callback([options, &status] { status = run(*options); });
}

} // namespace resolute::cli
