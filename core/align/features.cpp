// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/features.h"

#include "core/base/parallel.h"
#include "core/text/fold.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace resolute::aligning {

namespace {

// Opening words change by the repeated-verb rule (Recalling, Recalling also, Recalling further), so they say little.
constexpr float leadShare = 0.3f;
// A number or symbol that both paragraphs have is evidence like any rare word; one that only one of them has is what
// rolling forward looks like, and speaks against the pair only a little.
constexpr float rollingShare = 0.25f;
// Even a word that stands in every paragraph keeps some weight, so that texts of formula words alone still compare.
constexpr float commonWord = 0.1f;
// So many paragraphs are hashed in one go: a tenth of a millisecond.
constexpr std::size_t together = 1024;
// So many are weighed in one go: half a millisecond.
constexpr std::size_t weighed = 512;
// A shorter text ("Agenda item 3") that stands once on each side may still be another's.
constexpr std::size_t twinBytes = 24;

bool hasDigit(std::string_view word)
{
    return std::ranges::any_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

/// The words of both, in order. They are found without a branch for each, which no processor foretells, and used afterwards.
template <class Use> void eachCommon(std::span<const WordCount> x, std::span<const WordCount> y, Use use)
{
    constexpr std::size_t most = 64;
    std::array<std::uint32_t, most> inX, inY;
    for (std::uint32_t k = 0, l = 0; k < x.size() && l < y.size();) {
        std::size_t n = 0;
        while (n < most && k < x.size() && l < y.size()) {
            const WordId p = x[k].id, q = y[l].id;
            inX[n] = k;
            inY[n] = l;
            n += p == q;
            k += p <= q;
            l += q <= p;
        }
        for (std::size_t i = 0; i < n; ++i) use(x[inX[i]], y[inY[i]]);
    }
}

/// Of numbers as few as a paragraph has words each is put where so many smaller ones are: comparing all with all takes a third of
/// the time, since nothing has to be foretold and several are compared at once.
void sort(std::vector<std::int32_t> &numbers)
{
    constexpr std::size_t few = 128;
    if (numbers.size() > few) {
        std::ranges::sort(numbers);
        return;
    }
    std::array<std::int32_t, few> sorted;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const std::int32_t x = numbers[i];
        std::uint32_t place = 0;
        for (std::size_t k = 0; k < i; ++k) place += numbers[k] <= x;
        for (std::size_t k = i + 1; k < numbers.size(); ++k) place += numbers[k] < x;
        sorted[place] = x;
    }
    std::copy_n(sorted.begin(), numbers.size(), numbers.begin());
}

bool isPlain(std::string_view text) { return isAscii(text) && hasSingleBlanks(text); }

} // namespace

Features::Features(const Document &a, const Document &b, PairWords *kept) : documents_{&a, &b}, kept_(kept), table_(4096)
{
    for (const Side s : {Side::a, Side::b}) {
        paragraphs_[at(s)].resize(document(s).paragraphs.size());
        inParallel(size(s), together, [&](std::size_t begin, std::size_t end) {
            std::string buffer;
            for (std::size_t i = begin; i < end; ++i) {
                const std::string &text = document(s).paragraphs[i].text;
                paragraphs_[at(s)][i].key = hashBytes(isPlain(text) ? std::string_view(text) : std::string_view(buffer = foldTypography(text)));
            }
        });
    }
    findTwins();
    read();
    // Counting runs needs no weights, and no paragraph's weight another's.
    bags_ = std::make_unique_for_overwrite<WordCount[]>(wordCount_);
    const std::size_t all = sizeA() + sizeB();
    const std::size_t stretches = (all + weighed - 1) / weighed;
    inParallel(1 + stretches, all < worthAThread ? 1 + stretches : 1, [&](std::size_t begin, std::size_t end) {
        std::vector<std::int32_t> scratch;
        for (; begin < end; ++begin) {
            if (begin == 0) {
                countRuns();
                continue;
            }
            for (std::size_t k = (begin - 1) * weighed; k < std::min(all, begin * weighed); ++k) {
                const Side s = k < sizeA() ? Side::a : Side::b;
                const auto i = static_cast<Index>(s == Side::a ? k : k - sizeA());
                if (!hasTwin(s, i)) weigh(s, i, scratch);
            }
        }
    });
}

void Features::findTwins()
{
    twinA_.assign(sizeA(), none);
    twinB_.assign(sizeB(), none);
    struct Slot {
        std::uint64_t key = 0;
        Index place = none;
        std::uint8_t inA = 0, inB = 0;
    };
    std::vector<Slot> slots(std::bit_ceil(2 * (sizeA() + sizeB()) + 2));
    const std::size_t mask = slots.size() - 1;
    const auto slotOf = [&](std::uint64_t key) -> Slot & {
        std::size_t k = key & mask;
        while (slots[k].inA + slots[k].inB > 0 && slots[k].key != key) k = (k + 1) & mask;
        slots[k].key = key;
        return slots[k];
    };
    const auto count = [](std::uint8_t &n) { n = static_cast<std::uint8_t>(std::min(2, n + 1)); };
    for (Index i = 0; i < sizeA(); ++i) count(slotOf(of(Side::a, i).key).inA);
    for (Index j = 0; j < sizeB(); ++j) {
        Slot &slot = slotOf(of(Side::b, j).key);
        count(slot.inB);
        slot.place = j;
    }
    for (Index i = 0; i < sizeA(); ++i) {
        const Slot &slot = slotOf(of(Side::a, i).key);
        if (slot.inA != 1 || slot.inB != 1) continue;
        const std::string &x = paragraph(Side::a, i).text, &y = paragraph(Side::b, slot.place).text;
        if (x.size() < twinBytes || (x != y && !equalFolded(x, y))) continue;
        twinA_[i] = slot.place;
        twinB_[slot.place] = i;
    }
}

