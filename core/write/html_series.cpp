// SPDX-License-Identifier: GPL-3.0-or-later
// The overview of a series in the HTML export: which paragraph stands where, and what happened to it.
#include "core/write/html_parts.h"

#include <algorithm>

namespace resolute::html {

namespace {

/// The opening words of a lineage, from the latest text that has it.
std::string opening(const Comparison &comparison, const Row &row)
{
    constexpr std::size_t enough = 64; // bytes; the cell cuts what is too long for it
    for (std::size_t k = row.cells.size(); k-- > 0;) {
        if (row.cells[k].empty()) continue;
        const std::string &text = comparison.documents[k]->paragraph(row.cells[k].front()).text;
        if (text.size() <= enough) return escaped(text);
        const std::size_t blank = text.rfind(' ', enough);
        if (blank != std::string::npos) return escaped(text.substr(0, blank)) + " …";
        std::size_t cut = enough;
        while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xC0) == 0x80) --cut;
        return escaped(text.substr(0, cut)) + "…";
    }
    return {};
}

std::string_view tone(Relation relation)
{
    switch (relation) {
    case Relation::inserted: return "inserted";
    case Relation::deleted: return "deleted";
    case Relation::moved:
    case Relation::movedEdited: return "moved";
    case Relation::split:
    case Relation::merged:
    case Relation::regrouped: return "split";
    case Relation::edited: return "edited";
    default: return "same";
    }
}

} // namespace

void appendOverview(std::string &out, const Comparison &comparison, const Words &words)
{
    out += "<h2>" + escaped(words(RESOLUTE_MESSAGE("export", "All paragraphs through the series")))
        + "</h2>\n<div class=\"wide\"><table class=\"overview\"><thead><tr><th></th>";
    for (const DocumentPtr &document : comparison.documents) out += "<th scope=\"col\">" + textName(*document, words) + "</th>";
    out += "</tr></thead>\n<tbody>\n";
    for (std::size_t n = 0; n < comparison.rows.size(); ++n) {
        const Row &row = comparison.rows[n];
        out += "<tr><td class=\"words\">" + opening(comparison, row) + "</td>";
        for (std::size_t k = 0; k < row.cells.size(); ++k) {
            const auto *step = k > 0 && k - 1 < row.steps.size() && row.steps[k - 1] ? &*row.steps[k - 1] : nullptr;
            out += "<td";
            if (step) out += " class=\"" + std::string(tone(step->link.relation)) + '"';
            out += '>';
            if (step)
                out += "<a href=\"#" + rowId(k - 1, n) + "\">" + sign(step->link.relation, words) + ' '
                    + escaped(places(*comparison.documents[k], row.cells[k])) + "</a>";
            else out += escaped(places(*comparison.documents[k], row.cells[k]));
            out += "</td>";
        }
        out += "</tr>\n";
    }
    out += "</tbody></table></div>\n";
}

} // namespace resolute::html
