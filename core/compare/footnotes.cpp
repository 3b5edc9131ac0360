// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/footnotes.h"

#include "core/align/chain.h"
#include "core/diff/plain.h"
#include "core/text/fold.h"

#include <algorithm>
#include <map>
#include <string>

namespace resolute {

namespace {

/// For each paragraph name of b, the names of the old paragraphs it came from, joined.
std::map<std::string, std::vector<std::string>, std::less<>> originOf(const Document &a, const Document &b, const Alignment &alignment)
{
    std::map<std::string, std::vector<std::string>, std::less<>> out;
    for (const Correspondence &c : alignment)
        for (const ParagraphIndex j : c.b)
            for (const ParagraphIndex i : c.a) out[b.paragraph(j).id].push_back(a.paragraph(i).id);
    return out;
}

/// What was taken out at one place and put in at another, and stands once at each, is one note: its mark moved.
void joinMoved(const Document &a, const Document &b, std::vector<FootnoteStep> &steps)
{
    struct Places {
        std::vector<std::size_t> from, to; ///< among the steps
    };
    std::map<std::string, Places, std::less<>> byText;
    for (std::size_t k = 0; k < steps.size(); ++k) {
        if (steps[k].relation == Relation::deleted) byText[foldTypography(a.footnotes[steps[k].a.front()].text)].from.push_back(k);
        if (steps[k].relation == Relation::inserted) byText[foldTypography(b.footnotes[steps[k].b.front()].text)].to.push_back(k);
    }
    std::vector<bool> gone(steps.size());
    for (const auto &[text, places] : byText) {
        if (places.from.size() != 1 || places.to.size() != 1) continue;
        FootnoteStep &from = steps[places.from.front()], &to = steps[places.to.front()];
        to.a = from.a;
        to.relation = Relation::moved;
        to.changes = diffTexts(a.footnotes[to.a.front()].text, b.footnotes[to.b.front()].text, b.language);
        gone[places.from.front()] = true;
    }
    std::size_t k = 0;
    std::erase_if(steps, [&](const FootnoteStep &) { return gone[k++]; });
}

} // namespace

std::vector<FootnoteStep> compareFootnotes(const Document &a, const Document &b, const Alignment &alignment)
{
    const std::size_t n = a.footnotes.size(), m = b.footnotes.size();
    if (n + m == 0) return {};
    const auto origin = originOf(a, b, alignment);
    std::map<std::string, std::vector<std::size_t>, std::less<>> byAnchor, byText;
    for (std::size_t i = 0; i < n; ++i) {
        byAnchor[a.footnotes[i].anchor].push_back(i);
        byText[foldTypography(a.footnotes[i].text)].push_back(i);
    }
    // in order, at paragraphs that belong together; equal texts count more
    std::vector<aligning::ChainLink> links;
    for (std::size_t j = 0; j < m; ++j) {
        std::map<std::size_t, double> weights;
        const std::string text = foldTypography(b.footnotes[j].text);
        if (const auto it = byText.find(text); it != byText.end())
            for (const std::size_t i : it->second) weights[i] += 1;
        if (const auto it = origin.find(b.footnotes[j].anchor); it != origin.end())
            for (const std::string &id : it->second)
                if (const auto at = byAnchor.find(id); at != byAnchor.end())
                    for (const std::size_t i : at->second) weights[i] += 2;
        for (const auto &[i, w] : weights) links.push_back({static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(j), w});
    }
    std::ranges::sort(links, [](const aligning::ChainLink &x, const aligning::ChainLink &y) { return x.i != y.i ? x.i < y.i : x.j < y.j; });
    std::vector<FootnoteStep> out;
    std::size_t i = 0, j = 0;
    const auto upTo = [&](std::size_t endI, std::size_t endJ) {
        for (; i < endI; ++i) out.push_back({{i}, {}, Relation::deleted, {}});
        for (; j < endJ; ++j) out.push_back({{}, {j}, Relation::inserted, {}});
    };
    for (const std::size_t k : aligning::heaviestChain(links)) {
        upTo(links[k].i, links[k].j);
        const Footnote &x = a.footnotes[i], &y = b.footnotes[j];
        FootnoteStep step{{i}, {j}, Relation::edited, diffTexts(x.text, y.text, b.language)};
        if (equalFolded(x.text, y.text)) step.relation = x.mark == y.mark ? Relation::same : Relation::renumbered;
        out.push_back(std::move(step));
        ++i;
        ++j;
    }
    upTo(n, m);
    joinMoved(a, b, out);
    return out;
}

} // namespace resolute
