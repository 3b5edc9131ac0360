// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/export.h"

#include "core/base/file.h"
#include "core/compare/review_file.h"
#include "core/compare/views.h"
#include "core/write/steps.h"
#include "ui/bridge/text.h"
#include "ui/print/pdf_export.h"

#include <QCoreApplication>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <format>

namespace resolute::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

QString name(const char *option) { return QString::fromLatin1(option); }

int fail(const Error &error)
{
    std::fprintf(stderr, "resolute: %s\n", inEnglish(error).c_str());
    switch (error.kind) {
    case ErrorKind::usage: return 2;
    case ErrorKind::input: return 3;
    case ErrorKind::output: return 4;
    default: return 5;
    }
}

int wrong(const QString &option, const QString &value)
{
    std::fprintf(stderr, "resolute: --%s: %s\n", qPrintable(option), qPrintable(value));
    return 2;
}

Result<ReviewedComparison> compared(const QCommandLineParser &parser, TrackedView view, ui::PrintContent content)
{
    std::vector<DocumentPtr> documents;
    for (const QString &file : parser.positionalArguments()) {
        auto some = loadViews(ui::toUtf8(file), view);
        if (!some) return std::unexpected(some.error());
        documents.insert(documents.end(), some->begin(), some->end());
    }
    if (content == ui::PrintContent::text && documents.size() == 1) documents.push_back(documents.front());
    CompareOptions options;
    if (const int base = parser.value(name("base")).toInt(); base > 0) options.base = static_cast<std::size_t>(base - 1);
    return compareReviewed(std::move(documents), options, ui::toUtf8(parser.value(name("review"))));
}

/// The time that SOURCE_DATE_EPOCH names; empty if it names none.
QString sourceDate()
{
    bool good = false;
    const qlonglong seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&good);
    if (!good || seconds < 0) return {};
    return ui::toQt(std::format("{:%FT%TZ}", std::chrono::sys_seconds{std::chrono::seconds{seconds}}));
}

std::optional<ui::PrintContent> contentNamed(const QString &word)
{
    if (word == u"comparison") return ui::PrintContent::comparison;
    if (word == u"notes") return ui::PrintContent::notes;
    if (word == u"concordance") return ui::PrintContent::concordance;
    if (word == u"text") return ui::PrintContent::text;
    return {};
}

} // namespace

void addExportOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {name("write-pdf"), Words::tr("Write a PDF instead of showing a window; “-” is standard output."), name("file")},
        {name("content"), Words::tr("With --write-pdf: comparison, notes, concordance or text."), name("what"), name("comparison")},
        {name("layout"), Words::tr("With --write-pdf: side-by-side in landscape, or one redline in portrait."), name("layout"), name("side-by-side")},
        {name("redline"), Words::tr("The same as --layout redline.")},
        {name("paper"), Words::tr("With --write-pdf: a4 or letter."), name("paper"), name("a4")},
        {name("letter"), Words::tr("The same as --paper letter.")},
        {name("only-changes"), Words::tr("With --write-pdf: leave unchanged paragraphs out.")},
        {name("large-print"), Words::tr("With --write-pdf: a sheet to read from, of notes or a text.")},
        {name("evidence"), Words::tr("With --write-pdf: say at the end what it was made from and how.")},
        {name("review"), Words::tr("With --write-pdf: put the notes and statuses of this workspace on the pages."), name("file")},
        {name("author"), Words::tr("With --write-pdf: author of the annotations."), name("name"), name("Resolute")},
        {name("base"), Words::tr("With --write-pdf: compare every text with the one at this place."), name("place")},
        {name("tracked"), Words::tr("With --write-pdf: files with tracked changes as proposed, before, or both."), name("view"), name("proposed")},
        {name("exit-code"), Words::tr("With --write-pdf: exit with 1 where there are differences.")},
    });
}

std::optional<int> runExport(const QCommandLineParser &parser)
{
    if (!parser.isSet(name("write-pdf"))) return {};
    const auto content = contentNamed(parser.value(name("content")));
    const auto view = trackedViewNamed(ui::toUtf8(parser.value(name("tracked"))));
    const QString layout = parser.isSet(name("redline")) ? name("redline") : parser.value(name("layout"));
    const QString paper = parser.isSet(name("letter")) ? name("letter") : parser.value(name("paper"));
    if (!content) return wrong(name("content"), parser.value(name("content")));
    if (!view) return wrong(name("tracked"), parser.value(name("tracked")));
    if (layout != u"redline" && layout != u"side-by-side") return wrong(name("layout"), layout);
    if (paper != u"a4" && paper != u"letter") return wrong(name("paper"), paper);
    ui::PrintOptions options;
    options.layout = layout == u"redline" ? ui::PrintLayout::redline : ui::PrintLayout::sideBySide;
    options.paper = paper == u"letter" ? QPageSize::Letter : QPageSize::A4;
    options.changedOnly = parser.isSet(name("only-changes"));
    options.largePrint = parser.isSet(name("large-print"));
    options.evidence = parser.isSet(name("evidence"));
    options.author = parser.value(name("author"));
    options.date = sourceDate();
    const auto comparison = compared(parser, *view, *content);
    if (!comparison) return fail(comparison.error());
    ui::Printable what{*content, comparison->comparison};
    what.remarks = comparison->remarks;
    const auto pdf = ui::toPdf(what, options);
    if (!pdf) return fail(pdf.error());
    const int done = parser.isSet(name("exit-code")) && hasDifferences(*comparison->comparison) ? 1 : 0;
    const std::string path = ui::toUtf8(parser.value(name("write-pdf")));
    if (path == "-") return std::fwrite(pdf->data(), 1, pdf->size(), stdout) == pdf->size() && std::fflush(stdout) == 0 ? done : 4;
    const auto saved = saveFile(path, *pdf);
    return saved ? done : fail(saved.error());
}

} // namespace resolute::app
