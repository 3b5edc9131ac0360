// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a block together from pieces of text with styles; used by every reader.
#pragma once

#include "core/read/source.h"

#include <string_view>

namespace resolute {

class BlockBuilder
{
public:
    /// Starts a new block; what was there is dropped.
    void start(Block block);
    void append(std::string_view text, Style style = Style::none);
    /// Notes that a piece of the block stands on these lines.
    void cover(int firstLine, int lastLine);
    [[nodiscard]] bool hasText() const { return !block_.text.empty(); }
    [[nodiscard]] Block &block() { return block_; }
    /// The finished block: NFC, blanks at both ends cut off, styles in order.
    [[nodiscard]] Block take();

private:
    Block block_;
};

} // namespace resolute
