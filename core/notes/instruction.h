// SPDX-License-Identifier: GPL-3.0-or-later
// Instructions that turn one text into another, as the documents that amend a draft have them: "In operative
// paragraph 12, replace “…” with “…”." Everything is named as the base text has it, whatever other instructions
// do; their order counts only among paragraphs that come to stand at the same place.
#pragma once

#include "core/base/range.h"
#include "core/document/document.h"

#include <string>
#include <string_view>
#include <vector>

namespace resolute {

enum class InstructionOp {
    replaceText,
    insertText,
    deleteText,
    insertParagraph,
    deleteParagraph,
    replaceParagraph,
    moveParagraph,
    splitParagraph,
    mergeParagraphs,
    renumber
};
[[nodiscard]] std::string_view name(InstructionOp op); ///< "replaceText"

/// A paragraph as an instruction brings it.
struct DraftParagraph {
    ParagraphKind kind = ParagraphKind::operative;
    std::string part;   ///< "" for the text itself, "A1" for its first annex
    std::string number; ///< as printed; empty if it has none
    std::string label;  ///< "(a)"
    std::string suffix; ///< what its name adds to its parent's: "(a)", "+1"; empty at top level
    int depth = 0;      ///< 0 at top level; else the parent is the nearest before it that is one less deep
    std::string text;
    ByteRange lead;
    bool operator==(const DraftParagraph &) const = default;
};

/// Paragraphs to be known by name and, so that a wrong text is noticed, by how they begin.
struct Target {
    std::string id;      ///< in the base text: "O7(a)"
    std::string opening; ///< its first words; empty: not checked
    bool operator==(const Target &) const = default;
};

/// A number or label that a paragraph gets.
struct Renumbering {
    std::string id; ///< in the base text
    std::string number, label, suffix; ///< as in DraftParagraph
    bool operator==(const Renumbering &) const = default;
};

/// Parts of a text that a change of words is about, each time that they stand there; none: all paragraphs.
struct Parts {
    bool title = false, preamble = false, operative = false;

    [[nodiscard]] bool any() const { return title || preamble || operative; }
    bool operator==(const Parts &) const = default;
};

struct Instruction {
    InstructionOp op = InstructionOp::replaceText;
    /// What it is about. One for changes of words (several: the same change in each); any number for the rest.
    /// Empty for insertParagraph, and for a change of words in all `parts`.
    std::vector<Target> targets;
    Parts parts;
    /// insertParagraph and moveParagraph: the paragraph that it comes to stand behind, or in front of. Empty: the start.
    std::string anchor;
    bool before = false;
    /// replaceText, deleteText: the words; insertText: the words behind which (or, with `before`, in front of which) it
    /// goes; empty: the start of the paragraph, or with atEnd its end.
    std::string quote;
    std::string text; ///< replaceText, insertText
    bool atEnd = false;
    bool everywhere = false; ///< each time that the quote stands there, not only where it is unique
    std::string lead;        ///< opening words of the paragraph afterwards, where a change of words changes them
    bool toEnd = false;      ///< from the quote to the end of the paragraph
    std::vector<DraftParagraph> paragraphs; ///< insertParagraph, replaceParagraph, splitParagraph, mergeParagraphs
    /// renumber: what gets which number; empty: all operative paragraphs in order, in each part.
    std::vector<Renumbering> numbers;
    /// Quotes, dashes, hyphens and blanks alone: nobody reads such a thing out, but without it the text is not the new one to
    /// the letter.
    bool typographic = false;
    std::string words; ///< the instruction in English: what a meeting reads out

    bool operator==(const Instruction &) const = default;
};

/// What the instructions were made from.
struct NotesText {
    std::string file, symbol, number, title, date, sha256;
    bool operator==(const NotesText &) const = default;
};
[[nodiscard]] NotesText describe(const Document &document);
[[nodiscard]] std::string called(const NotesText &text); ///< the short name of the text

/// A change outside of the paragraphs, told to people; carrying out leaves it alone.
struct Beside {
    enum class What { title, organ, agendaItem, footnote } what = What::title;
    std::string words;
    bool operator==(const Beside &) const = default;
};
[[nodiscard]] std::string_view name(Beside::What what); ///< "agendaItem"

struct Notes {
    NotesText from, to;
    std::vector<Instruction> instructions;
    std::vector<Beside> besides{};
    bool operator==(const Notes &) const = default;
};

/// A paragraph of a document as an instruction would bring it.
[[nodiscard]] DraftParagraph draftOf(const Document &document, ParagraphIndex index);

} // namespace resolute
