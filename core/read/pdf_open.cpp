// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/pdf_open.h"

#include "core/read/pdf_repair.h"

#include <limits>

namespace resolute {

OpenPdf openPdf(std::string_view bytes)
{
    constexpr std::size_t room = 1024; // for what the repair adds
    OpenPdf out;
    if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max()) - room) return out;
    const auto open = [](std::string_view from) {
        return std::unique_ptr<poppler::document>(poppler::document::load_from_raw_data(from.data(), static_cast<int>(from.size())));
    };
    out.document = open(bytes);
    if (!out.document) out.repaired = withTrailer(bytes);
    if (out.repaired) out.document = open(*out.repaired);
    return out;
}

} // namespace resolute
