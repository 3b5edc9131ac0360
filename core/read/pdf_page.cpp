// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/pdf_page.h"

#include "core/base/late.h"
#include "core/read/pdf_messages.h"
#include "core/read/pdf_open.h"

#include <poppler-document.h>
#include <poppler-image.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace resolute {

Result<PdfPicture> pictureOfPage(std::string_view bytes, int number, int width)
{
    constexpr int widest = 4000;
    constexpr double tallest = 3; // of the width: what is longer is no page of a document
    const auto failed = [](const Message &message) { return std::unexpected(Error{ErrorKind::input, &message, {std::string()}, {}, {}}); };
    const OpenPdf opened = openPdf(bytes);
    const auto &document = opened.document;
    if (!document) return failed(pdfDamaged);
    if (document->is_locked()) return failed(pdfLocked);
    const std::unique_ptr<poppler::page> page(number < 1 || number > document->pages() ? nullptr : document->create_page(number - 1));
    if (!page) return failed(pdfDamaged);
    const double points = std::abs(page->page_rect().width()), high = std::abs(page->page_rect().height());
    if (!std::isfinite(points) || !std::isfinite(high) || points < 1 || high < 1 || high > tallest * points) return failed(pdfDamaged);
    poppler::page_renderer renderer;
    renderer.set_image_format(poppler::image::format_argb32);
    for (const auto hint : {poppler::page_renderer::antialiasing, poppler::page_renderer::text_antialiasing}) renderer.set_render_hint(hint);
    const double dpi = 72.0 * std::clamp(width, 16, widest) / points;
    const poppler::image image = renderer.render_page(page.get(), dpi, dpi);
    if (!image.is_valid() || image.width() < 1 || image.width() > widest + 2) return failed(pdfDamaged);
    PdfPicture out{image.width(), image.height(), points, {}};
    const auto row = static_cast<std::size_t>(image.width()) * 4;
    out.pixels.reserve(row * static_cast<std::size_t>(image.height()));
    for (int y = 0; y < image.height(); ++y) out.pixels.append(image.const_data() + static_cast<std::ptrdiff_t>(y) * image.bytes_per_row(), row);
    return out;
}

} // namespace resolute

RESOLUTE_LATE(pictureOfPage, resolute::pictureOfPage);
