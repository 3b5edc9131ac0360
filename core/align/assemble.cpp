// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/assemble.h"

#include "core/align/chain.h"
#include "core/align/matching.h"
#include "core/base/parallel.h"
#include "core/text/fold.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace resolute::aligning {

namespace {

// Confidence: from here on a link is what anyone would say; below the second it is an offer. The gold pairs' doubtful
// links (rewritten in the same slot) lie below 0.45, their edited ones above 0.55.
constexpr double highSimilarity = 0.6, mediumSimilarity = 0.42;
// A runner-up nearly as good takes one step of confidence away.
constexpr double closeRunnerUp = 0.1;
// So many links are looked at in one go: a millisecond where all are edited.
constexpr std::size_t together = 2048;

/// Sets of paragraphs joined by links: a's first, then b's.
class Groups
{
public:
    explicit Groups(std::size_t n) : parent_(n) { std::iota(parent_.begin(), parent_.end(), std::size_t{0}); }
    std::size_t find(std::size_t x)
    {
        while (parent_[x] != x) x = parent_[x] = parent_[parent_[x]];
        return x;
    }
    void join(std::size_t x, std::size_t y) { parent_[std::max(find(x), find(y))] = std::min(find(x), find(y)); }

private:
    std::vector<std::size_t> parent_;
};

struct Entry {
    Correspondence link;
    Index firstA = 0, firstB = 0;
    bool pinned = false;
};

/// The number or label that is printed before a paragraph.
const std::string &printed(const Paragraph &p) { return p.kind == ParagraphKind::subparagraph ? p.label : p.number; }

class Assembler
{
public:
    Assembler(const Features &f, const Links &links, const Candidates &candidates) : f_(f), links_(links), candidates_(candidates) {}

    Alignment run(const AlignOptions &options)
    {
        collect(options);
        each([this](Entry &e) { relate(e); });
        markMoved();
        each([this](Entry &e) { judge(e); });
        return inOrder();
    }

private:
    const Document &a() const { return f_.document(Side::a); }
    const Document &b() const { return f_.document(Side::b); }

    /// Where no entry looks at another one.
    template <class Use> void each(Use use)
    {
        inParallel(entries_.size(), together,
            [&](std::size_t begin, std::size_t end) { std::ranges::for_each(std::span(entries_).subspan(begin, end - begin), use); });
    }

    void collect(const AlignOptions &options)
    {
        const std::size_t n = f_.sizeA(), m = f_.sizeB();
        Groups groups(n + m);
        for (Index i = 0; i < n; ++i)
            if (const auto j = links_.ofA(i)) groups.join(i, n + *j);
        for (Index j = 0; j < m; ++j)
            if (const auto i = links_.ofB(j)) groups.join(*i, n + j);
        for (const auto &[i, j] : links_.parts()) groups.join(i, n + j);
        entries_.reserve(std::max(n, m) + options.pinned.size());
        std::vector<std::size_t> entryOf(n + m, n + m);
        for (std::size_t x = 0; x < n + m; ++x) {
            if (x < n ? !links_.openA(static_cast<Index>(x)) : !links_.openB(static_cast<Index>(x - n))) continue;
            std::size_t &at = entryOf[groups.find(x)];
            if (at == n + m) {
                at = entries_.size();
                entries_.emplace_back();
            }
            Correspondence &c = entries_[at].link;
            (x < n ? c.a : c.b).push_back(ParagraphIndex(static_cast<std::uint32_t>(x < n ? x : x - n)));
        }
        for (const PinnedLink &pin : options.pinned) {
            Entry &e = entries_.emplace_back();
            e.pinned = true;
            e.link.a = pin.a;
            e.link.b = pin.b;
            std::ranges::sort(e.link.a);
            std::ranges::sort(e.link.b);
        }
        for (Entry &e : entries_) {
            if (!e.link.a.empty()) e.firstA = static_cast<Index>(at(e.link.a.front()));
            if (!e.link.b.empty()) e.firstB = static_cast<Index>(at(e.link.b.front()));
        }
    }

