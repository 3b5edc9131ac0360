// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/compare/comparison.h"
#include "core/compare/review_file.h"
#include "core/read/read.h"
#include "core/write/pdf_annotate.h"

#include <cstdlib>
#include <memory>

namespace resolute::cli {

namespace {

struct Options {
    std::string oldFile, newFile, output, author = "Resolute", date, review;
};

int annotate(const Options &o)
{
    auto before = load(o.oldFile);
    if (!before) return report(before.error());
    const auto bytes = readBytes(o.newFile);
    if (!bytes) return report(bytes.error());
    auto after = loadBytes(*bytes, o.newFile);
    if (!after) return report(after.error());
    auto reviewed = compareReviewed({*before, *after}, {}, o.review);
    if (!reviewed) return report(reviewed.error());
    AnnotateOptions options;
    options.author = o.author;
    options.date = o.date.empty() ? (*after)->masthead.date : o.date;
    options.remarks = std::move(reviewed->remarks);
    auto annotated = annotatePdf(*reviewed->comparison, 0, *bytes, options);
    if (!annotated) return report(annotated.error());
    for (const Issue &issue : annotated->issues) warn(issue.place.paragraph + ": " + inEnglish(issue));
    return Output{o.output}.write(annotated->bytes, true);
}

} // namespace

void addAnnotate(CLI::App &app, int &status)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("annotate", "Mark the differences in NEW.pdf's own pages, as annotations that any reader lists");
    command->add_option("old", options->oldFile, "the earlier text, in any format that is read")->type_name("OLD")->required();
    command->add_option("new", options->newFile, "the later text, a PDF")->type_name("NEW.pdf")->required();
    command->add_option("-o,--output", options->output, "the PDF to write")->type_name("OUT.pdf");
    command->add_option("--author", options->author, "who the annotations say made them")->capture_default_str();
    command->add_option("--date", options->date, "the day that the annotations bear, as 2023-07-10; the new text's date if not given")
        ->type_name("DAY");
    command->add_option("--review", options->review, "put the notes and statuses of this workspace on the pages too")->type_name("NAME.resolute");
    command->callback([options, &status] { status = annotate(*options); });
}

} // namespace resolute::cli
