// SPDX-License-Identifier: GPL-3.0-or-later
// Everything before the first paragraph: organ, session, agenda item, sponsors, number, title. Each line is known by
// what it says, never by its place alone, for conversion drops, glues and reorders them.
#include "core/structure/passes.h"

#include "core/document/states.h"
#include "core/structure/head_lines.h"
#include "core/structure/masthead_lines.h"
#include "core/text/raised.h"
#include "core/text/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <iterator>
#include <ranges>
#include <utility>

namespace resolute {

namespace {

const Message partedGlued{"headings-parted", RESOLUTE_MESSAGE("message", "lines that were run together here are parted")};
const Message unknownLine{"masthead-line-unknown", RESOLUTE_MESSAGE("message", "this line of the masthead is not understood: {1}")};
const Message isAmendment{"amendment", RESOLUTE_MESSAGE("message", "this is an amendment to {1}: instructions, and no version of the text")};
const Message unknownSponsor{"sponsor-unknown", RESOLUTE_MESSAGE("message", "the sponsor {1} is no State that is known here")};

/// A paragraph of the body for certain: opening words and a paragraph's end.
bool isBodyParagraph(const Lexicon &lexicon, const Piece &piece)
{
    if (piece.kind == BlockKind::heading || lexicon.lead(piece.text).opening == Lexicon::Opening::none) return false;
    return endsWithComma(piece.text) || isTerminated(piece.text);
}

std::optional<std::size_t> findEnactingClause(const Work &work)
{
    const auto &pieces = work.pieces;
    const auto said = std::ranges::find(pieces, BlockRole::enactingClause, &Piece::role);
    if (said != pieces.end()) return static_cast<std::size_t>(said - pieces.begin());
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (isEnactingClause(work.lexicon, pieces[i].text)) return i;
        // Its comma was lost.
        if (pieces[i].text.size() < 120 && i + 1 < pieces.size() && isEnactingClause(work.lexicon, std::string(trimmed(pieces[i].text)) + ',')
            && work.lexicon.lead(pieces[i + 1].text).opening == Lexicon::Opening::preambular)
            return i;
        // Organs that are in no list: a short line of the same form, before the first opening words.
        const bool followed = i + 1 < pieces.size() && work.lexicon.lead(pieces[i + 1].text).opening == Lexicon::Opening::preambular;
        if (followed && pieces[i].text.size() < 120 && work.lexicon.matches("enacting form", pieces[i].text)) return i;
        if (isBodyParagraph(work.lexicon, pieces[i])) return std::nullopt;
    }
    return std::nullopt;
}

void takeSponsors(Work &work, const HeadLine &line)
{
    auto sponsors = line.kind == LineKind::sponsor ? std::vector{parseSponsor(line.text)} : parseSponsors(work.lexicon, line.text);
    for (Sponsor &sponsor : sponsors) {
        if (const State *state = findState(withoutGroup(work.lexicon, sponsor.name))) sponsor.iso3 = state->iso3;
        else if (officeOfSponsor(work.lexicon, line.text).empty())
            work.report(Severity::info, unknownSponsor, {sponsor.name}, Place{.line = line.line, .page = line.page, .paragraph = {}});
    }
    auto &all = work.document.masthead.sponsors;
    if (line.kind == LineKind::sponsors) all.clear();
    std::ranges::move(sponsors, std::back_inserter(all));
}

/// What stands in the place {any} of the first pattern that fits; the whole line if none does.
std::string captured(const Lexicon &lexicon, std::string_view section, const std::string &line)
{
    const auto found = lexicon.match(section, line);
    if (!found) return line;
    const auto any = found->find("any");
    return any == found->end() ? std::string() : std::string(trimmed(any->second));
}

void addTo(std::string &field, const std::string &more)
{
    if (more.empty()) return;
    if (!field.empty()) field += ' ';
    field += more;
}

/// The text of a piece without raised marks of notes.
std::string withoutMarks(const Piece &piece)
{
    std::string out = piece.text;
    for (const StyledRange &s : std::views::reverse(piece.styles))
        if (has(s.style, Style::superscript) && s.range.end <= out.size()) out.erase(s.range.begin, s.range.size());
    return out;
}

/// The title of an agenda item without the colon or full stop that parts it from the number.
std::string_view withoutPoints(std::string_view title)
{
    title = trimmed(title);
    while (title.starts_with(':') || title.starts_with('.')) title = trimmed(title.substr(1));
    return title;
}

/// The title of a text without the mark of a note behind it.
std::string_view withoutStars(std::string_view title)
{
    if (title.starts_with('*')) return title; // emphasis that a conversion left
    while (title.ends_with('*') || title.ends_with(' ')) title.remove_suffix(1);
    return title;
}

/// "24 February- 4 April 2025", where a line ended at the dash.
std::string withoutLineEnd(std::string dates)
{
    for (const std::string_view dash : {"–", "—", "-", "‑", "−"}) {
        const auto at = dates.find(dash);
        if (at == std::string::npos || at == 0) continue;
        const auto end = at + dash.size();
        const bool before = dates[at - 1] == ' ', behind = end < dates.size() && dates[end] == ' ';
        if (before != behind) dates.erase(before ? at - 1 : end, 1);
        break;
    }
    return dates;
}

void setAdopted(Work &work, std::string meeting, std::string date)
{
    Adoption &adoption = work.document.adoption.emplace();
    adoption.meeting = std::move(meeting);
    adoption.date = std::move(date);
}

/// "Adopted by the Security Council at its 4385th meeting, on 28 September 2001" is all that such a text says of its adoption.
void takeAdoptionHeading(Work &work, std::string_view line)
{
    const auto date = dateIn(work.lexicon, line);
    if (!date) return;
    if (work.document.masthead.date.empty()) work.document.masthead.date = date->iso;
    if (std::string meeting = meetingIn(work.lexicon, line); !meeting.empty()) setAdopted(work, std::move(meeting), date->iso);
}

/// Lines to fields. An unknown line is the title of the agenda item after such an item, the title of the text after
/// sponsors, adoption or number, and goes on where the line before it was one of these.
void fill(Work &work, const std::vector<HeadLine> &lines)
{
    Masthead &m = work.document.masthead;
    const bool hasNumber = std::ranges::any_of(lines, [](const HeadLine &l) { return l.kind == LineKind::number; });
    const auto last = std::ranges::find_if(lines.rbegin(), lines.rend(),
        [](const HeadLine &l) { return l.kind == LineKind::sponsors || l.kind == LineKind::adoptionHeading || l.kind == LineKind::number; });
    std::string adoptedAs;
    const auto titleFrom = static_cast<std::size_t>(lines.rend() - last); // after the last of these
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const HeadLine &line = lines[i];
        switch (line.kind) {
        case LineKind::symbol:
            if (m.symbol.empty()) m.symbol = line.text;
            break;
        case LineKind::body: m.body = canonicalBody(work.lexicon, line.text); break;
        case LineKind::committee: m.committee = line.text; break;
        case LineKind::distribution: takeDistribution(work.lexicon, line.text, m); break;
        case LineKind::date:
            if (m.date.empty()) m.date = mastheadDate(work.lexicon, line.text).value_or(std::string());
            break;
        case LineKind::originalLanguage: m.originalLanguage = captured(work.lexicon, "original language", line.text); break;
        case LineKind::session:
            m.session = line.text;
            m.sessionNumber = sessionNumber(work.lexicon, line.text);
            break;
        case LineKind::sessionDates: m.sessionDates = withoutLineEnd(line.text); break;
        case LineKind::agendaItem: {
            const std::string item = captured(work.lexicon, "agenda item", line.text);
            const std::size_t size = itemNumberAtFront(work.lexicon, item);
            m.agendaItem = item.substr(0, size);
            while (m.agendaItem.ends_with(':') || m.agendaItem.ends_with('.')) m.agendaItem.pop_back();
            addTo(m.agendaItemTitle, std::string(withoutPoints(std::string_view(item).substr(size))));
            break;
        }
        case LineKind::sponsors:
        case LineKind::sponsor: takeSponsors(work, line); break;
        case LineKind::number:
            if (std::string number = numberOfYear(work.lexicon, line.text); !number.empty()) m.number = std::move(number);
            else if (!parseNumberAndTitle(line.text, m.number, m.title)) m.number = line.text;
            break;
        case LineKind::title: addTo(m.title, line.text); break;
        case LineKind::agendaItemTitle: addTo(m.agendaItemTitle, line.text); break;
        case LineKind::adoptionHeading: adoptedAs = line.text; break;
        case LineKind::reportLine:
        case LineKind::furniture: break;
        case LineKind::unknown: {
            // "[on a proposal considered in plenary meeting]" and the like, of which there are many.
            const bool behindAdoption = i > 0 && lines[i - 1].kind == LineKind::adoptionHeading;
            if (behindAdoption && line.text.starts_with('[') && line.text.ends_with(']')) break;
            const bool afterItem = !m.agendaItem.empty();
            if (i >= titleFrom && (titleFrom > 0 || i + 1 == lines.size())) addTo(m.title, line.text);
            else if (afterItem) addTo(m.agendaItemTitle, line.text);
            else if (!hasNumber && titleFrom == 0 && i + 1 == lines.size()) addTo(m.title, line.text);
            else work.report(Severity::info, unknownLine, {line.text}, Place{.line = line.line, .page = line.page, .paragraph = {}});
            break;
        }
        }
    }
    m.title = withoutStars(m.title);
    takeAdoptionHeading(work, adoptedAs);
}

