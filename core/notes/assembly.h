// SPDX-License-Identifier: GPL-3.0-or-later
// The paragraphs of a text while instructions are carried out on it.
#pragma once

#include "core/notes/apply.h"
#include "core/notes/quotes.h"

#include <optional>
#include <unordered_map>

namespace resolute {

/// A paragraph of the result: a base paragraph with its words changed, or a new one.
struct AssembledParagraph {
    DraftParagraph draft;
    std::optional<std::size_t> from;      ///< base paragraph that it was
    std::vector<FootnoteAnchor> footnotes; ///< offsets in the draft's text
    std::optional<std::size_t> by;         ///< the instruction that brought it
    std::vector<WordEffect> effects;       ///< what instructions did to its words; `of` is not known yet
};

/// Collects what instructions do, each checked when it comes; then puts the paragraphs together.
class Assembly
{
public:
    explicit Assembly(const Document &base);

    /// Words that an instruction for all paragraphs replaces: amendments quote a text as if that were done already.
    void expect(const Instruction &everywhere) { everywhere_.emplace_back(everywhere.quote, everywhere.text); }
    /// Notes what the instruction does, which is known as `by` from then on; one that does not fit changes nothing.
    [[nodiscard]] InstructionOutcome add(const Instruction &instruction, std::size_t by = 0);
    [[nodiscard]] const std::string &title() const { return title_; }
    /// The paragraphs in their new order, renumbered as asked.
    [[nodiscard]] std::vector<AssembledParagraph> finish() const;

private:
    struct Cut : Splice {
        std::size_t by = 0; ///< the instruction that makes it
    };
    struct Placement {
        std::vector<DraftParagraph> drafts;
        std::vector<std::size_t> moved;
        std::size_t by = 0;
    };
    struct Seat {
        std::vector<Cut> splices; ///< in the base text, apart
        std::string lead;
        std::optional<std::vector<DraftParagraph>> replaced; ///< empty list: gone
        std::size_t replacedBy = 0;
        std::vector<Placement> before, behind;
        bool moved = false;
        std::optional<Renumbering> number;
    };

    [[nodiscard]] std::optional<std::size_t> find(const std::string &id) const;
    [[nodiscard]] InstructionOutcome check(const std::vector<Target> &targets, std::vector<std::size_t> &seats) const;
    [[nodiscard]] InstructionOutcome changeWords(const Instruction &instruction);
    [[nodiscard]] InstructionOutcome wordsIn(std::size_t seat, const Instruction &instruction, std::vector<Cut> &out) const;
    [[nodiscard]] InstructionOutcome changeEverywhere(const Instruction &instruction);
    [[nodiscard]] std::vector<ByteRange> quoted(std::string_view text, std::string_view quote) const;
    [[nodiscard]] InstructionOutcome place(const Instruction &instruction);
    [[nodiscard]] InstructionOutcome replace(const Instruction &instruction);
    [[nodiscard]] InstructionOutcome number(const Instruction &instruction);
    void emit(std::size_t seat, std::vector<AssembledParagraph> &out, std::vector<bool> &done) const;
    void emit(const std::vector<Placement> &placements, std::vector<AssembledParagraph> &out, std::vector<bool> &done) const;
    [[nodiscard]] AssembledParagraph kept(std::size_t seat) const;
    [[nodiscard]] static std::string apply(std::string_view text, const std::vector<Cut> &splices);
    [[nodiscard]] static std::uint32_t mapped(std::uint32_t at, const std::vector<Cut> &splices);

    const Document &base_;
    std::unordered_map<std::string_view, std::size_t> places_;
    std::vector<Seat> seats_;
    std::string title_; ///< of the text, with what was done to it
    std::vector<Placement> start_;
    std::vector<std::pair<std::string, std::string>> everywhere_; ///< old and new words
    bool inOrder_ = false;
    std::size_t adding_ = 0; ///< number of the instruction that is being added
};

/// Numbers the operative paragraphs of each part in order. Numbers that the base text leaves out (or that were lost on the
/// way to it) stay left out. One that stands alone has no number (United Nations Editorial Manual, on resolutions: a
/// single operative paragraph is not numbered).
void numberInOrder(std::vector<AssembledParagraph> &paragraphs, const Document &base);

} // namespace resolute
