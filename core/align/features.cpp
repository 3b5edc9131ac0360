// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/features.h"

#include "core/base/parallel.h"
#include "core/text/fold.h"
#include "core/text/tokens.h"
#include "core/text/utf8.h"

#include <algorithm>
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
// So many paragraphs are cut into words in one go: half a millisecond, ten times what a thread costs.
constexpr std::size_t together = 256;
// A shorter text ("Agenda item 3") that stands once on each side may still be another's.
constexpr std::size_t twinBytes = 24;

/// Lower-case key of a token in `buffer`, or of anything not ASCII through ICU.
std::string_view keyOf(std::string_view token, std::string &buffer)
{
    if (buffer.size() < token.size()) buffer.resize(token.size());
    unsigned all = 0;
    char *to = buffer.data();
    for (const char c : token) {
        all |= static_cast<unsigned char>(c);
        *to++ = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    }
    if (all < 0x80) return {buffer.data(), token.size()};
    buffer = foldCase(token);
    return buffer;
}

bool hasDigit(std::string_view word)
{
    return std::ranges::any_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

bool isPlain(std::string_view text) { return isAscii(text) && hasSingleBlanks(text); }

} // namespace

Features::Features(const Document &a, const Document &b) : documents_{&a, &b}, table_(4096)
{
    std::size_t bytes = 0;
    for (const Side s : {Side::a, Side::b}) {
        paragraphs_[at(s)].resize(document(s).paragraphs.size());
        inParallel(size(s), 4 * together, [&](std::size_t begin, std::size_t end) {
            std::string buffer;
            for (std::size_t i = begin; i < end; ++i) {
                const std::string &text = document(s).paragraphs[i].text;
                paragraphs_[at(s)][i].key = hashBytes(isPlain(text) ? std::string_view(text) : std::string_view(buffer = foldTypography(text)));
            }
        });
        for (const Paragraph &p : document(s).paragraphs) bytes += p.text.size();
    }
    findTwins();
    words_.reserve(bytes / 7); // English has a word every seven bytes
    read();
    countWords();
    countRuns();
    for (const Side s : {Side::a, Side::b})
        for (Index i = 0; i < size(s); ++i)
            if (!hasTwin(s, i)) weigh(s, i);
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

/// Cutting texts into words is done on all processors; numbers are given to the words in one go, for their order counts.
void Features::read()
{
    struct Place {
        Side side;
        Index i;
    };
    std::vector<Place> places; // of what is read: one of two twins
    places.reserve(sizeA() + sizeB());
    for (const Side s : {Side::a, Side::b})
        for (Index i = 0; i < size(s); ++i)
            if (s == Side::a || !hasTwin(s, i)) places.push_back({s, i});
    struct Word {
        std::uint64_t hash;
        std::uint32_t size;
    };
    struct Stretch { // some paragraphs in a row
        std::string keys; ///< of all words, one behind the other
        std::vector<Word> words;
    };
    std::vector<Stretch> stretches((places.size() + together - 1) / together);
    inParallel(places.size(), together, [&](std::size_t begin, std::size_t end) {
        Stretch &out = stretches[begin / together];
        std::vector<Token> tokens;
        std::string buffer;
        for (const auto &[side, i] : std::span(places).subspan(begin, end - begin)) {
            const Paragraph &p = paragraph(side, i);
            ParagraphFeatures &f = paragraphs_[at(side)][i];
            tokens.clear();
            tokenize(p.text, tokens);
            f.begin = static_cast<std::uint32_t>(out.words.size());
            for (const Token &t : tokens) {
                if (t.kind == TokenKind::punctuation) continue;
                const std::string_view key = keyOf(t.range.in(p.text), buffer);
                out.keys += key;
                out.words.push_back({hashBytes(key), static_cast<std::uint32_t>(key.size())});
                f.leadWords += p.lead.contains(t.range.begin);
            }
            f.end = static_cast<std::uint32_t>(out.words.size());
        }
    });
    std::size_t key = 0; // where the next word's key begins
    for (std::size_t k = 0; k < places.size(); ++k) {
        const Stretch &stretch = stretches[k / together];
        ParagraphFeatures &f = paragraphs_[at(places[k].side)][places[k].i];
        if (k % together == 0) key = 0;
        const auto begin = static_cast<std::uint32_t>(words_.size());
        for (const Word &w : std::span(stretch.words).subspan(f.begin, f.end - f.begin)) {
            words_.push_back(table_.intern(std::string_view(stretch.keys).substr(key, w.size), w.hash));
            key += w.size;
        }
        f.begin = begin;
        f.end = static_cast<std::uint32_t>(words_.size());
    }
    for (Index j = 0; j < sizeB(); ++j) {
        if (!hasTwin(Side::b, j)) continue;
        ParagraphFeatures &f = paragraphs_[at(Side::b)][j];
        const ParagraphFeatures &twin = of(Side::a, twinB_[j]);
        f.begin = twin.begin;
        f.end = twin.end;
        f.leadWords = twin.leadWords;
    }
}

/// How many paragraphs have each word, and from that its weight.
void Features::countWords()
{
    std::vector<std::uint32_t> frequency(table_.size()), seen(table_.size());
    std::uint32_t stamp = 0;
    for (const Side s : {Side::a, Side::b})
        for (Index i = 0; i < size(s); ++i) {
            const bool twin = hasTwin(s, i);
            if (twin && s == Side::b) continue; // counted with the other
            ++stamp;
            for (const WordId id : words(s, i))
                if (seen[id] != stamp) {
                    seen[id] = stamp;
                    frequency[id] += twin ? 2 : 1;
                }
        }
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
    runShift_ = 64 - std::clamp(static_cast<int>(std::bit_width(words_.size())) + 2, 10, 26);
    runCounts_.assign(std::size_t{1} << (64 - runShift_), {});
    const auto count = [](std::uint8_t &n) { n = static_cast<std::uint8_t>(n + (n < 255)); };
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
                count(runCounts_[place][at(s)]);
                if (twin) count(runCounts_[place][at(Side::b)]);
            }
        }
}

