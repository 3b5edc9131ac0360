// SPDX-License-Identifier: GPL-3.0-or-later
// The words of two texts as their alignment cut and numbered them, for whoever compares the paragraphs next.
#pragma once

#include "core/align/alignment.h"
#include "core/text/tokens.h"
#include "core/text/wordtable.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace resolute {

namespace aligning {
class Features;
}

/// A token of a paragraph, in eight bytes: long texts have millions.
class CutToken
{
public:
    /// `isKey`: printed as the word stands in the table, in lower case with plain typography.
    CutToken(const Token &token, bool isKey)
        : begin_(token.range.begin), size_(token.range.size() & mostBytes), kind_(static_cast<unsigned>(token.kind) & 7), isKey_(isKey)
    {}
    [[nodiscard]] ByteRange range() const { return {begin_, begin_ + size_}; } ///< in the paragraph's text
    [[nodiscard]] TokenKind kind() const { return static_cast<TokenKind>(kind_); }
    [[nodiscard]] bool isKey() const { return isKey_ != 0; }

private:
    static constexpr unsigned mostBytes = (1U << 28) - 1; // no text that is read is as long (ReadLimits)
    std::uint32_t begin_;
    std::uint32_t size_ : 28;
    std::uint32_t kind_ : 3;
    std::uint32_t isKey_ : 1;
};
static_assert(sizeof(CutToken) == 8);

/// A paragraph's tokens, and the numbers of its words: of all tokens but punctuation, in order.
struct CutParagraph {
    std::span<const CutToken> tokens;
    std::span<const WordId> words;
};

/// Const once made, and so read from any thread. Eight bytes a token, four a word.
class PairWords
{
public:
    /// Nothing for paragraphs that stand once in each text, word for word: few are ever compared.
    [[nodiscard]] CutParagraph ofA(ParagraphIndex i) const { return of(places_[0][at(i)]); }
    [[nodiscard]] CutParagraph ofB(ParagraphIndex j) const { return of(places_[1][at(j)]); }
    /// The words of both texts, in lower case with plain typography.
    [[nodiscard]] const WordTable &table() const { return table_; }

private:
    friend class aligning::Features;

    struct Place {
        std::uint32_t stretch = 0, begin = 0, end = 0; ///< tokens of a stretch
        std::uint32_t words = 0, wordsEnd = 0;         ///< of the same stretch
    };
    [[nodiscard]] CutParagraph of(const Place &p) const
    {
        if (p.begin == p.end) return {};
        return {std::span(stretches_[p.stretch]).subspan(p.begin, p.end - p.begin),
            std::span(words_[p.stretch]).subspan(p.words, p.wordsEnd - p.words)};
    }

    WordTable table_;
    // By stretch: of some paragraphs in a row.
    std::vector<std::vector<WordId>> words_;
    std::vector<std::vector<CutToken>> stretches_;
    std::array<std::vector<Place>, 2> places_;     // by side and paragraph
};

/// align(), with the words that it cut.
[[nodiscard]] Alignment alignWithWords(const Document &a, const Document &b, const AlignOptions &options, const Progress &progress, PairWords &words);

} // namespace resolute
