// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/make_pages.h"

#include "core/compare/decided.h"
#include "core/write/concordance.h"
#include "core/write/notes_report.h"
#include "ui/bridge/languages.h"
#include "ui/bridge/translate.h"
#include "ui/print/comparison_pages.h"
#include "ui/print/report_pages.h"
#include "ui/print/text_piece.h"

#include <QLocale>

namespace resolute::ui {

namespace {

Report reportFor(const Printable &what, const PrintOptions &options)
{
    switch (what.content) {
    case PrintContent::notes: return reportOf(notesToLast(*what.comparison));
    case PrintContent::concordance: {
        ConcordanceOptions how;
        how.translate = exportTranslation();
        how.language = toUtf8(QLocale().name().left(2));
        how.changedOnly = options.changedOnly;
        return reportOf(concordanceOf(*what.comparison, how), exportWords());
    }
    case PrintContent::text:
    case PrintContent::comparison: break;
    }
    return reportOf(*what.comparison->documents.back(), exportWords());
}

} // namespace

std::unique_ptr<Pages> makePages(const Printable &what, const PrintOptions &options, const Progress &progress)
{
    std::unique_ptr<Pages> pages;
    if (what.content == PrintContent::comparison) pages = std::make_unique<ComparisonPages>(what.comparison, options, progress, what.remarks);
    else pages = std::make_unique<ReportPages>(reportFor(what, options), evidenceFor(what), options);
    if (progress.stopped()) return nullptr;
    return pages;
}

std::string dateOf(const Printable &what) { return what.comparison->documents.back()->masthead.date; }

Evidence evidenceFor(const Printable &what)
{
    const std::string program = toUtf8(programName());
    if (what.content == PrintContent::text) return evidenceOf({what.comparison->documents.back()}, program);
    return evidenceOf(*what.comparison, program, exportWords());
}

} // namespace resolute::ui
