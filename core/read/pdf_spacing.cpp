// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/pdf_spacing.h"

#include "core/text/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

namespace resolute {

namespace {

// Gaps are measured in type sizes and compared with the line's own word space, because a justified line stretches all of
// its blanks alike. Measured on documents of the United Nations as Word prints them: of 115,000 gaps, 99.4 per cent are
// above 0.72 of their line's middle gap, and those below are pieces of one word, or notes; kerning before A, T or V
// and behind a quotation mark accounts for what lies between 0.6 and 0.72. A no-break space is not stretched: whatever the
// line's other gaps, one that a blank with kerning fills is a blank.
constexpr double surelyBlank = 0.72, surelyNone = 0.5, likelyBlank = 0.62;
constexpr double unstretched = 0.21; ///< type sizes
constexpr double behindMark = 0.1;   ///< type sizes; a footnote mark and the blank after it overlap in part
constexpr double usualBlank = 0.27;  ///< a blank of Times or Arial is 0.25 to 0.28 em wide
constexpr double leastBlank = 0.2;   ///< gaps that count towards the middle; narrower ones are kerning

std::string folded(std::string_view text)
{
    std::string out;
    for (const char32_t c : CodePoints(text)) appendCodePoint(out, static_cast<char32_t>(u_tolower(static_cast<UChar32>(c))));
    return out;
}

/// Without the punctuation around it.
std::string_view core(std::string_view word)
{
    const auto isPart = [](char32_t c) { return u_isalnum(static_cast<UChar32>(c)) || c == U'’' || c == U'\''; };
    std::size_t begin = 0, end = word.size();
    while (begin < end && !isPart(codePointAt(word, begin))) begin += codePointSize(word[begin]);
    while (end > begin) {
        const auto last = codePointBefore(word, end);
        if (isPart(last.value)) break;
        end = last.begin;
    }
    return word.substr(begin, end - begin);
}

bool closes(std::string_view word)
{
    static constexpr std::u32string_view closing = U",.;:!?)]}»”’-–‑‐/";
    return !word.empty() && closing.contains(codePointAt(word, 0));
}

/// Scripts that are set without blanks between words.
bool isUnspaced(char32_t c)
{
    return (c >= 0x2E80 && c < 0xA000) || (c >= 0xF900 && c < 0xFB00) || (c >= 0xFE30 && c < 0xFE50) || (c >= 0xFF00 && c < 0xFFEF)
        || (c >= 0x20000 && c < 0x32000);
}

/// On a page that is read from the right, Latin words and numbers follow each other towards the other side.
double gapBetween(const PdfWord &a, const PdfWord &b) { return std::max(b.box.x0 - a.box.x1, a.box.x0 - b.box.x1) / std::max({a.size, b.size, 0.5}); }

char32_t lastOf(const PdfWord &word) { return codePointBefore(word.text, word.text.size()).value; }
char32_t firstOf(const PdfWord &word) { return codePointAt(word.text, 0); }

/// Full-width punctuation has its own air inside of its square.
bool isWidePunctuation(char32_t c) { return isUnspaced(c) && u_ispunct(static_cast<UChar32>(c)); }

/// The middle one of a line's gaps.
struct Gaps {
    double words = usualBlank; ///< between words
    double mixed = 0;          ///< between Chinese letters and others
    double wide = 0;           ///< between Chinese letters, where stretching drew them apart
};

Gaps middleGaps(const PdfLine &line)
{
    std::vector<double> words, mixed, wide;
    for (std::size_t i = 1; i < line.words.size(); ++i) {
        const PdfWord &a = line.words[i - 1], &b = line.words[i];
        const double gap = gapBetween(a, b);
        if (gap > leastBlank && gap < 1.5) words.push_back(gap);
        if (a.raised || b.raised || isWidePunctuation(lastOf(a)) || isWidePunctuation(firstOf(b))) continue;
        const int unspaced = isUnspaced(lastOf(a)) + isUnspaced(firstOf(b));
        if (unspaced == 1) mixed.push_back(gap);
        if (unspaced == 2) wide.push_back(gap);
    }
    const auto middleOf = [](std::vector<double> &gaps, double otherwise) {
        if (gaps.size() < 3) return otherwise; // too few to tell
        const auto middle = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2);
        std::ranges::nth_element(gaps, middle);
        return *middle;
    };
    return {middleOf(words, usualBlank), middleOf(mixed, 0), middleOf(wide, 0)};
}

/// Chinese has no blanks between words. What parts its letters from figures and Latin letters is a fifth or a quarter of an
/// em of air, more in a line that is stretched; a blank that was typed stands between two letters of headings ("第4条 名称")
/// and behind the point of a number.
bool hasBlankBesideChinese(const PdfWord &a, const PdfWord &b, const Gaps &middle)
{
    const char32_t last = lastOf(a), first = firstOf(b);
    if (a.raised || b.raised || isWidePunctuation(last) || isWidePunctuation(first)) return false;
    const double gap = gapBetween(a, b);
    if (isUnspaced(last) && isUnspaced(first)) return gap > std::max(leastBlank, 2 * middle.wide);
    if (last == U'.') return gap > behindMark;
    return gap > std::max(0.5, 1.5 * middle.mixed);
}

bool hasBlank(const PdfWord &a, const PdfWord &b, const Gaps &gaps, const PdfLexicon *known)
{
    if (b.glued) return false;
    if (isUnspaced(lastOf(a)) || isUnspaced(firstOf(b))) return hasBlankBesideChinese(a, b, gaps);
    const double gap = gapBetween(a, b), ratio = gap / gaps.words;
    if (b.raised) return false; // a mark stands at its word, whatever the gap
    // French has a blank before the punctuation behind it: a whole one, unlike what is left beside a comma.
    if (a.raised) return gap > (closes(b.text) ? unstretched : behindMark);
    if (ratio >= surelyBlank || gap >= unstretched) return true;
    if (ratio < surelyNone || closes(b.text)) return false;
    if (known != nullptr) {
        if (known->count(std::string(a.text) + b.text) > 0) return false;
        if (known->count(a.text) > 0 && known->count(b.text) > 0) return true;
    }
    return ratio >= likelyBlank;
}

void markSpaces(PdfLine &line, const PdfLexicon *known)
{
    const Gaps gaps = middleGaps(line);
    for (std::size_t i = 1; i < line.words.size(); ++i) line.words[i].space = hasBlank(line.words[i - 1], line.words[i], gaps, known);
}

/// Words that are whole for certain: neither the last of a line that ends with a hyphen nor the first after one.
void learn(const PdfLine &line, PdfLexicon &lexicon)
{
    const std::string text = line.text();
    const bool broken = text.ends_with('-') || text.ends_with("‐");
    for (std::size_t at = 0; at < text.size();) {
        const auto blank = std::min(text.find(' ', at), text.size());
        if (!(broken && blank == text.size()) && at > 0) lexicon.add(std::string_view(text).substr(at, blank - at));
        at = blank + 1;
    }
}

bool endsWithHyphen(std::string_view word) { return word.ends_with('-') || word.ends_with("‐"); }

std::string_view withoutHyphen(std::string_view word) { return word.substr(0, word.size() - (word.ends_with('-') ? 1 : 3)); }

std::string lastWord(const PdfLine &line)
{
    const std::string text = line.text();
    return text.substr(text.rfind(' ') + 1);
}

/// A line's last word is half of one that the text has elsewhere, without a hyphen.
bool breaksWord(const PdfLine &line, const PdfLine &next, const PdfLexicon &lexicon)
{
    const std::string last = lastWord(line), text = next.text();
    if (!endsWithHyphen(last)) return false;
    const std::string_view front = core(withoutHyphen(last)), back = core(std::string_view(text).substr(0, text.find(' ')));
    if (front.empty() || back.empty() || !u_islower(static_cast<UChar32>(codePointAt(back, 0)))) return false;
    return lexicon.count(std::string(front) + std::string(back)) > 0 && lexicon.count(std::string(front) + '-' + std::string(back)) == 0;
}

} // namespace

