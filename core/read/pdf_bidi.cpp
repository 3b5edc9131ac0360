// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/pdf_bidi.h"

#include "core/text/utf8.h"

#include <unicode/ubidi.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>

namespace resolute {

namespace {

bool isRightToLeft(char32_t c)
{
    const auto direction = u_charDirection(static_cast<UChar32>(c));
    return direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC;
}

constexpr std::size_t blank = static_cast<std::size_t>(-1);

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
    // The line as the eye sees it from left to right, and which word each letter comes from.
    icu::UnicodeString seen;
    std::vector<std::size_t> from;
    for (std::size_t i = words.size(); i-- > 0;) {
        const auto text = icu::UnicodeString::fromUTF8(words[i].text);
        seen += text;
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
        piece.toUTF8String(read.back().text);
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
        if (word != blank) piece += seen[at];
    }
    finish();
    words = std::move(read);
}

} // namespace resolute
