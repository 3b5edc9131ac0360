// SPDX-License-Identifier: GPL-3.0-or-later
// resolute notes OLD NEW: the instructions that lead from one text to the other. resolute apply: carries them out.
#include "app/cli/command.h"
#include "app/cli/inputs.h"
#include "core/notes/apply.h"
#include "core/notes/json.h"
#include "core/notes/make.h"
#include "core/notes/wording.h"
#include "core/read/read.h"
#include "core/write/document_json.h"
#include "core/write/document_text.h"

#include <memory>

namespace resolute::cli {

namespace {

const std::vector<std::string> formats{"text", "json", "markdown"};

struct Options {
    std::string first, second, format;
    Output output;
};

int writeNotes(const Options &options)
{
    const Inputs inputs = readInputs({options.first, options.second});
    if (inputs.status != done) return inputs.status;
    const Notes notes = makeNotes(*inputs.documents[0], *inputs.documents[1]);
    const std::string format = chosenFormat(options.format, formats, options.output);
    return options.output.write(format == "json" ? toJson(notes) : format == "markdown" ? toMarkdown(notes) : toText(notes));
}

int applyNotes(const Options &options)
{
    if (options.first == "-" && options.second == "-") {
        warn("standard input (-) can be one of the two only");
        return usage;
    }
    const auto bytes = readBytes(options.first);
    if (!bytes) return report(bytes.error());
    const auto notes = notesFromJson(*bytes, options.first);
    if (!notes) return report(notes.error());
    const Inputs inputs = readInputs({options.second});
    if (inputs.status != done) return inputs.status;
    const auto applied = apply(*inputs.documents.front(), notes->instructions);
    if (!applied) return report(applied.error());
    const std::string format = chosenFormat(options.format, formats, options.output);
    return options.output.write(format == "json" ? toJson(**applied) : format == "markdown" ? toMarkdown(**applied) : toPlainText(**applied));
}

} // namespace

void addNotes(CLI::App &app, int &status)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("notes", "Write the amendments that lead from one text to another");
    command->add_option("OLD", options->first, "The text to be amended; - is standard input")->required();
    command->add_option("NEW", options->second, "The text to arrive at; - is standard input")->required();
    addOutput(*command, options->format, formats, options->output);
    command->footer("The words are those of amendment documents: In operative paragraph 12, replace “…” with “…”.\n"
                    "json also holds what 'resolute apply' needs to carry them out exactly.");
    command->callback([options, &status] { status = writeNotes(*options); });
}

void addApply(CLI::App &app, int &status)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("apply", "Carry amendments out on a text");
    command->add_option("NOTES", options->first, "What 'resolute notes --format json' wrote; - is standard input")->required();
    command->add_option("OLD", options->second, "The text to be amended; - is standard input")->required();
    addOutput(*command, options->format, formats, options->output);
    command->footer("All or nothing: where an instruction does not fit the text, it is named with the reason, nothing is written,\nand the exit status is 3.");
    command->callback([options, &status] { status = applyNotes(*options); });
}

} // namespace resolute::cli
