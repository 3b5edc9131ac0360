// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/concordance.h"
#include "app/cli/command.h"
#include "app/cli/evidence.h"
#include "app/cli/inputs.h"
#include "app/cli/pages.h"
#include "core/compare/comparison.h"
#include "core/compare/review_file.h"

#include <memory>

namespace resolute::cli {

namespace {

const std::vector<std::string> formats{"text", "json", "csv", "html", "markdown", "docx", "pdf"};

struct Options {
    std::vector<std::string> files;
    std::string format, tracked = "proposed", author = "Resolute", review;
    Output output;
    PageOptions pages;
    std::size_t base = 0; ///< 1-based as a person counts the files; 0: none
    bool evidence = false;
};

int run(const Options &options)
{
    const std::string format = chosenFormat(options.format, formats, options.output);
    if (format == "pdf") {
        std::vector<std::string> more{"--tracked", options.tracked};
        if (options.base > 0) more.insert(more.end(), {"--base", std::to_string(options.base)});
        if (options.evidence) more.emplace_back("--evidence");
        if (!options.review.empty()) more.insert(more.end(), {"--review", options.review});
        return writePages("concordance", options.files, options.output, options.pages, more);
    }
    Inputs inputs = readInputs(options.files, options.tracked);
    if (inputs.status != done) return inputs.status;
    CompareOptions how;
    if (options.base > 0) how.base = options.base - 1;
    const auto reviewed = compareReviewed(std::move(inputs.documents), how, options.review);
    if (!reviewed) return report(reviewed.error());
    const ComparisonPtr &comparison = reviewed->comparison;
    Evidence evidence = evidenceOf(*comparison, program());
    evidence.isShown = options.evidence;
    ConcordanceOptions looks;
    looks.changedOnly = options.pages.onlyChanges;
    const Concordance concordance = concordanceOf(*comparison, looks);
    const ReportLook look{.largePrint = false,
        .letter = options.pages.paper == "letter",
        .author = options.author,
        .date = dateFor(comparison->documents.back())};
    if (format == "json") return options.output.write(toJson(concordance, *comparison, evidence));
    if (format == "csv") return options.output.write(toCsv(concordance, evidence));
    if (format == "html") return options.output.write(toHtml(reportOf(concordance), look, evidence));
    if (format == "markdown") return options.output.write(toMarkdown(reportOf(concordance), evidence));
    if (format == "docx") return options.output.write(toDocx(reportOf(concordance), look, evidence), true);
    return options.output.write(toText(concordance, evidence));
}

} // namespace

void addConcordance(CLI::App &app, int &status)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("concordance", "Shows where each paragraph stood before, and what was done to it");
    command->add_option("FILE", options->files, "The texts, earliest first; - is standard input")->required()->expected(1, -1);
    addOutput(*command, options->format, formats, options->output);
    command->add_option("--base", options->base, "Compare every text with the K-th one, not with the one before it")
        ->type_name("K")
        ->check(CLI::PositiveNumber);
    addTracked(*command, options->tracked, true);
    addPages(*command, options->pages, paperOption | onlyChangesOption);
    command->add_option("--author", options->author, "Author in the properties of a Word file")->type_name("NAME")->capture_default_str();
    command->add_option("--review", options->review, "With the links and classes that this workspace decides")->type_name("NAME.resolute");
    addEvidence(*command, options->evidence);
    command->footer("A row a paragraph of the newest text, with its place in each earlier one; source or sponsor, approach and rationale are\n"
                    "left for people to fill in, in a Word file, a spreadsheet (csv) or a browser (html).\n"
                    "Example: resolute concordance first.md second.md third.md -o concordance.docx");
    command->callback([options, &status] {
        if (options->files.size() < 2 && options->tracked != "both") throw CLI::ArgumentMismatch::AtLeast("FILE", 2, options->files.size());
        status = run(*options);
    });
}

} // namespace resolute::cli
