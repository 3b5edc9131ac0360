// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/store/pins.h"

#include <algorithm>
#include <set>

namespace resolute::ui {

namespace {

constexpr std::size_t longestWords = 80;

bool shares(const std::vector<PinnedParagraph> &x, const std::vector<PinnedParagraph> &y)
{
    return std::ranges::any_of(x, [&](const PinnedParagraph &p) { return std::ranges::find(y, p.id, &PinnedParagraph::id) != y.end(); });
}

bool contradicts(const Pin &x, const Pin &y)
{
    if (x.older == y.older && x.newer == y.newer) return shares(x.a, y.a) || shares(x.b, y.b);
    if (x.older == y.newer && x.newer == y.older) return shares(x.a, y.b) || shares(x.b, y.a);
    return false;
}

} // namespace

PinnedParagraph pinned(const Document &document, ParagraphIndex paragraph)
{
    const Paragraph &p = document.paragraph(paragraph);
    std::size_t size = std::min(longestWords, p.text.size());
    while (size > 0 && size < p.text.size() && (static_cast<unsigned char>(p.text[size]) & 0xC0U) == 0x80U) --size; // whole code points
    return {p.id, p.text.substr(0, size)};
}

std::optional<ParagraphIndex> resolve(const PinnedParagraph &paragraph, const Document &document)
{
    const auto begins = [&](const Paragraph &p) { return p.text.starts_with(paragraph.words); };
    const auto named = document.find(paragraph.id);
    if (named && begins(document.paragraph(*named))) return named;
    std::optional<ParagraphIndex> found;
    for (std::size_t i = 0; i < document.paragraphs.size() && !paragraph.words.empty(); ++i) {
        if (!begins(document.paragraphs[i])) continue;
        if (found) return {};
        found = static_cast<ParagraphIndex>(i);
    }
    return found;
}

std::optional<PinnedLink> resolve(const Pin &pin, const Document &older, const Document &newer)
{
    PinnedLink link;
    const auto add = [](const std::vector<PinnedParagraph> &from, const Document &document, std::vector<ParagraphIndex> &to) {
        for (const PinnedParagraph &p : from) {
            const auto found = resolve(p, document);
            if (!found || std::ranges::find(to, *found) != to.end()) return false;
            to.push_back(*found);
        }
        return true;
    };
    if (!add(pin.a, older, link.a) || !add(pin.b, newer, link.b) || (link.a.empty() && link.b.empty())) return {};
    return link;
}

std::vector<PinnedLink> linksBetween(const std::vector<Pin> &pins, TextId older, const Document &a, TextId newer, const Document &b)
{
    std::vector<PinnedLink> links;
    std::set<ParagraphIndex> takenA, takenB;
    for (auto pin = pins.rbegin(); pin != pins.rend(); ++pin) {
        std::optional<PinnedLink> link;
        if (pin->older == older && pin->newer == newer) link = resolve(*pin, a, b);
        else if (pin->older == newer && pin->newer == older) {
            link = resolve(*pin, b, a);
            if (link) std::swap(link->a, link->b);
        }
        if (!link) continue;
        const bool taken = std::ranges::any_of(link->a, [&](ParagraphIndex i) { return takenA.contains(i); })
            || std::ranges::any_of(link->b, [&](ParagraphIndex i) { return takenB.contains(i); });
        if (taken) continue;
        takenA.insert(link->a.begin(), link->a.end());
        takenB.insert(link->b.begin(), link->b.end());
        // Without a counterpart each stands for itself: two deleted paragraphs are two rows.
        if (link->a.empty() || link->b.empty()) {
            for (const ParagraphIndex i : link->a) links.push_back({{i}, {}});
            for (const ParagraphIndex j : link->b) links.push_back({{}, {j}});
        } else links.push_back(std::move(*link));
    }
    std::ranges::reverse(links);
    return links;
}

std::vector<Pin> withPin(std::vector<Pin> pins, Pin next)
{
    pins = withoutPins(std::move(pins), next);
    pins.push_back(std::move(next));
    return pins;
}

std::vector<Pin> withoutPins(std::vector<Pin> pins, const Pin &like)
{
    std::erase_if(pins, [&](const Pin &p) { return contradicts(p, like); });
    return pins;
}

} // namespace resolute::ui
