// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/docx_symbols.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace resolute::docx {

namespace {

// Adobe's Symbol encoding, 0x20 to 0x7E and 0xA0 to 0xFE (Unicode's mapping table VENDORS/ADOBE/symbol.txt); zero
// where a piece of a large bracket or nothing stands.
constexpr std::u32string_view low = U" !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_\u203Eαβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";
constexpr std::array<char32_t, 95> high{U'€', U'ϒ', U'′', U'≤', U'⁄', U'∞', U'ƒ', U'♣', U'♦', U'♥', U'♠', U'↔', U'←', U'↑', U'→', U'↓', U'°', U'±',
    U'″', U'≥', U'×', U'∝', U'∂', U'•', U'÷', U'≠', U'≡', U'≈', U'…', 0, 0, U'↵', U'ℵ', U'ℑ', U'ℜ', U'℘', U'⊗', U'⊕', U'∅', U'∩', U'∪', U'⊃', U'⊇',
    U'⊄', U'⊂', U'⊆', U'∈', U'∉', U'∠', U'∇', U'®', U'©', U'™', U'∏', U'√', U'⋅', U'¬', U'∧', U'∨', U'⇔', U'⇐', U'⇑', U'⇒', U'⇓', U'◊', U'〈', U'®',
    U'©', U'™', U'∑', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, U'〉', U'∫', U'⌠', 0, U'⌡', 0, 0, 0, 0, 0, 0, 0, 0, 0};

std::string one(char32_t c)
{
    std::string out;
    appendCodePoint(out, c);
    return out;
}

} // namespace

std::string symbolText(std::string_view font, unsigned code)
{
    if (code >= 0xF000 && code <= 0xF0FF) code -= 0xF000;
    else if (code > 0xFF) return one(code < 0x110000 && (code < 0xD800 || code > 0xDFFF) ? static_cast<char32_t>(code) : U'\uFFFD');
    if (font == "Symbol") {
        if (code >= 0x20 && code < 0x20 + low.size()) return one(low[code - 0x20]);
        if (code >= 0xA0 && code < 0xA0 + high.size() && high[code - 0xA0]) return one(high[code - 0xA0]);
        return one(U'\uFFFD');
    }
    if (font.starts_with("Wingdings")) {
        // Only what occurs in lists and forms.
        static constexpr struct {
            unsigned code;
            char32_t character;
        } known[]{{0x6C, U'●'}, {0x6E, U'■'}, {0x6F, U'□'}, {0x71, U'❑'}, {0x76, U'❖'}, {0x77, U'◆'}, {0x9F, U'•'}, {0xA7, U'▪'}, {0xA8, U'◻'},
            {0xD8, U'➢'}, {0xDF, U'←'}, {0xE0, U'→'}, {0xFB, U'✗'}, {0xFC, U'✓'}, {0xFE, U'☑'}};
        const auto *found = std::ranges::find(known, code, [](const auto &k) { return k.code; });
        return one(found == std::end(known) ? U'\uFFFD' : found->character);
    }
    return one(code >= 0x20 ? static_cast<char32_t>(code) : U'\uFFFD');
}

std::string bulletText(std::string_view text)
{
    std::string out;
    for (const char32_t c : CodePoints(text)) appendCodePoint(out, c >= 0xE000 && c <= 0xF8FF ? U'•' : c);
    return out;
}

} // namespace resolute::docx
