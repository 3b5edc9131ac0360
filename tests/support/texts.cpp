// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/texts.h"

namespace resolute::testing {

namespace {

std::string names(const Document &d, const std::vector<ParagraphIndex> &cell)
{
    std::string out;
    for (const ParagraphIndex i : cell) out += (out.empty() ? "" : "+") + d.paragraph(i).id;
    return out.empty() ? "-" : out;
}

} // namespace

DocumentPtr textOf(std::string_view lines)
{
    auto d = std::make_shared<Document>();
    d->language = "en";
    int p = 0, o = 0, h = 0, s = 0;
    std::uint32_t parent = 0;
    while (!lines.empty()) {
        const auto cut = std::min(lines.find('\n'), lines.size());
        std::string_view line = lines.substr(0, cut);
        lines.remove_prefix(std::min(lines.size(), cut + 1));
        while (line.starts_with(' ')) line.remove_prefix(1);
        if (line.empty()) continue;
        Paragraph q;
        if (line.starts_with("P ") || line.starts_with("O ")) {
            const bool operative = line.front() == 'O';
            line.remove_prefix(2);
            q.kind = operative ? ParagraphKind::operative : ParagraphKind::preambular;
            if (operative) q.number = std::to_string(o + 1);
            q.id = operative ? "O" + std::to_string(++o) : "P" + std::to_string(++p);
            const auto bar = line.find(" | ");
            q.text = bar == std::string_view::npos ? std::string(line) : std::string(line.substr(0, bar)) + std::string(line.substr(bar + 2));
            if (bar != std::string_view::npos) q.lead = {0, static_cast<std::uint32_t>(bar)};
            parent = static_cast<std::uint32_t>(d->paragraphs.size());
        } else if (line.starts_with('(')) {
            const auto close = line.find(')');
            q.kind = ParagraphKind::subparagraph;
            q.label = line.substr(0, close + 1);
            q.id = "O" + std::to_string(o) + q.label;
            q.text = line.substr(close + 2);
            q.parent = ParagraphIndex(parent);
        } else if (line.starts_with("# ")) {
            q.kind = ParagraphKind::heading;
            q.id = "H" + std::to_string(++h);
            q.text = line.substr(2);
        } else {
            q.id = "S" + std::to_string(++s);
            q.text = line;
        }
        d->paragraphs.push_back(std::move(q));
    }
    return d;
}

std::string relationsOf(const Comparison &c, std::size_t step)
{
    std::string out;
    const Document &a = *c.documents[c.base.value_or(step)], &b = *c.documents[step + 1];
    for (const Row &row : c.rows) {
        if (!row.steps[step]) continue;
        const Correspondence &l = row.steps[step]->link;
        out += (out.empty() ? "" : "; ") + names(a, l.a) + ">" + names(b, l.b) + " " + std::string(name(l.relation));
    }
    return out;
}

std::string changesOf(std::string_view a, std::string_view b, std::string_view language)
{
    const auto make = [&](std::string_view line) {
        Document document = *textOf(std::string(line));
        document.language = language;
        return std::make_shared<const Document>(std::move(document));
    };
    const DocumentPtr p = make(a), q = make(b);
    Correspondence pair;
    pair.a = {ParagraphIndex(0)};
    pair.b = {ParagraphIndex(0)};
    std::string out;
    for (const Change &c : diff(*p, *q, pair)) {
        if (!out.empty()) out += '\n';
        out += '[' + std::string(c.a.in(p->paragraphs[0].text)) + "] -> [" + std::string(c.b.in(q->paragraphs[0].text)) + "] "
            + std::string(name(c.changeClass));
        for (const ChangeTag t : c.tags) out += " #" + std::string(name(t));
    }
    return out;
}

std::string replay(const Document &a, const Document &b, const Step &step)
{
    const std::string &t = a.paragraph(step.link.a.at(0)).text, &u = b.paragraph(step.link.b.at(0)).text;
    std::string out;
    std::uint32_t at = 0;
    for (const Change &c : step.changes) {
        out += std::string_view(t).substr(at, c.a.begin - at);
        out += c.b.in(u);
        at = c.a.end;
    }
    return out + t.substr(at);
}

} // namespace resolute::testing
