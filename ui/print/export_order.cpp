// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/export_order.h"

#include "core/compare/decided.h"
#include "core/document/file_remarks.h"
#include "core/notes/json.h"
#include "core/notes/wording.h"
#include "core/read/read.h"
#include "core/write/comparison_json.h"
#include "core/write/concordance.h"
#include "core/write/csv.h"
#include "core/write/document_json.h"
#include "core/write/document_text.h"
#include "core/write/docx.h"
#include "core/write/html.h"
#include "core/write/markdown.h"
#include "core/write/notes_report.h"
#include "core/write/text.h"
#include "ui/bridge/text.h"
#include "ui/bridge/translate.h"
#include "ui/print/pdf_export.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace resolute::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

std::string language() { return toUtf8(QLocale().name().left(2)); }

ReportLook lookOf(const ExportOrder &order, const Comparison &comparison)
{
    const std::string date = order.look.date.isEmpty() ? comparison.documents.back()->masthead.date : toUtf8(order.look.date);
    return {order.look.largePrint, order.look.paper == QPageSize::Letter, toUtf8(order.look.author), date};
}

Result<std::string> comparisonBytes(const ExportOrder &order, const Comparison &comparison, const review::Remarks &remarks, const Evidence &evidence)
{
    switch (order.format) {
    case ExportFormat::word: {
        DocxOptions options{.author = toUtf8(order.look.author), .date = toUtf8(order.look.date), .evidence = evidence};
        options.remarks = remarks;
        options.translate = exportTranslation();
        if (order.base.isEmpty()) return toDocx(comparison, options);
        const auto base = readBytes(toUtf8(order.base));
        if (!base) return std::unexpected(base.error());
        return toDocxOn(comparison, *base, toUtf8(order.base), options);
    }
    case ExportFormat::html:
        return toHtml(comparison, {.translate = exportTranslation(), .language = language(), .evidence = evidence, .remarks = remarks});
    case ExportFormat::markdown: return toMarkdown(comparison, evidence, remarks);
    case ExportFormat::csv: return toCsv(comparison, evidence);
    case ExportFormat::json: return toJson(comparison, evidence);
    default: return toText(comparison, {.evidence = evidence, .remarks = remarks});
    }
}

std::string reportBytes(const ExportOrder &order, const Report &report, const Comparison &comparison, const Evidence &evidence)
{
    const ReportLook look = lookOf(order, comparison);
    if (order.format == ExportFormat::word) return toDocx(report, look, evidence);
    if (order.format == ExportFormat::html) return toHtml(report, look, evidence);
    return toMarkdown(report, evidence);
}

std::string notesBytes(const ExportOrder &order, const Comparison &comparison, const Evidence &evidence)
{
    const Notes notes = notesToLast(comparison);
    if (order.format == ExportFormat::json) return toJson(notes);
    if (order.format == ExportFormat::text) return toText(notes);
    if (order.format == ExportFormat::markdown) return toMarkdown(notes);
    return reportBytes(order, reportOf(notes), comparison, evidence);
}

std::string concordanceBytes(const ExportOrder &order, const Comparison &comparison, const Evidence &evidence)
{
    ConcordanceOptions options;
    options.translate = exportTranslation();
    options.language = language();
    options.changedOnly = order.look.changedOnly;
    const Concordance concordance = concordanceOf(comparison, options);
    if (order.format == ExportFormat::csv) return toCsv(concordance, evidence, exportWords());
    if (order.format == ExportFormat::json) return toJson(concordance, comparison, evidence);
    if (order.format == ExportFormat::text) return toText(concordance, evidence, exportWords());
    return reportBytes(order, reportOf(concordance, exportWords()), comparison, evidence);
}

std::string textBytes(const ExportOrder &order, const Comparison &comparison, const Evidence &evidence)
{
    const Document &document = *comparison.documents.back();
    if (order.format == ExportFormat::json) return toJson(document);
    if (order.format == ExportFormat::text) return toPlainText(document);
    if (order.format == ExportFormat::markdown) return toMarkdown(document);
    return reportBytes(order, reportOf(document, exportWords()), comparison, evidence);
}

} // namespace

