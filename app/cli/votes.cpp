// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/votes/votes.h"
#include "app/cli/command.h"
#include "app/cli/inputs.h"
#include "core/write/votes_csv.h"
#include "core/write/votes_json.h"
#include "core/write/votes_text.h"

#include <memory>

namespace resolute::cli {

namespace {

struct Options {
    std::vector<std::string> files;
    std::string format;
    Output output;
};

const std::vector<std::string> formats{"text", "json", "csv"};

std::string written(const VoteTable &table, const std::string &format, const Output &output)
{
    if (format == "json") return toJson(table);
    if (format == "csv") return toCsv(table);
    return toText(table, {.colour = output.toTerminal() && coloured(), .width = 0});
}

int run(const Options &options)
{
    const Inputs inputs = readInputs(options.files);
    if (inputs.status != done) return inputs.status;
    const VoteTable table = tabulate(inputs.documents);
    for (const Issue &issue : table.issues) warn("warning: " + inEnglish(issue));
    return options.output.write(written(table, chosenFormat(options.format, formats, options.output), options.output));
}

} // namespace

void addVotes(CLI::App &app, int &status)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("votes", "Show who voted how, and who changed");
    command->add_option("FILE", options->files, "Texts of a series; those without a recorded vote are passed over; - is standard input")->required();
    addOutput(*command, options->format, formats, options->output);
    command->footer(
        "\"not a member\" and \"not participating\" are told apart by the Council's membership, for 2019 to 2026 and where the texts prove it.\n"
        "Example: resolute votes 41-3.md 50-4.md");
    command->callback([options, &status] { status = run(*options); });
}

} // namespace resolute::cli