DocumentKind kindOf(const Work &work, const std::vector<HeadLine> &lines)
{
    const Masthead &m = work.document.masthead;
    const auto any = [&](LineKind kind) { return std::ranges::any_of(lines, [&](const HeadLine &l) { return l.kind == kind; }); };
    const bool adopted = any(LineKind::adoptionHeading) || m.symbol.find("/RES/") != std::string::npos;
    if (m.symbol.find("/DEC/") != std::string::npos) return DocumentKind::decision;
    for (const HeadLine &line : lines)
        if (work.lexicon.matches("decision heading", line.text)) return DocumentKind::decision;
    const bool placeholder = m.number.find("...") != std::string::npos || m.number.find("…") != std::string::npos;
    const bool draft = any(LineKind::sponsors) || placeholder || m.symbol.find("/L.") != std::string::npos;
    if (draft && !adopted) return DocumentKind::draft;
    return DocumentKind::resolution;
}

/// Sponsors may have figures for marks: these are read with the names, so they go back to where they stood.
void putSponsorMarksBack(const Lexicon &lexicon, std::span<Piece> head)
{
    const auto isFigures = [](const FootnoteAnchor &a) { return a.mark.find_first_not_of("0123456789") == std::string::npos; };
    for (Piece &piece : head) {
        if (piece.role != BlockRole::none || piece.anchors.empty() || !std::ranges::all_of(piece.anchors, isFigures)) continue;
        if (!sponsorsLine(lexicon, oneLine(piece.text)) && !areStates(lexicon, oneLine(piece.text))) continue;
        for (const FootnoteAnchor &anchor : std::views::reverse(std::exchange(piece.anchors, {}))) {
            const std::string mark = raised(anchor.mark);
            const Edit edit{{anchor.at, anchor.at}, mark};
            apply(piece, {&edit, 1});
        }
    }
}

