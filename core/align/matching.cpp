// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/matching.h"

#include "core/align/chain.h"

#include <algorithm>
#include <unordered_map>

namespace resolute::aligning {

namespace {

// An equal text this short ("Agenda item 3") may well be another's; it keeps its order or is nobody's.
constexpr std::size_t anchorWords = 4;
// Out of order, half the weight in common is not enough: boilerplate reaches that.
constexpr double moveSimilarity = 0.5;
// And the next best on either side must be clearly less alike.
constexpr double moveMargin = 0.08;
// Shorter paragraphs out of order need nearly everything in common.
constexpr std::size_t moveWords = 8;
constexpr double shortMoveSimilarity = 0.8;
// Gaps with more pairs than this are not searched exhaustively: 64 paragraphs on each side are more than a
// resolution's chapter.
constexpr std::size_t gapPairs = 4096;

double kindShare(ParagraphKind x, ParagraphKind y)
{
    if (x == y) return 1;
    const auto isBody = [](ParagraphKind k) { return k == ParagraphKind::preambular || k == ParagraphKind::operative || k == ParagraphKind::subparagraph; };
    if (x == ParagraphKind::heading || y == ParagraphKind::heading) return 0.7;
    return isBody(x) && isBody(y) ? 0.9 : 0.95; // from preamble to operative part, from sub-paragraph to paragraph
}

/// Places of texts that stand exactly once on each side.
std::vector<ChainLink> uniqueTexts(const Features &f, const Links &links)
{
    struct Found {
        Index i = 0, j = 0;
        int inA = 0, inB = 0;
    };
    std::unordered_map<std::uint64_t, Found> byKey;
    byKey.reserve(f.a().size() + f.b().size());
    for (Index i = 0; i < f.a().size(); ++i) {
        if (!links.freeA(i)) continue;
        Found &e = byKey[f.a().paragraphs[i].key];
        e.i = i;
        ++e.inA;
    }
    for (Index j = 0; j < f.b().size(); ++j) {
        if (!links.freeB(j)) continue;
        const auto it = byKey.find(f.b().paragraphs[j].key);
        if (it == byKey.end()) continue;
        it->second.j = j;
        ++it->second.inB;
    }
    std::vector<ChainLink> out;
    for (Index i = 0; i < f.a().size(); ++i) {
        if (!links.freeA(i)) continue;
        const Found &e = byKey[f.a().paragraphs[i].key];
        if (e.inA == 1 && e.inB == 1) out.push_back({i, e.j, 1.0});
    }
    return out;
}

/// The candidates that may stand in the spine: much alike, and not much less alike than the best of either.
void addLikely(const Features &f, std::span<const Candidate> candidates, std::vector<ChainLink> &out)
{
    std::vector<double> bestA(f.a().size()), bestB(f.b().size());
    for (const Candidate &c : candidates) {
        bestA[c.i] = std::max(bestA[c.i], c.similarity);
        bestB[c.j] = std::max(bestB[c.j], c.similarity);
    }
    for (const Candidate &c : candidates)
        if (c.similarity >= clearMatch.similarity && c.similarity >= clearMatch.best * std::max(bestA[c.i], bestB[c.j]))
            out.push_back({c.i, c.j, c.similarity - clearMatch.similarity / 2});
}

} // namespace

double affinity(const Features &f, Index i, Index j)
{
    return f.similarity(i, j) * kindShare(f.a().document->paragraphs[i].kind, f.b().document->paragraphs[j].kind);
}

std::vector<Candidate> matchSpine(const Features &f, Links &links)
{
    std::vector<ChainLink> chain = uniqueTexts(f, links);
    std::vector<bool> useA(f.a().size()), useB(f.b().size());
    for (Index i = 0; i < useA.size(); ++i) useA[i] = links.freeA(i);
    for (Index j = 0; j < useB.size(); ++j) useB[j] = links.freeB(j);
    for (const ChainLink &l : chain) useA[l.i] = useB[l.j] = false;
    const std::vector<ChainLink> equal = chain;
    auto candidates = findCandidates(f, useA, useB);
    for (Candidate &c : candidates) c.similarity *= kindShare(f.a().document->paragraphs[c.i].kind, f.b().document->paragraphs[c.j].kind);
    addLikely(f, candidates, chain);
    std::ranges::sort(chain, [](const ChainLink &x, const ChainLink &y) { return x.i != y.i ? x.i < y.i : x.j < y.j; });
    for (const std::size_t k : heaviestChain(chain)) links.join(chain[k].i, chain[k].j);
    for (const ChainLink &l : equal) // equal texts elsewhere: moved
        if (links.freeA(l.i) && links.freeB(l.j) && f.a().wordsOf(l.i).size() >= anchorWords) links.join(l.i, l.j);
    return candidates;
}

void matchGaps(const Features &f, const Bar &bar, Links &links)
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
                const double s = similarity[k * m + l] = affinity(f, gap.a[k], gap.b[l]);
                bestA[k] = std::max(bestA[k], s);
                bestB[l] = std::max(bestB[l], s);
            }
        chain.clear();
        for (std::size_t k = 0; k < n; ++k)
            for (std::size_t l = 0; l < m; ++l) {
                const double s = similarity[k * m + l];
                if (s >= bar.similarity && s >= bar.best * std::max(bestA[k], bestB[l]))
                    chain.push_back({static_cast<std::uint32_t>(k), static_cast<std::uint32_t>(l), s - bar.similarity / 2});
            }
        for (const std::size_t k : heaviestChain(chain)) links.join(gap.a[chain[k].i], gap.b[chain[k].j]);
    }
}

void matchMoves(const Features &f, std::span<const Candidate> candidates, Links &links)
{
    std::vector<Candidate> open;
    std::vector<double> secondA(f.a().size()), secondB(f.b().size()), bestA(f.a().size()), bestB(f.b().size());
    const auto see = [](double s, double &best, double &second) {
        if (s > best) { second = best; best = s; }
        else second = std::max(second, s);
    };
    for (const Candidate &c : candidates) {
        if (!links.freeA(c.i) || !links.freeB(c.j)) continue;
        open.push_back(c);
        see(c.similarity, bestA[c.i], secondA[c.i]);
        see(c.similarity, bestB[c.j], secondB[c.j]);
    }
    std::ranges::sort(open, [](const Candidate &x, const Candidate &y) {
        if (x.similarity != y.similarity) return x.similarity > y.similarity;
        return x.i != y.i ? x.i < y.i : x.j < y.j;
    });
    for (const Candidate &c : open) {
        const std::size_t words = std::min(f.a().wordsOf(c.i).size(), f.b().wordsOf(c.j).size());
        if (c.similarity < (words < moveWords ? shortMoveSimilarity : moveSimilarity)) continue;
        if (c.similarity < bestA[c.i] || c.similarity < bestB[c.j]) continue;
        if (c.similarity - std::max(secondA[c.i], secondB[c.j]) < moveMargin) continue;
        if (links.freeA(c.i) && links.freeB(c.j)) links.join(c.i, c.j);
    }
}

} // namespace resolute::aligning
