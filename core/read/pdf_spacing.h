// SPDX-License-Identifier: GPL-3.0-or-later
// Where the blanks are, and whether a hyphen at a line's end belongs to the word: both decided by the gaps on the page
// and by the other words of the same text, never by a dictionary.
#pragma once

#include "core/read/pdf_lines.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace resolute {

/// How often the text has each word, folded to lower case, inside a line.
class PdfLexicon
{
public:
    void add(std::string_view word);
    [[nodiscard]] int count(std::string_view word) const;

    bool hyphenated = false; ///< the typesetter breaks words at line ends: some halves make a word that stands whole elsewhere

private:
    std::unordered_map<std::string, int> words_;
};

/// Sets PdfWord::space in every line and returns the words of the text.
[[nodiscard]] PdfLexicon findSpaces(std::vector<PdfLine> &lines);

enum class LineJoin {
    blank,      ///< the next line begins with another word
    glue,       ///< the word goes on; the hyphen, if there is one, belongs to it ("non-governmental")
    dropHyphen  ///< the word goes on, the hyphen was set by the typesetter ("govern-ment")
};

/// How a line that ends with `last` goes on with `first`, both as printed and without blanks.
[[nodiscard]] LineJoin joinOf(std::string_view last, std::string_view first, const PdfLexicon &lexicon);

/// True for a text whose last dash closes an insertion that a dash opened ("they are —and were—"), as Spanish has them: another
/// word follows it, where a dash alone between two words touches both.
[[nodiscard]] bool closesInsertion(std::string_view text);

} // namespace resolute
