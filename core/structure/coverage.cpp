// SPDX-License-Identifier: GPL-3.0-or-later
// Counting before, between and after the passes: what a pass lost shows, for the end is counted in the document itself.
#include "core/structure/passes.h"

#include "core/text/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace resolute {

namespace {

std::size_t letters(std::string_view text)
{
    std::size_t n = 0;
    for (const char32_t c : CodePoints(text)) n += u_isalnum(static_cast<UChar32>(c)) ? 1 : 0;
    return n;
}

std::size_t letters(const std::vector<FootnoteAnchor> &anchors)
{
    std::size_t n = 0;
    for (const FootnoteAnchor &anchor : anchors) n += letters(anchor.mark);
    return n;
}

} // namespace

std::size_t lettersOf(std::span<const Block> blocks)
{
    std::size_t n = 0;
    for (const Block &block : blocks) n += letters(block.label) + letters(block.text) + letters(block.anchors);
    return n;
}

std::size_t lettersOf(std::span<const Piece> pieces)
{
    std::size_t n = 0;
    for (const Piece &piece : pieces) n += letters(piece.number) + letters(piece.label) + letters(piece.text) + letters(piece.anchors);
    return n;
}

void measure(Coverage &coverage, const Document &document)
{
    for (const Paragraph &p : document.paragraphs)
        coverage.paragraphs += letters(p.number) + letters(p.label) + letters(p.text) + letters(p.footnotes);
    for (const Footnote &note : document.footnotes) coverage.footnotes += letters(note.mark) + letters(note.text);
    for (const SponsorNote &note : document.masthead.sponsorNotes) coverage.footnotes += letters(note.mark) + letters(note.text);
    // A line of the masthead that was not understood was passed over.
    for (const Issue &issue : document.issues)
        if (issue.message->code == "masthead-line-unknown" && !issue.arguments.empty())
            coverage.masthead -= std::min(coverage.masthead, letters(issue.arguments.front()));
    const std::size_t accounted = coverage.paragraphs + coverage.footnotes + coverage.masthead + coverage.adoption;
    coverage.unaccounted = coverage.total - std::min(coverage.total, accounted);
}

} // namespace resolute
