// SPDX-License-Identifier: GPL-3.0-or-later
// Two texts woven into one sequence of paragraphs, each piece of which says in which of the two it stands. Knows
// nothing of XML.
#pragma once

#include "core/compare/comparison.h"
#include "core/write/docx_numbers.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace resolute::word {

/// Where a piece or a paragraph's mark stands: in both texts, or only in one, or in both at different places.
enum class State { kept, inserted, deleted, movedFrom, movedTo };

/// A footnote's mark; places in Document::footnotes of the older and the newer text. Both: the note is the same one.
struct NoteUse {
    std::optional<std::size_t> a, b;
};

/// Where a comment begins or ends; its id counts from 0.
struct CommentMark {
    int id = 0;
    bool end = false;
};

struct Fragment {
    State state = State::kept;
    std::string text;
    bool emphasis = false;
    std::optional<NoteUse> note{}; ///< then there is no text
    bool emphasisBefore = false;   ///< of kept text: as the older text has it, where words joined or left a lead
    std::optional<CommentMark> comment{}; ///< then there is no text
};

/// A paragraph that ends with a mark. In a text where the mark does not stand it is one with the next paragraph.
struct Woven {
    State mark = State::kept;
    Format now, before;  ///< as the newer and as the older text have it; the same where it stands in one only
    std::vector<Fragment> pieces;
    int move = 0;        ///< the same number, from 1, at both ends of a move
};

/// What the sequence is made of, besides the comparison.
struct FlowContext {
    const Document &a, &b;
    const Numbers &numbersA, &numbersB;
    std::vector<std::optional<std::size_t>> noteOfA; ///< for each footnote of a the same one of b, if there is one
    bool boldLeads = false;                          ///< Chinese has no italics
};

/// Links of footnotes: those that correspond one to one and have automatic marks in both texts.
[[nodiscard]] std::vector<std::optional<std::size_t>> linkNotes(const Document &a, const Document &b, const std::vector<FootnoteStep> &steps);

/// The paragraphs of both texts in an order that is both texts' own. Linear but for sorting.
[[nodiscard]] std::vector<Woven> weave(const Comparison &comparison, std::size_t step, const FlowContext &context);

/// Two single lines (a title, a date) as pieces; empty lines have none.
[[nodiscard]] std::vector<Fragment> weaveTexts(std::string_view a, std::string_view b, const std::vector<Change> &changes);

/// The stretches of a paragraph that are set in italics: its lead, and what else stands out in the source.
[[nodiscard]] std::vector<ByteRange> emphasised(const Paragraph &paragraph);

} // namespace resolute::word
