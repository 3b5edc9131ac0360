// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/candidates.h"

#include "core/base/parallel.h"

#include <algorithm>
#include <bit>

namespace resolute::aligning {

namespace {

// A word that stands in more paragraphs than this finds too many to be worth following; texts of usual length
// (under 200 paragraphs) keep all but their formula words.
constexpr std::uint32_t wordCap = 12;
// A run of three words in more paragraphs than this is boilerplate.
constexpr std::uint32_t runCap = 6;
// Three words in a row say more than the same three apart.
constexpr float runBonus = 1.5f;
// How many counterparts of one paragraph are compared in full.
constexpr std::size_t kept = 6;

/// Lists of paragraphs by key, in one block of memory: keys are hashed into buckets, and a bucket that is fuller
/// than its cap holds nothing: what stands everywhere tells nothing. Two keys in one bucket cost a comparison, never
/// a wrong answer.
class Postings
{
public:
    Postings(std::size_t keys, std::uint32_t cap)
        : cap_(cap), shift_(64 - std::max(10, static_cast<int>(std::bit_width(keys)) + 1)), starts_((std::size_t{1} << (64 - shift_)) + 2),
          full_(std::size_t{1} << (64 - shift_))
    {}

    void count(std::uint64_t hash) { ++starts_[(hash >> shift_) + 2]; }
    void allocate()
    {
        for (std::size_t k = 2; k < starts_.size(); ++k) {
            full_[k - 2] = starts_[k] > cap_;
            starts_[k] = starts_[k - 1] + (starts_[k] > cap_ ? 0 : starts_[k]);
        }
        places_.resize(starts_.back());
    }
    void add(std::uint64_t hash, Index place)
    {
        const std::size_t k = hash >> shift_;
        if (!full_[k]) places_[starts_[k + 1]++] = place; // its end when all are there, which is where the next begins
    }
    [[nodiscard]] std::span<const Index> find(std::uint64_t hash) const
    {
        const std::size_t k = hash >> shift_;
        return std::span(places_).subspan(starts_[k], starts_[k + 1] - starts_[k]);
    }

private:
    std::uint32_t cap_;
    int shift_;
    std::vector<std::uint32_t> starts_; // by bucket; while it is filled, of the bucket before
    std::vector<bool> full_;            // by bucket
    std::vector<Index> places_;
};

double kindShare(ParagraphKind x, ParagraphKind y)
{
    if (x == y) return 1;
    if (x == ParagraphKind::heading || y == ParagraphKind::heading) return 0.7;
    const auto isBody = [](ParagraphKind k) {
        return k == ParagraphKind::preambular || k == ParagraphKind::operative || k == ParagraphKind::subparagraph;
    };
    return isBody(x) && isBody(y) ? 0.9 : 0.95; // from preamble to operative part, from sub-paragraph to paragraph
}

template <class Use> void eachRun(std::span<const WordId> words, Use use)
{
    for (std::size_t k = 2; k < words.size(); ++k) use(runHash(words[k - 2], words[k - 1], words[k]));
}

} // namespace

double affinity(const Features &f, Index i, Index j)
{
    return f.similarity(i, j) * kindShare(f.paragraph(Side::a, i).kind, f.paragraph(Side::b, j).kind);
}

Candidates::Candidates(const Features &f) : starts_(f.sizeA() + 1)
{
    std::size_t wordCount = 0;
    for (Index j = 0; j < f.sizeB(); ++j)
        if (!f.hasTwin(Side::b, j)) wordCount += f.words(Side::b, j).size();
    Postings words(wordCount, wordCap), runs(wordCount, runCap);
    const auto fill = [&f](Postings &postings, auto each) { // of each paragraph of b
        for (Index j = 0; j < f.sizeB(); ++j)
            if (!f.hasTwin(Side::b, j)) each(j, [&](std::uint64_t hash) { postings.count(hash); });
        postings.allocate();
        for (Index j = 0; j < f.sizeB(); ++j)
            if (!f.hasTwin(Side::b, j)) each(j, [&](std::uint64_t hash) { postings.add(hash, j); });
    };
    const auto eachTellingRun = [&f](Index j, auto use) {
        eachRun(f.words(Side::b, j), [&](std::uint64_t run) {
            if (f.runCount(Side::b, run) <= runCap && f.runCount(Side::a, run) > 0) use(run);
        });
    };
    const auto eachWord = [&f](Index j, auto use) {
        for (const WordCount &w : f.bag(Side::b, j)) use(mix(w.id));
    };
    inParallel(2, f.sizeA() + f.sizeB() < worthAThread ? 2 : 1, [&](std::size_t begin, std::size_t end) {
        for (; begin < end; ++begin) begin == 0 ? fill(runs, eachTellingRun) : fill(words, eachWord);
    });

    struct Score {
        float weight = 0;
        std::uint32_t rare = 0;
    };
    // Each paragraph of a by itself, so many at once that the scores are made few times.
    const std::size_t stretch = std::max<std::size_t>(256, f.sizeA() / 8);
    std::vector<std::vector<Candidate>> found((f.sizeA() + stretch - 1) / stretch);
    inParallel(f.sizeA(), stretch, [&](std::size_t begin, std::size_t end) {
        std::vector<Candidate> &out = found[begin / stretch];
        std::vector<Score> score(f.sizeB());
        std::vector<Index> touched;
        for (auto i = static_cast<Index>(begin); i < end; ++i) {
            starts_[i] = static_cast<std::uint32_t>(out.size());
            if (f.hasTwin(Side::a, i)) continue;
            const auto follow = [&](std::span<const Index> places, float weight, std::uint32_t rare) {
                for (const Index j : places) {
                    if (score[j].weight == 0) touched.push_back(j);
                    score[j].weight += weight;
                    score[j].rare += rare;
                }
            };
            for (const WordCount &w : f.bag(Side::a, i)) follow(words.find(mix(w.id)), f.weight(w.id), 0);
            eachRun(f.words(Side::a, i),
                [&](std::uint64_t run) { follow(runs.find(run), runBonus, f.runCount(Side::a, run) == 1 && f.runCount(Side::b, run) == 1); });
            const auto better = [&](Index x, Index y) { return score[x].weight != score[y].weight ? score[x].weight > score[y].weight : x < y; };
            const std::size_t n = std::min(kept, touched.size());
            std::ranges::partial_sort(touched, touched.begin() + static_cast<std::ptrdiff_t>(n), better);
            for (std::size_t k = 0; k < n; ++k) out.push_back({i, touched[k], affinity(f, i, touched[k]), score[touched[k]].rare});
            std::ranges::sort(out.begin() + starts_[i], out.end(),
                [](const Candidate &x, const Candidate &y) { return x.similarity != y.similarity ? x.similarity > y.similarity : x.j < y.j; });
            for (const Index j : touched) score[j] = {};
            touched.clear();
        }
    });
    for (std::size_t k = 0; k < found.size(); ++k) {
        for (std::size_t i = k * stretch; i < std::min(f.sizeA(), (k + 1) * stretch); ++i) starts_[i] += static_cast<std::uint32_t>(all_.size());
        all_.insert(all_.end(), found[k].begin(), found[k].end());
    }
    starts_.back() = static_cast<std::uint32_t>(all_.size());
}

std::uint32_t Candidates::rareRuns(Index i, Index j) const
{
    for (const Candidate &c : of(i))
        if (c.j == j) return c.rareRuns;
    return 0;
}

} // namespace resolute::aligning
