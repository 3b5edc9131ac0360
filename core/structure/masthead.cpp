// SPDX-License-Identifier: GPL-3.0-or-later
// Everything before the first paragraph: organ, session, agenda item, sponsors, number, title. Each line is known by
// what it says, never by its place alone, for conversion drops, glues and reorders them.
#include "core/structure/passes.h"

#include "core/document/states.h"
#include "core/structure/head_lines.h"
#include "core/structure/masthead_lines.h"

#include <algorithm>
#include <ranges>

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
        else work.report(Severity::info, unknownSponsor, {sponsor.name}, Place{.line = line.line, .page = line.page, .paragraph = {}});
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

/// Lines to fields. An unknown line is the title of the agenda item after such an item, the title of the text after
/// sponsors, adoption or number, and goes on where the line before it was one of these.
void fill(Work &work, const std::vector<HeadLine> &lines)
{
    Masthead &m = work.document.masthead;
    const bool hasNumber = std::ranges::any_of(lines, [](const HeadLine &l) { return l.kind == LineKind::number; });
    const auto last = std::ranges::find_if(lines.rbegin(), lines.rend(),
        [](const HeadLine &l) { return l.kind == LineKind::sponsors || l.kind == LineKind::adoptionHeading || l.kind == LineKind::number; });
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
        case LineKind::sessionDates: m.sessionDates = line.text; break;
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
            if (!parseNumberAndTitle(line.text, m.number, m.title)) m.number = line.text;
            break;
        case LineKind::title: addTo(m.title, line.text); break;
        case LineKind::agendaItemTitle: addTo(m.agendaItemTitle, line.text); break;
        case LineKind::adoptionHeading:
        case LineKind::reportLine:
        case LineKind::furniture: break;
        case LineKind::unknown: {
            const bool afterItem = !m.agendaItem.empty();
            if (i >= titleFrom && (titleFrom > 0 || i + 1 == lines.size())) addTo(m.title, line.text);
            else if (afterItem) addTo(m.agendaItemTitle, line.text);
            else if (!hasNumber && titleFrom == 0 && i + 1 == lines.size()) addTo(m.title, line.text);
            else work.report(Severity::info, unknownLine, {line.text}, Place{.line = line.line, .page = line.page, .paragraph = {}});
            break;
        }
        }
    }
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
    std::vector<Piece> parted;
    parted.reserve(work.pieces.size() + 2);
    bool found = std::ranges::contains(work.pieces, BlockRole::enactingClause, &Piece::role);
    for (Piece &piece : work.pieces) {
        if (found || piece.text.size() > 4000 || isEnactingClause(work.lexicon, piece.text)) {
            found = found || isEnactingClause(work.lexicon, piece.text) || isBodyParagraph(work.lexicon, piece);
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
    work.pieces = std::move(parted);
}

void readMasthead(Work &work)
{
    const auto enacting = findEnactingClause(work);
    if (!enacting) {
        std::erase_if(work.pieces, [](const Piece &piece) { return piece.role == BlockRole::furniture; });
        readAmendmentHead(work);
        return;
    }
    work.hasEnactingClause = true;
    const std::span head(work.pieces.data(), *enacting);
    takeMarks(work, head, false);
    const auto lines = headLines(work.lexicon, head);
    fill(work, lines);
    Masthead &m = work.document.masthead;
    if (!work.facts.date.empty()) m.date = work.facts.date;
    takeMarks(work, {&work.pieces[*enacting], 1}, true);
    m.enactingClause = oneLine(work.pieces[*enacting].text);
    for (const std::string &body : work.lexicon.words("bodies"))
        if (foldForLexicon(m.enactingClause).find(foldForLexicon(body)) != std::string::npos) m.body = body;
    work.document.kind = kindOf(work, lines);
    work.pieces.erase(work.pieces.begin(), work.pieces.begin() + static_cast<std::ptrdiff_t>(*enacting) + 1);
}

} // namespace resolute
