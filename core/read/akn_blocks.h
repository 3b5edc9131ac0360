// SPDX-License-Identifier: GPL-3.0-or-later
// Elements of Akoma Ntoso to blocks: their text with its styles, the marks of footnotes, the notes themselves.
#pragma once

#include "core/read/block_builder.h"
#include "core/read/xml.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace resolute::akn {

/// Puts blocks behind those of a Source; a footnote follows the block that its mark stands in.
class Blocks
{
public:
    /// `bytes` is the file, for the lines on which blocks stand.
    Blocks(std::string_view bytes, Source &source);

    /// A block of this text, placed where the node stands.
    void line(const pugi::xml_node &node, BlockRole role, const std::string &text);
    /// One block from the paragraphs below a node, with its notes after it. A paragraph all in bold without a role is a heading.
    void block(const pugi::xml_node &node, BlockKind kind, BlockRole role, const std::string &label);
    /// Keeps a note until the next block, or handOnNotes().
    void footnote(const pugi::xml_node &node);
    /// Notes that no block has taken with it.
    void handOnNotes();

private:
    void start(const pugi::xml_node &node, BlockKind kind, BlockRole role);
    void finish();
    void run(const pugi::xml_node &node, Style style);
    void text(std::string_view value, Style style);
    void anchor(const pugi::xml_node &node);

    Source &source_;
    BlockBuilder builder_;
    std::vector<Block> notes_;
    std::vector<std::size_t> lineStarts_;
};

} // namespace resolute::akn
