// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/late.h"
#include "core/read/pdf_page.h"

namespace resolute {

Result<PdfPicture> pictureOfPage(std::string_view bytes, int page, int width)
{
    static const auto draw = late<decltype(&pictureOfPage)>("pdf", "pictureOfPage");
    if (!draw) return std::unexpected(draw.error());
    return (*draw)(bytes, page, width);
}

} // namespace resolute
