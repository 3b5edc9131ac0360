// SPDX-License-Identifier: GPL-3.0-or-later
// Arabic letters that are drawn as one shape: lam with alef, a letter with its vowel sign. A PDF says which letters a shape
// stands for in the order of reading, but not that it is one shape; on a page that is listed from left to right these letters
// stand the wrong way round. The shape gives itself away: its letters share its width in equal parts.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace resolute {

/// A drawn word, letter by letter from left to right.
struct PdfLetters {
    std::u32string letters;
    std::vector<double> edges; ///< where each letter begins, and where the last one ends
    double size = 0;           ///< of the type
    bool bold = false;

    [[nodiscard]] double width(std::size_t i) const { return edges[i + 1] - edges[i]; }
};

/// True for the letters that this is about, so that others need not be measured.
[[nodiscard]] bool hasArabicShapes(std::u32string_view letters);

/// The widths of a text's letters, by which shapes of several letters are told from letters that are as wide by chance.
class PdfShapes
{
public:
    void learn(const PdfLetters &word);
    /// Turns the letters of each shape round, so that all run from right to left. Returns how far the word may reach to the
    /// left beyond its first edge, least first: of a letter with a vowel sign the PDF may know the sign's width alone, and the
    /// letter is wider at the end of a word than inside.
    std::vector<double> mend(PdfLetters &word) const;

private:
    using Key = std::pair<char32_t, bool>; ///< letter, and whether it is bold
    [[nodiscard]] bool isUsual(const PdfLetters &word, std::size_t i) const;
    [[nodiscard]] std::vector<double> widthsOf(const PdfLetters &word, std::size_t i) const;
    [[nodiscard]] std::size_t endOfShape(const PdfLetters &word, std::size_t begin) const;

    std::map<Key, std::map<long, int>> widths_; ///< in hundredths of a point, and how often
};

} // namespace resolute