/// Notes whose marks are figures at the sponsors' names; those with asterisks are told apart later.
void takeSponsorNotes(Work &work)
{
    Masthead &m = work.document.masthead;
    for (const Sponsor &sponsor : m.sponsors) {
        for (const std::string &mark : sponsor.marks) {
            const auto note = std::ranges::find(work.notes, mark, &Note::mark);
            if (mark.starts_with('*') || note == work.notes.end()) continue;
            m.sponsorNotes.push_back({note->mark, note->text});
            work.notes.erase(note);
        }
    }
}

/// "A", "B": what a part of a resolution is called, on a line of its own.
bool isPartHeading(const Lexicon &lexicon, const Piece &piece)
{
    const std::string_view text = trimmed(piece.text);
    if (text.empty() || piece.role != BlockRole::none) return false;
    if (text.size() == codePointSize(text.front())) {
        const auto letter = static_cast<UChar32>(codePointAt(text, 0));
        if (u_isUUppercase(letter)) return true;
    }
    return std::ranges::contains(lexicon.words("part headings"), text);
}

/// Resolutions in parts say their enacting clause in each of them. Names and titles of parts are headings; the clause is said
/// once. Returns where the first part begins: at the enacting clause itself in a text without parts.
std::size_t markParts(Work &work, std::size_t enacting)
{
    constexpr std::size_t mostTitles = 4; // lines of a part's title
    auto &pieces = work.pieces;
    const auto partBefore = [&](std::size_t clause) {
        for (std::size_t i = clause; i-- > 0 && clause - i <= mostTitles;)
            if (isPartHeading(work.lexicon, pieces[i])) return i;
        return clause;
    };
    const auto setHeadings = [&](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i) pieces[i].kind = BlockKind::heading;
    };
    const std::size_t first = partBefore(enacting);
    if (first == enacting) return enacting;
    const std::string clause = foldForLexicon(trimmed(pieces[enacting].text));
    bool several = false;
    for (std::size_t i = enacting + 1; i < pieces.size(); ++i) {
        if (pieces[i].text.size() > 2 * clause.size() || foldForLexicon(trimmed(pieces[i].text)) != clause) continue;
        const std::size_t part = partBefore(i);
        if (part == i) continue;
        setHeadings(part, i);
        pieces[i].role = BlockRole::enactingClause;
        pieces[i].text.clear();
        pieces[i].styles.clear();
        several = true;
    }
    if (!several) return enacting;
    setHeadings(first, enacting);
    return first;
}

