// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"

#include "core/document/file_remarks.h"
#include "core/document/names.h"

#include <algorithm>
#include <array>

namespace resolute {

std::optional<ParagraphIndex> Document::find(std::string_view id) const
{
    const auto it = std::ranges::find(paragraphs, id, &Paragraph::id);
    if (it == paragraphs.end()) return std::nullopt;
    return ParagraphIndex(static_cast<std::uint32_t>(it - paragraphs.begin()));
}

const Footnote *Document::footnote(std::string_view mark) const
{
    const auto it = std::ranges::find(footnotes, mark, &Footnote::mark);
    return it == footnotes.end() ? nullptr : &*it;
}

std::string_view name(ParagraphKind kind)
{
    static constexpr std::array<std::string_view, 5> names{"preambular", "operative", "subparagraph", "heading", "other"};
    return names[static_cast<std::size_t>(kind)];
}

std::string_view name(DocumentKind kind)
{
    static constexpr std::array<std::string_view, 4> names{"draft", "resolution", "decision", "other"};
    return names[static_cast<std::size_t>(kind)];
}

std::string_view name(SourceFormat format)
{
    static constexpr std::array<std::string_view, 7> names{"markdown", "text", "html", "docx", "odt", "pdf", "akn"};
    return names[static_cast<std::size_t>(format)];
}

std::string displayName(std::string_view id)
{
    std::string out;
    if (id.starts_with('A')) { // an annex: A1.O3
        const auto dot = id.find('.');
        if (dot != std::string_view::npos) {
            out = "Annex " + std::string(id.substr(1, dot - 1)) + ", ";
            id.remove_prefix(dot + 1);
        }
    }
    if (id.empty()) return out;
    if (id.front() == 'P') out += "PP ";
    else if (id.front() == 'O') out += "OP ";
    else if (id.front() == 'H') out += "Heading ";
    else if (id.front() == 'S') out += "Section ";
    else return out + std::string(id);
    for (std::size_t i = 1; i < id.size(); ++i) {
        if (id[i] == '(' && id[i - 1] != ')') out += ' ';
        out += id[i];
    }
    return out;
}

std::string plainName(const Document &document)
{
    const Masthead &m = document.masthead;
    if (!m.symbol.empty()) return m.symbol;
    const std::string file(fileName(document));
    if (m.number.empty()) return m.committee.empty() || m.date.empty() ? file : m.committee + " (" + m.date + ")";
    // "91/…" is what every draft of a session is called until it is adopted.
    if (m.number.find("…") == std::string::npos && m.number.find("..") == std::string::npos) return m.number;
    return m.number + " (" + (m.date.empty() ? file : m.date) + ")";
}

std::string shortName(const Document &document)
{
    const std::string name = plainName(document);
    if (!name.ends_with(')') || readingSuffix(document).empty()) return name + readingSuffix(document);
    return name.substr(0, name.size() - 1) + ", " + document.remarks->reading + ')'; // "91/… (2031-05-06, before)"
}

} // namespace resolute
