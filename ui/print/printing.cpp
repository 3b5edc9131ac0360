// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printing.h"

#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace resolute::ui {

namespace {

bool isLandscape(const Printable &what, const PrintOptions &options)
{
    if (what.content == PrintContent::comparison) return options.layout == PrintLayout::sideBySide;
    return what.content == PrintContent::concordance;
}

} // namespace

QImage pictureOf(const Pages &pages, int page, qreal zoom, qreal ratio)
{
    QImage image((pages.size() * zoom * ratio).toSize(), QImage::Format_RGB16);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(zoom, zoom);
    pages.paint(painter, page, true);
    return image;
}

void preparePrinter(QPrinter &printer, const Printable &what, const PrintOptions &options)
{
    printer.setPageLayout(sheetFor(options, isLandscape(what, options)));
    printer.setFullPage(true);
    printer.setCreator(QStringLiteral("Resolute " RESOLUTE_VERSION));
    printer.setDocName(QString::fromStdString(shortName(*what.comparison->documents.back())));
}

bool printPages(QPrinter &printer, const Printable &what, PrintOptions options, const Progress &progress)
{
    // The person may have chosen other paper than the one that was looked at.
    if (printer.pageLayout().pageSize().id() == QPageSize::Letter) options.paper = QPageSize::Letter;
    const auto pages = makePages(what, options, progress);
    if (!pages) return false;
    printer.setPageOrientation(pages->sheet().orientation());
    QPainter painter;
    if (!painter.begin(&printer)) return false;
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), pages->count()) : pages->count();
    const qreal scale = printer.resolution() / 96.0;
    for (int p = first; p < last; ++p) {
        if (progress.stopped()) {
            printer.abort();
            return false;
        }
        if (p > first && !printer.newPage()) return false;
        painter.save();
        painter.scale(scale, scale);
        pages->paint(painter, p, true);
        painter.restore();
        progress.report(static_cast<double>(p - first + 1) / std::max(1, last - first));
    }
    return painter.end();
}

} // namespace resolute::ui
