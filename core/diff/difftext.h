// SPDX-License-Identifier: GPL-3.0-or-later
// One side of a comparison inside a correspondence: the words of its paragraphs in a row.
#pragma once

#include "core/align/pairwords.h"
#include "core/diff/lexicon.h"
#include "core/diff/script.h"
#include "core/document/document.h"
#include "core/text/tokens.h"

#include <span>
#include <string_view>
#include <vector>

namespace resolute::diffing {

struct DiffToken {
    ByteRange range;           ///< in its paragraph's text
    std::uint32_t piece = 0;   ///< which of the side's paragraphs, 0-based
    TokenKind kind = TokenKind::word;
    WordSense sense = WordSense::none;
    WordId lower = 0;          ///< its lower-case form, in the same table
    WordId known = DiffLexicon::unknown; ///< its place in the lexicon
    bool inLead = false;
};

struct DiffPiece {
    ParagraphIndex index{};
    std::string_view text;
    ByteRange lead;
    std::uint32_t begin = 0, end = 0; ///< its tokens
};

struct DiffText {
    std::vector<DiffPiece> pieces;
    std::vector<DiffToken> tokens;
    std::vector<Unit> units; ///< one for each token

    [[nodiscard]] std::string_view textOf(const DiffToken &t) const { return t.range.in(pieces[t.piece].text); }
    [[nodiscard]] std::string_view textOf(std::size_t k) const { return textOf(tokens[k]); }
    [[nodiscard]] std::size_t size() const { return tokens.size(); }
    /// Blanks between a token and the one before it in the same paragraph.
    [[nodiscard]] std::string_view gapBefore(std::size_t k) const;
};

/// Token k is an ordinal: a word for one, 58º, 第八十五.
[[nodiscard]] bool isOrdinal(const DiffText &text, std::uint32_t k);

/// Where the opening words of the side's first paragraph end.
[[nodiscard]] std::uint32_t leadEnd(const DiffText &text);

/// Words that have their numbers already, and what the lexicon knows of each.
struct NumberedWords {
    const WordTable &table;
    std::span<const WordId> known; ///< by word
};

/// Both sides with one table of words, which may go on from one that many comparisons share.
class DiffTexts
{
public:
    explicit DiffTexts(const DiffLexicon &words, const NumberedWords *shared = nullptr) : lexicon(words), shared_(shared), own_(shared ? 64 : 256) {}
    const DiffLexicon &lexicon;
    DiffText a, b;
    /// `cut` has the paragraph's tokens where they are known, with numbers in the shared table.
    void add(DiffText &side, ParagraphIndex index, std::string_view text, ByteRange lead, const CutParagraph &cut = {});
    [[nodiscard]] std::string_view word(WordId id) const { return id < sharedSize() ? shared_->table.word(id) : own_.word(id - sharedSize()); }
    /// The opening words without the modifiers of the repeated-verb rule, in lower case.
    [[nodiscard]] std::string plainLead(const DiffText &side) const;

private:
    [[nodiscard]] WordId sharedSize() const { return shared_ ? static_cast<WordId>(shared_->table.size()) : 0; }
    WordId intern(std::string_view word, std::uint64_t hash);
    WordId internAsPrinted(std::string_view token);
    void addCut(DiffText &side, std::string_view text, ByteRange lead, const CutParagraph &cut);
    void addText(DiffText &side, std::string_view text, ByteRange lead);

    const NumberedWords *shared_;
    WordTable own_;
    std::vector<Token> scratch_;
    std::string buffer_, lower_;
};

} // namespace resolute::diffing
