// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/late.h"
#include "core/write/pdf_annotations.h"
#include "core/write/pdf_place.h"
#include "core/write/pdf_reproducible.h"

namespace resolute {

Result<std::unique_ptr<PdfPlaces>> openPdfPlaces(std::string_view bytes, const std::string &file)
{
    static const auto open = late<decltype(&openPdfPlaces)>("pdf", "openPdfPlaces");
    if (!open) return std::unexpected(open.error());
    return (*open)(bytes, file);
}

Result<std::string> addToPdf(std::string_view pdf, const std::string &file, const PdfAdditions &additions)
{
    static const auto add = late<decltype(&addToPdf)>("pdf", "addToPdf");
    if (!add) return std::unexpected(add.error());
    return (*add)(pdf, file, additions);
}

Result<std::string> reproduciblePdf(std::string_view pdf, const std::string &date, const std::vector<std::pair<std::string, std::string>> &facts,
    const std::vector<PdfRole> &parts)
{
    static const auto make = late<decltype(&reproduciblePdf)>("pdf", "reproduciblePdf");
    if (!make) return std::unexpected(make.error());
    return (*make)(pdf, date, facts, parts);
}

} // namespace resolute
