// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/pdf_shapes.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <cmath>

namespace resolute {

namespace {

constexpr char32_t lam = 0x0644;
constexpr double samePart = 0.012; ///< type sizes; programs place glyphs on a grid of a twentieth of a point
constexpr long sameWidth = 5;      ///< hundredths of a point: one step of that grid
constexpr int usual = 2;           ///< times that a width is seen

bool isAlef(char32_t c) { return c == 0x0627 || c == 0x0622 || c == 0x0623 || c == 0x0625; }
bool isVowelSign(char32_t c) { return u_charType(static_cast<UChar32>(c)) == U_NON_SPACING_MARK; }

bool equalParts(const PdfLetters &word, std::size_t a, std::size_t b) { return std::abs(word.width(a) - word.width(b)) < samePart * word.size; }

/// May be two letters of one shape.
bool mayBeOne(const PdfLetters &word, std::size_t i)
{
    if (i + 1 >= word.letters.size()) return false;
    return (word.letters[i] == lam && isAlef(word.letters[i + 1])) || isVowelSign(word.letters[i + 1]);
}

long hundredths(const PdfLetters &word, std::size_t i) { return std::lround(100 * word.width(i)); }

} // namespace

bool hasArabicShapes(std::u32string_view letters)
{
    return std::ranges::any_of(letters, [](char32_t c) { return c >= 0x0600 && c < 0x0700; });
}

void PdfShapes::learn(const PdfLetters &word)
{
    // Letters of unequal widths are shapes of their own, whatever they are.
    const auto perhaps = [&](std::size_t i) { return mayBeOne(word, i) && equalParts(word, i, i + 1); };
    for (std::size_t i = 0; i < word.letters.size(); ++i)
        if (!perhaps(i) && !(i > 0 && perhaps(i - 1))) ++widths_[{word.letters[i], word.bold}][hundredths(word, i)];
}

/// The letter is as wide elsewhere, where it is a shape of its own.
bool PdfShapes::isUsual(const PdfLetters &word, std::size_t i) const
{
    const auto known = widths_.find({word.letters[i], word.bold});
    if (known == widths_.end()) return false;
    const long width = hundredths(word, i);
    int seen = 0;
    for (auto at = known->second.lower_bound(width - sameWidth); at != known->second.end() && at->first <= width + sameWidth; ++at)
        seen += at->second;
    return seen >= usual;
}

/// The widths that the letter has elsewhere.
std::vector<double> PdfShapes::widthsOf(const PdfLetters &word, std::size_t i) const
{
    std::vector<double> out;
    if (const auto known = widths_.find({word.letters[i], word.bold}); known != widths_.end())
        for (const auto &[width, seen] : known->second) out.push_back(static_cast<double>(width) / 100);
    return out;
}

std::size_t PdfShapes::endOfShape(const PdfLetters &word, std::size_t begin) const
{
    std::size_t end = begin + 1;
    if (!mayBeOne(word, begin) || !equalParts(word, begin, begin + 1)) return end;
    if (word.letters[begin] == lam && isAlef(word.letters[begin + 1])) {
        if (isUsual(word, begin)) return end; // the article "ال", seen from the left
        ++end;
    }
    while (end < word.letters.size() && isVowelSign(word.letters[end]) && equalParts(word, begin, end)) ++end;
    return end;
}

std::vector<double> PdfShapes::mend(PdfLetters &word) const
{
    std::vector<double> beyond;
    for (std::size_t begin = 0; begin < word.letters.size();) {
        const std::size_t end = endOfShape(word, begin);
        if (begin == 0 && end > 1 && isVowelSign(word.letters[end - 1]))
            for (const double width : widthsOf(word, 0))
                if (const double more = width - (word.edges[end] - word.edges[0]); more > 0) beyond.push_back(more);
        std::reverse(word.letters.begin() + static_cast<std::ptrdiff_t>(begin), word.letters.begin() + static_cast<std::ptrdiff_t>(end));
        begin = end;
    }
    return beyond;
}

} // namespace resolute