void PdfLexicon::add(std::string_view word)
{
    const std::string_view part = core(word);
    if (part.empty()) return;
    ++words_[folded(part)];
    for (std::size_t at = 0; part.contains('-') && at <= part.size();) { // the members of a compound are words too
        const auto end = std::min(part.find('-', at), part.size());
        if (end > at) ++words_[folded(part.substr(at, end - at))];
        at = end + 1;
    }
}

int PdfLexicon::count(std::string_view word) const
{
    const auto found = words_.find(folded(core(word)));
    return found == words_.end() ? 0 : found->second;
}

PdfLexicon findSpaces(std::vector<PdfLine> &lines)
{
    PdfLexicon lexicon;
    for (PdfLine &line : lines) {
        markSpaces(line, nullptr);
        learn(line, lexicon);
    }
    for (PdfLine &line : lines) markSpaces(line, &lexicon);
    for (std::size_t i = 1; i < lines.size() && !lexicon.hyphenated; ++i) lexicon.hyphenated = breaksWord(lines[i - 1], lines[i], lexicon);
    return lexicon;
}

LineJoin joinOf(std::string_view last, std::string_view first, const PdfLexicon &lexicon)
{
    if (last.empty() || first.empty()) return LineJoin::blank;
    const char32_t before = codePointBefore(last, last.size()).value, after = codePointAt(first, 0);
    if (isUnspaced(before) || isUnspaced(after)) return LineJoin::glue;
    if (last.size() == codePointSize(last[0])) return LineJoin::blank; // a dash with blanks around it, an article
    if (before == U'–' || before == U'—' || before == U'‑') return LineJoin::glue;
    // Word does not break a line behind a slash, others do in symbols and addresses: between two plain words a blank stood there.
    if (before == U'/') return std::ranges::count(last, '/') > 1 || !u_islower(static_cast<UChar32>(after)) ? LineJoin::glue : LineJoin::blank;
    if (!endsWithHyphen(last)) return LineJoin::blank;
    if (!u_islower(static_cast<UChar32>(after))) return LineJoin::glue; // "pre-2015", "sub-Saharan"; "2001/2-" with its other half
    const std::string_view front = core(withoutHyphen(last)), back = core(first);
    const std::string compound = std::string(front) + '-' + std::string(back), whole = std::string(front) + std::string(back);
    const int asCompound = lexicon.count(compound), asWhole = lexicon.count(whole);
    if (asCompound != asWhole) return asCompound > asWhole ? LineJoin::glue : LineJoin::dropHyphen;
    const auto stands = [&](std::string_view part) { return lexicon.count(part) > 0; };
    return lexicon.hyphenated && !(stands(front) && stands(back)) && !front.contains('-') ? LineJoin::dropHyphen : LineJoin::glue;
}

bool closesInsertion(std::string_view text)
{
    constexpr std::string_view dashes[]{"—", "–"};
    for (const std::string_view dash : dashes) {
        if (!text.ends_with(dash)) continue;
        text.remove_suffix(dash.size());
        const auto isBlank = [&](std::size_t at) { return at >= text.size() || text[at] == ' '; };
        const auto before = text.rfind(dash);
        return !text.empty() && !text.ends_with(' ') && before != std::string_view::npos && (before == 0 || isBlank(before - 1))
            && !isBlank(before + dash.size());
    }
    return false;
}

} // namespace resolute
