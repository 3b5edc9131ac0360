// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the blocks of a page together: white space collapsed as browsers do it, styles, note marks, lines of the file.
#pragma once

#include "core/read/source.h"

#include <string>
#include <string_view>

namespace resolute {

class HtmlWriter
{
public:
    explicit HtmlWriter(Source &to) : to_(to) {}

    /// Ends what is open and starts a block; inside a row or a note it is a break in that.
    void startBlock(BlockKind kind = BlockKind::paragraph, int level = 0);
    void endBlock();
    /// The number or bullet of the block that comes next, as printed.
    void label(std::string_view printed, int depth);
    void text(std::string_view text, Style style, bool preformatted, int line);
    void lineBreak();
    void rule(int line);
    void anchor(const std::string &mark);
    void nextCell();
    void endRow();
    void startNote(const std::string &mark);
    /// Takes the mark off the front of the note's text unless it was a link, which is left out anyway.
    void endNote(const std::string &mark, bool markLinked);
    void finish() { endBlock(); }
    /// A row or note is open: what is a block elsewhere is a part of it.
    [[nodiscard]] bool isInside() const { return row_ || note_; }

private:
    void put(std::string_view piece, Style style);
    void flush();
    void trimEnd();

    Source &to_;
    Block block_;
    bool row_ = false, note_ = false;
    bool blank_ = false; ///< a blank waits for the next letter
    bool fresh_ = false; ///< a paragraph inside a row or note has ended: what comes is set off
};

} // namespace resolute
