// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/tokens.h"

#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <memory>

namespace resolute {

namespace {

enum class Class : std::uint8_t { letter, digit, blank, joiner, other, wide };

constexpr std::array<Class, 256> asciiClasses = [] {
    std::array<Class, 256> t{};
    for (std::size_t i = 0; i < 256; ++i) {
        const auto c = static_cast<char>(i);
        if (i >= 0x80) t[i] = Class::wide;
        else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_') t[i] = Class::letter;
        else if (c >= '0' && c <= '9') t[i] = Class::digit;
        else if (c == ' ' || (c >= '\t' && c <= '\r')) t[i] = Class::blank;
        else if (c == '/' || c == '.' || c == '\'' || c == '-') t[i] = Class::joiner;
        else t[i] = Class::other;
    }
    return t;
}();

struct Character {
    Class kind = Class::other;
    bool ideograph = false;
    std::uint32_t end = 0;
};

bool unspaced(UChar32 c)
{
    if (c < 0x0E00) return false;
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(c, &status)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_THAI:
    case USCRIPT_LAO:
    case USCRIPT_KHMER:
    case USCRIPT_MYANMAR: return true;
    default: return false;
    }
}

Character wide(std::string_view text, std::uint32_t at)
{
    const auto *s = reinterpret_cast<const std::uint8_t *>(text.data());
    auto i = static_cast<int32_t>(at);
    UChar32 c;
    U8_NEXT(s, i, static_cast<int32_t>(text.size()), c);
    Character out;
    out.end = static_cast<std::uint32_t>(i);
    if (c < 0) return out;
    switch (c) {
    case 0x2019:
    case 0x02BC:
    case 0x2010:
    case 0x2011:
    case 0x2013: out.kind = Class::joiner; return out;
    case 0x00AD:
    case 0x0640:
    case 0x200B:
    case 0x200C:
    case 0x200D:
    case 0x200E:
    case 0x200F:
    case 0x2060:
    case 0xFEFF:
    case 0x061C: out.kind = Class::letter; return out;
    default: break;
    }
    if (c >= 0x202A && c <= 0x202E) {
        out.kind = Class::letter;
        return out;
    }
    if (c >= 0x2066 && c <= 0x2069) {
        out.kind = Class::letter;
        return out;
    }
    if (u_isUWhiteSpace(c)) out.kind = Class::blank;
    else if (u_isdigit(c)) out.kind = Class::digit;
    else if (u_isalpha(c) || (U_GET_GC_MASK(c) & (U_GC_M_MASK | U_GC_N_MASK))) {
        out.kind = Class::letter;
        out.ideograph = unspaced(c);
    }
    return out;
}

Character character(std::string_view text, std::uint32_t at)
{
    const Class c = asciiClasses[static_cast<unsigned char>(text[at])];
    if (c != Class::wide) return {c, false, at + 1};
    return wide(text, at);
}

bool isApostrophe(std::string_view c) { return c == "'" || c == "\u2019" || c == "\u02BC"; }

bool isWordPart(const Character &c) { return (c.kind == Class::letter || c.kind == Class::digit) && !c.ideograph; }

/// Words of a run without blanks, by ICU's dictionary. The iterator is costly to make, so each thread keeps one.
void cutIdeographs(std::string_view text, ByteRange run, std::vector<Token> &out)
{
    static thread_local const std::unique_ptr<icu::BreakIterator> words = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::BreakIterator> it(icu::BreakIterator::createWordInstance(icu::Locale("zh"), status));
        return U_SUCCESS(status) ? std::move(it) : nullptr;
    }();
    const auto piece = run.in(text);
    const icu::UnicodeString wide16 = icu::UnicodeString::fromUTF8(icu::StringPiece(piece.data(), static_cast<int32_t>(piece.size())));
    if (!words || wide16.isEmpty()) {
        out.push_back({run, TokenKind::word});
        return;
    }
    words->setText(wide16);
    std::uint32_t from = run.begin;
    int32_t from16 = words->first();
    for (int32_t to16 = words->next(); to16 != icu::BreakIterator::DONE; from16 = to16, to16 = words->next()) {
        std::uint32_t bytes = 0;
        for (int32_t i = from16; i < to16;) {
            const UChar32 c = wide16.char32At(i);
            bytes += static_cast<std::uint32_t>(U8_LENGTH(c));
            i += U16_LENGTH(c);
        }
        out.push_back({{from, from + bytes}, TokenKind::word});
        from += bytes;
    }
}

