// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/same_look.h"

#include <algorithm>

namespace resolute::ui {

namespace {

bool isSameNote(const NoteText &a, const NoteText &b) { return a.mark == b.mark && a.text == b.text && a.marks == b.marks; }

bool isSameParagraph(const ParagraphText &a, const ParagraphText &b)
{
    return a.hanging == b.hanging && a.kind == b.kind && a.depth == b.depth && a.text == b.text && a.lead == b.lead && a.italics == b.italics
        && a.raised == b.raised && a.marks == b.marks && std::ranges::equal(a.notes, b.notes, isSameNote);
}

} // namespace

bool looksSame(const Cell &a, const Cell &b)
{
    return a.caption == b.caption && a.plain == b.plain && a.ghost == b.ghost && std::ranges::equal(a.paragraphs, b.paragraphs, isSameParagraph);
}

} // namespace resolute::ui
