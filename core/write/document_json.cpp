// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/document_json.h"

#include "core/document/file_remarks.h"
#include "core/text/utf8.h"

#include <nlohmann/json.hpp>

#include <charconv>

namespace resolute {

namespace {

using Json = nlohmann::ordered_json;

Json orNull(const std::string &text) { return text.empty() ? Json(nullptr) : Json(text); }
Json orNull(const std::optional<int> &number) { return number ? Json(*number) : Json(nullptr); }

/// A plain number as a number, "7 bis" as text, nothing as null.
Json printedNumber(const std::string &number)
{
    if (number.empty()) return nullptr;
    int value = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    if (error == std::errc() && end == number.data() + number.size() && std::to_string(value) == number) return value;
    return number;
}

Json place(const SourcePlace &place)
{
    Json out = Json::object();
    if (!place.lines.empty()) {
        Json &lines = out["lines"] = Json::array();
        for (const LineRange &range : place.lines) lines.push_back({range.first, range.last});
    }
    if (!place.areas.empty()) {
        const auto boxes = [](const PageArea &area) {
            Json list = Json::array();
            for (const PageBox &b : area.boxes) list.push_back({b.x0, b.y0, b.x1, b.y1});
            return list;
        };
        out["page"] = place.areas.front().page;
        out["boxes"] = boxes(place.areas.front());
        if (place.areas.size() > 1) {
            Json &areas = out["areas"] = Json::array();
            for (const PageArea &area : place.areas) areas.push_back({{"page", area.page}, {"boxes", boxes(area)}});
        }
    }
    return out;
}

Json paragraph(const Document &document, const Paragraph &p)
{
    const CodePointIndex index(p.text);
    Json emphasis = Json::array();
    for (const ByteRange range : p.emphasis) emphasis.push_back({index.toCodePoints(range.begin), index.toCodePoints(range.end)});
    Json footnotes = Json::array();
    for (const FootnoteAnchor &anchor : p.footnotes) footnotes.push_back({{"mark", anchor.mark}, {"at", index.toCodePoints(anchor.at)}});
    Json parent = p.parent ? Json(document.paragraph(*p.parent).id) : Json(nullptr);
    return {{"id", p.id}, {"kind", name(p.kind)}, {"number", printedNumber(p.number)}, {"label", orNull(p.label)}, {"parent", std::move(parent)},
        {"lead", p.leadText()}, {"leadSpan", {index.toCodePoints(p.lead.begin), index.toCodePoints(p.lead.end)}}, {"text", p.text},
        {"emphasis", std::move(emphasis)}, {"footnotes", std::move(footnotes)}, {"source", place(p.source)}};
}

/// Empty where the text does not say it.
std::string modeName(AdoptionMode mode)
{
    return mode == AdoptionMode::recordedVote ? "recorded vote" : mode == AdoptionMode::withoutVote ? "without a vote" : "";
}

Json adoption(const Adoption &a)
{
    return {{"meeting", orNull(a.meeting)}, {"date", orNull(a.date)}, {"mode", orNull(modeName(a.mode))}, {"inFavour", orNull(a.inFavour)},
        {"against", orNull(a.against)}, {"abstaining", orNull(a.abstaining)}, {"inFavourList", a.inFavourList}, {"againstList", a.againstList},
        {"abstainingList", a.abstainingList}};
}

Json issue(const Issue &issue)
{
    static constexpr std::string_view severities[]{"info", "warning", "error"};
    Json out{{"severity", severities[static_cast<std::size_t>(issue.severity)]}, {"code", issue.message->code}, {"message", inEnglish(issue)}};
    if (issue.place.line > 0) out["line"] = issue.place.line;
    if (issue.place.page > 0) out["page"] = issue.place.page;
    if (!issue.place.paragraph.empty()) out["paragraph"] = issue.place.paragraph;
    return out;
}

void addMasthead(Json &out, const Document &document)
{
    const Masthead &m = document.masthead;
    out["symbol"] = orNull(m.symbol);
    out["kind"] = name(document.kind);
    out["body"] = orNull(m.body);
    out["committee"] = orNull(m.committee);
    out["session"] = orNull(m.session);
    out["sessionNumber"] = orNull(m.sessionNumber);
    out["sessionDates"] = orNull(m.sessionDates);
    out["agendaItem"] = orNull(m.agendaItem);
    out["agendaItemTitle"] = orNull(m.agendaItemTitle);
    out["distribution"] = orNull(m.distribution);
    out["date"] = orNull(m.date);
    out["originalLanguage"] = orNull(m.originalLanguage);
    out["number"] = orNull(m.number);
    out["title"] = orNull(m.title);
    Json &sponsors = out["sponsors"] = Json::array();
    for (const Sponsor &s : m.sponsors) sponsors.push_back({{"name", s.name}, {"marks", s.marks}, {"iso3", orNull(s.iso3)}});
    Json &notes = out["sponsorNotes"] = Json::array();
    for (const SponsorNote &n : m.sponsorNotes) notes.push_back({{"mark", n.mark}, {"text", n.text}});
    out["enactingClause"] = orNull(m.enactingClause);
}

Json remarks(const FileRemarks &remarks)
{
    static constexpr std::string_view kinds[]{"inserted", "deleted", "moved from", "moved to", "other"};
    Json changes = Json::array(), comments = Json::array();
    for (const FileChange &c : remarks.changes)
        changes.push_back(
            {{"kind", kinds[static_cast<std::size_t>(c.kind)]}, {"author", orNull(c.author)}, {"date", orNull(c.date)}, {"text", c.text}});
    for (const FileComment &c : remarks.comments)
        comments.push_back({{"author", orNull(c.author)}, {"date", orNull(c.date)}, {"text", c.text}, {"words", c.words}});
    return {{"changes", std::move(changes)}, {"comments", std::move(comments)}};
}

Json whole(const Document &document)
{
    Json out;
    out["schema"] = "resolute/document/1";
    out["source"] = {{"file", document.file}, {"format", name(document.format)}, {"sha256", document.sha256}};
    out["language"] = orNull(document.language);
    addMasthead(out, document);
    Json &paragraphs = out["paragraphs"] = Json::array();
    for (const Paragraph &p : document.paragraphs) paragraphs.push_back(paragraph(document, p));
    Json &footnotes = out["footnotes"] = Json::array();
    for (const Footnote &f : document.footnotes)
        footnotes.push_back({{"mark", f.mark}, {"anchor", orNull(f.anchor)}, {"text", f.text}, {"source", place(f.source)}});
    out["adoption"] = document.adoption ? adoption(*document.adoption) : Json(nullptr);
    Json &issues = out["issues"] = Json::array();
    for (const Issue &i : document.issues) issues.push_back(issue(i));
    if (document.remarks) out["inFile"] = remarks(*document.remarks);
    return out;
}

std::string dumped(const Json &json)
{
    // Paths may hold bytes that are no UTF-8: they are shown as U+FFFD instead of failing.
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace

std::string toJson(const Document &document) { return dumped(whole(document)); }

std::string toJson(const Document &document, const Coverage &coverage)
{
    Json out = whole(document);
    out["coverage"] = {{"letters", coverage.total}, {"paragraphs", coverage.paragraphs}, {"footnotes", coverage.footnotes},
        {"masthead", coverage.masthead}, {"adoption", coverage.adoption}, {"unaccounted", coverage.unaccounted}};
    return dumped(out);
}

} // namespace resolute