constexpr std::string_view ordinalSign = "第";
constexpr std::array<std::string_view, 14> numerals{"〇", "零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千"};
constexpr std::array<std::string_view, 3> dateMarks{"年", "月", "日"};

/// Bytes of 第八十五 (eighty-fifth) at the front of `text`; 0 if it is none.
std::uint32_t ordinalAtFront(std::string_view text)
{
    if (!text.starts_with(ordinalSign)) return 0;
    std::size_t at = ordinalSign.size();
    for (bool more = true; more;) {
        more = false;
        for (const std::string_view numeral : numerals)
            if (text.substr(at).starts_with(numeral)) {
                at += numeral.size();
                more = true;
                break;
            }
    }
    return at > ordinalSign.size() ? static_cast<std::uint32_t>(at) : 0;
}

/// What the dictionary cuts now so and now so, the field never: an ordinal, which is a number, and behind digits the
/// marks of a date. The rest goes to the dictionary.
void cutRun(std::string_view text, ByteRange run, std::vector<Token> &out)
{
    std::uint32_t at = run.begin;
    if (!out.empty() && out.back().kind == TokenKind::number && out.back().range.end == at)
        for (const std::string_view mark : dateMarks)
            if (text.substr(at).starts_with(mark)) {
                out.push_back({{at, at + static_cast<std::uint32_t>(mark.size())}, TokenKind::word});
                at += static_cast<std::uint32_t>(mark.size());
                break;
            }
    std::uint32_t from = at; // of what goes to the dictionary
    const auto rest = [&](std::uint32_t end) {
        if (end > from) cutIdeographs(text, {from, end}, out);
    };
    while (at < run.end) {
        const auto sign = std::min<std::size_t>(text.find(ordinalSign, at), run.end);
        at = static_cast<std::uint32_t>(sign);
        const std::uint32_t ordinal = at < run.end ? ordinalAtFront(text.substr(at, run.end - at)) : 0;
        if (ordinal == 0) {
            at += static_cast<std::uint32_t>(ordinalSign.size());
            continue;
        }
        rest(at);
        out.push_back({{at, at + ordinal}, TokenKind::number});
        from = at += ordinal;
    }
    rest(run.end);
}

/// Letters and digits of ASCII by a bit of their own; 0 for everything else.
enum : std::uint8_t { letterBit = 1, digitBit = 2 };
constexpr std::array<std::uint8_t, 256> wordBits = [] {
    std::array<std::uint8_t, 256> t{};
    for (std::size_t i = 0; i < 256; ++i) t[i] = asciiClasses[i] == Class::letter ? letterBit : asciiClasses[i] == Class::digit ? digitBit : 0;
    return t;
}();

