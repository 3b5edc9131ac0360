// SPDX-License-Identifier: GPL-3.0-or-later
// What the drafters' words weigh: resources/ladder/*.txt, which a person can read and edit.
#pragma once

#include "core/text/wordtable.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace resolute::diffing {

/// What a word is, wherever it stands; several may hold.
enum class WordSense : std::uint32_t {
    none = 0,
    function = 1,   ///< article, preposition, conjunction, auxiliary: carries no sense of its own
    light = 2,      ///< may come or go without a change of sense ("the", "of", "thereof"); "not" and "or" are function words, but not light
    modifier = 4,   ///< of the repeated-verb rule: also, further, again
    qualifier = 8,  ///< widens or narrows: all, relevant, only
    addressee = 16, ///< who is spoken to: States, Governments
    month = 32,
    ordinal = 64,   ///< first, forty-first
    citation = 128, ///< resolution, decision, report
    event = 256,    ///< conference, summit
    counted = 512,  ///< days, per cent: a number before it is a quantity
    numbered = 1024, ///< session, paragraph: a number beside it is a place in an order
    ownBody = 2048, ///< names by which a body speaks of itself and its sisters
    deadline = 4096, ///< by, before, until, no later than
    held = 8192,    ///< parts the name of a conference from its place and date: held, convened
    yearMark = 16384, ///< behind the number of a year, where a month's has one too: 年
    dayMark = 32768, ///< behind that of a day: 日
    cardinal = 65536, ///< two, three: says how many, and in some languages begins a compound ordinal
    turn = 131072,    ///< present, next: names a session without its number
    otherBody = 524288, ///< of ownBody: parts the name of another body from one's own: security, economic
    joining = 2097152, ///< and, or: with it a name is one more, not another for the same
    bodyNoun = 4194304, ///< what a body is called without its name: assembly, council
    at = 1048576, ///< before the session at which something is due: at, à, en
    since = 16777216, ///< from when on: as (of), from
    task = 8388608, ///< between who is asked and what for: to, that
    chosen = 262144   ///< goal, target: its number says which one is meant, and does not roll forward
};
[[nodiscard]] constexpr WordSense operator|(WordSense a, WordSense b)
{
    return static_cast<WordSense>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}
[[nodiscard]] constexpr bool has(WordSense all, WordSense one) { return (static_cast<unsigned>(all) & static_cast<unsigned>(one)) != 0; }

/// Where a verb stands on its ladder.
struct LadderStep {
    int ladder = 0;
    int step = 0; ///< 0 is the strongest
    bool asks = false; ///< of the ladder of verbs that ask somebody for something
};

/// A wording of a group whose members say the same.
struct Phrase {
    std::vector<WordId> words; ///< in the lexicon's table
    std::uint32_t group = 0;
};

/// Everything is looked up in lower case with plain typography.
class DiffLexicon
{
public:
    static constexpr WordId unknown = static_cast<WordId>(-1);

    /// The words of one language ("fr"), or of all together where it is not known: read when first asked for, shared, const.
    /// From any thread.
    static const DiffLexicon &of(std::string_view language);

    /// Words change their endings much, as they do in Arabic, French, Russian and Spanish.
    [[nodiscard]] bool isInflected() const { return inflected_; }

    /// The word's place here, or `unknown`; a compound ordinal (forty-first) has that of its last part.
    [[nodiscard]] WordId find(std::string_view word) const { return find(word, hashBytes(word)); }
    [[nodiscard]] WordId find(std::string_view word, std::uint64_t hash) const;
    [[nodiscard]] WordSense sense(WordId id) const { return id == unknown ? WordSense::none : senses_[id]; }
    [[nodiscard]] WordSense sense(std::string_view word) const { return sense(find(word)); }
    /// The ladder step of the longest phrase that `words` starts with.
    [[nodiscard]] std::optional<LadderStep> step(std::string_view words) const;
    /// Whether words with a blank before and behind each hold a hedge.
    [[nodiscard]] bool holdsHedge(std::string_view words) const;
    /// Phrases that start with a word, longest first.
    [[nodiscard]] std::span<const Phrase> phrases(WordId first) const;
    /// The group of a wording of one word, in any of its grammatical forms.
    [[nodiscard]] std::optional<std::uint32_t> groupOfStem(std::string_view stem) const;
    /// Words that look like forms of one word and say the opposite: developed, developing.
    [[nodiscard]] bool apart(WordId x, WordId y) const;

private:
    void read(std::string_view file);
    void add(std::string_view word, WordSense sense);
    void finish();

    struct Verb {
        std::string phrase;
        LadderStep step;
    };
    WordTable table_{1024};
    std::vector<WordSense> senses_;  // by word
    std::vector<Phrase> phrases_;    // by first word, then longest first
    std::vector<std::uint32_t> phrasesOf_; // by word, where its phrases begin; one more at the end
    WordTable stems_{256};                  // of wordings of one word
    std::vector<std::uint32_t> groupOfStem_; // by stem
    std::vector<Verb> verbs_;        // longest first
    std::array<std::vector<std::string>, 256> hedges_; // by first byte, few words begin so; a blank behind each
    std::vector<std::uint32_t> apart_; // by word, its group; 0 for most
    int ladders_ = 0;
    std::uint32_t groups_ = 0, apartGroups_ = 0;
    bool inflected_ = false;
};

/// A word without the endings that grammar gives it, so that "declaration" and "declarations", "enhance" and
/// "enhancing" are one. Crude, and only ever used to compare words of one paragraph with each other.
[[nodiscard]] std::string stem(std::string_view lowerCaseWord);

} // namespace resolute::diffing
