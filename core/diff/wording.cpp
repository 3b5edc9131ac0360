// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/wording.h"

#include "core/text/fold.h"
#include "core/text/letters.h"

#include <algorithm>

namespace resolute::diffing {

namespace {

bool isLight(const DiffToken &t) { return t.kind == TokenKind::punctuation || has(t.sense, WordSense::light); }

/// A stem of one of these in place of the other is grammar: words share what stem() leaves, or all but an ending.
bool sameStem(std::string_view x, std::string_view y)
{
    if (x == y) return true;
    const std::size_t common = static_cast<std::size_t>(std::ranges::mismatch(x, y).in1 - x.begin());
    return common >= 5 && x.size() - common <= 2 && y.size() - common <= 2;
}

bool isArabic(std::u32string_view word) { return !word.empty() && word[0] >= 0x0600 && word[0] <= 0x06FF; }

/// What Arabic writes before a word without a blank: "and", the article, and both behind a preposition.
std::u32string_view withoutPrefix(std::u32string_view word)
{
    constexpr std::size_t root = 3; // letters that must be left
    const auto cut = [&](std::u32string_view prefix) {
        if (word.size() >= prefix.size() + root && word.starts_with(prefix)) word.remove_prefix(prefix.size());
    };
    if (!isArabic(word)) return word;
    cut(U"\u0648");
    for (const std::u32string_view article : {U"\u0628\u0627\u0644", U"\u0644\u0644", U"\u0627\u0644"}) {
        const std::size_t before = word.size();
        cut(article);
        if (word.size() != before) break;
    }
    return word;
}

/// Where words change their endings: most letters are the same, and neither ending is longer than endings are (soulignant,
/// declaraciones, политическую). A negation or another word before the stem makes another word.
bool sameForm(std::string_view x, std::string_view y)
{
    if (x == y) return true;
    const std::u32string p = bareLetters(x), q = bareLetters(y);
    const std::u32string_view u = withoutPrefix(p), v = withoutPrefix(q);
    const auto common = static_cast<std::size_t>(std::ranges::mismatch(u, v).in1 - u.begin());
    const std::size_t left = u.size() - common, right = v.size() - common;
    // Arabic words have few letters: where three are the same, one must be the other with an ending (تعامل, تعاون are two words)
    if (isArabic(u)) return (common >= 4 && std::max(left, right) <= 2) || (common == 3 && std::min(left, right) == 0 && std::max(left, right) <= 2);
    return common >= 4 && std::max(left, right) <= 3;
}

} // namespace

bool Wording::sameStems(const Hunk &h) const
{
    const DiffLexicon &lexicon = t_.lexicon;
    for (std::uint32_t k = h.a; k < h.aEnd; ++k)
        for (std::uint32_t l = h.b; l < h.bEnd; ++l)
            if (lexicon.apart(t_.a.tokens[k].known, t_.b.tokens[l].known)) return false;
    // of a compound each part has its form: Procedure Mandate Holders, Procedures Mandate-Holders
    const auto wordsOf = [this](const DiffText &s, std::uint32_t begin, std::uint32_t end) {
        std::vector<std::string> out;
        for (std::uint32_t k = begin; k < end; ++k) {
            if (isLight(s.tokens[k])) continue;
            std::string_view word = t_.word(s.tokens[k].lower);
            while (!word.empty()) {
                const auto cut = std::min(word.find('-'), word.size());
                if (cut > 0) out.emplace_back(t_.lexicon.isInflected() ? std::string(word.substr(0, cut)) : stem(word.substr(0, cut)));
                word.remove_prefix(std::min(word.size(), cut + 1));
            }
        }
        return out;
    };
    auto x = wordsOf(t_.a, h.a, h.aEnd), y = wordsOf(t_.b, h.b, h.bEnd);
    if (x.empty() || y.empty()) return false;
    std::ranges::sort(x);
    std::ranges::sort(y);
    return std::ranges::equal(x, y, t_.lexicon.isInflected() ? sameForm : sameStem);
}

bool Wording::sameWords(const Hunk &h) const
{
    const auto wordsOf = [](const DiffText &s, std::uint32_t begin, std::uint32_t end) {
        std::vector<WordId> out;
        for (std::uint32_t k = begin; k < end; ++k)
            if (!isLight(s.tokens[k])) out.push_back(s.tokens[k].lower);
        std::ranges::sort(out);
        return out;
    };
    const auto x = wordsOf(t_.a, h.a, h.aEnd);
    return x.size() > 1 && x == wordsOf(t_.b, h.b, h.bEnd);
}

bool Wording::sameLetters(const Hunk &h) const
{
    const auto letters = [](const DiffText &s, std::uint32_t begin, std::uint32_t end) {
        std::string out;
        for (std::uint32_t k = begin; k < end; ++k) appendFoldedToken(s.textOf(k), out);
        return out;
    };
    if (!h.replacement()) return false;
    const char x = t_.a.textOf(h.a).front(), y = t_.b.textOf(h.b).front();
    if (x != y && static_cast<unsigned char>(x | y) < 0x80) return false; // nearly always
    return letters(t_.a, h.a, h.aEnd) == letters(t_.b, h.b, h.bEnd);
}

bool Wording::sameConsonants(const Hunk &h) const
{
    if (h.aEnd - h.a != h.bEnd - h.b || h.a == h.aEnd) return false;
    const auto lead = static_cast<unsigned char>(t_.a.textOf(h.a).front());
    if (lead < 0xD8 || lead > 0xDB) return false; // U+0600 to U+06FF
    for (std::uint32_t k = h.a, l = h.b; k < h.aEnd; ++k, ++l) {
        const std::u32string x = bareLetters(t_.a.textOf(k));
        if (!isArabic(x) || x != bareLetters(t_.b.textOf(l))) return false;
    }
    return true;
}

Wording::Wording(const DiffTexts &texts, std::span<const Hunk> hunks) : t_(texts), hunks_(hunks)
{
    if (hunks.empty()) return;
    knownA_ = knownIn(texts.a, 0, static_cast<std::uint32_t>(texts.a.size()));
    knownB_ = knownIn(texts.b, 0, static_cast<std::uint32_t>(texts.b.size()));
    stemsA_.resize(texts.a.size());
    stemsB_.resize(texts.b.size());
    const auto fill = [&](const DiffText &s, std::uint32_t begin, std::uint32_t end, std::vector<std::string> &out) {
        for (std::uint32_t k = begin; k < end; ++k)
            if (!isLight(s.tokens[k])) out[k] = stem(texts.word(s.tokens[k].lower));
    };
    for (const Hunk &h : hunks) {
        fill(texts.a, h.a, h.aEnd, stemsA_);
        fill(texts.b, h.b, h.bEnd, stemsB_);
    }
}

std::vector<Wording::Known> Wording::knownIn(const DiffText &s, std::uint32_t begin, std::uint32_t end) const
{
    std::vector<Known> out;
    const DiffLexicon &lexicon = t_.lexicon;
    for (std::uint32_t k = begin; k < end;) {
        std::uint32_t next = k + 1;
        for (const Phrase &p : lexicon.phrases(s.tokens[k].known)) {
            if (p.words.size() > end - k) continue;
            bool all = true;
            for (std::size_t d = 1; d < p.words.size() && all; ++d) all = s.tokens[k + d].known == p.words[d];
            if (!all) continue;
            next = k + static_cast<std::uint32_t>(p.words.size());
            out.push_back({k, next, p.group});
            break;
        }
        k = next;
    }
    return out;
}

/// The words of a stretch that have a sense, with each known wording as one.
std::vector<Wording::Said> Wording::said(const DiffText &s, std::uint32_t begin, std::uint32_t end) const
{
    std::vector<Said> out;
    const auto known = knownIn(s, begin, end); // anew: a longer wording may reach out of this stretch
    auto it = known.begin();
    for (std::uint32_t k = begin; k < end;) {
        if (it != known.end() && it->begin == k) {
            out.push_back({it->group, k});
            k = it->end;
            ++it;
            continue;
        }
        if (!isLight(s.tokens[k])) out.push_back({std::nullopt, k});
        ++k;
    }
    return out;
}

/// Nearly all stretches are other words to the letter somewhere, or the same: few words are asked for their stems.
bool Wording::sameSaid(std::span<const Said> a, std::span<const Said> b) const
{
    const auto stemOf = [this](const DiffText &s, std::uint32_t k) {
        const std::string &made = stemsOf(s)[k];
        return made.empty() ? stem(t_.word(s.tokens[k].lower)) : made;
    };
    return std::ranges::equal(a, b, [&](const Said &x, const Said &y) {
        if (x.group && y.group) return *x.group == *y.group;
        if (!x.group && !y.group && t_.a.tokens[x.token].lower == t_.b.tokens[y.token].lower) return true;
        const std::string p = x.group ? std::string() : stemOf(t_.a, x.token), q = y.group ? std::string() : stemOf(t_.b, y.token);
        const auto groupX = x.group ? x.group : t_.lexicon.groupOfStem(p), groupY = y.group ? y.group : t_.lexicon.groupOfStem(q);
        return groupX || groupY ? groupX == groupY : p == q;
    });
}

std::string Wording::shown(const DiffText &s, std::span<const Known> mine, std::span<const Known> theirs)
{
    std::string out;
    for (const Known &w : mine) {
        if (!theirs.empty() && !std::ranges::contains(theirs, w.group, &Known::group)) continue;
        if (!out.empty()) out += ", ";
        for (std::uint32_t k = w.begin; k < w.end; ++k) {
            if (k > w.begin && !(s.tokens[k].piece == s.tokens[k - 1].piece && s.gapBefore(k).empty())) out += ' ';
            out += s.textOf(k);
        }
    }
    return out;
}

std::optional<std::string> Wording::alike(const Hunk &h) const
{
    constexpr std::uint32_t most = 12; // a wording of the list has at most a dozen words
    constexpr std::uint32_t around = 7;
    if (h.aEnd - h.a > most || h.bEnd - h.b > most) return std::nullopt;
    const auto touches = [&](const DiffText &s, std::span<const Known> known, std::uint32_t begin, std::uint32_t end) {
        if (std::ranges::any_of(known, [&](const Known &w) { return w.begin < std::max(end, begin + 1) && w.end + (begin == end) > begin; }))
            return true;
        for (std::uint32_t k = begin; k < end; ++k)
            if (!isLight(s.tokens[k]) && t_.lexicon.groupOfStem(stemsOf(s)[k])) return true;
        return false;
    };
    if (!touches(t_.a, knownA_, h.a, h.aEnd) && !touches(t_.b, knownB_, h.b, h.bEnd)) return std::nullopt;
    // words kept on both sides of the change, up to the neighbouring changes
    std::uint32_t before = std::min({h.a, h.b, around}),
                  after = std::min({static_cast<std::uint32_t>(t_.a.size()) - h.aEnd, static_cast<std::uint32_t>(t_.b.size()) - h.bEnd, around});
    for (const Hunk &o : hunks_) {
        if (o.aEnd <= h.a && o.bEnd <= h.b) before = std::min(before, std::min(h.a - o.aEnd, h.b - o.bEnd));
        if (o.a >= h.aEnd && o.b >= h.bEnd) after = std::min(after, std::min(o.a - h.aEnd, o.b - h.bEnd));
    }
    for (const std::uint32_t reach : {std::uint32_t{0}, std::uint32_t{2}, around}) {
        const std::uint32_t l = std::min(before, reach), r = std::min(after, reach);
        const auto x = said(t_.a, h.a - l, h.aEnd + r), y = said(t_.b, h.b - l, h.bEnd + r);
        if (x.empty() || !sameSaid(x, y)) continue;
        // the wordings that the change is about: where nothing stands on a side, one beside it
        const auto about = [](std::span<const Known> known, std::uint32_t begin, std::uint32_t end) {
            std::vector<Known> out;
            for (const Known &w : known)
                if (begin == end ? w.begin <= begin && w.end >= begin : w.begin < end && w.end > begin) out.push_back(w);
            return out;
        };
        const auto mine = about(knownA_, h.a, h.aEnd), theirs = about(knownB_, h.b, h.bEnd);
        const std::string p = shown(t_.a, mine, theirs), q = shown(t_.b, theirs, mine);
        if (p.empty() && q.empty()) return sense(h);
        return p + (p.empty() || q.empty() ? "" : "; ") + q;
    }
    return std::nullopt;
}

bool Wording::namesBody(const Hunk &h) const
{
    const auto some = [](const DiffText &s, std::uint32_t begin, std::uint32_t end) {
        for (std::uint32_t k = begin; k < end; ++k)
            if (has(s.tokens[k].sense, WordSense::ownBody)) return true;
        return false;
    };
    if (!some(t_.a, h.a, h.aEnd) && !some(t_.b, h.b, h.bEnd)) return false;
    // the Security Council in place of the Assembly is another body, not another name
    const auto named = [](const DiffText &s, std::uint32_t begin, std::uint32_t end) {
        WordSense other = WordSense::none;
        bool body = false;
        for (std::uint32_t k = begin; k < end; ++k) {
            other = other | (has(s.tokens[k].sense, WordSense::otherBody) ? WordSense::otherBody : WordSense::none);
            body |= has(s.tokens[k].sense, WordSense::ownBody);
        }
        return std::pair{body, other};
    };
    const auto [bodyA, otherA] = named(t_.a, h.a, h.aEnd);
    const auto [bodyB, otherB] = named(t_.b, h.b, h.bEnd);
    if (otherA != otherB && h.replacement()) return false;
    // "General Assembly and" before the Council is one body more
    const DiffText &side = h.deletion() ? t_.a : t_.b;
    const DiffToken &first = side.tokens[h.deletion() ? h.a : h.b], &last = side.tokens[(h.deletion() ? h.aEnd : h.bEnd) - 1];
    if (!h.replacement() && (has(first.sense, WordSense::joining) || has(last.sense, WordSense::joining))) return false;
    // "human rights" alone is no body: the name of one must stand there, or begin or end just beside the change
    const auto body = [&](const DiffText &s, std::uint32_t begin, std::uint32_t end) {
        const auto from = begin - std::min(begin, 3u), to = std::min(static_cast<std::uint32_t>(s.size()), end + 3);
        for (std::uint32_t k = from; k < to; ++k)
            if (has(s.tokens[k].sense, WordSense::bodyNoun)) return true;
        return false;
    };
    return body(t_.a, h.a, h.aEnd) || body(t_.b, h.b, h.bEnd);
}

bool Wording::movedInside(const Hunk &h) const
{
    constexpr std::size_t few = 2; // "adopted" put after instead of before; a moved clause is a change of sense
    const auto onlyBrackets = [](const DiffText &side, std::uint32_t begin, std::uint32_t end) { // or nothing
        while (begin < end && side.tokens[begin].kind == TokenKind::punctuation && std::string_view("()[]").contains(side.textOf(begin))) ++begin;
        return begin == end;
    };
    const bool fromA = onlyBrackets(t_.b, h.b, h.bEnd);
    if (!fromA && !onlyBrackets(t_.a, h.a, h.aEnd)) return false;
    const DiffText &s = fromA ? t_.a : t_.b, &o = fromA ? t_.b : t_.a;
    std::vector<WordId> mine;
    bool onlyNumbers = true; // a date or a symbol has more words, and says the same wherever it stands
    for (std::uint32_t k = fromA ? h.a : h.b, end = fromA ? h.aEnd : h.bEnd; k < end; ++k) {
        const DiffToken &token = s.tokens[k];
        if (isLight(token)) continue;
        mine.push_back(token.lower);
        constexpr WordSense dated = WordSense::month | WordSense::yearMark | WordSense::dayMark;
        onlyNumbers = onlyNumbers && (s.units[k].carries == Carries::reference || has(token.sense, dated));
    }
    if (mine.empty() || (mine.size() > few && !onlyNumbers)) return false;
    // the same words, or forms of them where nothing took their place: "the adoption of X" is "X, adopted", but "develop" before
    // "monitor" does not come from a "development" that gave way to "laws"
    return std::ranges::all_of(mine, [&](WordId w) {
        return std::ranges::any_of(hunks_, [&](const Hunk &other) {
            for (std::uint32_t k = fromA ? other.b : other.a, end = fromA ? other.bEnd : other.aEnd; k < end; ++k) {
                if (o.tokens[k].lower == w) return true;
                if (!other.replacement() && !isLight(o.tokens[k]) && sameStem(stem(t_.word(o.tokens[k].lower)), stem(t_.word(w)))) return true;
            }
            return false;
        });
    });
}

bool Wording::movedRun(const Hunk &h) const
{
    constexpr std::uint32_t run = 3;
    const auto holds = [&](const DiffText &mine, std::uint32_t k, bool inB) {
        for (const Hunk &o : hunks_) {
            if (o == h) continue;
            const DiffText &theirs = inB ? t_.b : t_.a;
            const std::uint32_t begin = inB ? o.b : o.a, end = inB ? o.bEnd : o.aEnd;
            for (std::uint32_t l = begin; l + run <= end; ++l) {
                bool all = true, content = false;
                for (std::uint32_t d = 0; d < run && all; ++d) {
                    all = mine.tokens[k + d].lower == theirs.tokens[l + d].lower;
                    content |= !isLight(mine.tokens[k + d]);
                }
                if (all && content) return true;
            }
        }
        return false;
    };
    for (std::uint32_t k = h.a; k + run <= h.aEnd; ++k)
        if (holds(t_.a, k, true)) return true;
    for (std::uint32_t k = h.b; k + run <= h.bEnd; ++k)
        if (holds(t_.b, k, false)) return true;
    return false;
}

bool Wording::variant(const Hunk &h) const
{
    if (h.aEnd - h.a != 1 || h.bEnd - h.b != 1) return false;
    const std::string_view x = t_.a.textOf(h.a), y = t_.b.textOf(h.b);
    if (x.empty() || x[0] < 'A' || x[0] > 'Z') return false;
    const auto common = static_cast<std::size_t>(std::ranges::mismatch(x, y).in1 - x.begin());
    return common >= 6 && 2 * common >= std::max(x.size(), y.size());
}

std::string Wording::sense(const Hunk &h) const
{
    constexpr std::size_t shown = 6;
    std::string out;
    std::size_t n = 0;
    const auto list = [&](const DiffText &s, std::uint32_t begin, std::uint32_t end) {
        for (std::uint32_t k = begin; k < end && n < shown; ++k) {
            if (isLight(s.tokens[k])) continue;
            if (!out.empty()) out += ", ";
            out += s.textOf(k);
            ++n;
        }
    };
    list(t_.a, h.a, h.aEnd);
    list(t_.b, h.b, h.bEnd);
    return out;
}

} // namespace resolute::diffing
