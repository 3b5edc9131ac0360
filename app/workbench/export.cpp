// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/export.h"

#include "core/base/file.h"
#include "core/write/steps.h"
#include "ui/bridge/text.h"
#include "ui/print/pdf_export.h"

#include <QCoreApplication>

#include <cstdio>

namespace resolute::app {

namespace {

QCommandLineOption output()
{
    return {QStringLiteral("write-pdf"),
        QCoreApplication::tr("Write the comparison of two texts to this PDF instead of showing it; “-” is standard output."), QStringLiteral("file")};
}
QCommandLineOption redline()
{
    return {QStringLiteral("redline"), QCoreApplication::tr("With --write-pdf: one text in portrait, instead of two side by side.")};
}
QCommandLineOption letter() { return {QStringLiteral("letter"), QCoreApplication::tr("With --write-pdf: Letter paper instead of A4.")}; }
QCommandLineOption exitCode()
{
    return {QStringLiteral("exit-code"), QCoreApplication::tr("With --write-pdf: exit with 1 where there are differences.")};
}
QCommandLineOption changed() { return {QStringLiteral("only-changes"), QCoreApplication::tr("With --write-pdf: leave unchanged paragraphs out.")}; }

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

Result<ComparisonPtr> compared(const QStringList &files)
{
    std::vector<DocumentPtr> documents;
    for (const QString &file : files) {
        auto document = load(ui::toUtf8(file));
        if (!document) return std::unexpected(document.error());
        documents.push_back(std::move(*document));
    }
    return compare(std::move(documents));
}

} // namespace

void addExportOptions(QCommandLineParser &parser) { parser.addOptions({output(), redline(), letter(), changed(), exitCode()}); }

std::optional<int> runExport(const QCommandLineParser &parser)
{
    if (!parser.isSet(output())) return {};
    ui::PrintOptions options;
    if (parser.isSet(redline())) options.layout = ui::PrintLayout::redline;
    if (parser.isSet(letter())) options.paper = QPageSize::Letter;
    options.changedOnly = parser.isSet(changed());
    const auto comparison = compared(parser.positionalArguments());
    if (!comparison) return fail(comparison.error());
    const auto pdf = ui::toPdf(*comparison, options);
    if (!pdf) return fail(pdf.error());
    const int done = parser.isSet(exitCode()) && hasDifferences(**comparison) ? 1 : 0;
    const std::string path = ui::toUtf8(parser.value(output()));
    if (path == "-") return std::fwrite(pdf->data(), 1, pdf->size(), stdout) == pdf->size() && std::fflush(stdout) == 0 ? done : 4;
    const auto saved = saveFile(path, *pdf);
    return saved ? done : fail(saved.error());
}

} // namespace resolute::app
