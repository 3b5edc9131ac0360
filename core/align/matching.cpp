// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/matching.h"

#include "core/align/chain.h"
#include "core/base/parallel.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <ranges>

namespace resolute::aligning {

namespace {

// Out of order, half the weight in common is not enough: two paragraphs that quote the same clause reach that. They
// must also share runs of words that nothing else has, or nearly everything.
constexpr double moveSimilarity = 0.5;
constexpr std::uint32_t moveRuns = 3;
constexpr double clearMoveSimilarity = 0.7;
// And the next best on either side must be clearly less alike.
constexpr double moveMargin = 0.08;
// Another opening verb: what the two share may be a clause that went from one paragraph to the next. They then need more
// in common, and runs of their own in any case.
constexpr double otherVerbSimilarity = 0.6;
// Or so many runs of their own that no clause alone brings them: the longest clauses that resolutions repeat have some thirty
// words, and these then stand elsewhere too.
constexpr std::uint32_t manyRuns = 20;
// What is left in the end may have grown or shrunk: two thirds of the shorter one's weight in the longer, with many runs of their own.
constexpr double shrunkShare = 0.65;
constexpr std::uint32_t shrunkRuns = 8;
// Shorter paragraphs out of order need nearly everything in common.
constexpr std::size_t moveWords = 8;
constexpr double shortMoveSimilarity = 0.8;
// Gaps with more pairs than this are not searched exhaustively: 64 paragraphs on each side are more than a
// resolution's chapter.
constexpr std::size_t gapPairs = 4096;
// So many gaps, mostly of a few paragraphs, are searched in one go.
constexpr std::size_t gapsTogether = 256;

bool reaches(const Bar &bar, double similarity, std::uint32_t runs)
{
    return similarity >= bar.similarity || (similarity >= bar.withRuns && runs >= bar.runs);
}

/// The candidates that may stand in the spine: much alike, and not much less alike than the best of either.
void addLikely(const Features &f, const Candidates &candidates, std::vector<ChainLink> &out)
{
    std::vector<double> bestA(f.sizeA()), bestB(f.sizeB());
    for (const Candidate &c : candidates.all()) {
        bestA[c.i] = std::max(bestA[c.i], c.similarity);
        bestB[c.j] = std::max(bestB[c.j], c.similarity);
    }
    for (const Candidate &c : candidates.all())
        if (c.similarity >= clearMatch.similarity && c.similarity >= clearMatch.best * std::max(bestA[c.i], bestB[c.j]))
            out.push_back({c.i, c.j, c.similarity - clearMatch.similarity / 2});
}

/// The longest word of a paragraph's opening words, which is the verb or stands for it; "also" and "further" are shorter.
std::string_view openingVerb(const Features &f, Side s, Index i)
{
    std::string_view longest;
    for (const WordId id : f.words(s, i).first(f.of(s, i).leadWords))
        if (f.word(id).size() > longest.size()) longest = f.word(id);
    return longest;
}

/// One is the beginning of a word in the other's opening words, but for an ending: Reaffirms, Reaffirming; Notes, Takes note of.
bool sameOpening(const Features &f, Index i, Index j)
{
    const auto stands = [&f](std::string_view verb, Side s, Index k) {
        return verb.empty() || std::ranges::any_of(f.words(s, k).first(f.of(s, k).leadWords), [&](WordId id) {
            const std::string_view other = f.word(id);
            const auto common = static_cast<std::size_t>(std::ranges::mismatch(verb, other).in1 - verb.begin());
            return common == verb.size() || common >= 5; // letters: enough to tell verbs apart, and to leave off what ends them
        });
    };
    return stands(openingVerb(f, Side::a, i), Side::b, j) || stands(openingVerb(f, Side::b, j), Side::a, i);
}

/// Enough in common for a pair out of order, whatever else there is.
bool mayHaveMoved(const Features &f, const Candidate &c)
{
    const std::size_t words = std::min(f.words(Side::a, c.i).size(), f.words(Side::b, c.j).size());
    if (c.similarity < (words < moveWords ? shortMoveSimilarity : moveSimilarity)) return false;
    const bool ownRuns = c.rareRuns >= std::min<std::size_t>(moveRuns, words / 3);
    if (sameOpening(f, c.i, c.j)) return ownRuns || c.similarity >= (c.rareRuns > 0 ? otherVerbSimilarity : clearMoveSimilarity);
    return ownRuns && (c.similarity >= otherVerbSimilarity || c.rareRuns >= manyRuns);
}

/// What each paragraph has most in common with, and next to most.
class Best
{
public:
    explicit Best(const Features &f) : a_(f.sizeA()), b_(f.sizeB()) {}
    void see(std::span<const Candidate> candidates)
    {
        std::ranges::fill(a_, Two{});
        std::ranges::fill(b_, Two{});
        for (const Candidate &c : candidates) {
            a_[c.i].see(c);
            b_[c.j].see(c);
        }
    }
    /// Whether a pair is the best of both, clearly. A rival without runs of its own is none for a pair that has them.
    [[nodiscard]] bool of(const Candidate &c) const
    {
        const Two &x = a_[c.i], &y = b_[c.j];
        if (c.similarity < x.best || c.similarity < y.best) return false;
        const double second = c.rareRuns >= moveRuns ? std::max(x.secondRuns, y.secondRuns) : std::max(x.second, y.second);
        return c.similarity - second >= moveMargin;
    }

private:
    struct Two {
        double best = 0, second = 0;         ///< of all
        double bestRuns = 0, secondRuns = 0; ///< of pairs with runs of their own
        void see(const Candidate &c)
        {
            see(c.similarity, best, second);
            if (c.rareRuns >= moveRuns) see(c.similarity, bestRuns, secondRuns);
        }
        static void see(double s, double &first, double &next)
        {
            if (s > first) {
                next = first;
                first = s;
            } else next = std::max(next, s);
        }
    };
    std::vector<Two> a_, b_;
};

/// Links what is the best of both and passes the test, until nothing is found any more: what is linked is no rival of the others.
template <class Test> void matchBest(const Features &f, const Candidates &candidates, Links &links, Test may)
{
    const auto isOpen = [&](const Candidate &c) { return links.freeA(c.i) && links.freeB(c.j); };
    std::vector<Candidate> open;
    std::ranges::copy_if(candidates.all(), std::back_inserter(open), isOpen);
    Best best(f);
    for (bool found = true; found;) {
        best.see(open);
        found = false;
        for (const Candidate &c : open) // no two share an end, so their order does not matter
            if (best.of(c) && may(c)) {
                links.join(c.i, c.j);
                found = true;
            }
        std::erase_if(open, std::not_fn(isOpen));
    }
}

} // namespace

void matchSpine(const Features &f, const Candidates &candidates, Links &links)
{
    std::vector<ChainLink> chain;
    for (Index i = 0; i < f.sizeA(); ++i)
        if (const auto j = f.twinOfA(i)) chain.push_back({i, *j, 1});
    addLikely(f, candidates, chain);
    std::erase_if(chain, [&](const ChainLink &l) { return !links.openA(l.i) || !links.openB(l.j); });
    std::ranges::sort(chain, [](const ChainLink &x, const ChainLink &y) { return x.i != y.i ? x.i < y.i : x.j < y.j; });
    for (const std::size_t k : heaviestChain(chain)) links.join(chain[k].i, chain[k].j);
    for (Index i = 0; i < f.sizeA(); ++i) // equal texts elsewhere: moved
        if (const auto j = f.twinOfA(i); j && links.freeA(i) && links.freeB(*j)) links.join(i, *j);
}

void matchGaps(const Features &f, const Candidates &candidates, const Bar &bar, Links &links)
{
    const std::vector<Gap> gaps = links.gaps();
    std::vector<std::vector<std::pair<Index, Index>>> found(gaps.size()); // by gap, which share no paragraph
    inParallel(gaps.size(), gapsTogether, [&](std::size_t begin, std::size_t end) {
        std::vector<double> similarity, bestA, bestB;
        std::vector<ChainLink> chain;
        for (std::size_t g = begin; g < end; ++g) {
            const Gap &gap = gaps[g];
            const std::size_t n = gap.a.size(), m = gap.b.size();
            if (n * m > gapPairs) continue;
            similarity.assign(n * m, 0);
            bestA.assign(n, 0);
            bestB.assign(m, 0);
            for (std::size_t k = 0; k < n; ++k)
                for (std::size_t l = 0; l < m; ++l) {
                    if (f.hasTwin(Side::a, gap.a[k]) || f.hasTwin(Side::b, gap.b[l])) continue; // its twin was decided by a person
                    const double s = similarity[k * m + l] = affinity(f, gap.a[k], gap.b[l]);
                    bestA[k] = std::max(bestA[k], s);
                    bestB[l] = std::max(bestB[l], s);
                }
            chain.clear();
            for (std::size_t k = 0; k < n; ++k)
                for (std::size_t l = 0; l < m; ++l) {
                    const double s = similarity[k * m + l];
                    if (s >= bar.withRuns && s >= bar.best * std::max(bestA[k], bestB[l]) && reaches(bar, s, candidates.rareRuns(gap.a[k], gap.b[l])))
                        chain.push_back({static_cast<std::uint32_t>(k), static_cast<std::uint32_t>(l), s - bar.withRuns / 2});
                }
            for (const std::size_t k : heaviestChain(chain)) found[g].emplace_back(gap.a[chain[k].i], gap.b[chain[k].j]);
        }
    });
    for (const auto &[i, j] : std::views::join(found)) links.join(i, j);
}

void matchMoves(const Features &f, const Candidates &candidates, Links &links)
{
    matchBest(f, candidates, links, [&](const Candidate &c) { return mayHaveMoved(f, c); });
}

void matchShrunk(const Features &f, const Candidates &candidates, Links &links)
{
    matchBest(f, candidates, links, [&](const Candidate &c) {
        return c.rareRuns >= shrunkRuns && f.shared(c.i, c.j) >= shrunkShare * std::min(f.of(Side::a, c.i).weight, f.of(Side::b, c.j).weight);
    });
}

} // namespace resolute::aligning
