// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/quotes.h"

#include "core/text/fold.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <cctype>

namespace resolute {

namespace {

bool blank(char c) { return c == ' '; }

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && blank(text.front())) text.remove_prefix(1);
    while (!text.empty() && blank(text.back())) text.remove_suffix(1);
    return text;
}

bool touchesBlank(std::string_view text) { return text.empty() || blank(text.front()) || blank(text.back()); }

bool standsOnce(std::string_view text, std::string_view quote)
{
    const auto at = text.find(quote);
    return at != std::string_view::npos && text.find(quote, at + 1) == std::string_view::npos;
}

/// Scripts without blanks: each sign is a word.
bool wordless(char32_t c) { return c >= 0x2E80 && c < 0xFB00; }

std::uint32_t wordBefore(std::string_view text, std::uint32_t at)
{
    std::size_t i = at;
    while (i > 0 && blank(text[i - 1])) --i;
    bool any = false;
    while (i > 0 && !blank(text[i - 1])) {
        const PreviousCodePoint c = codePointBefore(text, i);
        if (any && wordless(c.value)) break;
        i = c.begin;
        any = true;
        if (wordless(c.value)) break;
    }
    return static_cast<std::uint32_t>(i);
}

std::uint32_t wordAfter(std::string_view text, std::uint32_t at)
{
    std::size_t i = at;
    while (i < text.size() && blank(text[i])) ++i;
    bool any = false;
    while (i < text.size() && !blank(text[i])) {
        const char32_t c = codePointAt(text, i);
        if (any && wordless(c)) break;
        i += codePointSize(text[i]);
        any = true;
        if (wordless(c)) break;
    }
    return static_cast<std::uint32_t>(i);
}

/// True where a quote that begins or ends here would cut a word: "State|’s", "non|-governmental".
bool cutsWord(std::string_view text, std::size_t at)
{
    if (at == 0 || at >= text.size()) return false;
    const auto wordy = [](char32_t c) {
        return (c < 0x80 ? std::isalnum(static_cast<int>(c)) != 0 || c == '\'' || c == '-' || c == '/'
                         : c != U'“' && c != U'”' && c != U'–' && c != U'—' && c != U'…' && !wordless(c));
    };
    return wordy(codePointBefore(text, at).value) && wordy(codePointAt(text, at));
}

/// A change on its way to a quote: base range and new words, and the base range that the quote takes.
struct Draft {
    ByteRange range;
    std::string text;
    ByteRange cover;
    WordEdit edit;
};

/// More words than these to name a place are not read out any more; then the words around are replaced.
constexpr int longestAnchor = 12;

/// `range` of the text can be quoted: whole words that stand there once.
bool quotable(std::string_view text, ByteRange range)
{
    const auto quote = range.in(text);
    return !touchesBlank(quote) && !cutsWord(text, range.begin) && !cutsWord(text, range.end) && quotesPair(quote) && standsOnce(text, quote);
}

std::string spliced(std::string_view text, const Splice &splice)
{
    std::string out(text.substr(0, splice.range.begin));
    return (out += splice.text) += text.substr(splice.range.end);
}

bool asInsertion(std::string_view text, Draft &d, const std::string &wanted)
{
    const std::string words(trimmed(d.text));
    if (!d.range.empty() || words.empty() || !quotesPair(words)) return false;
    std::uint32_t end = d.range.begin;
    if (trimmed(text.substr(0, end)).empty()) {
        if (spliced(text, insertionAt(text, 0, words)) != wanted) return false;
        d.cover = {0, 0};
        d.edit = {WordEdit::Kind::insertAtStart, {}, words};
        return true;
    }
    while (end > 0 && blank(text[end - 1])) --end;
    if (spliced(text, insertionAt(text, end, words)) != wanted) return false;
    std::uint32_t begin = end;
    for (int n = 0; n < longestAnchor && begin > 0; ++n) {
        begin = wordBefore(text, begin);
        if (!quotable(text, {begin, end})) continue;
        const auto quote = text.substr(begin, end - begin);
        d.cover = {begin, end};
        d.edit = {WordEdit::Kind::insertAfter, std::string(quote), words};
        return true;
    }
    return false;
}

bool asRemoval(std::string_view text, Draft &d, const std::string &wanted)
{
    if (d.range.empty() || !trimmed(d.text).empty()) return false;
    const auto words = trimmed(d.range.in(text));
    if (words.empty()) return false;
    const auto begin = static_cast<std::uint32_t>(words.data() - text.data());
    const ByteRange range{begin, begin + static_cast<std::uint32_t>(words.size())};
    if (!quotable(text, range) || spliced(text, removalOf(text, range)) != wanted) return false;
    d.cover = range;
    d.edit = {WordEdit::Kind::remove, std::string(words), {}};
    return true;
}

