// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/names.h"

#include "core/document/file_remarks.h"

namespace resolute {

std::string nameBesideDate(const Document &document)
{
    const Masthead &m = document.masthead;
    if (m.symbol.empty() && !m.number.empty()) return m.number + readingSuffix(document);
    if (m.symbol.empty() && !m.committee.empty() && !m.date.empty()) return m.committee + readingSuffix(document);
    return shortName(document);
}

std::string_view fileName(const Document &document)
{
    const std::string_view file = document.file;
    const auto slash = file.find_last_of("/\\");
    return slash == std::string_view::npos ? file : file.substr(slash + 1);
}

} // namespace resolute
