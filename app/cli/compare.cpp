// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/evidence.h"
#include "app/cli/inputs.h"
#include "app/cli/pages.h"
#include "core/compare/amendments.h"
#include "core/compare/comparison.h"
#include "core/compare/review_file.h"
#include "core/read/read.h"
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
    std::string format, tracked = "proposed", author = "Resolute", baseDocx, review;
    Output output;
    PageOptions pages;
    std::size_t base = 0; ///< 1-based as a person counts the files; 0: none
    bool exitCode = false, evidence = false;
};

const std::vector<std::string> formats{"text", "json", "html", "markdown", "csv", "docx", "pdf"};

Result<std::string> word(const Comparison &comparison, const Evidence &evidence, const review::Remarks &remarks, const Options &options)
{
    DocxOptions how{.author = options.author, .date = sourceDate(), .evidence = evidence};
    how.remarks = remarks;
    if (options.baseDocx.empty()) return toDocx(comparison, how);
    const auto bytes = readBytes(options.baseDocx);
    if (!bytes) return std::unexpected(bytes.error());
    return toDocxOn(comparison, *bytes, options.baseDocx, how);
}

Result<std::string> written(const ReviewedComparison &reviewed, const std::string &format, const Options &options)
{
    const Comparison &comparison = *reviewed.comparison;
    Evidence evidence = evidenceOf(comparison, program());
    evidence.isShown = options.evidence;
    const review::Remarks &remarks = reviewed.remarks;
    if (format == "json") return toJson(comparison, evidence);
    if (format == "html") return toHtml(comparison, {.translate = {}, .evidence = evidence, .remarks = remarks});
    if (format == "markdown") return toMarkdown(comparison, evidence, remarks);
    if (format == "csv") return toCsv(comparison, evidence);
    if (format == "docx") return word(comparison, evidence, remarks, options);
    if (!options.output.toTerminal()) return toText(comparison, {.evidence = evidence, .remarks = remarks});
    return toText(comparison, {.colour = coloured(), .width = terminalWidth(), .evidence = evidence, .remarks = remarks});
}

int writePdf(const Options &options)
{
    std::vector<std::string> more{"--tracked", options.tracked, "--author", options.author};
    if (options.base > 0) more.insert(more.end(), {"--base", std::to_string(options.base)});
    if (options.exitCode) more.emplace_back("--exit-code");
    if (options.evidence) more.emplace_back("--evidence");
    if (!options.review.empty()) more.insert(more.end(), {"--review", options.review});
    return writePages("comparison", options.files, options.output, options.pages, more);
}

int run(const Options &options)
{
    if (chosenFormat(options.format, formats, options.output) == "pdf") return writePdf(options);
    Inputs inputs = readInputs(options.files, options.tracked);
    if (inputs.status != done) return inputs.status;
    for (const DocumentPtr &text : inputs.documents)
        if (const std::string amended = textAmendedBy(*text); !amended.empty())
            warn(text->file + ": this is an amendment to " + amended + ": resolute apply carries it out, resolute announced checks it");
    CompareOptions how;
    if (options.base > 0) how.base = options.base - 1;
    const auto compared = compareReviewed(std::move(inputs.documents), how, options.review);
    if (!compared) return report(compared.error());
    static auto *const kept = new ComparisonPtr(compared->comparison); // the process ends with it: taking it apart would only take time

    const std::string format = chosenFormat(options.format, formats, options.output);
    const auto bytes = written(*compared, format, options);
    if (!bytes) return report(bytes.error());
    if (const int status = options.output.write(*bytes, format == "docx"); status != done) return status;
    return options.exitCode && hasDifferences(**kept) ? differences : done;
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
    command->add_option("--author", options->author, "Author of tracked changes and annotations")->type_name("NAME")->capture_default_str();
    command->add_flag("--exit-code", options->exitCode, "Exit with 1 where there are differences");
    addPages(*command, options->pages, layoutOption | paperOption | onlyChangesOption);
    command->add_option("--template", options->baseDocx, "Of docx: take the styles and the page of this Word file, such as the older text itself")
        ->type_name("BASE.docx");
    command
        ->add_option("--review", options->review,
            "With the links and classes that this workspace decides, and its notes and statuses (csv and json have no notes)")
        ->type_name("NAME.resolute");
    addEvidence(*command, options->evidence);
    command->footer("text marks [-deleted-] and {+inserted+} words; html is one file that needs no other; csv has one row a change;\n"
                    "docx is a Word file with tracked changes from the last text but one to the last; pdf sets them on pages,\n"
                    "with every change as an annotation that any reader lists.\n"
                    "Example: resolute compare draft.md adopted.md --format html -o comparison.html");
    command->callback([options, &status] {
        // One file with tracked changes is two texts.
        if (options->files.size() < 2 && options->tracked != "both") throw CLI::ArgumentMismatch::AtLeast("FILE", 2, options->files.size());
        status = run(*options);
    });
}

} // namespace resolute::cli
