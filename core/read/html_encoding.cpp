// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/html_encoding.h"

#include "core/text/utf8.h"

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <memory>

namespace resolute {

namespace {

std::string lower(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(out, out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

/// The charset that a page names in its first KB, as the HTML standard asks readers to look for it.
std::string declaredCharset(std::string_view bytes)
{
    const std::string head = lower(bytes.substr(0, 2048));
    for (auto at = head.find("charset"); at != std::string::npos; at = head.find("charset", at + 1)) {
        auto from = head.find_first_not_of(" \t\r\n", at + 7);
        if (from == std::string::npos || head[from] != '=') continue;
        from = head.find_first_not_of(" \t\r\n\"'", from + 1);
        if (from == std::string::npos) return {};
        return head.substr(from, std::min(head.find_first_of(" \t\r\n\"';/>", from), head.size()) - from);
    }
    return {};
}

/// Families of encodings that pages are written in; others that a converter may know (UTF-7) only serve to deceive.
bool isFamiliar(std::string_view name)
{
    static constexpr std::array<std::string_view, 10> families{"windows-", "cp125", "iso-8859-", "koi8", "gb", "big5", "euc-", "shift_jis",
        "macintosh", "us-ascii"};
    return std::ranges::any_of(families, [&](std::string_view family) { return name.starts_with(family); });
}

bool convert(std::string_view bytes, const char *name, std::string &out)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> from(ucnv_open(name, &status), ucnv_close), to(ucnv_open("UTF-8", &status), ucnv_close);
    if (U_FAILURE(status)) return false;
    const char *source = bytes.data(), *const end = source + bytes.size();
    std::array<char, 1 << 14> piece;
    std::array<UChar, 1 << 12> pivot;
    UChar *pivotSource = pivot.data(), *pivotTarget = pivot.data();
    for (bool reset = true;; reset = false) {
        char *target = piece.data();
        status = U_ZERO_ERROR;
        ucnv_convertEx(to.get(), from.get(), &target, piece.data() + piece.size(), &source, end, pivot.data(), &pivotSource, &pivotTarget,
            pivot.data() + pivot.size(), reset, true, &status);
        out.append(piece.data(), target);
        if (status != U_BUFFER_OVERFLOW_ERROR) return U_SUCCESS(status);
    }
}

/// One kind of line end, and no zero bytes, which a parser takes for an end.
std::string cleaned(std::string text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\r') {
            if (i + 1 == text.size() || text[i + 1] != '\n') out += '\n';
        } else if (text[i] != '\0') out += text[i];
    }
    return out;
}

} // namespace

DecodedHtml decodeHtml(std::string_view bytes)
{
    DecodedHtml out;
    const auto as = [&](std::string_view from, const char *name) {
        std::string text;
        return convert(from, name, text) ? (out.text = cleaned(std::move(text)), true) : false;
    };
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    else if (bytes.starts_with("\xFF\xFE") && as(bytes.substr(2), "UTF-16LE")) return out;
    else if (bytes.starts_with("\xFE\xFF") && as(bytes.substr(2), "UTF-16BE")) return out;
    if (!firstInvalidByte(bytes)) {
        out.text = cleaned(std::string(bytes));
        return out;
    }
    const std::string declared = declaredCharset(bytes);
    // "iso-8859-1" and "us-ascii" mean Windows-1252 on the web (Encoding standard, section 4.2).
    const bool western = declared == "iso-8859-1" || declared == "us-ascii";
    if (isFamiliar(declared) && as(bytes, western ? "windows-1252" : declared.c_str())) return out;
    out.assumed = "Windows-1252";
    as(bytes, "windows-1252");
    return out;
}

} // namespace resolute
