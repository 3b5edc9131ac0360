// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/fulfilment.h"

#include "core/text/fold.h"
#include "core/text/tokens.h"

#include <algorithm>
#include <set>
#include <string>

namespace resolute::announcing {

namespace {

// Half of the announced words, and less than half of those that were to go: taken over, with other words here and there.
constexpr double half = 0.5;

/// The words of a text, without marks, in lower case.
std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> out;
    for (const Token &t : tokenize(text))
        if (t.kind != TokenKind::punctuation) out.push_back(foldCase(t.range.in(text)));
    return out;
}

double share(std::size_t part, std::size_t all) { return all == 0 ? 0 : static_cast<double>(part) / static_cast<double>(all); }

/// A change at or beside a place; one blank may lie between.
bool touches(const Change &c, const WordEffect &e)
{
    if (c.aOf != e.of) return false;
    const std::uint32_t begin = e.range.begin - std::min(e.range.begin, 1u), end = e.range.end + 1;
    return c.a.empty() ? c.a.begin >= begin && c.a.begin <= end : c.a.overlaps({begin, end});
}

std::size_t changedWords(const std::vector<Change> &changes, std::string_view a, std::string_view b)
{
    std::size_t out = 0;
    for (const Change &c : changes) out += wordsOf(c.a.in(a)).size() + wordsOf(c.b.in(b)).size();
    return out;
}

} // namespace

WordVerdict judgeWords(const WordEffect &e, const Document &announced, const Document &adopted, std::span<const Change> changes)
{
    WordVerdict out;
    const std::string_view text = announced.paragraph(e.of).text;
    const auto fresh = wordsOf(e.range.in(text)), old = wordsOf(e.removed);
    const std::set<std::string> put(fresh.begin(), fresh.end()), taken(old.begin(), old.end());
    std::size_t lost = 0; // announced words that are not there, and were not in the draft either
    std::multiset<std::string> came;
    for (std::size_t k = 0; k < changes.size(); ++k) {
        const Change &c = changes[k];
        if (!touches(c, e) || std::ranges::contains(c.tags, ChangeTag::typographic)) continue;
        const ByteRange inside{std::max(c.a.begin, e.range.begin), std::min(c.a.end, e.range.end)};
        const auto now = wordsOf(c.b.in(adopted.paragraph(c.bOf).text));
        std::size_t here = 0, back = 0;
        if (inside.begin < inside.end)
            for (const std::string &w : wordsOf(inside.in(text))) here += !taken.contains(w) && !std::ranges::contains(now, w);
        for (const std::string &w : now) back += taken.contains(w) && !put.contains(w);
        // a change beside the announced words that neither takes one of them away nor brings a removed one back is another's
        if (inside.begin >= inside.end && back == 0) continue;
        lost += here;
        came.insert(now.begin(), now.end());
        out.touching.push_back(k);
    }
    if (out.touching.empty()) return out;
    std::size_t own = 0, gone = 0, back = 0;
    for (const std::string &w : fresh) own += !taken.contains(w);
    for (const std::string &w : old) {
        if (put.contains(w)) continue;
        ++gone;
        if (const auto it = came.find(w); it != came.end()) {
            ++back;
            came.erase(it);
        }
    }
    const double kept = own == 0 ? 1 : 1 - share(lost, own), returned = share(back, gone);
    if (kept >= half && returned < half) out.fulfilment = Fulfilment::inOtherWords;
    else if (returned >= half || gone == 0) out.fulfilment = Fulfilment::notDone;
    else out.fulfilment = Fulfilment::otherwise;
    return out;
}

Fulfilment judgeReplacement(std::string_view draft, std::string_view announced, std::string_view now)
{
    const std::size_t toAnnounced = changedWords(diffTexts(announced, now), announced, now);
    if (toAnnounced == 0) return Fulfilment::done;
    const std::size_t toDraft = changedWords(diffTexts(draft, now), draft, now);
    const std::size_t between = changedWords(diffTexts(draft, announced), draft, announced);
    if (toDraft == 0) return Fulfilment::notDone;
    if (toAnnounced < toDraft) return Fulfilment::inOtherWords;
    return 2 * toDraft <= between ? Fulfilment::notDone : Fulfilment::otherwise;
}

} // namespace resolute::announcing
