// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cell.h"

namespace resolute::ui {

std::vector<TextBlock> textBlocks(const Cell &cell)
{
    std::vector<TextBlock> blocks;
    for (std::size_t p = 0; p < cell.paragraphs.size(); ++p) {
        const ParagraphText &paragraph = cell.paragraphs[p];
        blocks.push_back({.paragraph = static_cast<int>(p), .text = paragraph.text});
        for (std::size_t n = 0; n < paragraph.notes.size(); ++n) {
            const NoteText &note = paragraph.notes[n];
            blocks.push_back({static_cast<int>(p), static_cast<int>(n), note.mark + u'\u2002' + note.text, static_cast<int>(note.mark.size()) + 1});
        }
    }
    return blocks;
}

} // namespace resolute::ui
