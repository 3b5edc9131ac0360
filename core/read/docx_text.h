// SPDX-License-Identifier: GPL-3.0-or-later
// A block's text put together run by run, with its styles, notes and places that others want to find again.
#pragma once

#include "core/read/source.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace resolute::docx {

class TextBuilder
{
public:
    /// Well-formed UTF-8 in any normal form.
    void append(std::string_view text, Style style);
    void anchor(std::string mark);
    /// Remembers the present place; finish() gives them back in the order of these calls.
    std::size_t remember();
    [[nodiscard]] bool empty() const { return text_.empty() && anchors_.empty(); }
    [[nodiscard]] bool blank() const;

    struct Finished {
        Block block;                      ///< text, styles and anchors only
        std::vector<std::uint32_t> places; ///< offsets in the block's text
    };
    /// The block in NFC, without white space at its ends and before line breaks; starts anew afterwards.
    [[nodiscard]] Finished finish();

private:
    struct Run {
        std::size_t end;
        Style style;
    };
    struct Mark {
        std::string mark;
        std::size_t at;
    };
    std::string text_;
    std::vector<Run> runs_;
    std::vector<Mark> anchors_;
    std::vector<std::size_t> places_;
};

/// Appends `next` to `block`, with `between` before its text, its ranges and anchors shifted.
void joinBlocks(Block &block, const Block &next, std::string_view between);

} // namespace resolute::docx
