// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_text.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <vector>

namespace resolute::test {

namespace {

/// Paragraphs before they have names.
struct Draft {
    ParagraphKind kind = ParagraphKind::operative;
    int depth = 0;
    std::string text;
    std::size_t lead = 0;
    std::string number; ///< empty: counted
};

constexpr std::array<std::string_view, 8> preambularLeads{"Recalling", "Recalling also", "Recalling further", "Noting", "Reaffirming", "Welcoming",
    "Bearing in mind", "Aware"};
constexpr std::array<std::string_view, 8> operativeLeads{"Urges", "Requests", "Also requests", "Decides", "Invites", "Calls upon", "Encourages",
    "Takes note of"};
constexpr std::array<std::string_view, 36> words{"States", "the", "of", "and", "to", "lamps", "harbours", "in", "all", "relevant", "orchards",
    "resolution 71/905 of 3 May 2017,", "for", "its", "report", "on", "bridges", "“Bread for all”", "with", "a", "the Secretary-General", "(ferries)",
    "sustained", "cooperation", "é­tude", "fifty-third", "session", "gardens,", "as appropriate", "including", "at", "national level", "water",
    "that", "wells", "non‑governmental"};

std::string prose(Dice &dice, std::size_t count)
{
    std::string out;
    for (std::size_t i = 0; i < count; ++i) (out += out.empty() ? "" : " ") += words[dice.below(words.size())];
    return out;
}

Draft randomDraft(Dice &dice, ParagraphKind kind, int depth)
{
    Draft out{kind, depth, {}, 0, {}};
    const std::string_view lead = kind == ParagraphKind::preambular ? preambularLeads[dice.below(preambularLeads.size())]
        : kind == ParagraphKind::operative                          ? operativeLeads[dice.below(operativeLeads.size())]
                                                                    : std::string_view();
    out.lead = lead.size();
    out.text = lead;
    if (!out.text.empty()) out.text += ' ';
    out.text += prose(dice, kind == ParagraphKind::heading ? 3 : 6 + dice.below(40));
    if (kind != ParagraphKind::heading) out.text += kind == ParagraphKind::preambular ? "," : ";";
    return out;
}

std::string label(std::size_t n, int depth)
{
    static constexpr std::array<std::string_view, 8> roman{"i", "ii", "iii", "iv", "v", "vi", "vii", "viii"};
    return depth == 1 ? "(" + std::string(1, static_cast<char>('a' + n % 26)) + ")" : "(" + std::string(roman[n % roman.size()]) + ")";
}

std::shared_ptr<Document> named(const std::vector<Draft> &drafts)
{
    auto out = std::make_shared<Document>();
    out->language = "en";
    std::map<char, int> counts;
    std::vector<ParagraphIndex> open;
    std::vector<std::size_t> labels;
    std::map<std::string, int> names;
    std::string part;
    int number = 0;
    for (const Draft &d : drafts) {
        Paragraph p;
        p.kind = d.kind;
        p.text = d.text;
        p.lead = {0, static_cast<std::uint32_t>(d.lead)};
        const auto index = ParagraphIndex(static_cast<std::uint32_t>(out->paragraphs.size()));
        if (d.kind == ParagraphKind::heading && d.text.starts_with("Annex")) {
            part = part.empty() ? "A1." : "A2.";
            counts.clear();
            number = 0;
            open.clear();
        }
        const auto depth = std::min(static_cast<std::size_t>(d.depth), open.size());
        if (d.kind == ParagraphKind::subparagraph && depth > 0) {
            labels.resize(std::max(labels.size(), depth + 1));
            labels.resize(depth + 1);
            p.label = label(labels[depth]++, static_cast<int>(depth));
            p.parent = open[depth - 1];
            p.id = out->paragraph(*p.parent).id + p.label;
        } else {
            if (p.kind == ParagraphKind::subparagraph) p.kind = ParagraphKind::other;
            const char letter = p.kind == ParagraphKind::preambular ? 'P'
                : p.kind == ParagraphKind::operative                ? 'O'
                : p.kind == ParagraphKind::heading                  ? 'H'
                                                                    : 'S';
            p.id = part + letter + std::to_string(++counts[letter]);
            if (p.kind == ParagraphKind::operative) p.number = d.number.empty() ? std::to_string(++number) : d.number;
            if (p.kind != ParagraphKind::heading) labels.assign(1, 0);
        }
        if (const int count = ++names[p.id]; count > 1) p.id += '~' + std::to_string(count);
        if (p.kind != ParagraphKind::heading) {
            open.resize(std::min(open.size(), p.parent ? depth : 0));
            open.push_back(index);
        }
        out->paragraphs.push_back(std::move(p));
    }
    const auto operative = [](const Paragraph &p) { return p.kind == ParagraphKind::operative; };
    if (std::ranges::count_if(out->paragraphs, operative) == 1)
        std::ranges::find_if(out->paragraphs, operative)->number.clear(); // as editors have it
    return out;
}

int depthOf(const Document &document, const Paragraph &p)
{
    int depth = 0;
    for (auto parent = p.parent; parent; parent = document.paragraph(*parent).parent) ++depth;
    return depth;
}

void editWords(std::string &text, Dice &dice)
{
    const std::size_t at = text.find(' ', dice.below(text.size()));
    if (at == std::string::npos) return;
    const std::size_t end = std::min(text.find(' ', at + 1 + dice.below(30)), text.size());
    switch (dice.below(3)) {
    case 0: text.replace(at, end - at, " " + prose(dice, 1 + dice.below(3))); break;
    case 1: text.insert(at, " " + prose(dice, 1 + dice.below(3))); break;
    default: text.erase(at, end - at); break;
    }
}

} // namespace

std::uint64_t Dice::next()
{
    std::uint64_t z = state_ += 0x9E3779B97F4A7C15u;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

std::shared_ptr<Document> randomText(Dice &dice, std::size_t paragraphs, bool annexes)
{
    std::vector<Draft> drafts;
    const std::size_t preambular = paragraphs == 0 ? 0 : dice.below(paragraphs);
    for (std::size_t i = 0; i < preambular; ++i) drafts.push_back(randomDraft(dice, ParagraphKind::preambular, 0));
    for (std::size_t i = preambular; i < paragraphs; ++i) {
        if (dice.chance(5)) drafts.push_back(randomDraft(dice, ParagraphKind::heading, 0));
        drafts.push_back(randomDraft(dice, ParagraphKind::operative, 0));
        while (dice.chance(20)) {
            drafts.push_back(randomDraft(dice, ParagraphKind::subparagraph, 1));
            while (dice.chance(20)) drafts.push_back(randomDraft(dice, ParagraphKind::subparagraph, 2));
        }
    }
    if (annexes && dice.chance(20)) {
        Draft annex{ParagraphKind::heading, 0, "Annex", 0, {}};
        drafts.push_back(annex);
        for (std::size_t i = 0; i < 3; ++i) drafts.push_back(randomDraft(dice, ParagraphKind::operative, 0));
    }
    return named(drafts);
}

std::shared_ptr<Document> randomlyEdited(const Document &document, Dice &dice)
{
    std::vector<Draft> drafts;
    for (const Paragraph &p : document.paragraphs) {
        Draft d{p.kind, depthOf(document, p), p.text, p.lead.end, {}};
        if (dice.chance(8)) continue;
        if (dice.chance(25))
            for (std::size_t n = dice.below(3) + 1; n > 0; --n) {
                editWords(d.text, dice);
                d.lead = std::min(d.lead, d.text.size());
                while (d.lead > 0 && d.lead < d.text.size() && (static_cast<unsigned char>(d.text[d.lead]) & 0xC0) == 0x80) --d.lead;
            }
        if (dice.chance(4)) d.number = std::to_string(1 + dice.below(20)) + " bis";
        const std::size_t half = d.text.find(' ', d.text.size() / 2);
        if (dice.chance(4) && half != std::string::npos && d.lead < half) { // split
            Draft second{d.kind, d.depth, "Also " + d.text.substr(half + 1), d.kind == ParagraphKind::operative ? std::size_t{4} : 0, {}};
            d.text.resize(half);
            drafts.push_back(d);
            drafts.push_back(second);
        } else if (dice.chance(4) && !drafts.empty() && drafts.back().kind == d.kind) drafts.back().text += " " + d.text; // merge
        else drafts.push_back(d);
        if (dice.chance(6)) drafts.push_back(randomDraft(dice, p.kind == ParagraphKind::heading ? ParagraphKind::operative : p.kind, d.depth));
    }
    for (std::size_t n = drafts.size() / 15; n > 0 && drafts.size() > 1; --n) { // moves
        const std::size_t from = dice.below(drafts.size()), to = dice.below(drafts.size());
        Draft d = drafts[from];
        drafts.erase(drafts.begin() + static_cast<std::ptrdiff_t>(from));
        drafts.insert(drafts.begin() + static_cast<std::ptrdiff_t>(std::min(to, drafts.size())), d);
    }
    return named(drafts);
}

} // namespace resolute::test