    void relate(Entry &e)
    {
        Correspondence &c = e.link;
        if (c.a.empty()) {
            c.relation = Relation::inserted;
            return;
        }
        if (c.b.empty()) {
            c.relation = Relation::deleted;
            return;
        }
        if (c.a.size() > 1 || c.b.size() > 1) {
            c.relation = c.a.size() == 1 ? Relation::split : c.b.size() == 1 ? Relation::merged : Relation::regrouped;
            c.similarity = groupSimilarity(c);
            return;
        }
        const Paragraph &p = a().paragraphs[e.firstA], &q = b().paragraphs[e.firstB];
        c.numberChanged = printed(p) != printed(q);
        if (p.text == q.text) c.similarity = 1;
        else if (f_.of(Side::a, e.firstA).key == f_.of(Side::b, e.firstB).key && equalFolded(p.text, q.text)) {
            c.similarity = 1;
            c.typographic = true;
        } else {
            c.similarity = std::min(0.999, f_.similarity(e.firstA, e.firstB));
            c.relation = Relation::edited;
            return;
        }
        c.relation = c.numberChanged ? Relation::renumbered : Relation::same;
    }

    double groupSimilarity(const Correspondence &c) const
    {
        double common = 0, all = 0;
        for (const ParagraphIndex i : c.a) {
            const auto k = static_cast<Index>(at(i));
            all += f_.of(Side::a, k).weight;
            for (const ParagraphIndex j : c.b) common += f_.shared(k, static_cast<Index>(at(j)));
        }
        for (const ParagraphIndex j : c.b) all += f_.of(Side::b, static_cast<Index>(at(j))).weight;
        return all > 0 ? std::min(1.0, 2 * common / all) : 0;
    }

    /// What left the longest run that keeps its order. Of runs equally long, the one with more words stays.
    void markMoved()
    {
        std::vector<ChainLink> links;
        std::vector<std::size_t> of;
        std::vector<std::size_t> order(entries_.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::stable_sort(order, {}, [this](std::size_t k) { return entries_[k].firstA; });
        for (const std::size_t k : order) {
            const Entry &e = entries_[k];
            if (e.link.a.empty() || e.link.b.empty()) continue;
            const auto words = static_cast<double>(std::min<std::size_t>(500, f_.words(Side::b, e.firstB).size()));
            links.push_back({e.firstA, e.firstB, 1 + 1e-9 * words}); // words of 100,000 paragraphs add up to less than one
            of.push_back(k);
        }
        stays_.assign(entries_.size(), false);
        for (const std::size_t k : heaviestChain(links)) stays_[of[k]] = true;
        for (std::size_t k = 0; k < entries_.size(); ++k) {
            Correspondence &c = entries_[k].link;
            if (stays_[k] || c.a.size() != 1 || c.b.size() != 1) continue;
            c.relation = c.relation == Relation::edited ? Relation::movedEdited : Relation::moved;
        }
    }

    void judge(Entry &e)
    {
        Correspondence &c = e.link;
        if (c.a.empty() || c.b.empty()) return;
        for (const Candidate &other : candidates_.of(e.firstA)) {
            if (std::ranges::contains(c.b, ParagraphIndex(other.j))) continue;
            c.runnerUp = RunnerUp{ParagraphIndex(other.j), other.similarity};
            break;
        }
        if (e.pinned || c.similarity >= 1) return;
        int steps = c.similarity >= highSimilarity ? 0 : c.similarity >= mediumSimilarity ? 1 : 2;
        if (c.runnerUp && c.runnerUp->similarity > c.similarity - closeRunnerUp) ++steps;
        c.confidence = Confidence(std::min(steps, 2));
    }

    /// Reading order of the new text; a deletion follows what stood before it in the old one.
    Alignment inOrder()
    {
        std::vector<std::size_t> order(entries_.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::vector<std::uint64_t> place(entries_.size());
        std::ranges::stable_sort(order, {}, [this](std::size_t k) { return entries_[k].firstA; });
        std::uint64_t after = 0; // places count from 1; the deletion's own place is the odd one behind it
        for (const std::size_t k : order) {
            const Entry &e = entries_[k];
            if (e.link.b.empty()) place[k] = after + 1;
            else place[k] = 2 * (std::uint64_t{e.firstB} + 1);
            if (!e.link.b.empty() && !e.link.a.empty() && stays_[k]) after = 2 * (static_cast<std::uint64_t>(at(e.link.b.back())) + 1);
        }
        std::ranges::stable_sort(order, {}, [&](std::size_t k) { return place[k]; });
        Alignment out;
        out.reserve(order.size());
        for (const std::size_t k : order) out.push_back(std::move(entries_[k].link));
        return out;
    }

    const Features &f_;
    const Links &links_;
    const Candidates &candidates_;
    std::vector<Entry> entries_;
    std::vector<bool> stays_;
};

} // namespace

Alignment assemble(const Features &features, const Links &links, const Candidates &candidates, const AlignOptions &options)
{
    return Assembler(features, links, candidates).run(options);
}

} // namespace resolute::aligning
