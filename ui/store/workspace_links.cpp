// SPDX-License-Identifier: GPL-3.0-or-later
// Links by hand, between the window's own and those that a workspace file keeps: one that is gone leaves a tombstone, one
// whose texts are not open stays as it is.
#include "ui/store/workspace_file.h"

#include <algorithm>

namespace resolute::ui {

namespace {

std::vector<review::Quote> quotes(const std::vector<PinnedParagraph> &side, const std::string &key)
{
    std::vector<review::Quote> out;
    for (const PinnedParagraph &p : side) out.push_back({.text = key, .paragraph = p.id, .words = p.words});
    return out;
}

std::vector<PinnedParagraph> paragraphs(const std::vector<review::Quote> &side)
{
    std::vector<PinnedParagraph> out;
    for (const review::Quote &q : side) out.push_back({q.paragraph, q.words});
    return out;
}

} // namespace

std::optional<TextId> WorkspaceFile::textOf(const std::string &key) const
{
    for (const Text &t : workspace_.texts())
        if (reviews_.keyOf(t.id) == key) return t.id;
    return std::nullopt;
}

void WorkspaceFile::keepLinks()
{
    if (opening_) return;
    std::vector<review::Pin> links = reviews_.review().pins;
    std::vector<review::Pin> written;
    std::vector<std::string> alive;
    for (const Pin &pin : workspace_.pins()) {
        review::Pin link;
        link.from = reviews_.keyOf(pin.older), link.to = reviews_.keyOf(pin.newer);
        link.a = quotes(pin.a, link.from), link.b = quotes(pin.b, link.to);
        const auto same = [&](const review::Pin &l) {
            return !l.removed && l.from == link.from && l.to == link.to && paragraphs(l.a) == pin.a && paragraphs(l.b) == pin.b;
        };
        if (const auto found = std::ranges::find_if(links, same); found != links.end()) {
            alive.push_back(found->id);
            continue;
        }
        link.id = reviews_.pen.id();
        review::sign(link, reviews_.pen.stamp());
        alive.push_back(link.id);
        links.push_back(link);
        written.push_back(std::move(link));
    }
    for (review::Pin &l : links) {
        if (l.removed || !textOf(l.from) || !textOf(l.to) || std::ranges::find(alive, l.id) != alive.end()) continue;
        l.removed = true;
        review::sign(l, reviews_.pen.stamp());
        written.push_back(l);
    }
    if (written.empty()) return;
    reviews_.setLinks(std::move(links));
    touch();
    if (!beginJournal()) return;
    for (const review::Pin &l : written)
        if (const auto done = journal_->add(l); !done) return emit failed(done.error());
    if (!sync_.isActive()) sync_.start();
}

void WorkspaceFile::applyLinks()
{
    std::vector<Pin> pins;
    for (const review::Pin &l : reviews_.review().pins) {
        const auto older = textOf(l.from), newer = textOf(l.to);
        if (!l.removed && older && newer) pins.push_back({*older, *newer, paragraphs(l.a), paragraphs(l.b)});
    }
    const bool before = std::exchange(opening_, true); // these are no decisions of now
    workspace_.restorePins(std::move(pins));
    opening_ = before;
}

} // namespace resolute::ui
