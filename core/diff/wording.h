// SPDX-License-Identifier: GPL-3.0-or-later
// Whether two wordings say the same: other grammar, other order, another name for the same thing.
#pragma once

#include "core/diff/difftext.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace resolute::diffing {

class Wording
{
public:
    /// `hunks` are all changes of the paragraph: what one takes out another may put in.
    Wording(const DiffTexts &texts, std::span<const Hunk> hunks);

    /// Both sides have the same words but for endings, hyphens and words that carry no sense.
    [[nodiscard]] bool sameStems(const Hunk &h) const;
    /// Both sides have the same words to the letter, but for words that carry no sense.
    [[nodiscard]] bool sameWords(const Hunk &h) const;
    /// With a few words around, both sides are the same once every wording of a group counts as one (DiffLexicon::phrases);
    /// what they have been told by, if so.
    [[nodiscard]] std::optional<std::string> alike(const Hunk &h) const;
    /// Names of bodies on either side that a body uses of itself or its sister.
    [[nodiscard]] bool namesBody(const Hunk &h) const;
    /// All words with a sense of the one side, which are few or only numbers and dates, come back in changes of the other.
    [[nodiscard]] bool movedInside(const Hunk &h) const;
    /// Letters and marks are the same, only blanks and typography are not.
    [[nodiscard]] bool sameLetters(const Hunk &h) const;
    /// Arabic words that are the same without vowel signs and the hamza of an alif.
    [[nodiscard]] bool sameConsonants(const Hunk &h) const;
    /// A run of three words or more that another change holds on the other side.
    [[nodiscard]] bool movedRun(const Hunk &h) const;
    /// One capitalised word for another with the same beginning.
    [[nodiscard]] bool variant(const Hunk &h) const;
    /// The words with a sense, as printed, shortened.
    [[nodiscard]] std::string sense(const Hunk &h) const;

private:
    [[nodiscard]] const std::vector<std::string> &stemsOf(const DiffText &s) const { return &s == &t_.a ? stemsA_ : stemsB_; }
    /// A wording of a group, at tokens [begin, end).
    struct Known {
        std::uint32_t begin = 0, end = 0, group = 0;
    };
    [[nodiscard]] std::vector<Known> knownIn(const DiffText &s, std::uint32_t begin, std::uint32_t end) const;
    /// A known wording, as its group, or a word with a sense.
    struct Said {
        std::optional<std::uint32_t> group{};
        std::uint32_t token = 0;
    };
    [[nodiscard]] std::vector<Said> said(const DiffText &s, std::uint32_t begin, std::uint32_t end) const;
    [[nodiscard]] bool sameSaid(std::span<const Said> a, std::span<const Said> b) const;
    /// As printed: those that have a counterpart of their group.
    [[nodiscard]] static std::string shown(const DiffText &s, std::span<const Known> mine, std::span<const Known> theirs);

    const DiffTexts &t_;
    std::span<const Hunk> hunks_;
    std::vector<Known> knownA_, knownB_;
    std::vector<std::string> stemsA_, stemsB_; ///< by token; empty outside of the changes, and for words without a sense
};

} // namespace resolute::diffing
