// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/selected_words.h"

#include <algorithm>

namespace resolute::ui {

SelectedWords selectedIn(const Cell &cell, const TextBlock &block, TextRange shown)
{
    const ParagraphText &p = cell.paragraphs[static_cast<std::size_t>(block.paragraph)];
    SelectedWords out;
    out.textOf = p.textOf;
    out.paragraph = p.index;
    out.name = p.name;
    out.note = block.note;
    out.shown = shown;
    out.whole = shown.begin <= 0 && shown.end >= block.text.size();
    // What was put in is no part of the text: marks of footnotes, struck words, a footnote's own mark.
    std::vector<TextRange> foreign;
    if (block.note < 0) {
        foreign = p.raised;
        foreign.insert(foreign.end(), p.struck.begin(), p.struck.end());
        std::ranges::sort(foreign, {}, &TextRange::begin);
    } else {
        foreign.push_back({0, block.shift});
        for (const TextRange r : p.notes[static_cast<std::size_t>(block.note)].struck)
            foreign.push_back({r.begin + block.shift, r.end + block.shift});
    }
    QString own, before;
    int place = 0;
    const auto take = [&](int from, int to) { // own text [from, to) of the displayed one
        for (int i = from; i < to; ++i) {
            if (i < shown.begin) before += block.text.at(i);
            else if (i < shown.end) own += block.text.at(i);
        }
    };
    for (const TextRange f : foreign) {
        take(place, std::min<int>(f.begin, static_cast<int>(block.text.size())));
        place = std::max(place, f.end);
    }
    take(place, static_cast<int>(block.text.size()));
    out.words = own;
    out.units = {static_cast<int>(before.size()), static_cast<int>(before.size() + own.size())};
    const auto bytesBefore = static_cast<std::uint32_t>(toUtf8(before).size());
    out.bytes = {bytesBefore, bytesBefore + static_cast<std::uint32_t>(toUtf8(own).size())};
    return out;
}

} // namespace resolute::ui
