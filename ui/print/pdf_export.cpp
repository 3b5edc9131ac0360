// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_export.h"

#include "core/write/pdf_annotations.h"
#include "core/write/pdf_reproducible.h"
#include "ui/bridge/text.h"
#include "ui/print/make_pages.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace resolute::ui {

namespace {

const Message cancelled{"cancelled", RESOLUTE_MESSAGE("message", "cancelled")};

std::unexpected<Error> stopped() { return std::unexpected(Error{ErrorKind::cancelled, &cancelled, {}, {}, {}}); }

std::vector<PdfRole> rolesOf(const Pages &pages)
{
    std::vector<PdfRole> out;
    for (const PieceRole role : pages.roles())
        out.push_back(role == PieceRole::title ? PdfRole::title
                : role == PieceRole::heading   ? PdfRole::heading
                : role == PieceRole::artifact  ? PdfRole::artifact
                                               : PdfRole::paragraph);
    return out;
}

} // namespace

Result<std::string> toPdf(const Printable &what, const PrintOptions &options, const Progress &progress)
{
    const std::string date = options.date.isEmpty() ? dateOf(what) : toUtf8(options.date);
    const auto pages = makePages(what, options, progress);
    if (!pages) return stopped();

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageLayout(pages->sheet());
        writer.setPageMargins({});
        writer.setResolution(96);
        writer.setTitle(pages->title());
        writer.setCreator(QStringLiteral("Resolute " RESOLUTE_VERSION));
        QPainter painter(&writer);
        // Squares that become tags; the pages are painted through the same calls everywhere else, where there are none.
        const auto square = [&painter](int x) { painter.fillRect(QRectF(x, PdfTagSquare::y, 1, 1), Qt::black); };
        pages->onBegin = [&](int piece, PieceRole role) {
            square(piece < 0 || role == PieceRole::artifact ? PdfTagSquare::artifact : PdfTagSquare::first - piece);
        };
        pages->onEnd = [&] { square(PdfTagSquare::end); };
        for (int p = 0; p < pages->count(); ++p) {
            if (progress.stopped()) return stopped();
            if (p > 0) writer.newPage();
            pages->paint(painter, p, false);
        }
    }
    // QPdfWriter stamps the moment of writing into the file and into its fonts.
    const auto steady = reproduciblePdf({bytes.constData(), static_cast<std::size_t>(bytes.size())}, date, evidenceFor(what).facts(),
        rolesOf(*pages));
    if (!steady) return std::unexpected(steady.error());
    if (progress.stopped()) return stopped();

    PdfAdditions additions{pages->annotations(date), {}, pages->language(), toUtf8(pages->title())};
    for (const auto &b : pages->bookmarks()) additions.bookmarks.push_back({toUtf8(b.title), {b.page + 1, b.top * pointsPerPixel}, b.level});
    return addToPdf(*steady, "comparison.pdf", additions);
}

} // namespace resolute::ui
