// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/inputs.h"
#include "app/cli/workbench.h"
#include "core/compare/comparison.h"
#include "core/write/comparison_json.h"
#include "core/write/csv.h"
#include "core/write/docx.h"
#include "core/write/html.h"
#include "core/write/markdown.h"
#include "core/write/steps.h"
#include "core/write/text.h"

#include <memory>

namespace resolute::cli {

namespace {

struct Options {
    std::vector<std::string> files;
    std::string format, tracked = "proposed", author = "Resolute";
    Output output;
    std::size_t base = 0; ///< 1-based as a person counts the files; 0: none
    bool exitCode = false;
};

const std::vector<std::string> formats{"text", "json", "html", "markdown", "csv", "docx", "pdf"};

std::string written(const Comparison &comparison, const std::string &format, const Options &options)
{
    if (format == "json") return toJson(comparison);
    if (format == "html") return toHtml(comparison);
    if (format == "markdown") return toMarkdown(comparison);
    if (format == "csv") return toCsv(comparison);
    if (format == "docx") return toDocx(comparison, {.author = options.author, .date = sourceDate(), .step = {}});
    if (options.output.toTerminal()) return toText(comparison, {.colour = coloured(), .width = terminalWidth()});
    return toText(comparison);
}

// Pages are set by the desktop program, which has fonts and knows how to shape every script.
int writePdf(const Options &options)
{
    if (options.output.toTerminal()) return options.output.write({}, true);
    std::vector<std::string> words{"-platform", "offscreen", "--write-pdf", options.output.path.empty() ? "-" : options.output.path};
    if (options.exitCode) words.emplace_back("--exit-code");
    words.emplace_back("--");
    words.insert(words.end(), options.files.begin(), options.files.end());
    return becomeWorkbench(words);
}

int run(const Options &options)
{
    if (chosenFormat(options.format, formats, options.output) == "pdf") return writePdf(options);
    Inputs inputs = readInputs(options.files, options.tracked);
    if (inputs.status != done) return inputs.status;
    CompareOptions how;
    if (options.base > 0) how.base = options.base - 1;
    const auto comparison = compare(std::move(inputs.documents), how);
    if (!comparison) return report(comparison.error());

    const std::string format = chosenFormat(options.format, formats, options.output);
    if (const int status = options.output.write(written(**comparison, format, options), format == "docx"); status != done) return status;
    return options.exitCode && hasDifferences(**comparison) ? differences : done;
}

} // namespace

void addCompare(CLI::App &app, int &status)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("compare", "Show what changed between two or more texts");
    command->add_option("FILE", options->files, "The texts, earliest first; - is standard input")->required()->expected(1, -1);
    addOutput(*command, options->format, formats, options->output);
    command->add_option("--base", options->base, "Compare every text with the K-th one, not with the one before it")
        ->type_name("K")
        ->check(CLI::PositiveNumber);
    addTracked(*command, options->tracked, true);
    command->add_option("--author", options->author, "Author of the tracked changes in a Word file")->type_name("NAME")->capture_default_str();
    command->add_flag("--exit-code", options->exitCode, "Exit with 1 where there are differences");
    command->footer("text marks [-deleted-] and {+inserted+} words; html is one file that needs no other; csv has one row a change;\n"
                    "docx is a Word file with tracked changes from the last text but one to the last; pdf compares two texts on\n"
                    "pages, with every change as an annotation.\n"
                    "Example: resolute compare draft.md adopted.md --format html -o comparison.html");
    command->callback([options, &status] {
        // One file with tracked changes is two texts.
        if (options->files.size() < 2 && options->tracked != "both") throw CLI::ArgumentMismatch::AtLeast("FILE", 2, options->files.size());
        status = run(*options);
    });
}

} // namespace resolute::cli
