// SPDX-License-Identifier: GPL-3.0-or-later
// Notes to footnotes: each is tied to the paragraph in which its mark stands. Notes of the sponsors' line are kept
// with the sponsors.
#include "core/structure/passes.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace resolute {

namespace {

const Message noAnchor{"footnote-without-mark", RESOLUTE_MESSAGE("message", "footnote {1} has no mark in the text")};
const Message noBody{"mark-without-footnote", RESOLUTE_MESSAGE("message", "the mark {1} has no footnote")};
const Message twoBodies{"footnote-twice", RESOLUTE_MESSAGE("message", "there are several footnotes {1}")};

Place placeOf(const SourcePlace &source, std::string paragraph)
{
    return {.line = source.lines.empty() ? 0 : source.lines.front().first,
        .page = source.areas.empty() ? 0 : source.areas.front().page,
        .paragraph = std::move(paragraph)};
}

bool isSponsorNote(const Work &work, const Note &note)
{
    if (note.mark.empty() || note.mark.front() != '*') return false;
    const auto &sponsors = work.document.masthead.sponsors;
    const bool marked = std::ranges::any_of(sponsors, [&](const Sponsor &s) { return std::ranges::contains(s.marks, note.mark); });
    return marked || (!sponsors.empty() && !note.anchored);
}

} // namespace

void anchorNotes(Work &work)
{
    Document &d = work.document;
    std::unordered_map<std::string, std::vector<std::size_t>> byMark;
    for (std::size_t i = 0; i < work.notes.size(); ++i) byMark[work.notes[i].mark].push_back(i);

    // Marks in the order of the text; a mark that stands for the second time takes the second body if there is one
    // (asterisks begin anew on each page), else the first again.
    std::unordered_map<std::string, std::size_t> used;
    std::vector<Footnote> footnotes;
    for (const Paragraph &p : d.paragraphs) {
        for (const FootnoteAnchor &anchor : p.footnotes) {
            const auto found = byMark.find(anchor.mark);
            if (found == byMark.end()) {
                if (!work.notesLost) work.report(Severity::warning, noBody, {anchor.mark}, placeOf(p.source, p.id));
                continue;
            }
            const std::size_t turn = used[anchor.mark]++;
            if (turn >= found->second.size()) continue;
            Note &note = work.notes[found->second[turn]];
            note.anchored = true;
            footnotes.push_back({note.mark, p.id, note.text, note.place});
        }
    }
    std::set<std::string> reported;
    for (const Note &note : work.notes) {
        if (isSponsorNote(work, note)) {
            d.masthead.sponsorNotes.push_back({note.mark, note.text});
            continue;
        }
        if (note.anchored) continue;
        const bool twice = used.contains(note.mark) && byMark[note.mark].size() > 1;
        work.report(Severity::warning, twice ? twoBodies : noAnchor, {note.mark}, placeOf(note.place, {}));
        footnotes.push_back({note.mark, {}, note.text, note.place});
    }
    d.footnotes = std::move(footnotes);
}

} // namespace resolute