/// A decision has no enacting clause: "At its 1st plenary meeting, on 10 September 2024, the General Assembly ..." says who
/// decided and when. False if the text is none.
bool readDecisionHead(Work &work)
{
    constexpr std::size_t longest = 400; // of what is looked at
    const std::span lines(work.pieces.data(), std::min(mostMastheadLines, work.pieces.size()));
    const auto clause = std::ranges::find_if(lines,
        [&](const Piece &piece) { return work.lexicon.matches("decision clauses", oneLine(piece.text)); });
    if (clause == lines.end()) return false;
    const std::vector<Piece> before(lines.begin(), clause);
    const auto head = headLines(work.lexicon, before);
    const auto says = [&](const HeadLine &l) { return l.kind == LineKind::number || work.lexicon.matches("decision heading", l.text); };
    if (std::ranges::none_of(head, says)) return false;
    const std::span pieces(work.pieces.data(), before.size());
    takeMarks(work, pieces, false);
    fill(work, headLines(work.lexicon, pieces));
    Masthead &m = work.document.masthead;
    std::string front = oneLine(clause->text);
    std::size_t end = std::min(front.size(), longest);
    while (end < front.size() && isContinuation(front[end])) --end; // no letter is cut
    front.resize(end);
    const auto date = dateIn(work.lexicon, front);
    setAdopted(work, meetingIn(work.lexicon, front), date ? date->iso : std::string());
    if (!work.facts.date.empty()) m.date = work.facts.date;
    if (m.date.empty()) m.date = work.document.adoption->date;
    work.document.kind = DocumentKind::decision;
    work.pieces.erase(work.pieces.begin(), work.pieces.begin() + static_cast<std::ptrdiff_t>(before.size()));
    return true;
}

/// An amendment document has a masthead and no enacting clause: what it is called and who proposes it are read from its
/// lines, which stay where they are, as headings and sections.
void readAmendmentHead(Work &work)
{
    const std::span lines(work.pieces.data(), std::min(mostMastheadLines, work.pieces.size()));
    const auto line = std::ranges::find_if(lines,
        [&](const Piece &piece) { return piece.text.size() < 4000 && !amendedBy(work.lexicon, oneLine(withoutMarks(piece))).empty(); });
    if (line == lines.end()) return;
    std::vector<Piece> head(lines.begin(), line + 1);
    if (line + 1 != lines.end() && (line + 1)->kind == BlockKind::heading) head.push_back(*(line + 1)); // the title of the text
    const auto remarks = work.document.issues.size();
    takeMarks(work, head, false);
    fill(work, headLines(work.lexicon, head));
    work.document.issues.resize(remarks); // a line that is not understood is shown all the same
    work.report(Severity::warning, isAmendment, {amendedBy(work.lexicon, oneLine(withoutMarks(*line)))}, *line);
}

} // namespace

