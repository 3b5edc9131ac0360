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

/// A token of a paragraph.
struct CutToken {
    ByteRange range; ///< in the paragraph's text
    TokenKind kind = TokenKind::word;
    bool isKey = false; ///< printed as the word stands in the table: in lower case, with plain typography
};

/// A paragraph's tokens, and the numbers of its words: of all tokens but punctuation, in order.
struct CutParagraph {
    std::span<const CutToken> tokens;
    std::span<const WordId> words;
};

/// Const once made, and so read from any thread. Twelve bytes a token, four a word.
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
        std::uint32_t words = 0, wordsEnd = 0;
    };
    [[nodiscard]] CutParagraph of(const Place &p) const
    {
        if (p.begin == p.end) return {};
        return {std::span(stretches_[p.stretch]).subspan(p.begin, p.end - p.begin), std::span(words_).subspan(p.words, p.wordsEnd - p.words)};
    }

    WordTable table_;
    std::vector<WordId> words_;
    std::vector<std::vector<CutToken>> stretches_; // of some paragraphs in a row
    std::array<std::vector<Place>, 2> places_;     // by side and paragraph
};

/// align(), with the words that it cut.
[[nodiscard]] Alignment alignWithWords(const Document &a, const Document &b, const AlignOptions &options, const Progress &progress, PairWords &words);

} // namespace resolute
