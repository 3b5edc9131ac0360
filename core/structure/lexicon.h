// SPDX-License-Identifier: GPL-3.0-or-later
// What is peculiar to a language: opening words, headings, names of months, vote formulas. One file a language in
// resources/lexicon, readable by a linguist; this is the reader of those files and the matcher of their patterns.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace resolute {

/// What the words in braces of a pattern stand for in a text, as views into that text.
using Captures = std::map<std::string, std::string_view, std::less<>>;

/// A pattern such as "Resolution adopted by the {body} on {date}". Matches a whole text; letter case, kinds of blank,
/// apostrophe and dash, and Arabic vowel signs do not matter. {n}, {day} and {year} take digits only,
/// {marks} asterisks, raised figures and blanks, {any} also nothing, everything else any text.
class Pattern
{
public:
    explicit Pattern(std::string_view pattern);
    [[nodiscard]] std::optional<Captures> match(std::string_view text) const;
    /// Bytes of text that the pattern takes at its front, which must end at a word's end; none if it does not fit.
    /// For patterns that do not end with a brace.
    [[nodiscard]] std::optional<std::size_t> matchFront(std::string_view text) const;

private:
    struct Part {
        std::u32string literal; ///< folded; empty for a place
        std::string name;
    };
    [[nodiscard]] bool matchFrom(std::size_t part, std::string_view text, std::size_t at, bool whole, std::size_t &end, Captures &captures) const;
    std::vector<Part> parts_;
};

class Lexicon
{
public:
    explicit Lexicon(std::string_view file);

    [[nodiscard]] const std::string &language() const { return language_; }
    [[nodiscard]] bool openingWordsAreSmall() const { return !capital_; } ///< they begin with a small letter, or with one of a script without
    [[nodiscard]] bool openingWordsAreBold() const { return bold_; } ///< and not italic
    [[nodiscard]] bool openingWordsAreShared() const { return shared_; } ///< by preambular and operative paragraphs
    [[nodiscard]] const std::vector<std::string> &words(std::string_view section) const;
    [[nodiscard]] const std::vector<Pattern> &patterns(std::string_view section) const;
    /// The first pattern of the section that matches the whole text.
    [[nodiscard]] std::optional<Captures> match(std::string_view section, std::string_view text) const;
    [[nodiscard]] bool matches(std::string_view section, std::string_view text) const { return match(section, text).has_value(); }
    /// Bytes of the first pattern of the section that fits the front of text.
    [[nodiscard]] std::optional<std::size_t> matchFront(std::string_view section, std::string_view text) const;

    enum class Opening { none, preambular, operative };
    struct Lead {
        Opening opening = Opening::none;
        std::size_t size = 0; ///< bytes at the front of the text
    };
    /// The longest opening words at the front of a paragraph, with the modifiers that follow them.
    [[nodiscard]] Lead lead(std::string_view text) const;

    /// ISO 8601, from a text that is a date and nothing else.
    [[nodiscard]] std::optional<std::string> date(std::string_view text) const;
    /// A number in digits of any script or in words.
    [[nodiscard]] std::optional<int> number(std::string_view text) const;
    /// An ordinal in words ("fifty-third") or digits ("53rd").
    [[nodiscard]] std::optional<int> ordinal(std::string_view text) const;
    /// True for a whole ordinal number in words, whose last part is one: "fifty-third", not "fifty".
    [[nodiscard]] bool isOrdinal(std::string_view word) const;

private:
    [[nodiscard]] bool mayModify(std::string_view text) const;
    [[nodiscard]] Lead longestOpening(std::string_view text) const;
    [[nodiscard]] std::optional<int> ordinalSum(std::string_view text) const;

    std::string language_;
    bool capital_ = true, bold_ = false, shared_ = false;
    std::map<std::string, std::vector<std::string>, std::less<>> words_;
    std::map<std::string, std::vector<Pattern>, std::less<>> patterns_;
    std::unordered_map<std::string, Opening> openings_; ///< by folded words
    std::unordered_set<std::string> beginnings_;        ///< what entries begin with, up to the end of each word
    std::vector<Pattern> modifiers_; ///< each with the blank before it
    std::array<bool, 256> modifierBegins_{}; ///< by the first byte of a modifier, folded
    std::vector<std::string> joints_;        ///< conjunctions, each between blanks
    std::unordered_map<std::string, int> months_, numbers_, ordinals_;
    std::unordered_map<std::string, int> stems_; ///< parts of ordinals that are none by themselves: "fifty"
    std::size_t longestOpening_ = 0; ///< bytes, folded
};

/// The lexicon of a language ("en"); null if there is none. Made at the first call for it; safe from any thread.
[[nodiscard]] const Lexicon *lexicon(std::string_view language);
/// The language of a text by its letters and, where these leave it open, by its most frequent words. Where neither decides
/// it is `stated`, what the file says of itself ("fr"), else English. Reads some thousand letters.
[[nodiscard]] const Lexicon &lexiconFor(std::string_view text, std::string_view stated = {});

/// A code point as patterns see it; 0 for what they do not see.
[[nodiscard]] char32_t foldWideCodePoint(char32_t c); ///< U+0080 or more
[[nodiscard]] inline char32_t foldCodePoint(char32_t c)
{
    if (c >= 0x80) return foldWideCodePoint(c);
    return c == U'\n' || c == U'\t' ? U' ' : c >= U'A' && c <= U'Z' ? c + 32 : c;
}
/// A text as patterns see it: letter case, kinds of blank, apostrophe and dash, and Arabic vowel signs made one.
[[nodiscard]] std::string foldForLexicon(std::string_view text);

} // namespace resolute
