// SPDX-License-Identifier: GPL-3.0-or-later
// What two paragraphs are compared by: their words, weighted by how rare they are in both texts together, and their
// runs of three words. Made once for a pair of texts; everything after works on numbers.
#pragma once

#include "core/document/document.h"
#include "core/text/wordtable.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace resolute::aligning {

enum class Side : std::uint8_t { a, b };
using Index = std::uint32_t; ///< of a paragraph, on its side

/// One word of a paragraph with how often it stands there.
struct WordCount {
    WordId id = 0;
    std::uint16_t count = 0;   ///< in all
    std::uint16_t inLead = 0;  ///< of these in the opening words
};

struct ParagraphFeatures {
    std::uint64_t key = 0;              ///< hash of the folded text
    std::uint32_t begin = 0, end = 0;   ///< its words in SideFeatures::words, in text order
    std::uint32_t bagBegin = 0, bagEnd = 0; ///< in SideFeatures::bags, by id
    std::uint32_t leadWords = 0;
    float weight = 0;  ///< of all its words
    float rolling = 0; ///< the part of weight that references, dates and ordinals hold
};

struct SideFeatures {
    const Document *document = nullptr;
    std::vector<WordId> words;
    std::vector<WordCount> bags;
    std::vector<ParagraphFeatures> paragraphs;

    [[nodiscard]] std::span<const WordId> wordsOf(Index i) const { return std::span(words).subspan(paragraphs[i].begin, paragraphs[i].end - paragraphs[i].begin); }
    [[nodiscard]] std::span<const WordCount> bagOf(Index i) const { return std::span(bags).subspan(paragraphs[i].bagBegin, paragraphs[i].bagEnd - paragraphs[i].bagBegin); }
    [[nodiscard]] std::size_t size() const { return paragraphs.size(); }
};

class Features
{
public:
    Features(const Document &a, const Document &b);

    [[nodiscard]] const SideFeatures &side(Side s) const { return sides_[static_cast<std::size_t>(s)]; }
    [[nodiscard]] const SideFeatures &a() const { return sides_[0]; }
    [[nodiscard]] const SideFeatures &b() const { return sides_[1]; }
    [[nodiscard]] float weight(WordId id) const { return weights_[id]; }
    [[nodiscard]] bool rolls(WordId id) const { return rolling_[id] != 0; }

    /// How much two paragraphs have in common, 0 to 1: weighted words in common over all. Symmetric.
    [[nodiscard]] double similarity(Index i, Index j) const;
    /// The weight of the words that both have.
    [[nodiscard]] double shared(Index i, Index j) const;

private:
    void read(const Document &document, SideFeatures &side);
    void weigh();

    WordTable table_;
    std::array<SideFeatures, 2> sides_;
    std::vector<float> weights_;
    std::vector<std::uint8_t> rolling_;
};

} // namespace resolute::aligning
