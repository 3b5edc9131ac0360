// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/pdf_bidi.h"

#include "core/text/utf8.h"

#include <unicode/ubidi.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <string_view>

namespace resolute {

namespace {

bool isRightToLeft(char32_t c)
{
    const auto direction = u_charDirection(static_cast<UChar32>(c));
    return direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC;
}

constexpr std::size_t blank = static_cast<std::size_t>(-1);
constexpr char16_t rightward = u'A', leftward = 0x05D0; ///< any letters that run this way, in place of what is ordered as a whole

/// The mark of a note, raised in the text or before the note itself. Its figures do not run together with the number or the
/// symbol beside it, from left to right: it follows what stands at its right.
bool isMark(const std::vector<PdfWord> &words, std::size_t i)
{
    constexpr std::size_t longest = 3;
    const PdfWord &word = words[i];
    if (word.text.size() > longest || word.text.find_first_not_of("0123456789") != std::string::npos) return false;
    if (word.raised) return true;
    // With punctuation alone beside it, it is the number of a paragraph, or half of "2015/30".
    const auto hasLetters = [](const std::string &text) {
        for (const char32_t c : CodePoints(text))
            if (u_isalnum(static_cast<UChar32>(c))) return true;
        return false;
    };
    return i == 0 && words.size() > 1 && hasLetters(words[1].text);
}

/// The mark of a note that begins with Latin words is drawn together with what closes them: "(Part I)1". It is cut off.
void cutMark(std::vector<PdfWord> &words)
{
    const std::string &text = words.front().text;
    const auto bracket = text.rfind(')');
    if (bracket == std::string::npos || bracket + 1 == text.size() || text.size() - bracket > 4) return;
    if (text.find_first_not_of("0123456789", bracket + 1) != std::string::npos) return;
    PdfWord mark = words.front();
    mark.text = text.substr(bracket + 1);
    const double share = static_cast<double>(mark.text.size()) / static_cast<double>(countCodePoints(text));
    mark.box.x1 = mark.box.x0 + share * (mark.box.x1 - mark.box.x0); // the page is mirrored
    words.front().text.resize(bracket + 1);
    words.front().box.x0 = mark.box.x1;
    words.insert(words.begin(), std::move(mark));
}

bool isLatin(char32_t c) { return u_charDirection(static_cast<UChar32>(c)) == U_LEFT_TO_RIGHT; }

/// The part of a word that is kept as it is drawn, from a first to a last letter or figure with a Latin letter among them:
/// figures of a symbol ("A/RES/75/180") do not change sides. Empty for other words.
ByteRange latinPart(const std::string &text)
{
    ByteRange part;
    bool latin = false;
    for (std::uint32_t at = 0; at < text.size();) {
        const char32_t c = codePointAt(text, at);
        const auto end = at + static_cast<std::uint32_t>(codePointSize(text[at]));
        if (isRightToLeft(c)) return {};
        latin = latin || isLatin(c);
        if (u_isalnum(static_cast<UChar32>(c))) {
            if (part.empty()) part.begin = at;
            part.end = end;
        }
        at = end;
    }
    return latin ? part : ByteRange{};
}

/// The parts of a line's words, from the right, that are kept as drawn. Brackets that open and close between Latin words
/// ("A/1/2 (Part I)") belong to them.
std::vector<ByteRange> latinParts(const std::vector<PdfWord> &words)
{
    std::vector<ByteRange> parts;
    for (const PdfWord &word : words) parts.push_back(latinPart(word.text));
    const auto closes = [&](std::size_t i) {
        const std::string &text = words[i].text;
        return !parts[i].empty() && parts[i].end < text.size() && text[parts[i].end] == ')';
    };
    const auto opens = [&](std::size_t i) { return parts[i].begin > 0 && words[i].text[parts[i].begin - 1] == '('; };
    for (std::size_t close = 0; close < words.size(); ++close) {
        if (!closes(close)) continue;
        std::size_t open = close;
        while (open < words.size() && !parts[open].empty() && !opens(open) && (open == close || !closes(open))) ++open;
        if (open == words.size() || !opens(open)) continue;
        --parts[open].begin;
        ++parts[close].end;
    }
    return parts;
}

} // namespace

bool readsFromRight(const PdfPage &page)
{
    std::size_t right = 0, left = 0;
    for (const PdfWord &word : page.words)
        for (const char32_t c : CodePoints(word.text)) {
            right += isRightToLeft(c);
            left += u_charDirection(static_cast<UChar32>(c)) == U_LEFT_TO_RIGHT;
        }
    return right > left;
}

PageBox mirrored(PageBox box, double width) { return {width - box.x1, box.y0, width - box.x0, box.y1}; }

void mirror(PdfPage &page)
{
    for (PdfWord &word : page.words) word.box = mirrored(word.box, page.width);
}

void toReadingOrder(std::vector<PdfWord> &words)
{
    cutMark(words);
    // The line as the eye sees it from left to right, and which word each letter comes from.
    icu::UnicodeString seen;
    std::vector<std::size_t> from;
    const std::vector<ByteRange> whole = latinParts(words);
    std::vector<std::size_t> wholeAt(words.size(), blank); ///< where each stands in what is seen
    for (std::size_t i = words.size(); i-- > 0;) {
        const std::string &text = words[i].text;
        if (isMark(words, i)) seen += leftward;
        else if (const ByteRange kept = whole[i]; kept.empty()) seen += icu::UnicodeString::fromUTF8(text);
        else {
            seen += icu::UnicodeString::fromUTF8(text.substr(0, kept.begin));
            wholeAt[i] = static_cast<std::size_t>(seen.length());
            seen += rightward;
            seen += icu::UnicodeString::fromUTF8(text.substr(kept.end));
        }
        from.resize(static_cast<std::size_t>(seen.length()), i);
        const bool gap = i > 0 && words[i - 1].box.x0 < words[i].box.x0 && words[i].box.x0 - words[i - 1].box.x1 > 0.1 * words[i].size;
        if (!gap) continue;
        seen += u' ';
        from.push_back(blank);
    }
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UBiDi, decltype(&ubidi_close)> bidi(ubidi_open(), ubidi_close);
    std::vector<std::int32_t> map(from.size());
    ubidi_setReorderingMode(bidi.get(), UBIDI_REORDER_INVERSE_LIKE_DIRECT);
    ubidi_setPara(bidi.get(), seen.getBuffer(), seen.length(), 1, nullptr, &status);
    ubidi_getVisualMap(bidi.get(), map.data(), &status);
    if (U_FAILURE(status)) return;
    std::vector<PdfWord> read;
    std::size_t last = blank;
    std::vector<bool> begun(words.size());
    icu::UnicodeString piece;
    const auto finish = [&] {
        if (last == blank || piece.isEmpty()) return;
        read.push_back(words[last]);
        read.back().text.clear();
        if (isMark(words, last)) read.back().text = words[last].text;
        else piece.toUTF8String(read.back().text);
        read.back().glued = read.back().glued || begun[last];
        begun[last] = true;
        piece.remove();
    };
    for (const std::int32_t at : map) {
        const std::size_t word = at < 0 ? blank : from[static_cast<std::size_t>(at)];
        if (word != last) {
            finish();
            last = word;
        }
        if (word == blank) continue;
        if (static_cast<std::size_t>(at) == wholeAt[word]) piece += icu::UnicodeString::fromUTF8(std::string(whole[word].in(words[word].text)));
        else piece += seen[at];
    }
    finish();
    words = std::move(read);
}

} // namespace resolute