/// The words themselves, with as many of their neighbours as make them stand once.
bool asReplacement(std::string_view text, Draft &d)
{
    ByteRange r = d.range;
    const auto replacement = [&] {
        return std::string(text.substr(r.begin, d.range.begin - r.begin)) + d.text + std::string(text.substr(d.range.end, r.end - d.range.end));
    };
    bool right = true;
    for (;; right = !right) {
        const auto quote = r.in(text);
        const std::string words = replacement();
        if (quotable(text, r) && !touchesBlank(words) && quotesPair(words)) {
            d.cover = r;
            d.edit = {WordEdit::Kind::replace, std::string(quote), words};
            return true;
        }
        if (r.begin == 0 && r.end == text.size()) return false;
        if ((right || r.begin == 0) && r.end < text.size()) r.end = wordAfter(text, r.end);
        else r.begin = wordBefore(text, r.begin);
    }
}

} // namespace

Splice insertionAt(std::string_view text, std::uint32_t at, std::string_view words)
{
    static constexpr std::string_view closing = ",;:.!?)]";
    Splice out{{at, at}, std::string(words)};
    if (words.empty()) return out;
    const bool closes = closing.contains(words.front()) || words.starts_with("”") || words.starts_with("’");
    const bool opened = at > 0 && (text[at - 1] == '(' || text[at - 1] == '[' || text.substr(0, at).ends_with("“"));
    const bool signs = wordless(codePointAt(words, 0));
    if (at > 0 && !blank(text[at - 1]) && !closes && !opened && !signs) out.text.insert(0, " ");
    const auto rest = text.substr(at);
    if (!rest.empty() && !blank(rest.front()) && !closing.contains(rest.front()) && !rest.starts_with("”") && !signs) out.text += ' ';
    return out;
}

Splice removalOf(std::string_view text, ByteRange range)
{
    const bool before = range.begin > 0 && blank(text[range.begin - 1]);
    const bool after = range.end < text.size() && blank(text[range.end]);
    if (before && (after || range.end == text.size() || std::string_view(",;:.!?)]").contains(text[range.end]))) --range.begin;
    else if (after && range.begin == 0) ++range.end;
    return {range, {}};
}

std::optional<std::vector<WordEdit>> quoteEdits(std::string_view a, std::string_view b, const std::vector<Change> &changes)
{
    std::vector<Draft> drafts;
    for (const Change &c : changes) drafts.push_back({c.a, std::string(c.b.in(b)), {}, {}});
    for (bool settled = false; !settled;) {
        for (Draft &d : drafts) {
            const std::string wanted = spliced(a, {d.range, d.text});
            if (!asInsertion(a, d, wanted) && !asRemoval(a, d, wanted) && !asReplacement(a, d)) return std::nullopt;
        }
        settled = true;
        for (std::size_t i = 0; i + 1 < drafts.size(); ++i) {
            Draft &x = drafts[i];
            Draft &y = drafts[i + 1];
            const std::uint32_t end = std::max(x.cover.end, x.range.end), begin = std::min(y.cover.begin, y.range.begin);
            if (end < begin || (end == begin && x.cover.end == x.range.end && !x.cover.empty() && !y.cover.empty())) continue;
            x.text += a.substr(x.range.end, y.range.begin - x.range.end);
            x.text += y.text;
            x.range.end = y.range.end;
            drafts.erase(drafts.begin() + static_cast<std::ptrdiff_t>(i) + 1);
            settled = false;
            break;
        }
    }
    std::vector<WordEdit> out;
    for (Draft &d : drafts) out.push_back(std::move(d.edit));
    return out;
}

std::vector<ByteRange> findQuote(std::string_view text, std::string_view quote)
{
    std::vector<ByteRange> out;
    if (quote.empty()) return out;
    const auto add = [&](std::size_t begin, std::size_t size) {
        out.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + size)});
    };
    for (auto at = text.find(quote); at != std::string_view::npos; at = text.find(quote, at + quote.size())) add(at, quote.size());
    if (!out.empty()) return out;

    // Folded sign by sign, with the way back; blanks around hyphens go, for PDF prints "neo -Nazism".
    const auto fold = [](std::string_view original, std::vector<std::uint32_t> *places) {
        std::string folded;
        for (std::size_t i = 0; i < original.size(); i += codePointSize(original[i])) {
            std::string sign = foldTypography(original.substr(i, codePointSize(original[i])));
            if (sign.empty()) sign = original[i] == ' ' || original.substr(i).starts_with("\u00A0") ? " " : "";
            if (sign == " " && (folded.ends_with(' ') || folded.ends_with('-'))) continue;
            if (sign == "-" && folded.ends_with(' ')) {
                folded.pop_back();
                if (places) places->pop_back();
            }
            folded += sign;
            if (places) places->insert(places->end(), sign.size(), static_cast<std::uint32_t>(i));
        }
        return folded;
    };
    std::vector<std::uint32_t> places;
    const std::string haystack = fold(text, &places), needle = fold(quote, nullptr);
    places.push_back(static_cast<std::uint32_t>(text.size()));
    if (needle.empty()) return out;
    for (auto at = haystack.find(needle); at != std::string::npos; at = haystack.find(needle, at + needle.size()))
        add(places[at], places[at + needle.size()] - places[at]);
    return out;
}

bool quotesPair(std::string_view text)
{
    int open = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i).starts_with("“")) ++open;
        else if (text.substr(i).starts_with("”") && --open < 0) return false;
    }
    return open == 0;
}

} // namespace resolute
