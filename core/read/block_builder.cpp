// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/block_builder.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <utility>

namespace resolute {

namespace {

bool isBlank(char c) { return c == ' ' || c == '\n' || c == '\t'; }

void trim(Block &block)
{
    std::string &text = block.text;
    while (!text.empty() && isBlank(text.back())) text.pop_back();
    std::uint32_t front = 0;
    while (front < text.size() && isBlank(text[front])) ++front;
    text.erase(0, front);
    const auto size = static_cast<std::uint32_t>(text.size());
    for (StyledRange &s : block.styles) {
        s.range.begin = std::min(s.range.begin - std::min(front, s.range.begin), size);
        s.range.end = std::min(s.range.end - std::min(front, s.range.end), size);
    }
    std::erase_if(block.styles, [](const StyledRange &s) { return s.range.empty(); });
    for (FootnoteAnchor &a : block.anchors) a.at = std::min(a.at - std::min(front, a.at), size);
}

/// Normalises piece by piece between the ends of styles and anchors, which move along with the text.
void normalise(Block &block)
{
    if (isNfc(block.text)) return;
    std::vector<std::uint32_t *> offsets;
    for (StyledRange &s : block.styles) offsets.insert(offsets.end(), {&s.range.begin, &s.range.end});
    for (FootnoteAnchor &a : block.anchors) offsets.push_back(&a.at);
    std::ranges::sort(offsets, {}, [](const std::uint32_t *p) { return *p; });
    std::string text;
    std::uint32_t done = 0;
    const auto upTo = [&](std::uint32_t end) {
        text += toNfc(std::string_view(block.text).substr(done, end - done));
        done = end;
        return static_cast<std::uint32_t>(text.size());
    };
    for (std::uint32_t *offset : offsets) *offset = upTo(*offset);
    upTo(static_cast<std::uint32_t>(block.text.size()));
    block.text = std::move(text);
}

} // namespace

void BlockBuilder::start(Block block)
{
    std::string memory = std::move(block_.text);
    block_ = std::move(block);
    if (!block_.text.empty()) return;
    memory.clear();
    block_.text = std::move(memory);
}

void BlockBuilder::append(std::string_view text, Style style)
{
    if (text.empty()) return;
    const auto begin = static_cast<std::uint32_t>(block_.text.size());
    block_.text += text;
    if (style == Style::none) return;
    const auto end = static_cast<std::uint32_t>(block_.text.size());
    auto &styles = block_.styles;
    if (!styles.empty() && styles.back().range.end == begin && styles.back().style == style) styles.back().range.end = end;
    else styles.push_back({{begin, end}, style});
}

void BlockBuilder::cover(int firstLine, int lastLine)
{
    auto &lines = block_.place.lines;
    if (lines.empty()) lines.push_back({firstLine, lastLine});
    lines.back().first = std::min(lines.back().first, firstLine);
    lines.back().last = std::max(lines.back().last, lastLine);
}

Block BlockBuilder::take()
{
    normalise(block_);
    trim(block_);
    Block out = std::exchange(block_, Block{});
    std::swap(out.text, block_.text); // the next block grows in the same memory
    out.text = block_.text;           // and this one takes no more than it needs
    block_.text.clear();
    return out;
}

} // namespace resolute
