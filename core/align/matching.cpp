// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/matching.h"

#include "core/align/chain.h"

#include <algorithm>

namespace resolute::aligning {

namespace {

// Out of order, half the weight in common is not enough: two paragraphs that quote the same clause reach that. They
// must also share runs of words that nothing else has, or nearly everything.
constexpr double moveSimilarity = 0.5;
constexpr std::uint32_t moveRuns = 3;
constexpr double clearMoveSimilarity = 0.7;
// And the next best on either side must be clearly less alike.
constexpr double moveMargin = 0.08;
// Shorter paragraphs out of order need nearly everything in common.
constexpr std::size_t moveWords = 8;
constexpr double shortMoveSimilarity = 0.8;
// Gaps with more pairs than this are not searched exhaustively: 64 paragraphs on each side are more than a
// resolution's chapter.
constexpr std::size_t gapPairs = 4096;

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
    std::vector<double> similarity, bestA, bestB;
    std::vector<ChainLink> chain;
    for (const Gap &gap : links.gaps()) {
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
        for (const std::size_t k : heaviestChain(chain)) links.join(gap.a[chain[k].i], gap.b[chain[k].j]);
    }
}

void matchMoves(const Features &f, const Candidates &candidates, Links &links)
{
    std::vector<Candidate> open;
    std::vector<double> secondA(f.sizeA()), secondB(f.sizeB()), bestA(f.sizeA()), bestB(f.sizeB());
    const auto see = [](double s, double &best, double &second) {
        if (s > best) {
            second = best;
            best = s;
        } else second = std::max(second, s);
    };
    for (const Candidate &c : candidates.all()) {
        if (!links.freeA(c.i) || !links.freeB(c.j)) continue;
        open.push_back(c);
        see(c.similarity, bestA[c.i], secondA[c.i]);
        see(c.similarity, bestB[c.j], secondB[c.j]);
    }
    for (const Candidate &c : open) { // the best of both: no two share an end, so their order does not matter
        const std::size_t words = std::min(f.words(Side::a, c.i).size(), f.words(Side::b, c.j).size());
        if (c.similarity < (words < moveWords ? shortMoveSimilarity : moveSimilarity)) continue;
        if (c.rareRuns < std::min<std::size_t>(moveRuns, words / 3) && c.similarity < clearMoveSimilarity) continue;
        if (c.similarity < bestA[c.i] || c.similarity < bestB[c.j]) continue;
        if (c.similarity - std::max(secondA[c.i], secondB[c.j]) < moveMargin) continue;
        links.join(c.i, c.j);
    }
}

} // namespace resolute::aligning
