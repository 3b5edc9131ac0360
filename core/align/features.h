// SPDX-License-Identifier: GPL-3.0-or-later
// What two paragraphs are compared by: their words, weighted by how rare they are in both texts together, and their
// runs of three words. Made once for a pair of texts; everything after works on numbers.
//
// Most paragraphs of two neighbouring drafts are equal. Texts that stand exactly once on each side ("twins") are found
// by their hashes before any word is read; one of the two is read, for the frequencies, and neither is weighed.
#pragma once

#include "core/align/pairwords.h"
#include "core/document/document.h"
#include "core/text/wordtable.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace resolute::aligning {

enum class Side : std::uint8_t { a, b };
using Index = std::uint32_t; ///< of a paragraph, on its side

/// One word of a paragraph with how often it stands there. Without initial values: memory for many is taken, which is first
/// touched where they are made.
struct WordCount {
    WordId id;
    std::uint16_t count;  ///< in all
    std::uint16_t inLead; ///< of these in the opening words
};

struct ParagraphFeatures {
    std::uint64_t key = 0;                  ///< hash of the folded text
    std::span<const WordId> words;          ///< in text order
    std::uint32_t begin = 0;                ///< how many words stand before it in all: where its bag is
    std::uint32_t inBag = 0;                ///< how many different ones; 0 for a twin
    std::uint32_t leadWords = 0;
    float weight = 0;  ///< of all its words
    float rolling = 0; ///< the part of weight that references and numbers hold
};

class Features
{
public:
    /// `kept` takes the tokens of what is not a twin, and with handOver() all words.
    Features(const Document &a, const Document &b, PairWords *kept = nullptr);

    [[nodiscard]] const Document &document(Side s) const { return *documents_[at(s)]; }
    [[nodiscard]] std::size_t size(Side s) const { return paragraphs_[at(s)].size(); }
    [[nodiscard]] std::size_t sizeA() const { return size(Side::a); }
    [[nodiscard]] std::size_t sizeB() const { return size(Side::b); }
    [[nodiscard]] const Paragraph &paragraph(Side s, Index i) const { return document(s).paragraphs[i]; }
    [[nodiscard]] const ParagraphFeatures &of(Side s, Index i) const { return paragraphs_[at(s)][i]; }
    [[nodiscard]] std::span<const WordId> words(Side s, Index i) const { return of(s, i).words; }
    [[nodiscard]] std::span<const WordCount> bag(Side s, Index i) const { return {bags_.get() + of(s, i).begin, of(s, i).inBag}; }
    [[nodiscard]] std::size_t differentWords() const { return table_.size(); }
    [[nodiscard]] float weight(WordId id) const { return weights_[id]; }
    [[nodiscard]] std::string_view word(WordId id) const { return table_.word(id); } ///< in lower case
    /// The paragraph of b with the same text as paragraph i of a, where that text stands once on each side.
    [[nodiscard]] std::optional<Index> twinOfA(Index i) const { return twinA_[i] == none ? std::nullopt : std::optional(twinA_[i]); }
    [[nodiscard]] bool hasTwin(Side s, Index i) const { return (s == Side::a ? twinA_ : twinB_)[i] != none; }

    /// How much two paragraphs without twins have in common, 0 to 1: weighted words in common over all. Symmetric.
    [[nodiscard]] double similarity(Index i, Index j) const;
    /// The weight of the words that both have.
    [[nodiscard]] double shared(Index i, Index j) const;
    /// In how many places of one side a run of three words stands, at most 15; hashing may say too many, never too few.
    [[nodiscard]] unsigned runCount(Side s, std::uint64_t run) const { return (runCounts_[run >> runShift_] >> (4 * at(s))) & 15; }
    /// Weighs a twin too, so that it can be compared with others.
    void weigh(Side s, Index i)
    {
        std::vector<std::int32_t> scratch;
        weigh(s, i, scratch);
    }
    /// Words go to `kept`; nothing may be asked after that.
    void handOver();

private:
    static constexpr Index none = static_cast<Index>(-1);
    static constexpr std::size_t at(Side s) { return static_cast<std::size_t>(s); }

    void findTwins();
    void read();
    void weighWords(std::span<const std::uint32_t> frequency);
    void countRuns();
    void weigh(Side s, Index i, std::vector<std::int32_t> &scratch);

    std::array<const Document *, 2> documents_;
    PairWords *kept_;
    WordTable table_;
    std::vector<std::vector<WordId>> words_; // as they were cut: some paragraphs' in a row
    std::size_t wordCount_ = 0;              // of them all
    std::unique_ptr<WordCount[]> bags_; // by id; each paragraph's begins where its words do, and what it leaves is never touched
    std::array<std::vector<ParagraphFeatures>, 2> paragraphs_;
    std::vector<Index> twinA_, twinB_;
    std::vector<float> weights_;
    std::vector<std::uint8_t> rolling_; // by word: has a digit
    std::vector<std::uint8_t> runCounts_; // by the high bits of a run's hash: four bits of a, four of b
    int runShift_ = 63;
};

/// With so many paragraphs on both sides together, half of the steps that go through all of them is worth a thread.
inline constexpr std::size_t worthAThread = 512;

/// Hash of a run of three words.
[[nodiscard]] inline std::uint64_t runHash(WordId x, WordId y, WordId z) { return mix((std::uint64_t{x} << 42) ^ (std::uint64_t{y} << 21) ^ z); }

} // namespace resolute::aligning