bool isEnactingClause(const Lexicon &lexicon, std::string_view text) { return lexicon.matches("enacting clauses", trimmed(text)); }

void partGlued(Work &work)
{
    std::vector<Piece> parted; // of those up to where the text begins
    bool found = std::ranges::contains(work.pieces, BlockRole::enactingClause, &Piece::role);
    std::size_t seen = 0;
    for (; seen < work.pieces.size() && !found; ++seen) {
        Piece &piece = work.pieces[seen];
        if (piece.text.size() > 4000 || isEnactingClause(work.lexicon, piece.text)) {
            found = isEnactingClause(work.lexicon, piece.text) || isBodyParagraph(work.lexicon, piece);
            parted.push_back(std::move(piece));
            continue;
        }
        // "Title The General Assembly," and "The General Assembly, Recalling ..."
        for (const std::string &clause : work.lexicon.words("enacting clauses")) {
            const auto at = piece.text.find(clause);
            if (at == std::string::npos) continue;
            const auto end = static_cast<std::uint32_t>(at + clause.size());
            const bool closes = end == piece.text.size();
            const bool opens = !closes
                && work.lexicon.lead(trimmed(std::string_view(piece.text).substr(end))).opening == Lexicon::Opening::preambular;
            if (!closes && !opens) continue;
            work.report(Severity::info, partedGlued, {}, piece);
            Piece rest = opens ? splitAt(piece, end) : Piece{};
            Piece middle;
            if (at > 0) {
                middle = splitAt(piece, static_cast<std::uint32_t>(at));
                parted.push_back(std::move(piece));
            } else middle = std::move(piece);
            middle.kind = BlockKind::paragraph;
            parted.push_back(std::move(middle));
            piece = std::move(rest);
            found = true;
            break;
        }
        found = found || isBodyParagraph(work.lexicon, piece);
        if (!piece.text.empty()) parted.push_back(std::move(piece));
    }
    const auto place = work.pieces.begin() + static_cast<std::ptrdiff_t>(seen);
    const auto kept = static_cast<std::ptrdiff_t>(std::min(seen, parted.size()));
    std::move(parted.begin(), parted.begin() + kept, work.pieces.begin());
    work.pieces.insert(work.pieces.erase(work.pieces.begin() + kept, place), std::move_iterator(parted.begin() + kept),
        std::move_iterator(parted.end()));
}

void readMasthead(Work &work)
{
    const auto enacting = findEnactingClause(work);
    if (!enacting) {
        std::erase_if(work.pieces, [](const Piece &piece) { return piece.role == BlockRole::furniture; });
        if (!readDecisionHead(work)) readAmendmentHead(work);
        return;
    }
    work.hasEnactingClause = true;
    const std::size_t end = markParts(work, *enacting);
    const std::span head(work.pieces.data(), end);
    takeMarks(work, head, false);
    putSponsorMarksBack(work.lexicon, head);
    const auto lines = headLines(work.lexicon, head);
    fill(work, lines);
    takeSponsorNotes(work);
    Masthead &m = work.document.masthead;
    if (!work.facts.date.empty()) m.date = work.facts.date;
    takeMarks(work, {&work.pieces[*enacting], 1}, true);
    m.enactingClause = oneLine(work.pieces[*enacting].text);
    for (const std::string &body : work.lexicon.words("bodies"))
        if (foldForLexicon(m.enactingClause).find(foldForLexicon(body)) != std::string::npos) m.body = body;
    work.document.kind = kindOf(work, lines);
    work.pieces.erase(work.pieces.begin() + static_cast<std::ptrdiff_t>(*enacting));
    work.pieces.erase(work.pieces.begin(), work.pieces.begin() + static_cast<std::ptrdiff_t>(end));
}

} // namespace resolute
