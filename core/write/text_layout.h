// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of a terminal: styled words, wrapped by what they look like and not by the escape sequences in them.
#pragma once

#include <string>
#include <string_view>

namespace resolute {

enum class Ink { plain, strong, quiet, inserted, deleted, moved };

class TextLayout
{
public:
    TextLayout(bool colour, int width) : colour_(colour), width_(width) {}

    /// Text in one ink; it may break at blanks.
    void add(std::string_view text, Ink ink = Ink::plain);
    /// Ends the line; the next ones are indented by `indent` columns.
    void newLine(int indent = 0);
    /// Lines that wrap from here on are indented so.
    void hang(int indent) { hang_ = indent; }
    [[nodiscard]] std::string take();

private:
    void word(std::string_view text, Ink ink);

    std::string out_, line_;
    bool colour_;
    int width_;
    int hang_ = 0, column_ = 0, indent_ = 0;
    std::string blanks_; ///< blanks that stand only if a word follows on the line
};

/// Words that people wrote, without what a terminal would obey: control characters become blanks.
[[nodiscard]] std::string printable(std::string_view text);

/// Columns that a text takes: wide East Asian characters two, combining marks none.
[[nodiscard]] int columns(std::string_view text);

} // namespace resolute
