// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/candidates.h"


#include <algorithm>
#include <bit>

namespace resolute::aligning {

namespace {

// A word that stands in more paragraphs than this finds too many to be worth following; texts of usual length
// (under 200 paragraphs) keep all but their formula words.
constexpr std::uint32_t wordCap = 12;
// A run of three words in more paragraphs than this is boilerplate.
constexpr std::uint32_t shingleCap = 6;
// Three words in a row say more than the same three apart.
constexpr float shingleBonus = 1.5f;
// How many counterparts of one paragraph are compared in full.
constexpr std::size_t kept = 6;

/// Lists of paragraphs by key, in one block of memory: keys are hashed into buckets, and a bucket that is fuller
/// than its cap holds nothing: what stands everywhere tells nothing. Two keys in one bucket cost a comparison, never a wrong answer.
class Postings
{
public:
    Postings(std::size_t keys, std::uint32_t cap) : cap_(cap), shift_(64 - std::max(10, static_cast<int>(std::bit_width(keys)) + 1)), starts_((std::size_t{1} << (64 - shift_)) + 1) {}

    [[nodiscard]] std::size_t bucket(std::uint64_t key) const { return mix(key) >> shift_; }
    void count(std::uint64_t key) { ++starts_[bucket(key) + 1]; }
    void allocate()
    {
        for (std::size_t k = 1; k < starts_.size(); ++k) starts_[k] = starts_[k - 1] + (starts_[k] > cap_ ? 0 : starts_[k]);
        places_.resize(starts_.back());
        fill_.assign(starts_.begin(), starts_.end() - 1);
    }
    void add(std::uint64_t key, Index place)
    {
        const std::size_t k = bucket(key);
        if (starts_[k + 1] > starts_[k]) places_[fill_[k]++] = place;
    }
    [[nodiscard]] std::span<const Index> find(std::uint64_t key) const
    {
        const std::size_t k = bucket(key);
        return std::span(places_).subspan(starts_[k], starts_[k + 1] - starts_[k]);
    }

private:
    std::uint32_t cap_;
    int shift_;
    std::vector<std::uint32_t> starts_, fill_;
    std::vector<Index> places_;
};

} // namespace

void shingles(std::span<const WordId> words, std::vector<std::uint64_t> &out)
{
    out.clear();
    for (std::size_t k = 2; k < words.size(); ++k)
        out.push_back(mix((std::uint64_t{words[k - 2]} << 42) ^ (std::uint64_t{words[k - 1]} << 21) ^ words[k]));
}

std::vector<Candidate> findCandidates(const Features &features, const std::vector<bool> &useA, const std::vector<bool> &useB)
{
    const SideFeatures &a = features.a(), &b = features.b();
    std::size_t wordCount = 0;
    for (Index j = 0; j < b.size(); ++j)
        if (useB[j]) wordCount += b.wordsOf(j).size();
    Postings words(wordCount, wordCap), runs(wordCount, shingleCap);
    std::vector<std::uint64_t> s;
    for (const bool second : {false, true}) {
        for (Index j = 0; j < b.size(); ++j) {
            if (!useB[j]) continue;
            shingles(b.wordsOf(j), s);
            for (const std::uint64_t key : s) second ? runs.add(key, j) : runs.count(key);
            for (const WordCount &w : b.bagOf(j)) second ? words.add(w.id, j) : words.count(w.id);
        }
        if (!second) {
            words.allocate();
            runs.allocate();
        }
    }

    std::vector<Candidate> out;
    std::vector<float> score(b.size());
    std::vector<Index> touched;
    for (Index i = 0; i < a.size(); ++i) {
        if (!useA[i]) continue;
        const auto follow = [&](std::span<const Index> places, float weight) {
            for (const Index j : places) {
                if (score[j] == 0) touched.push_back(j);
                score[j] += weight;
            }
        };
        for (const WordCount &w : a.bagOf(i)) follow(words.find(w.id), features.weight(w.id));
        shingles(a.wordsOf(i), s);
        for (const std::uint64_t key : s) follow(runs.find(key), shingleBonus);
        const auto better = [&](Index x, Index y) { return score[x] != score[y] ? score[x] > score[y] : x < y; };
        const std::size_t n = std::min(kept, touched.size());
        std::ranges::partial_sort(touched, touched.begin() + static_cast<std::ptrdiff_t>(n), better);
        const std::size_t from = out.size();
        for (std::size_t k = 0; k < n; ++k) out.push_back({i, touched[k], features.similarity(i, touched[k])});
        std::ranges::sort(out.begin() + static_cast<std::ptrdiff_t>(from), out.end(), [](const Candidate &x, const Candidate &y) { return x.similarity != y.similarity ? x.similarity > y.similarity : x.j < y.j; });
        for (const Index j : touched) score[j] = 0;
        touched.clear();
    }
    return out;
}

} // namespace resolute::aligning
