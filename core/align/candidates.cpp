// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/candidates.h"

#include "core/base/parallel.h"

#include <algorithm>
#include <array>
#include <bit>
#include <ranges>
#include <utility>

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

/// Lists of paragraphs by key, in one block of memory. A list that is longer than its cap holds nothing: what stands
/// everywhere tells nothing.
class Postings
{
public:
    void become(std::size_t keys, std::uint32_t cap)
    {
        cap_ = cap;
        starts_.resize(keys + 2);
        full_.resize(keys);
    }

    /// A key will be asked for soon: in long texts each lies outside of the caches.
    void expect([[maybe_unused]] std::size_t key) const
    {
#ifdef __GNUC__
        __builtin_prefetch(&starts_[key + 1]);
#endif
    }
    void count(std::size_t key) { ++starts_[key + 2]; }
    void allocate()
    {
        for (std::size_t k = 2; k < starts_.size(); ++k) {
            full_[k - 2] = starts_[k] > cap_;
            starts_[k] = starts_[k - 1] + (starts_[k] > cap_ ? 0 : starts_[k]);
        }
        places_.resize(starts_.back());
    }
    void add(std::size_t key, Index place)
    {
        if (!full_[key]) places_[starts_[key + 1]++] = place; // its end when all are there, which is where the next begins
    }
    [[nodiscard]] std::span<const Index> find(std::size_t key) const
    {
        return std::span(places_).subspan(starts_[key], starts_[key + 1] - starts_[key]);
    }

private:
    std::uint32_t cap_ = 0;
    std::vector<std::uint32_t> starts_; // by key; while it is filled, of the key before
    std::vector<bool> full_;            // by key
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
    // Runs are hashed into buckets: two in one cost a comparison, never a wrong answer. Half of them stand by themselves, so
    // that two threads fill them.
    const int bits = std::max(10, static_cast<int>(std::bit_width(wordCount)));
    const auto bucket = [shift = 63 - bits](std::uint64_t run) { return static_cast<std::size_t>((run << 1) >> 1 >> shift); };
    const auto half = [](std::uint64_t run) { return static_cast<std::size_t>(run >> 63); };
    Postings words;
    std::array<Postings, 2> runs;
    const auto fill = [&f](Postings &postings, auto each) { // of each paragraph of b
        std::vector<std::size_t> keys;
        const auto all = [&](auto use) {
            for (Index j = 0; j < f.sizeB(); ++j) {
                if (f.hasTwin(Side::b, j)) continue;
                keys.clear();
                each(j, [&](std::size_t key) {
                    postings.expect(key);
                    keys.push_back(key);
                });
                for (const std::size_t key : keys) use(key, j);
            }
        };
        all([&](std::size_t key, Index) { postings.count(key); });
        postings.allocate();
        all([&](std::size_t key, Index j) { postings.add(key, j); });
    };
    const auto tellingRuns = [&](std::size_t which) {
        return [&, which](Index j, auto use) {
            eachRun(f.words(Side::b, j), [&](std::uint64_t run) {
                if (half(run) == which && f.runCount(Side::b, run) <= runCap && f.runCount(Side::a, run) > 0) use(bucket(run));
            });
        };
    };
    const auto eachWord = [&f](Index j, auto use) {
        for (const WordCount &w : f.bag(Side::b, j)) use(w.id);
    };
    inParallel(3, f.sizeA() + f.sizeB() < worthAThread ? 3 : 1, [&](std::size_t begin, std::size_t end) {
        for (; begin < end; ++begin) {
            Postings &postings = begin < 2 ? runs[begin] : words; // made where it is filled: its memory is long
            begin < 2 ? postings.become(std::size_t{1} << bits, runCap) : postings.become(f.differentWords(), wordCap);
            begin < 2 ? fill(postings, tellingRuns(begin)) : fill(postings, eachWord);
        }
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
        out.reserve(kept * (end - begin)); // what is not used of it is never touched
        std::vector<Score> score(f.sizeB());
        std::vector<Index> touched;
        std::vector<std::pair<std::uint64_t, bool>> own; // runs, and whether nothing else has them
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
            for (const WordCount &w : f.bag(Side::a, i)) follow(words.find(w.id), f.weight(w.id), 0);
            own.clear();
            eachRun(f.words(Side::a, i), [&](std::uint64_t run) {
                runs[half(run)].expect(bucket(run));
                own.emplace_back(run, f.runCount(Side::a, run) == 1 && f.runCount(Side::b, run) == 1);
            });
            for (const auto &[run, rare] : own) follow(runs[half(run)].find(bucket(run)), runBonus, rare);
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
    std::vector<std::uint32_t> before(found.size()); // of a stretch, how many there are
    std::uint32_t count = 0;
    for (std::size_t k = 0; k < found.size(); ++k) {
        before[k] = count;
        for (std::size_t i = k * stretch; i < std::min(f.sizeA(), (k + 1) * stretch); ++i) starts_[i] += count;
        count += static_cast<std::uint32_t>(found[k].size());
    }
    starts_.back() = count;
    all_ = std::make_unique_for_overwrite<Candidate[]>(count);
    const bool few = f.sizeA() + f.sizeB() < worthAThread;
    inParallel(1 + found.size(), few ? 1 + found.size() : 1, [&](std::size_t begin, std::size_t end) {
        for (; begin < end; ++begin)
            begin == 0 ? turnToB(found, f.sizeB()) : void(std::ranges::copy(found[begin - 1], all_.get() + before[begin - 1]));
    });
}

void Candidates::turnToB(const std::vector<std::vector<Candidate>> &found, std::size_t sizeB)
{
    startsB_.assign(sizeB + 2, 0); // while it is filled, of the paragraph before
    for (const Candidate &c : std::views::join(found)) ++startsB_[c.j + 2];
    for (std::size_t k = 2; k < startsB_.size(); ++k) startsB_[k] += startsB_[k - 1];
    fromB_ = std::make_unique_for_overwrite<FromB[]>(startsB_.back());
    for (const Candidate &c : std::views::join(found)) fromB_[startsB_[c.j + 1]++] = {c.i, c.similarity};
}

std::uint32_t Candidates::rareRuns(Index i, Index j) const
{
    for (const Candidate &c : of(i))
        if (c.j == j) return c.rareRuns;
    return 0;
}

} // namespace resolute::aligning