void Features::weigh(Side s, Index i)
{
    ParagraphFeatures &f = paragraphs_[at(s)][i];
    if (f.bagEnd > f.bagBegin || f.begin == f.end) return;
    // the place in the lowest bit: opening words first would not sort by word
    scratch_.clear();
    for (std::uint32_t k = f.begin; k < f.end; ++k) scratch_.push_back(words_[k] * 2 + (k - f.begin < f.leadWords));
    std::ranges::sort(scratch_);
    f.bagBegin = static_cast<std::uint32_t>(bags_.size());
    for (const std::uint32_t x : scratch_) {
        const WordId id = x / 2;
        if (bags_.size() == f.bagBegin || bags_.back().id != id) bags_.push_back({id, 0, 0});
        ++bags_.back().count;
        bags_.back().inLead = static_cast<std::uint16_t>(bags_.back().inLead + (x & 1));
    }
    f.bagEnd = static_cast<std::uint32_t>(bags_.size());
    for (const WordCount &w : bag(s, i)) {
        const float weight = weights_[w.id] * (static_cast<float>(w.count - w.inLead) + leadShare * w.inLead);
        f.weight += weight;
        if (rolling_[w.id]) f.rolling += weight;
    }
}

double Features::similarity(Index i, Index j) const
{
    const auto x = bag(Side::a, i), y = bag(Side::b, j);
    float common = 0, commonRolling = 0;
    for (std::size_t k = 0, l = 0; k < x.size() && l < y.size();) {
        if (x[k].id < y[l].id) {
            ++k;
            continue;
        }
        if (y[l].id < x[k].id) {
            ++l;
            continue;
        }
        const auto body = static_cast<float>(std::min(x[k].count - x[k].inLead, y[l].count - y[l].inLead));
        const auto all = static_cast<float>(std::min(x[k].count, y[l].count));
        const float w = weights_[x[k].id] * (body + leadShare * (all - body));
        common += w;
        if (rolling_[x[k].id]) commonRolling += w;
        ++k;
        ++l;
    }
    const ParagraphFeatures &p = of(Side::a, i), &q = of(Side::b, j);
    const float rolled = std::max(0.0f, p.rolling + q.rolling - 2 * commonRolling);
    const float total = p.weight + q.weight - (1 - rollingShare) * rolled;
    return total > 0 ? std::min(1.0, 2.0 * common / total) : 0.0;
}

double Features::shared(Index i, Index j) const
{
    const auto x = bag(Side::a, i), y = bag(Side::b, j);
    float common = 0;
    for (std::size_t k = 0, l = 0; k < x.size() && l < y.size();) {
        if (x[k].id < y[l].id) ++k;
        else if (y[l].id < x[k].id) ++l;
        else {
            common += weights_[x[k].id] * static_cast<float>(std::min(x[k].count - x[k].inLead, y[l].count - y[l].inLead));
            ++k;
            ++l;
        }
    }
    return common;
}

} // namespace resolute::aligning
