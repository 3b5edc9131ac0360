// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/letters.h"

#include "core/text/fold.h"
#include "core/text/utf8.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace resolute {

std::u32string bareLetters(std::string_view word)
{
    std::u32string out;
    if (isAscii(word)) {
        out.assign(word.begin(), word.end());
        return out;
    }
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *nfd = icu::Normalizer2::getNFDInstance(status); // ICU's own, shared
    icu::UnicodeString text = icu::UnicodeString::fromUTF8(icu::StringPiece(word.data(), static_cast<int32_t>(word.size())));
    if (U_SUCCESS(status)) text = nfd->normalize(text, status);
    for (int32_t i = 0; i < text.length();) {
        const UChar32 c = text.char32At(i);
        i += U16_LENGTH(c);
        if ((U_GET_GC_MASK(c) & U_GC_M_MASK) == 0) out += static_cast<char32_t>(c);
    }
    return out;
}

} // namespace resolute