void Features::weighWords(std::span<const std::uint32_t> frequency)
{
    const auto all = static_cast<float>(sizeA() + sizeB());
    weights_.resize(table_.size());
    rolling_.resize(table_.size());
    for (WordId id = 0; id < table_.size(); ++id) {
        weights_[id] = commonWord + std::log(all / static_cast<float>(std::max(1u, frequency[id])));
        rolling_[id] = hasDigit(table_.word(id));
    }
}

void Features::countRuns()
{
    runShift_ = 64 - std::clamp(static_cast<int>(std::bit_width(wordCount_)) + 2, 10, 26);
    runCounts_.assign(std::size_t{1} << (64 - runShift_), 0);
    const auto count = [this](std::size_t place, Side s) {
        std::uint8_t &both = runCounts_[place];
        const int one = 1 << (4 * at(s)), most = 15 << (4 * at(s));
        both = static_cast<std::uint8_t>(both + ((both & most) == most ? 0 : one));
    };
    std::vector<std::size_t> places;
    for (const Side s : {Side::a, Side::b})
        for (Index i = 0; i < size(s); ++i) {
            const bool twin = hasTwin(s, i);
            if (twin && s == Side::b) continue; // counted with the other
            const auto w = words(s, i);
            places.clear(); // all are asked for before the first is waited for: in long texts each lies outside of the caches
            for (std::size_t k = 2; k < w.size(); ++k) {
                places.push_back(runHash(w[k - 2], w[k - 1], w[k]) >> runShift_);
#ifdef __GNUC__
                __builtin_prefetch(&runCounts_[places.back()], 1);
#endif
            }
            for (const std::size_t place : places) {
                count(place, s);
                if (twin) count(place, Side::b);
            }
        }
}

void Features::weigh(Side s, Index i, std::vector<std::int32_t> &scratch)
{
    ParagraphFeatures &f = paragraphs_[at(s)][i];
    if (f.inBag > 0 || f.words.empty()) return;
    // the place in the lowest bit: opening words first would not sort by word
    scratch.clear();
    for (std::uint32_t k = 0; k < f.words.size(); ++k) scratch.push_back(static_cast<std::int32_t>(f.words[k] * 2 + (k < f.leadWords)));
    sort(scratch);
    WordCount *const first = bags_.get() + f.begin, *last = first;
    for (const std::int32_t x : scratch) {
        const WordId id = static_cast<WordId>(x) / 2;
        if (last == first || last[-1].id != id) *last++ = {id, 0, 0};
        ++last[-1].count;
        last[-1].inLead = static_cast<std::uint16_t>(last[-1].inLead + (x & 1));
    }
    f.inBag = static_cast<std::uint32_t>(last - first);
    for (const WordCount &w : bag(s, i)) {
        const float weight = weights_[w.id] * (static_cast<float>(w.count - w.inLead) + leadShare * w.inLead);
        f.weight += weight;
        if (rolling_[w.id]) f.rolling += weight;
    }
}

void Features::handOver()
{
    if (!kept_) return;
    kept_->table_ = std::move(table_);
    kept_->words_ = std::move(words_);
}

double Features::similarity(Index i, Index j) const
{
    float common = 0, commonRolling = 0;
    eachCommon(bag(Side::a, i), bag(Side::b, j), [&](const WordCount &x, const WordCount &y) {
        const auto body = static_cast<float>(std::min(x.count - x.inLead, y.count - y.inLead));
        const auto all = static_cast<float>(std::min(x.count, y.count));
        const float w = weights_[x.id] * (body + leadShare * (all - body));
        common += w;
        if (rolling_[x.id]) commonRolling += w;
    });
    const ParagraphFeatures &p = of(Side::a, i), &q = of(Side::b, j);
    const float rolled = std::max(0.0f, p.rolling + q.rolling - 2 * commonRolling);
    const float total = p.weight + q.weight - (1 - rollingShare) * rolled;
    return total > 0 ? std::min(1.0, 2.0 * common / total) : 0.0;
}

double Features::shared(Index i, Index j) const
{
    float common = 0;
    eachCommon(bag(Side::a, i), bag(Side::b, j), [&](const WordCount &x, const WordCount &y) {
        common += weights_[x.id] * static_cast<float>(std::min(x.count - x.inLead, y.count - y.inLead));
    });
    return common;
}

} // namespace resolute::aligning
