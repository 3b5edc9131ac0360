// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around the text of an Akoma Ntoso file: identification, terms, cover page, preface and conclusions.
#include "core/write/akn.h"
#include "core/write/akn_xml.h"
#include "core/write/words.h"

#include <algorithm>
#include <array>

namespace resolute::akn {

namespace {

/// "54-12" for "54/12" or, for want of a number, for the symbol: what a path can hold.
std::string slug(const Document &document)
{
    const Masthead &m = document.masthead;
    std::string out;
    for (const char c : m.number.empty() ? m.symbol : m.number) {
        const bool plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (plain) out += c;
        else if (!out.empty() && !out.ends_with('-')) out += '-';
    }
    while (out.ends_with('-')) out.pop_back();
    return out.empty() ? "text" : out;
}

std::string_view organ(const Document &document) { return document.masthead.body == "General Assembly" ? "unga" : "un"; }

/// The three levels of a publication: work, its expression in a language, its manifestation as a file.
struct Level {
    std::string_view element, ending, date, dateName, role;
};
void level(Xml &xml, const Level &of, const std::string &path, const std::string &annex)
{
    const auto &[element, ending, date, dateName, role] = of;
    xml.open(element);
    xml.empty("FRBRthis", {{"value", path + "/!main" + annex + std::string(ending)}});
    xml.empty("FRBRuri", {{"value", path + (ending.empty() ? "/" : std::string(ending))}});
    xml.empty("FRBRdate", {{"date", date}, {"name", dateName}});
    xml.empty("FRBRauthor", {{"href", "#un"}, {"as", role}});
}

struct Term {
    std::string_view element, id, href, shown;
};
constexpr std::array terms{Term{"TLCOrganization", "un", "/akn/ontology/organization/un", "United Nations"},
    Term{"TLCConcept", "dateOfIssuance", "/akn/ontology/concept/un/dateOfIssuance", "Date of issuance"},
    Term{"TLCConcept", "adoption", "/akn/ontology/concept/un/adoption", "Adoption"},
    Term{"TLCConcept", "adoptionDate", "/akn/ontology/concept/un/dateOfAdoption", "Date of adoption"},
    Term{"TLCConcept", "adoptionMeeting", "/akn/ontology/concept/un/adoptionMeeting", "Meeting of adoption"},
    Term{"TLCConcept", "adoptedWithoutVote", "/akn/ontology/concept/un/voting/withoutVote", "Adopted without a vote"},
    Term{"TLCConcept", "adoptedRecordedVote", "/akn/ontology/concept/un/voting/recordedVote", "Adopted by a recorded vote"},
    Term{"TLCConcept", "symbol", "/akn/ontology/reference/un/symbol", "Symbol"},
    Term{"TLCConcept", "distribution", "/akn/ontology/concept/un/distribution", "Distribution"},
    Term{"TLCConcept", "session", "/akn/ontology/concept/un/session", "Session"},
    Term{"TLCRole", "publisher", "/akn/ontology/role/un/publisher", "Publisher"}, Term{"TLCRole", "author", "/akn/ontology/role/un/author", "Author"},
    Term{"TLCRole", "issuer", "/akn/ontology/role/un/issuer", "Issuer"}, Term{"TLCRole", "editor", "/akn/ontology/role/un/editor", "Editor"},
    Term{"TLCRole", "subsidiaryBody", "/akn/ontology/role/un/subsidiaryBody", "Subsidiary body"},
    Term{"TLCRole", "committee", "/akn/ontology/role/un/committee", "Committee"},
    Term{"TLCRole", "sponsor", "/akn/ontology/role/un/sponsor", "Sponsor"},
    Term{"TLCTerm", "resolutionTitle", "/akn/ontology/reference/un/resolutionTitle", "Resolution title"},
    Term{"TLCTerm", "memberState", "/akn/ontology/organization/un/memberState", "Member State"},
    Term{"TLCTerm", "inFavour", "/akn/ontology/concept/un/voting/inFavour", "In favour"},
    Term{"TLCTerm", "against", "/akn/ontology/concept/un/voting/against", "Against"},
    Term{"TLCTerm", "abstaining", "/akn/ontology/concept/un/voting/abstaining", "Abstaining"}};

/// A date in words where the text is English; other languages keep the form that all of them read.
std::string shownDate(const Document &document, const std::string &iso) { return document.language == "en" ? Words().date(iso) : iso; }

void line(Xml &xml, const std::string &content)
{
    if (!content.empty()) xml.mixed("p", content);
}

std::string field(std::string_view element, const std::string &text, Attributes attributes)
{
    return text.empty() ? std::string() : inlined(element, escaped(text), attributes);
}

/// Each sponsor in an element of its own, its marks behind it, and the notes to these where the mark stands first.
std::string sponsors(const Masthead &m)
{
    std::string out;
    for (const Sponsor &sponsor : m.sponsors) {
        out += (out.empty() ? "" : ", ") + inlined("docProponent", escaped(sponsor.name), {{"refersTo", "#sponsor"}});
        for (const std::string &mark : sponsor.marks) out += inlined("sup", escaped(mark));
    }
    for (const SponsorNote &note : m.sponsorNotes)
        out += inlined("authorialNote", inlined("p", escaped(note.text)), {{"marker", note.mark}, {"placement", "bottom"}});
    return out;
}

void side(std::string &out, std::string_view label, std::string_view refersTo, const std::vector<std::string> &states)
{
    std::string list;
    for (const std::string &state : states)
        list += (list.empty() ? "" : ", ") + inlined("organization", escaped(state), {{"refersTo", "#memberState"}});
    out += inlined("outcome", std::string(label) + ": " + list, {{"refersTo", refersTo}});
}

std::string quantity(std::optional<int> number, std::string_view refersTo)
{
    return number ? inlined("quantity", std::to_string(*number), {{"normalized", std::to_string(*number)}, {"refersTo", refersTo}}) : std::string();
}

} // namespace

void meta(Xml &xml, const Document &document, std::string_view annex)
{
    const Masthead &m = document.masthead;
    const std::string_view issued = dateOr(m.date),
                           adopted = dateOr(document.adoption ? std::string_view(document.adoption->date) : std::string_view());
    const std::string work = "/akn/un/statement/deliberation/" + std::string(organ(document)) + '/' + std::string(issued) + '/' + slug(document);
    const std::string expression = work + '/' + std::string(threeLetters(document.language)) + '@';
    xml.open("meta");
    xml.open("identification", {{"source", "#un"}});
    const std::string part = annex.empty() ? std::string() : "/annex_" + std::string(annex.substr(1));
    level(xml, {"FRBRWork", {}, document.adoption ? adopted : issued, document.adoption ? "adoption" : "issuance", "#author"}, work, part);
    xml.empty("FRBRcountry", {{"value", "un"}});
    xml.close();
    level(xml, {"FRBRExpression", {}, issued, "publication", "#issuer"}, expression, part);
    xml.empty("FRBRlanguage", {{"language", threeLetters(document.language)}});
    xml.close();
    level(xml, {"FRBRManifestation", ".xml", issued, "markup", "#editor"}, expression, part);
    xml.close();
    xml.close();
    if (!annex.empty()) {
        xml.close();
        return;
    }
    xml.open("references", {{"source", "#un"}});
    for (const Term &term : terms) xml.empty(term.element, {{"eId", term.id}, {"href", term.href}, {"showAs", term.shown}});
    xml.close();
    // Notes that no mark in the text leads to.
    const auto loose = [](const Footnote &note) { return note.anchor.empty(); };
    if (std::ranges::any_of(document.footnotes, loose)) {
        xml.open("notes", {{"source", "#un"}});
        int n = 0;
        for (const Footnote &note : document.footnotes)
            if (loose(note)) xml.mixed("note", inlined("p", escaped(note.text)), {{"eId", "note_" + std::to_string(++n)}, {"marker", note.mark}});
        xml.close();
    }
    xml.close();
}

void masthead(Xml &xml, const Document &document)
{
    const Masthead &m = document.masthead;
    xml.open("coverPage", {{"eId", "coverPage_1"}});
    line(xml, inlined("docAuthority", "United Nations", {{"refersTo", "#publisher"}}));
    line(xml, field("docNumber", m.symbol, {{"refersTo", "#symbol"}}));
    line(xml, field("docStatus", m.distribution, {{"refersTo", "#distribution"}}));
    if (!m.date.empty()) line(xml, field("docDate", shownDate(document, m.date), {{"date", dateOr(m.date)}, {"refersTo", "#dateOfIssuance"}}));
    line(xml, field("inline", m.originalLanguage, {{"name", "originalLanguage"}}));
    line(xml, field("docAuthority", m.body, {{"refersTo", "#subsidiaryBody"}}));
    const std::string number = m.sessionNumber ? std::to_string(*m.sessionNumber) : std::string();
    line(xml, field("session", m.session, {{"refersTo", "#session"}, {"value", number}}));
    line(xml, field("event", m.sessionDates, {{"refersTo", "#session"}}));
    line(xml, field("docAuthority", m.committee, {{"refersTo", "#committee"}}));
    line(xml, field("inline", m.agendaItem, {{"title", m.agendaItem}, {"name", "agenda item"}}));
    line(xml, field("inline", m.agendaItemTitle, {{"name", "agenda item name"}}));
    line(xml, sponsors(m));
    xml.close();
    if (m.number.empty() && m.title.empty()) return;
    xml.open("preface");
    const bool stops = !m.number.empty() && m.number.back() >= '0' && m.number.back() <= '9';
    line(xml,
        field("docNumber", m.number + (stops ? "." : ""), {}) + (m.number.empty() ? "" : " ")
            + field("docTitle", m.title, {{"refersTo", "#resolutionTitle"}}));
    xml.close();
}

void conclusions(Xml &xml, const Document &document)
{
    if (!document.adoption) return;
    const Adoption &a = *document.adoption;
    xml.open("conclusions", {{"eId", "conclusions_1"}});
    std::string event = field("location", a.meeting, {{"refersTo", "#adoptionMeeting"}});
    if (!event.empty() && !a.date.empty()) event += "<eol/>";
    if (!a.date.empty()) event += inlined("docDate", escaped(shownDate(document, a.date)), {{"date", dateOr(a.date)}, {"refersTo", "#adoptionDate"}});
    if (!event.empty()) line(xml, inlined("event", event, {{"refersTo", "#adoption"}}));
    std::string outcome;
    if (a.mode == AdoptionMode::recordedVote) {
        outcome = quantity(a.inFavour, "#inFavour");
        if (a.against) outcome += (outcome.empty() ? "" : " – ") + quantity(a.against, "#against");
        if (a.abstaining) outcome += (outcome.empty() ? "" : " – ") + quantity(a.abstaining, "#abstaining");
        side(outcome, " In favour", "#inFavour", a.inFavourList);
        side(outcome, " Against", "#against", a.againstList);
        side(outcome, " Abstaining", "#abstaining", a.abstainingList);
    }
    const bool recorded = a.mode == AdoptionMode::recordedVote;
    if (a.mode == AdoptionMode::notSaid) return xml.close();
    line(xml,
        inlined("vote",
            inlined("outcome", recorded ? outcome : "Adopted without a vote",
                {{"refersTo", recorded ? "#adoptedRecordedVote" : "#adoptedWithoutVote"}, {"class", "complete"}}),
            {{"by", "#un"}, {"as", "#author"}}));
    xml.close();
}

} // namespace resolute::akn
