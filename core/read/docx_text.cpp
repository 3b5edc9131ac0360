// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/docx_text.h"

#include "core/text/utf8.h"

#include <algorithm>

namespace resolute::docx {

namespace {

constexpr std::string_view blanks = " \t\n";

} // namespace

void TextBuilder::append(std::string_view text, Style style)
{
    if (text.empty()) return;
    text_ += text;
    if (!runs_.empty() && runs_.back().style == style) runs_.back().end = text_.size();
    else runs_.push_back({text_.size(), style});
}

void TextBuilder::anchor(std::string mark) { anchors_.push_back({std::move(mark), text_.size()}); }

std::size_t TextBuilder::remember()
{
    places_.push_back(text_.size());
    return places_.size() - 1;
}

bool TextBuilder::blank() const { return text_.find_first_not_of(blanks) == std::string::npos && anchors_.empty(); }

TextBuilder::Finished TextBuilder::finish()
{
    // Normalised run by run, so that every offset keeps its meaning.
    std::vector<std::size_t> cuts{0, text_.size()};
    for (const Run &r : runs_) cuts.push_back(r.end);
    for (const Mark &m : anchors_) cuts.push_back(m.at);
    cuts.insert(cuts.end(), places_.begin(), places_.end());
    std::ranges::sort(cuts);
    const auto repeated = std::ranges::unique(cuts);
    cuts.erase(repeated.begin(), repeated.end());

    std::string text;
    std::vector<std::size_t> moved(cuts.size());
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
        moved[i] = text.size();
        const std::string_view piece = std::string_view(text_).substr(cuts[i], cuts[i + 1] - cuts[i]);
        text += toNfc(piece);
    }
    moved.back() = text.size();
    const std::size_t first = std::min(text.find_first_not_of(blanks), text.size());
    const std::size_t last = text.empty() || first == text.size() ? first : text.find_last_not_of(blanks) + 1;
    const auto offset = [&](std::size_t at) {
        const auto i = static_cast<std::size_t>(std::ranges::lower_bound(cuts, at) - cuts.begin());
        return static_cast<std::uint32_t>(std::clamp(moved[i], first, last) - first);
    };

    Finished out;
    std::size_t begin = 0;
    for (const Run &r : runs_) {
        const ByteRange range{offset(begin), offset(r.end)};
        if (r.style != Style::none && !range.empty()) out.block.styles.push_back({range, r.style});
        begin = r.end;
    }
    for (const Mark &m : anchors_) out.block.anchors.push_back({m.mark, offset(m.at)});
    for (const std::size_t p : places_) out.places.push_back(offset(p));
    out.block.text = text.substr(first, last - first);
    *this = TextBuilder();
    return out;
}

void joinBlocks(Block &block, const Block &next, std::string_view between)
{
    block.text += between;
    const auto shift = static_cast<std::uint32_t>(block.text.size());
    for (StyledRange s : next.styles) {
        s.range = {s.range.begin + shift, s.range.end + shift};
        block.styles.push_back(s);
    }
    for (FootnoteAnchor a : next.anchors) {
        a.at += shift;
        block.anchors.push_back(std::move(a));
    }
    block.text += next.text;
}

} // namespace resolute::docx
