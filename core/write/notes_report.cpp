// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/notes_report.h"

#include "core/notes/wording.h"
#include "core/write/steps.h"
#include "core/write/words.h"

#include <algorithm>

namespace resolute {

namespace {

ReportText withLead(const std::string &text, ByteRange lead)
{
    if (lead.empty() || lead.end > text.size()) return plain(text);
    ReportText out;
    if (lead.begin > 0) out.push_back({text.substr(0, lead.begin)});
    out.push_back({text.substr(lead.begin, lead.size()), true});
    out.push_back({text.substr(lead.end)});
    return out;
}

/// With its lead, and the marks of its footnotes.
ReportText textOf(const Paragraph &paragraph, ParagraphIndex index)
{
    ReportText out;
    for (const TextPiece &piece : textPieces(paragraph, index, {}, TextSide::b)) {
        if (!piece.footnote.empty()) out.push_back({std::string(piece.footnote), false, false, true});
        if (!piece.range.empty()) out.push_back({std::string(piece.range.in(paragraph.text)), piece.lead});
    }
    return out;
}

} // namespace

Report reportOf(const Notes &notes)
{
    Report out;
    out.kind = "List of revisions"; // instructions are English
    out.language = "en";
    out.title = "Amendments to " + called(notes.from) + " that lead to " + called(notes.to);
    out.subtitle = notes.to.title;
    // As in the United Nations' own amendments: what is quoted is looked for where nothing has been carried out yet.
    if (notes.instructions.size() > 1)
        out.rule = "Paragraphs and words are cited as they stand in " + called(notes.from) + ", before any of these amendments.";
    if (notes.instructions.empty()) out.blocks.push_back({.text = plain("The paragraphs of the two texts are the same.")});
    for (std::size_t i = 0; i <= notes.instructions.size(); ++i) {
        if (i == besidesAt(notes) && !notes.besides.empty()) {
            out.blocks.push_back({.kind = ReportBlock::Kind::heading, .text = plain(besidesHeading), .withNext = true});
            for (std::size_t k = 0; k < notes.besides.size(); ++k)
                out.blocks.push_back({.kind = ReportBlock::Kind::item, .number = besideLabel(k), .text = plain(notes.besides[k].words)});
        }
        if (i == notes.instructions.size()) break;
        const Instruction &in = notes.instructions[i];
        if (typographyBegins(notes, i))
            out.blocks.push_back({.kind = ReportBlock::Kind::heading, .text = plain(std::string(typographyHeading) + '.'), .withNext = true});
        const std::string sentence = in.words.substr(0, in.words.find("\n\n"));
        out.blocks.push_back(
            {.kind = ReportBlock::Kind::item, .number = std::to_string(i + 1) + '.', .text = plain(sentence), .withNext = !in.paragraphs.empty()});
        int base = in.paragraphs.empty() ? 0 : in.paragraphs.front().depth;
        for (const DraftParagraph &p : in.paragraphs) base = std::min(base, p.depth);
        // As the words have them: labels, and numbers that counting does not give.
        for (const DraftParagraph &p : in.paragraphs) {
            std::string number = p.label;
            if (number.empty() && !p.number.empty() && in.words.find("\n\n    " + p.number + ". ") != std::string::npos) number = p.number + '.';
            out.blocks.push_back({.kind = ReportBlock::Kind::quotation, .number = number, .level = p.depth - base, .text = withLead(p.text, p.lead)});
        }
    }
    return out;
}

Report reportOf(const Document &document, const Words &words)
{
    Report out;
    const Masthead &m = document.masthead;
    out.language = document.language;
    for (const std::string &fact : {m.body, m.session, m.symbol})
        if (!fact.empty()) (out.kind += out.kind.empty() ? "" : " · ") += fact;
    out.title = (m.number.empty() ? std::string() : m.number + ". ") + (m.title.empty() ? shortName(document) : m.title);
    if (!m.date.empty()) out.subtitle = words.date(m.date);
    if (!m.enactingClause.empty()) out.blocks.push_back({.text = {{m.enactingClause, true}}, .withNext = true});
    for (std::size_t i = 0; i < document.paragraphs.size(); ++i) {
        const Paragraph &p = document.paragraphs[i];
        int depth = 0;
        for (auto up = p.parent; up; up = document.paragraph(*up).parent) ++depth;
        if (p.kind == ParagraphKind::heading) {
            out.blocks.push_back({.kind = ReportBlock::Kind::heading, .text = plain(p.text), .withNext = true});
            continue;
        }
        const std::string number = !p.label.empty() ? p.label : p.number.empty() ? std::string() : p.number + '.';
        ReportText text = textOf(p, ParagraphIndex(static_cast<std::uint32_t>(i)));
        if (document.language == "zh")
            for (ReportRun &run : text) run.bold = std::exchange(run.italic, false); // Chinese has no italics
        out.blocks.push_back({.kind = number.empty() && depth == 0 ? ReportBlock::Kind::text
                : depth > 0                                        ? ReportBlock::Kind::quotation
                                                                   : ReportBlock::Kind::item,
            .number = number,
            .level = std::max(0, depth - 1),
            .text = std::move(text)});
    }
    if (document.footnotes.empty()) return out;
    out.blocks.push_back({.kind = ReportBlock::Kind::heading, .text = plain(words(RESOLUTE_MESSAGE("export", "Footnotes"))), .withNext = true});
    for (const Footnote &f : document.footnotes) out.blocks.push_back({.kind = ReportBlock::Kind::item, .number = f.mark, .text = plain(f.text)});
    return out;
}

} // namespace resolute
