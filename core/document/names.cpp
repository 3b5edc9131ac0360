// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/names.h"

namespace resolute {

std::string nameBesideDate(const Document &document)
{
    const Masthead &m = document.masthead;
    if (m.symbol.empty() && !m.number.empty()) return m.number;
    if (m.symbol.empty() && !m.committee.empty() && !m.date.empty()) return m.committee;
    return shortName(document);
}

} // namespace resolute
