// SPDX-License-Identifier: GPL-3.0-or-later
// The passes of structure() in their order; each is a pure step on a Work and has a file of its own.
#pragma once

#include "core/document/coverage.h"
#include "core/structure/piece.h"

namespace resolute {

/// What people wrote into the file; null where there is nothing. Before the blocks become pieces.
[[nodiscard]] std::shared_ptr<const FileRemarks> remarksOf(const Source &source);
/// Puts marks of notes that stand on lines of their own before the notes: they would be taken for numbers of pages.
void joinMarksApart(std::vector<Block> &blocks, const Lexicon &lexicon);
/// Takes running heads, page and job numbers out from behind the enacting clause; their wordings, each once.
[[nodiscard]] std::vector<std::string> takeFurniture(std::vector<Block> &blocks, const Lexicon &lexicon);
/// Blocks to pieces: blanks made one, rules and page breaks turned into gaps. The place of notes is not decided yet.
[[nodiscard]] std::vector<Piece> toPieces(std::vector<Block> blocks, Work &work);
/// Makes asterisks of signs that only look like them, where they may be marks of notes.
void plainAsterisks(std::span<Piece> pieces);
/// The language with whose lexicon the text is read.
[[nodiscard]] const Lexicon &chooseLexicon(const Source &source);
/// Raises the numbers of notes that stand in brackets, and takes the brackets off those that are raised with them.
void raiseBracketed(Work &work);
/// Raises the numbers of notes whose mark in the text is raised and theirs is not; where it is the other way round, lowers theirs.
void raisePlainBodies(Work &work);
/// Takes the bodies of notes out of the running text.
void takeNoteBodies(Work &work);
/// Takes the marks of notes out of pieces, which keep them as anchors. Asterisks are left to whoever reads a masthead.
void takeMarks(Work &work, std::span<Piece> pieces, bool asterisks);
/// In text whose marks are not raised any more: takes out the figures at words that count up through the text, and the lines that
/// are the notes' texts.
void takePlainMarks(Work &work);
/// Parts pieces that hold an enacting clause glued to a heading or to the first paragraph.
void partGlued(Work &work);
/// Everything before the first paragraph, if the text has an enacting clause.
void readMasthead(Work &work);
/// Meeting, date and vote at the end; what follows them stays (annexes).
void readAdoption(Work &work);
/// Printed numbers and labels off the text; opening words found.
void readNumbers(Work &work);
void findLeads(Work &work);
/// Puts together what a page break, notes or a blank line cut.
void joinBroken(Work &work);
/// Pieces to paragraphs with their names.
void makeParagraphs(Work &work);
/// Notes to footnotes, sponsors' notes, and findings about both.
void anchorNotes(Work &work);
/// Everything that looks wrong.
void check(Work &work);

/// Letters and digits of all of them, labels and footnote marks included.
[[nodiscard]] std::size_t lettersOf(std::span<const Block> blocks);
[[nodiscard]] std::size_t lettersOf(std::span<const Piece> pieces);
/// Counts what stands in the finished document; total, masthead and adoption are counted before.
void measure(Coverage &coverage, const Document &document);

/// Nothing but what is printed before a paragraph: "12.", "3 bis.", "(a)".
[[nodiscard]] bool isNumberAlone(std::string_view text);
/// The symbol in the line of sponsors of an amendment document; empty for any other line.
[[nodiscard]] std::string amendedBy(const Lexicon &lexicon, std::string_view line);
/// True where a piece is one of the lines of a masthead or an enacting clause.
[[nodiscard]] bool isEnactingClause(const Lexicon &lexicon, std::string_view text);
/// Ends as a finished paragraph does: with punctuation, brackets and quotes aside.
[[nodiscard]] bool isTerminated(std::string_view text);
[[nodiscard]] bool endsWithComma(std::string_view text);
[[nodiscard]] bool startsLower(std::string_view text);

} // namespace resolute
