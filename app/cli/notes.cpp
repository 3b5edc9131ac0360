// SPDX-License-Identifier: GPL-3.0-or-later
// resolute notes OLD NEW: the instructions that lead from one text to the other. resolute apply: carries them out.
#include "app/cli/command.h"
#include "app/cli/evidence.h"
#include "app/cli/inputs.h"
#include "app/cli/pages.h"
#include "core/compare/amendments.h"
#include "core/compare/besides.h"
#include "core/compare/comparison.h"
#include "core/compare/decided.h"
#include "core/compare/review_file.h"
#include "core/notes/apply.h"
#include "core/notes/json.h"
#include "core/notes/wording.h"
#include "core/read/read.h"
#include "core/write/document_json.h"
#include "core/write/document_text.h"
#include "core/write/docx.h"
#include "core/write/notes_report.h"

#include <algorithm>
#include <memory>

namespace resolute::cli {

namespace {

const std::vector<std::string> formats{"text", "json", "markdown", "html", "docx", "pdf"};
const std::vector<std::string> textFormats{"text", "json", "markdown", "docx"};

struct Options {
    std::string first, second, format;
    std::string author = "Resolute";
    Output output;
    PageOptions pages;
    std::string review;
    bool partial = false, evidence = false;
};

int writeReport(const Report &made, const std::string &format, const std::vector<DocumentPtr> &from, const Options &options)
{
    Evidence evidence = evidenceOf(from, program());
    evidence.isShown = options.evidence;
    const ReportLook look{options.pages.largePrint, options.pages.paper == "letter", options.author, dateFor(from.back())};
    if (format == "html") return options.output.write(toHtml(made, look, evidence));
    return options.output.write(toDocx(made, look, evidence), true);
}

std::vector<std::string> furtherWords(const Options &options)
{
    std::vector<std::string> out;
    if (options.evidence) out.emplace_back("--evidence");
    if (!options.review.empty()) out.insert(out.end(), {"--review", options.review});
    return out;
}

int writeNotes(const Options &options)
{
    const std::string format = chosenFormat(options.format, formats, options.output);
    if (format == "pdf") return writePages("notes", {options.first, options.second}, options.output, options.pages, furtherWords(options));
    const Inputs inputs = readInputs({options.first, options.second});
    if (inputs.status != done) return inputs.status;
    Notes notes;
    if (options.review.empty()) notes = notesBetween(*inputs.documents[0], *inputs.documents[1]);
    else if (const auto reviewed = compareReviewed(inputs.documents, {}, options.review)) notes = notesToLast(*reviewed->comparison);
    else return report(reviewed.error());
    if (format == "html" || format == "docx") return writeReport(reportOf(notes), format, inputs.documents, options);
    return options.output.write(format == "json" ? toJson(notes) : format == "markdown" ? toMarkdown(notes) : toText(notes));
}

int writeDocument(const DocumentPtr &base, const DocumentPtr &document, const Options &options)
{
    const std::string format = chosenFormat(options.format, textFormats, options.output);
    if (format == "docx") {
        const auto word = toTrackedWord(base, document, {.author = options.author, .date = sourceDate(), .evidence = evidenceOf({base}, program())});
        return word ? options.output.write(*word, true) : report(word.error());
    }
    return options.output.write(format == "json" ? toJson(*document) : format == "markdown" ? toMarkdown(*document) : toPlainText(*document));
}

void tell(const AmendedText &amended)
{
    for (std::size_t i = 0; i < amended.outcomes.size(); ++i) {
        const auto &[words, what] = amended.outcomes[i];
        if (words.empty()) continue; // renumbering, which nobody had to ask for
        const std::string why = what.why ? ": " + fill(what.why->english, what.arguments) : std::string();
        warn(std::to_string(i + 1) + ' ' + std::string(name(what.outcome)) + why + " (" + words + ')');
    }
}

int applyNotes(const Options &options)
{
    if (options.first == "-" && options.second == "-") {
        warn("standard input (-) can be one of the two only");
        return usage;
    }
    const auto bytes = readBytes(options.first);
    if (!bytes) return report(bytes.error());
    const Inputs inputs = readInputs({options.second});
    if (inputs.status != done) return inputs.status;
    const DocumentPtr &base = inputs.documents.front();
    if (isJson(*bytes) && !options.partial) {
        const auto notes = notesFromJson(*bytes, options.first);
        if (!notes) return report(notes.error());
        const auto applied = apply(*base, notes->instructions);
        return applied ? writeDocument(base, *applied, options) : report(applied.error());
    }
    const auto amended = amend(*bytes, options.first, *base);
    if (!amended) return report(amended.error());
    tell(*amended);
    const bool all = std::ranges::all_of(amended->outcomes, [](const AmendmentOutcome &o) { return o.what.outcome == Outcome::applied; });
    if (all || options.partial) {
        const int status = writeDocument(base, amended->document, options);
        if (status != done) return status;
    }
    return all ? done : badInput;
}

} // namespace

void addNotes(CLI::App &app, int &status)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("notes", "Write the amendments that lead from one text to another");
    command->add_option("OLD", options->first, "The text to be amended; - is standard input")->required();
    command->add_option("NEW", options->second, "The text to arrive at; - is standard input")->required();
    addOutput(*command, options->format, formats, options->output);
    addPages(*command, options->pages, paperOption | largePrintOption);
    command->add_option("--author", options->author, "Author in the properties of a Word file")->type_name("NAME")->capture_default_str();
    command->add_option("--review", options->review, "With the links that this workspace decides")->type_name("NAME.resolute");
    addEvidence(*command, options->evidence);
    command->footer("The words are those of amendment documents: In operative paragraph 12, replace “…” with “…”.\n"
                    "json also holds what 'resolute apply' needs to carry them out exactly.");
    command->callback([options, &status] { status = writeNotes(*options); });
}

void addApply(CLI::App &app, int &status)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("apply", "Carry amendments out on a text");
    command->add_option("NOTES", options->first, "What 'resolute notes' wrote, or an amendment document; - is standard input")->required();
    command->add_option("OLD", options->second, "The text to be amended; - is standard input")->required();
    command->add_flag("--partial", options->partial, "Write the text with what could be applied, though not all could");
    addOutput(*command, options->format, textFormats, options->output);
    command->add_option("--author", options->author, "Author of the tracked changes in a Word file")->type_name("NAME")->capture_default_str();
    command->footer("NOTES may be the JSON or text of 'resolute notes', or a document in the words of amendments in English, in any format\n"
                    "that is read; of these, each instruction is reported as applied, ambiguous or impossible on standard error.\n"
                    "Where one cannot be applied, nothing is written but with --partial, and the exit status is 3.");
    command->callback([options, &status] { status = applyNotes(*options); });
}

} // namespace resolute::cli