/// What French, Catalan and Italian put before a vowel is a word of its own: l', d', qu', jusqu'. No English word before an
/// apostrophe is one of these (it's, don't, o'clock).
bool elided(std::string_view word)
{
    static constexpr std::array<std::string_view, 13> heads{"l", "d", "n", "s", "c", "j", "m", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"};
    const auto same = [](char a, char b) { return (a | 0x20) == b; }; // letters
    return word.size() <= 6 && std::ranges::any_of(heads, [&](std::string_view head) { return std::ranges::equal(word, head, same); });
}

/// End of the word that starts at `at`; joiners count where a word goes on after them.
std::uint32_t wordEnd(std::string_view text, std::uint32_t at, TokenKind &kind)
{
    bool letters = false, digits = false, slash = false;
    const auto size = static_cast<std::uint32_t>(text.size());
    std::uint32_t end = at;
    while (end < size) {
        unsigned seen = 0;
        if (end - at == 2 && wordBits[static_cast<unsigned char>(text[end])] == digitBit && text.substr(at).starts_with("\u0648"))
            break; // "and" before a number, in Arabic
        for (unsigned bit; end < size && (bit = wordBits[static_cast<unsigned char>(text[end])]) != 0; ++end) seen |= bit; // nearly all
        letters |= (seen & letterBit) != 0;
        digits |= (seen & digitBit) != 0;
        if (end == size || asciiClasses[static_cast<unsigned char>(text[end])] == Class::blank) break;
        const Character c = character(text, end);
        if (isWordPart(c)) {
            (c.kind == Class::digit ? digits : letters) = true;
            end = c.end;
            continue;
        }
        const bool comma = text[end] == ',' && digits && !slash && end > at && end + 3 < size + 0u;
        if (comma) { // 1,000 but not "2015,2016"
            std::uint32_t d = 0;
            while (end + 1 + d < size && asciiClasses[static_cast<unsigned char>(text[end + 1 + d])] == Class::digit) ++d;
            if (d != 3 || asciiClasses[static_cast<unsigned char>(text[end - 1])] != Class::digit || letters) break;
            end += 4;
            continue;
        }
        if (c.kind != Class::joiner || c.end >= size) break;
        if (text[end] == '/' && digits) { // a number not yet given: 53/...
            const auto rest = text.substr(end + 1);
            const std::uint32_t dots = rest.starts_with("...") || rest.starts_with("\u2026") ? 3u : 0u;
            if (dots) {
                kind = TokenKind::symbol;
                return end + 1 + dots;
            }
        }
        if (!isWordPart(character(text, c.end))) break;
        if ((text[end] == '\'' || c.end - end > 1) && !digits && elided(text.substr(at, end - at)) && isApostrophe(text.substr(end, c.end - end))) {
            kind = TokenKind::word;
            return c.end; // with its apostrophe
        }
        slash |= text[end] == '/';
        end = c.end;
    }
    kind = slash && digits ? TokenKind::symbol : digits && !letters ? TokenKind::number : TokenKind::word;
    return end;
}

/// End of "(word)" that starts at `at`, or zero.
std::uint32_t bracketedEnd(std::string_view text, std::uint32_t at)
{
    if (at + 2 >= text.size() || !isWordPart(character(text, at + 1))) return 0;
    TokenKind kind{};
    const std::uint32_t end = wordEnd(text, at + 1, kind);
    return end < text.size() && text[end] == ')' ? end + 1 : 0;
}

} // namespace

void tokenize(std::string_view text, std::vector<Token> &out)
{
    const auto size = static_cast<std::uint32_t>(text.size());
    for (std::uint32_t at = 0; at < size;) {
        const auto first = static_cast<unsigned char>(text[at]);
        if (asciiClasses[first] == Class::blank) {
            ++at;
            continue;
        }
        if (unsigned seen = wordBits[first]; seen != 0) {
            std::uint32_t end = at + 1;
            for (unsigned bit; end < size && (bit = wordBits[static_cast<unsigned char>(text[end])]) != 0; ++end) seen |= bit;
            TokenKind kind = seen == digitBit ? TokenKind::number : TokenKind::word;
            const Class after = end < size ? asciiClasses[static_cast<unsigned char>(text[end])] : Class::blank;
            const bool mayGoOn = after != Class::blank && (after != Class::other || text[end] == ','); // few words are more than letters
            if (mayGoOn) end = wordEnd(text, at, kind);
            out.push_back({{at, end}, kind});
            at = end;
            continue;
        }
        const Character c = character(text, at);
        if (c.kind == Class::blank) {
            at = c.end;
            continue;
        }
        Token token{{at, c.end}, TokenKind::punctuation};
        if (c.ideograph) {
            std::uint32_t end = c.end;
            for (Character next; end < size && (next = character(text, end)).ideograph;) end = next.end;
            cutRun(text, {at, end}, out);
            at = end;
            continue;
        }
        if (isWordPart(c)) token.range.end = wordEnd(text, at, token.kind);
        else if (text[at] == '(') {
            if (const std::uint32_t end = bracketedEnd(text, at)) token = {{at, end}, TokenKind::bracketed};
        }
        out.push_back(token);
        at = token.range.end;
    }
}

std::vector<Token> tokenize(std::string_view text)
{
    std::vector<Token> out;
    out.reserve(text.size() / 5);
    tokenize(text, out);
    return out;
}

} // namespace resolute
