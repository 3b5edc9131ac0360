// SPDX-License-Identifier: GPL-3.0-or-later
// Walks the stories of a Word file (body, header, a note, a text box, a cell) and makes blocks of them.
#pragma once

#include "core/read/docx_changes.h"
#include "core/read/docx_numbering.h"
#include "core/read/docx_styles.h"
#include "core/read/docx_text.h"
#include "core/read/source.h"

#include <pugixml.hpp>

#include <string>
#include <vector>

namespace resolute::docx {

/// A footnote or an endnote whose mark is seen in the text, in that order.
struct NoteReference {
    std::string id;
    bool endnote = false;
    std::string mark; ///< as printed
    bool custom = false; ///< typed by hand, and so part of the note's own text too
};

/// What the walk needs to know and what it finds; shared by all stories of one file.
struct Reading {
    const Styles &styles;
    Numbering &numbering;
    Changes &changes;
    NumberFormat footnoteFormat = NumberFormat::decimal;
    NumberFormat endnoteFormat = NumberFormat::lowerRoman;
    int footnoteStart = 1, endnoteStart = 1;
    std::vector<NoteReference> notes{};
    int footnotes = 0, endnotes = 0; ///< with automatic marks, so far
    int paragraphs = 0;              ///< of the body, so far
    std::vector<bool> fields{};        ///< open fields, innermost last: true where the result is being shown
};

/// Reads a story into blocks. `top` tells the body, whose blocks changes and comments name, from the rest.
class Story
{
public:
    Story(Reading &reading, bool top) : reading_(reading), top_(top) {}
    /// The children of `container`: paragraphs, tables, and what may stand around them.
    void read(const pugi::xml_node &container);
    /// Ends the last paragraph and hands over the blocks.
    [[nodiscard]] std::vector<Block> take();

private:
    void flow(const pugi::xml_node &container);
    void paragraph(const pugi::xml_node &p);
    void finish(const pugi::xml_node &properties);
    void table(const pugi::xml_node &tbl);
    void row(const pugi::xml_node &tr);
    void inlines(const pugi::xml_node &container, Style extra);
    void run(const pugi::xml_node &r, Style extra);
    void content(const pugi::xml_node &node, Style look, bool &skipText);
    void note(const pugi::xml_node &reference, bool &skipText);
    void breakAt(const pugi::xml_node &br, Style look);
    void drawing(const pugi::xml_node &node);
    void write(std::string_view text, Style look);
    void emit(Block block);
    [[nodiscard]] bool fieldsShow() const;
    [[nodiscard]] std::size_t blockNumber() const { return blocks_.size(); }

    Reading &reading_;
    bool top_;
    TextBuilder builder_;
    bool open_ = false;           ///< a paragraph is being put together
    pugi::xml_node properties_;   ///< of the paragraph that was read last
    std::string style_;           ///< paragraph style of the paragraph being read
    int firstParagraph_ = 0;      ///< its number in the body
    bool blankBefore_ = false;
    std::vector<Block> blocks_;
    std::vector<Block> boxes_;    ///< text boxes of the paragraph being put together
};

} // namespace resolute::docx
