// SPDX-License-Identifier: GPL-3.0-or-later
// What the passes of core/structure hand to each other: the blocks of a source on their way to paragraphs.
#pragma once

#include "core/document/document.h"
#include "core/read/source.h"
#include "core/structure/lexicon.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace resolute {

/// What stands between a piece and the one before it.
enum class Gap { plain, wide, broken }; ///< a blank line; several; a rule, a page break or notes

struct Piece : Block {
    Gap gap = Gap::plain;
    bool joined = false;      ///< put together from several blocks
    std::string number;       ///< printed number without its point: "7", "7 bis"
    std::uint32_t leadEnd = 0; ///< size of the opening words, 0 if there are none
    Lexicon::Opening opening = Lexicon::Opening::none;
    bool emphasisedLead = false;
    bool loweredNote = false; ///< the body of a note whose number is not raised any more, as its mark is not

    [[nodiscard]] int line() const { return place.lines.empty() ? 0 : place.lines.front().first; }
    [[nodiscard]] int page() const { return place.areas.empty() ? 0 : place.areas.front().page; }
};

/// The body of a note, taken out of the running text.
struct Note {
    std::string mark;
    std::string text;
    SourcePlace place;
    bool anchored = false;
};

/// The state of one text between passes.
struct Work {
    const Lexicon &lexicon;
    std::vector<Piece> pieces;
    std::vector<Note> notes;
    SourceFacts facts;
    Document document;
    bool hasEnactingClause = false;
    bool emphasisedLeads = false; ///< the source sets opening words off, so words that are not are none
    bool notesLost = false; ///< the text has marks of notes, but was written without their texts

    void report(Severity severity, const Message &message, std::vector<std::string> arguments, const Piece &at);
    void report(Severity severity, const Message &message, std::vector<std::string> arguments, Place place);
};

/// A replacement in a piece's text. Edits are ordered and apart.
struct Edit {
    ByteRange range;
    std::string_view with;
};
/// Applies edits; styles, anchors and the end of the lead move along.
void apply(Piece &piece, std::span<const Edit> edits);
/// Cuts off the first `size` bytes.
void cutFront(Piece &piece, std::uint32_t size);
/// Cuts the piece in two at `at`; the second part is returned, without blanks at its front.
[[nodiscard]] Piece splitAt(Piece &piece, std::uint32_t at);
/// Takes out blanks behind the marks of notes where Chinese characters stand on both sides: typists set them for the mark.
void closeAtMarks(Piece &piece);
/// Appends another piece after a blank (none beside Chinese characters); its place is added.
void append(Piece &piece, Piece next);
/// The text on one line.
[[nodiscard]] std::string oneLine(std::string_view text);
[[nodiscard]] std::string_view trimmed(std::string_view text);

} // namespace resolute