const std::vector<ExportFormat> &formatsOf(PrintContent content)
{
    using F = ExportFormat;
    static const std::vector<F> comparison{F::pdf, F::word, F::html, F::markdown, F::csv, F::text, F::json},
        notes{F::word, F::pdf, F::markdown, F::html, F::text, F::json}, concordance{F::word, F::csv, F::html, F::pdf, F::markdown, F::text, F::json},
        text{F::pdf, F::word, F::html, F::markdown, F::text, F::json};
    switch (content) {
    case PrintContent::comparison: return comparison;
    case PrintContent::notes: return notes;
    case PrintContent::concordance: return concordance;
    case PrintContent::text: break;
    }
    return text;
}

QString formatWord(ExportFormat format)
{
    switch (format) {
    case ExportFormat::pdf: return Words::tr("PDF");
    case ExportFormat::word: return Words::tr("Word (.docx)");
    case ExportFormat::html: return Words::tr("Web page (.html)");
    case ExportFormat::markdown: return Words::tr("Markdown");
    case ExportFormat::csv: return Words::tr("Spreadsheet (.csv)");
    case ExportFormat::text: return Words::tr("Plain text");
    case ExportFormat::json: return Words::tr("JSON");
    }
    return {};
}

QString endingOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::pdf: return QStringLiteral("pdf");
    case ExportFormat::word: return QStringLiteral("docx");
    case ExportFormat::html: return QStringLiteral("html");
    case ExportFormat::markdown: return QStringLiteral("md");
    case ExportFormat::csv: return QStringLiteral("csv");
    case ExportFormat::text: return QStringLiteral("txt");
    case ExportFormat::json: return QStringLiteral("json");
    }
    return {};
}

namespace {

// Drafts without a symbol whose number is still to come ("91/…") are told apart by their files.
QString fileWord(const Document &document)
{
    const std::string &number = document.masthead.number;
    const bool toCome = number.find("...") != std::string::npos || number.find("…") != std::string::npos;
    return toCome && document.masthead.symbol.empty() ? QFileInfo(toQt(document.file)).completeBaseName() + toQt(readingSuffix(document))
                                                      : toQt(shortName(document));
}

} // namespace

QString proposedName(const ExportOrder &order, const Comparison &comparison)
{
    const QString from = fileWord(*comparison.documents.front()), to = fileWord(*comparison.documents.back());
    QString name = order.content == PrintContent::text ? to : Words::tr("%1 to %2").arg(from, to);
    if (order.content == PrintContent::notes) name = Words::tr("%1, revisions").arg(name);
    if (order.content == PrintContent::concordance) name = Words::tr("%1, concordance").arg(name);
    if (order.content == PrintContent::comparison && order.format == ExportFormat::pdf && order.look.layout == PrintLayout::redline)
        name = Words::tr("%1, redline").arg(name);
    if (order.look.largePrint) name = Words::tr("%1, large print").arg(name);
    name.replace(QStringLiteral("/..."), QString());
    for (QChar &c : name)
        if (QStringView(u"/\\:*?\"<>|").contains(c)) c = u'-';
    return name + u'.' + endingOf(order.format);
}

bool takesRemarks(PrintContent content, ExportFormat format)
{
    return content == PrintContent::comparison && format != ExportFormat::csv && format != ExportFormat::json;
}

Result<std::string> exportBytes(const ExportOrder &order, const ComparisonPtr &comparison, const review::Remarks &remarks, const Progress &progress)
{
    const Printable what{order.content, comparison, order.remarks ? remarks : review::Remarks()};
    if (order.format == ExportFormat::pdf) return toPdf(what, order.look, progress);
    Evidence evidence = evidenceFor(what);
    evidence.isShown = order.look.evidence;
    switch (order.content) {
    case PrintContent::comparison: return comparisonBytes(order, *comparison, what.remarks, evidence);
    case PrintContent::notes: return notesBytes(order, *comparison, evidence);
    case PrintContent::concordance: return concordanceBytes(order, *comparison, evidence);
    case PrintContent::text: break;
    }
    return textBytes(order, *comparison, evidence);
}

} // namespace resolute::ui
