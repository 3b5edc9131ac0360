// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/late.h"
#include "core/read/pdf_words.h"

namespace resolute {

Result<PdfText> wordsOfPdf(std::string_view bytes, const Progress &progress, const PdfLimits &limits)
{
    static const auto words = late<decltype(&wordsOfPdf)>("pdf", "wordsOfPdf");
    if (!words) return std::unexpected(words.error());
    return (*words)(bytes, progress, limits);
}

} // namespace resolute
