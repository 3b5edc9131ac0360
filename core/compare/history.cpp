// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/history.h"

#include <algorithm>

namespace resolute {

std::vector<AgedSpan> wordHistory(const Comparison &comparison, const Row &row, std::size_t text)
{
    const Document &document = *comparison.documents[text];
    const std::size_t texts = comparison.documents.size();
    // what each text lacks of the words that stand here
    std::vector<std::vector<Change>> lacks(texts);
    for (std::size_t k = 0; k < texts; ++k) {
        if (k == text || row.cells[k].empty()) continue;
        Correspondence pair;
        pair.a = row.cells[k];
        pair.b = row.cells[text];
        lacks[k] = diff(*comparison.documents[k], document, pair);
        std::erase_if(lacks[k], [](const Change &c) { return c.b.empty() || std::ranges::contains(c.tags, ChangeTag::typographic); });
    }
    std::vector<AgedSpan> out;
    for (const ParagraphIndex i : row.cells[text]) {
        const auto size = static_cast<std::uint32_t>(document.paragraph(i).text.size());
        std::vector<std::uint32_t> borders{0, size};
        for (const auto &changes : lacks)
            for (const Change &c : changes)
                if (c.bOf == i) {
                    borders.push_back(c.b.begin);
                    borders.push_back(c.b.end);
                }
        std::ranges::sort(borders);
        borders.erase(std::ranges::unique(borders).begin(), borders.end());
        for (std::size_t n = 0; n + 1 < borders.size(); ++n) {
            AgedSpan span{i, {borders[n], borders[n + 1]}, text, std::vector<bool>(texts)};
            for (std::size_t k = 0; k < texts; ++k)
                span.presentIn[k] = !row.cells[k].empty()
                    && std::ranges::none_of(lacks[k], [&](const Change &c) { return c.bOf == i && c.b.overlaps(span.range); });
            span.first = static_cast<std::size_t>(std::ranges::find(span.presentIn, true) - span.presentIn.begin());
            if (!out.empty() && out.back().of == i && out.back().presentIn == span.presentIn) out.back().range.end = span.range.end;
            else out.push_back(std::move(span));
        }
    }
    return out;
}

} // namespace resolute
