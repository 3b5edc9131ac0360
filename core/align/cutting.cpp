// SPDX-License-Identifier: GPL-3.0-or-later
// Paragraphs to words with numbers, and in how many paragraphs each word stands.
#include "core/align/features.h"

#include "core/base/parallel.h"
#include "core/text/fold.h"
#include "core/text/tokens.h"

#include <algorithm>

namespace resolute::aligning {

namespace {

// So many paragraphs at least are cut into words in one go: half a millisecond, ten times what a thread costs.
constexpr std::size_t fewest = 256;
// Long texts are cut in so many goes: every one has a table of the words that it found, and most find the same.
constexpr std::size_t goes = 8;
// Bytes to a token, at least, so that lists of them never grow: what is not used of them is never touched.
constexpr std::size_t tokenBytes = 4;
// So many words before one is looked up its place in the table is asked for: in long texts each lies outside of the caches.
constexpr WordId ahead = 16;

/// Makes capitals of ASCII small, many bytes at a time; all else stays.
void lower(std::string_view text, std::string &out)
{
    out.resize(text.size());
    std::ranges::transform(text, out.data(), [](char c) { return static_cast<char>(c + (static_cast<unsigned char>(c - 'A') < 26 ? 32 : 0)); });
}

/// Some paragraphs in a row, with numbers of their own for their words.
struct Stretch {
    WordTable table{2048};
    std::vector<WordId> words;
    std::vector<std::uint32_t> frequency; ///< by word: how many paragraphs have it
    std::vector<std::uint32_t> seen;      ///< by word: the last of these

    /// Counts the words from `begin` on, which are those of one paragraph, `times` times.
    void count(std::size_t begin, std::uint32_t paragraph, std::uint32_t times)
    {
        frequency.resize(table.size());
        seen.resize(table.size());
        for (const WordId id : std::span(words).subspan(begin))
            if (seen[id] != paragraph) {
                seen[id] = paragraph;
                frequency[id] += times;
            }
    }
};

} // namespace

/// Cutting texts into words and numbering the words of some paragraphs is done on all processors. The words of all are then
/// numbered in the order in which they stand, which decides the order of every sum.
void Features::read()
{
    struct Place {
        Side side;
        Index i;
        std::uint32_t begin = 0, end = 0; ///< its words in the stretch
    };
    std::vector<Place> places; // of what is read: one of two twins
    places.reserve(sizeA() + sizeB());
    for (const Side s : {Side::a, Side::b})
        for (Index i = 0; i < size(s); ++i)
            if (s == Side::a || !hasTwin(s, i)) places.push_back({.side = s, .i = i});
    const std::size_t together = std::max(fewest, (places.size() + goes - 1) / goes);
    std::vector<Stretch> stretches((places.size() + together - 1) / together);
    if (kept_) {
        kept_->stretches_.resize(stretches.size());
        for (const Side s : {Side::a, Side::b}) kept_->places_[at(s)].resize(size(s));
    }
    inParallel(places.size(), together, [&](std::size_t begin, std::size_t end) {
        Stretch &out = stretches[begin / together];
        std::vector<CutToken> *const cut = kept_ ? &kept_->stretches_[begin / together] : nullptr;
        std::size_t bytes = 0, cutBytes = 0;
        for (std::size_t k = begin; k < end; ++k) {
            const Place &place = places[k];
            bytes += paragraph(place.side, place.i).text.size();
            if (!hasTwin(place.side, place.i)) cutBytes += paragraph(place.side, place.i).text.size();
        }
        out.words.reserve(bytes / tokenBytes);
        if (cut) cut->reserve(cutBytes / tokenBytes);
        std::vector<Token> tokens;
        std::string lowered, folded;
        for (std::size_t k = begin; k < end; ++k) {
            const Side side = places[k].side;
            const Index i = places[k].i;
            const Paragraph &p = paragraph(side, i);
            ParagraphFeatures &f = paragraphs_[at(side)][i];
            const bool twin = hasTwin(side, i);
            const bool plain = isAscii(p.text);
            lower(p.text, lowered);
            tokens.clear();
            tokenize(p.text, tokens);
            const auto first = static_cast<std::uint32_t>(out.words.size());
            const std::size_t cutBegin = cut ? cut->size() : 0;
            for (const Token &t : tokens) {
                std::string_view key;
                if (t.kind != TokenKind::punctuation) {
                    key = t.range.in(lowered);
                    if (!plain && !isAscii(key)) key = folded = foldCase(t.range.in(p.text));
                    out.words.push_back(out.table.intern(key));
                    f.leadWords += p.lead.contains(t.range.begin);
                }
                if (cut && !twin) cut->emplace_back(t, key == t.range.in(p.text));
            }
            places[k].begin = first;
            places[k].end = static_cast<std::uint32_t>(out.words.size());
            out.count(first, static_cast<std::uint32_t>(k - begin + 1), twin ? 2 : 1);
            if (cut && !twin)
                kept_->places_[at(side)][i] = {static_cast<std::uint32_t>(begin / together), static_cast<std::uint32_t>(cutBegin),
                    static_cast<std::uint32_t>(cut->size()), first, places[k].end};
        }
    });

    std::vector<std::uint32_t> frequency;
    std::vector<std::vector<WordId>> numbers(stretches.size()); // by stretch and its own number of a word
    std::vector<std::uint32_t> begins(stretches.size());
    std::vector<std::uint64_t> hashes;
    for (std::size_t k = 0; k < stretches.size(); ++k) {
        const Stretch &stretch = stretches[k];
        begins[k] = static_cast<std::uint32_t>(wordCount_);
        wordCount_ += stretch.words.size();
        const auto count = static_cast<WordId>(stretch.table.size());
        numbers[k].reserve(count);
        hashes.clear();
        for (WordId own = 0; own < count; ++own) hashes.push_back(hashBytes(stretch.table.word(own)));
        for (WordId own = 0; own < count; ++own) {
            if (own + ahead < count) table_.expect(hashes[own + ahead]);
            const WordId id = table_.intern(stretch.table.word(own), hashes[own]);
            if (id == frequency.size()) frequency.push_back(0);
            frequency[id] += stretch.frequency[own];
            numbers[k].push_back(id);
        }
    }
    inParallel(stretches.size(), together > fewest ? 1 : stretches.size(), [&](std::size_t begin, std::size_t end) {
        for (std::size_t k = begin; k < end; ++k)
            for (WordId &word : stretches[k].words) word = numbers[k][word];
    });
    for (Stretch &stretch : stretches) words_.push_back(std::move(stretch.words));
    for (std::size_t k = 0; k < places.size(); ++k) {
        const Place &place = places[k];
        ParagraphFeatures &f = paragraphs_[at(place.side)][place.i];
        f.words = std::span(words_[k / together]).subspan(place.begin, place.end - place.begin);
        f.begin = begins[k / together] + place.begin;
    }
    for (Index j = 0; j < sizeB(); ++j) {
        if (!hasTwin(Side::b, j)) continue;
        ParagraphFeatures &f = paragraphs_[at(Side::b)][j];
        const ParagraphFeatures &twin = of(Side::a, twinB_[j]);
        f.words = twin.words;
        f.begin = twin.begin;
        f.leadWords = twin.leadWords;
    }
    weighWords(frequency);
}

} // namespace resolute::aligning
