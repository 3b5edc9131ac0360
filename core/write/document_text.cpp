// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/document_text.h"

#include "core/text/raised.h"
#include "core/write/markdown.h"
#include "core/write/words.h"

namespace resolute {

namespace {

int depthOf(const Document &document, const Paragraph &p)
{
    int depth = 0;
    for (auto parent = p.parent; parent; parent = document.paragraph(*parent).parent) ++depth;
    return depth;
}

void block(std::string &out, const std::string &text)
{
    if (!text.empty()) out += text + "\n\n";
}

/// The paragraph with footnote marks put in and its pieces passed through `write`.
template <class Write, class Mark> std::string withMarks(const Paragraph &p, const Write &write, const Mark &mark)
{
    std::string out;
    std::uint32_t done = 0;
    const auto size = static_cast<std::uint32_t>(p.text.size());
    const auto upTo = [&](std::uint32_t at) {
        for (const std::uint32_t border : {std::min(p.lead.begin, at), std::min(p.lead.end, at), at}) {
            if (border <= done) continue;
            out += write(std::string_view(p.text).substr(done, border - done), p.lead.contains(done));
            done = border;
        }
    };
    for (const FootnoteAnchor &anchor : p.footnotes) {
        upTo(std::min(anchor.at, size));
        out += mark(anchor.mark);
    }
    upTo(size);
    return out;
}

/// Emphasis has to touch its words.
std::string italic(std::string_view text)
{
    const auto end = text.find_last_not_of(' ');
    if (end == std::string_view::npos) return std::string(text);
    return '*' + escapeMarkdown(text.substr(0, end + 1)) + '*' + std::string(text.substr(end + 1));
}

std::string numberOf(const Paragraph &p)
{
    if (!p.number.empty()) return p.number + ". ";
    return p.label.empty() ? std::string() : p.label + ' ';
}

} // namespace

std::string toPlainText(const Document &d)
{
    const Masthead &m = d.masthead;
    std::string out;
    if (!m.distribution.empty()) block(out, "Distr.: " + m.distribution);
    block(out, Words().date(m.date));
    for (const std::string *line : {&m.symbol, &m.body, &m.session, &m.committee, &m.sessionDates}) block(out, *line);
    if (!m.agendaItem.empty()) block(out, "Agenda item " + m.agendaItem);
    block(out, m.agendaItemTitle);
    block(out, m.number.empty() ? m.title : m.number + ". " + m.title);
    block(out, m.enactingClause);
    const auto words = [](std::string_view text, bool) { return std::string(text); };
    for (const Paragraph &p : d.paragraphs)
        block(out, std::string(4 * static_cast<std::size_t>(depthOf(d, p)), ' ') + numberOf(p) + withMarks(p, words, raised));
    if (!d.footnotes.empty()) block(out, "____________________");
    for (const Footnote &note : d.footnotes) block(out, raised(note.mark) + ' ' + note.text);
    if (out.ends_with("\n\n")) out.pop_back();
    return out;
}

std::string toMarkdown(const Document &d)
{
    const Masthead &m = d.masthead;
    const Words words;
    std::string out;
    const auto heading = [&](int level, const std::string &text) {
        if (!text.empty()) block(out, std::string(static_cast<std::size_t>(level), '#') + ' ' + escapeMarkdown(text));
    };
    if (!m.distribution.empty())
        out += "Distr.: " + escapeMarkdown(m.distribution) + (m.date.empty() ? "\n\n" : "  \n" + words.date(m.date) + "\n\n");
    if (!m.originalLanguage.empty()) block(out, "Original: " + escapeMarkdown(m.originalLanguage));
    heading(2, m.body);
    heading(3, m.session);
    heading(3, m.committee);
    block(out, escapeMarkdown(m.sessionDates));
    if (!m.agendaItem.empty()) block(out, "Agenda item " + escapeMarkdown(m.agendaItem));
    heading(4, m.agendaItemTitle);
    heading(4, m.number.empty() ? m.title : m.number + " " + m.title);
    if (!m.enactingClause.empty()) block(out, italic(m.enactingClause));
    for (const Paragraph &p : d.paragraphs) {
        if (p.kind == ParagraphKind::heading) {
            heading(4, p.text);
            continue;
        }
        block(out,
            numberOf(p)
                + withMarks(
                    p, [](std::string_view text, bool lead) { return lead ? italic(text) : escapeMarkdown(text); },
                    [](const std::string &mark) { return "<sup>" + mark + "</sup>"; }));
    }
    if (!d.footnotes.empty()) block(out, "---");
    for (const Footnote &note : d.footnotes) block(out, "<sup>" + note.mark + "</sup> " + escapeMarkdown(note.text));
    if (out.ends_with("\n\n")) out.pop_back();
    return out;
}

} // namespace resolute
