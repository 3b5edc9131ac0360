// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/instruction.h"

#include <algorithm>
#include <array>

namespace resolute {

std::string_view name(InstructionOp op)
{
    static constexpr std::array<std::string_view, 10> names{"replaceText", "insertText", "deleteText", "insertParagraph", "deleteParagraph",
        "replaceParagraph", "moveParagraph", "splitParagraph", "mergeParagraphs", "renumber"};
    return names[static_cast<std::size_t>(op)];
}

std::string_view name(Beside::What what)
{
    static constexpr std::array<std::string_view, 4> names{"title", "organ", "agendaItem", "footnote"};
    return names[static_cast<std::size_t>(what)];
}

NotesText describe(const Document &document)
{
    const Masthead &m = document.masthead;
    return {document.file, m.symbol, m.number, m.title, m.date, document.sha256};
}

std::string called(const NotesText &text)
{
    Document d;
    d.file = text.file;
    d.masthead.symbol = text.symbol, d.masthead.number = text.number, d.masthead.date = text.date;
    return shortName(d);
}

DraftParagraph draftOf(const Document &document, ParagraphIndex index)
{
    const Paragraph &p = document.paragraph(index);
    DraftParagraph out;
    out.kind = p.kind;
    out.number = p.number;
    out.label = p.label;
    out.text = p.text;
    out.lead = p.lead;
    if (const auto dot = p.id.find('.'); p.id.starts_with('A') && dot != std::string::npos) out.part = p.id.substr(0, dot);
    if (p.parent) {
        out.suffix = p.id.substr(std::min(document.paragraph(*p.parent).id.size(), p.id.size()));
        if (const auto twin = out.suffix.find('~'); twin != std::string::npos) out.suffix.resize(twin); // a name given twice
    }
    for (auto parent = p.parent; parent; parent = document.paragraph(*parent).parent) ++out.depth;
    return out;
}

} // namespace resolute
