// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/grouping.h"

#include "core/diff/fieldunits.h"

#include <algorithm>
#include <optional>
#include <span>

namespace resolute::diffing {

namespace {

// At most so many marks or function words between two replacements are swallowed: three unchanged words in a row are
// never shown as changed.
constexpr std::uint32_t pepper = 2;
// From so many words on, on both sides and in both changes around it, also beside an insertion or deletion.
constexpr std::uint32_t clause = 14;
// A word for many: the lengths of what gave way and of what took its place differ by so much.
constexpr std::uint32_t unlike = 4;

/// A hunk seen from one side: `o` is the other one.
struct Seen {
    std::uint32_t begin, end, oBegin, oEnd;
};
Seen see(const Hunk &h, bool fromA) { return fromA ? Seen{h.a, h.aEnd, h.b, h.bEnd} : Seen{h.b, h.bEnd, h.a, h.aEnd}; }
Hunk unsee(const Seen &s, bool fromA) { return fromA ? Hunk{s.begin, s.end, s.oBegin, s.oEnd} : Hunk{s.oBegin, s.oEnd, s.begin, s.end}; }

/// Hunks [first, last) that touch tokens [begin, end) of one side; an insertion inside counts.
std::pair<std::size_t, std::size_t> touching(const std::vector<Hunk> &hunks, bool fromA, std::uint32_t begin, std::uint32_t end)
{
    std::size_t first = hunks.size(), last = hunks.size();
    for (std::size_t k = 0; k < hunks.size(); ++k) {
        const Seen s = see(hunks[k], fromA);
        if (s.begin >= end) break;
        const bool inside = s.begin == s.end ? s.begin > begin : s.end > begin;
        if (!inside) continue;
        if (first == hunks.size()) first = k;
        last = k + 1;
    }
    return {first, last};
}

/// What would become one hunk if all that touch [begin, end) reached over the whole of it.
struct Whole {
    std::size_t first = 0, last = 0;
    Seen seen{};
};

std::optional<Whole> wholeOf(const std::vector<Hunk> &hunks, bool fromA, std::uint32_t begin, std::uint32_t end)
{
    const auto [first, last] = touching(hunks, fromA, begin, end);
    if (first == last) return std::nullopt;
    const Seen f = see(hunks[first], fromA), l = see(hunks[last - 1], fromA);
    const std::uint32_t before = f.begin > begin ? f.begin - begin : 0, after = l.end < end ? end - l.end : 0;
    if (before == 0 && after == 0 && last - first == 1) return std::nullopt;
    return Whole{first, last, {f.begin - before, l.end + after, f.oBegin - before, l.oEnd + after}};
}

void take(std::vector<Hunk> &hunks, bool fromA, const Whole &whole)
{
    hunks[whole.first] = unsee(whole.seen, fromA);
    hunks.erase(hunks.begin() + static_cast<std::ptrdiff_t>(whole.first) + 1, hunks.begin() + static_cast<std::ptrdiff_t>(whole.last));
}

bool touched(const std::vector<Hunk> &hunks, bool fromA, std::uint32_t begin, std::uint32_t end)
{
    const auto [first, last] = touching(hunks, fromA, begin, end);
    return first != last;
}

bool holds(std::span<const FieldUnit> units, const FieldUnit &like, std::uint32_t begin, std::uint32_t end)
{
    return std::ranges::any_of(units,
        [&](const FieldUnit &u) { return u.kind == like.kind && u.day == like.day && u.begin >= begin && u.end <= end; });
}

/// A date that gave way to another date is one change; so is a symbol that changed together with its date, a conference that
/// changed together with its place and date, and a title that gave way to another. Where nothing of the kind stands on the other
/// side, words are words; but a symbol is never cut from the date that came with it.
void takeFieldUnits(const DiffTexts &texts, std::vector<Hunk> &hunks, std::uint32_t beginA, std::uint32_t beginB)
{
    if (hunks.empty()) return;
    const auto a = findFieldUnits(texts.a), b = findFieldUnits(texts.b);
    for (const bool fromA : {true, false})
        for (const FieldUnit &u : fromA ? a : b) {
            if (u.begin < (fromA ? beginA : beginB)) continue;
            const bool halves = u.headEnd > u.begin;
            if (halves && !(touched(hunks, fromA, u.begin, u.headEnd) && touched(hunks, fromA, u.tailBegin, u.end))) continue;
            const auto whole = wholeOf(hunks, fromA, u.begin, u.end);
            const auto within = [&](std::uint32_t begin, std::uint32_t end) {
                return std::ranges::any_of(hunks, [&](const Hunk &h) { return see(h, fromA).begin <= begin && see(h, fromA).end >= end; });
            };
            const bool together = u.kind == FieldUnitKind::symbolWithDate && within(u.begin, u.headEnd) && within(u.tailBegin, u.end);
            if (whole && (together || holds(fromA ? b : a, u, whole->seen.oBegin, whole->seen.oEnd))) take(hunks, fromA, *whole);
        }
}

bool isPepper(const DiffTexts &texts, std::uint32_t begin, std::uint32_t end)
{
    if (end - begin > pepper) return false;
    for (std::uint32_t k = begin; k < end; ++k) {
        const DiffToken &t = texts.a.tokens[k];
        const Carries c = texts.a.units[k].carries;
        if (c != Carries::mark && !(c == Carries::function && has(t.sense, WordSense::light))) return false;
    }
    return true;
}

/// What a stretch is about: a reference or number beside words is a change of another kind, and kept apart.
bool onlyReferences(const DiffTexts &texts, const Hunk &h)
{
    const auto all = [](const DiffText &t, std::uint32_t begin, std::uint32_t end) {
        for (std::uint32_t k = begin; k < end; ++k)
            if (t.units[k].carries == Carries::content && !has(t.tokens[k].sense, WordSense::ordinal) && !has(t.tokens[k].sense, WordSense::month))
                return false;
        return true;
    };
    return all(texts.a, h.a, h.aEnd) && all(texts.b, h.b, h.bEnd);
}

bool carriesSense(const DiffText &t, std::uint32_t k) { return t.units[k].carries != Carries::mark && !has(t.tokens[k].sense, WordSense::light); }

/// A deletion and an insertion that share a word that carries sense, with hardly anything between: words changed places around it
/// ("a matter not only", "not just a matter").
bool changedPlaces(const DiffTexts &texts, const Hunk &x, const Hunk &y)
{
    if (y.a - x.aEnd > pepper || !((x.insertion() && y.deletion()) || (x.deletion() && y.insertion()))) return false;
    const Hunk &out = x.deletion() ? x : y, &in = x.deletion() ? y : x;
    for (std::uint32_t k = out.a; k < out.aEnd; ++k)
        for (std::uint32_t l = in.b; l < in.bEnd; ++l)
            if (carriesSense(texts.a, k) && texts.a.tokens[k].lower == texts.b.tokens[l].lower) return true;
    return false;
}

/// A light word or two that stayed by chance where a clause gave way to another one.
bool rewrittenAround(const DiffTexts &texts, const Hunk &x, const Hunk &y)
{
    const auto size = [](const Hunk &h) { return h.aEnd - h.a + h.bEnd - h.b; };
    const auto rewritten = [&](const Hunk &h) { return h.replacement() && size(h) > unlike; }; // and not a word for a word
    return (rewritten(x) || rewritten(y)) && size(x) + size(y) >= clause && isPepper(texts, x.aEnd, y.a) && !onlyReferences(texts, x)
        && !onlyReferences(texts, y);
}

void swallowPepper(const DiffTexts &texts, std::vector<Hunk> &hunks)
{
    std::vector<Hunk> out;
    for (const Hunk &h : hunks) {
        const bool join = !out.empty()
            && ((out.back().replacement() && h.replacement() && isPepper(texts, out.back().aEnd, h.a)
                    && onlyReferences(texts, out.back()) == onlyReferences(texts, h))
                || rewrittenAround(texts, out.back(), h) || changedPlaces(texts, out.back(), h));
        if (join) {
            out.back().aEnd = h.aEnd;
            out.back().bEnd = h.bEnd;
        } else out.push_back(h);
    }
    hunks = std::move(out);
}

/// Tokens of a stretch that are numbers, ordinals or symbols, perhaps with light words between.
bool onlyNumbers(const DiffText &t, std::uint32_t begin, std::uint32_t end)
{
    bool any = false;
    for (std::uint32_t k = begin; k < end; ++k) {
        const DiffToken &token = t.tokens[k];
        const bool number = t.units[k].carries == Carries::reference || has(token.sense, WordSense::ordinal) || has(token.sense, WordSense::cardinal);
        if (!number && token.kind != TokenKind::punctuation && !has(token.sense, WordSense::light)) return false;
        any |= number;
    }
    return any;
}

std::uint32_t difference(std::uint32_t x, std::uint32_t y) { return std::max(x, y) - std::min(x, y); }

/// A word or two kept between a change and a replacement of one word by many may stand among the many, too. Where taking them there
/// instead leaves like for like, that is how it reads: in "crimes that amount to [-make-]{+crimes, to render+}" the second "to" is
/// the one that was there, and "render" took the place of "make".
void evenOut(const DiffTexts &texts, std::vector<Hunk> &hunks)
{
    constexpr std::uint32_t island = 2;
    const auto sameUnits = [](const DiffText &t, std::uint32_t x, std::uint32_t y, std::uint32_t length) {
        for (std::uint32_t d = 0; d < length; ++d)
            if (t.units[x + d].id != t.units[y + d].id || t.tokens[x + d].piece != t.tokens[y + d].piece) return false;
        return true;
    };
    for (std::size_t k = 0; k + 1 < hunks.size(); ++k) {
        const std::uint32_t length = hunks[k + 1].a - hunks[k].aEnd;
        if (length == 0 || length > island) continue;
        for (const bool fromA : {true, false}) { // the side with the many
            const DiffText &t = fromA ? texts.a : texts.b;
            const Seen x = see(hunks[k], fromA), y = see(hunks[k + 1], fromA);
            if (x.oBegin == x.oEnd && y.oBegin != y.oEnd && y.end - y.begin >= y.oEnd - y.oBegin + unlike) {
                for (std::uint32_t p = y.end - length; p-- > y.begin;)
                    if (sameUnits(t, x.end, p, length) && difference(y.end - p - length, y.oEnd - y.oBegin) < unlike / 2) {
                        hunks[k] = unsee({x.begin, p, x.oBegin, x.oEnd}, fromA);
                        hunks[k + 1] = unsee({p + length, y.end, y.oBegin, y.oEnd}, fromA);
                        break;
                    }
            } else if (y.oBegin == y.oEnd && x.oBegin != x.oEnd && x.end - x.begin >= x.oEnd - x.oBegin + unlike) {
                for (std::uint32_t p = x.begin + 1; p + length <= x.end; ++p)
                    if (sameUnits(t, x.end, p, length) && difference(p - x.begin, x.oEnd - x.oBegin) < unlike / 2) {
                        hunks[k] = unsee({x.begin, p, x.oBegin, x.oEnd}, fromA);
                        hunks[k + 1] = unsee({p + length, y.end, y.oBegin, y.oEnd}, fromA);
                        break;
                    }
            }
        }
    }
}

/// "At its [-fifty-seventh session, and again at its fifty-fifth-]{+sixtieth+} session": a number gave way to a number, and the rest
/// went away.
void partNumbers(const DiffTexts &texts, std::vector<Hunk> &hunks)
{
    for (std::size_t k = 0; k < hunks.size(); ++k)
        for (const bool fromA : {true, false}) {
            const DiffText &t = fromA ? texts.a : texts.b, &o = fromA ? texts.b : texts.a;
            const Seen s = see(hunks[k], fromA);
            const std::uint32_t next = k + 1 < hunks.size() ? see(hunks[k + 1], fromA).begin : static_cast<std::uint32_t>(t.size());
            if (!hunks[k].replacement() || s.end - s.begin < s.oEnd - s.oBegin + unlike || s.end >= next || !onlyNumbers(o, s.oBegin, s.oEnd))
                continue;
            for (std::uint32_t p = s.begin + 1; p < s.end && onlyNumbers(t, s.begin, p); ++p) {
                if (t.units[p].id != t.units[s.end].id || t.tokens[p].piece != t.tokens[s.end].piece) continue;
                hunks[k] = unsee({s.begin, p, s.oBegin, s.oEnd}, fromA);
                hunks.insert(hunks.begin() + static_cast<std::ptrdiff_t>(++k), unsee({p + 1, s.end + 1, s.oEnd + 1, s.oEnd + 1}, fromA));
                break;
            }
        }
}

/// Brackets that a stretch opens and does not close, below zero: closes and does not open.
int openBrackets(const DiffText &t, std::uint32_t begin, std::uint32_t end)
{
    int open = 0;
    for (std::uint32_t k = begin; k < end; ++k) {
        if (t.tokens[k].kind != TokenKind::punctuation) continue;
        const std::string_view mark = t.textOf(k);
        open += mark == "(" || mark == "[" ? 1 : mark == ")" || mark == "]" ? -1 : 0;
    }
    return open;
}

/// "[-the-]{+bacha bazi (+} slavery of boys[- (bacha bazi-])": the bracket that was kept belongs to what was taken out, and another one
/// came in its place.
void keepBrackets(const DiffTexts &texts, std::vector<Hunk> &hunks)
{
    for (std::size_t k = 0; k < hunks.size(); ++k) {
        Hunk &h = hunks[k];
        const std::uint32_t next = k + 1 < hunks.size() ? hunks[k + 1].a : static_cast<std::uint32_t>(texts.a.size());
        if (h.aEnd >= next || h.bEnd >= texts.b.size() || texts.a.tokens[h.aEnd].kind != TokenKind::punctuation) continue;
        if (openBrackets(texts.a, h.aEnd, h.aEnd + 1) != -1) continue;
        const int a = openBrackets(texts.a, h.a, h.aEnd), b = openBrackets(texts.b, h.b, h.bEnd);
        if (a == b || (a != 1 && b != 1)) continue;
        ++h.aEnd;
        ++h.bEnd;
        if (k + 1 == hunks.size() || hunks[k + 1].a > h.aEnd) continue;
        h.aEnd = hunks[k + 1].aEnd;
        h.bEnd = hunks[k + 1].bEnd;
        hunks.erase(hunks.begin() + static_cast<std::ptrdiff_t>(k) + 1);
    }
}

/// An apostrophe that stands at a word goes with it.
void keepApostrophes(const DiffTexts &texts, std::vector<Hunk> &hunks, std::uint32_t beginA, std::uint32_t beginB)
{
    const auto cutsWord = [](const DiffText &t, std::uint32_t begin, std::uint32_t end) {
        if (begin == end || begin <= t.pieces[t.tokens[begin].piece].begin) return false;
        const std::string_view mark = t.textOf(begin);
        return (mark == "'" || mark == "\u2019") && t.gapBefore(begin).empty() && t.tokens[begin - 1].kind == TokenKind::word;
    };
    for (std::size_t k = 0; k < hunks.size(); ++k) {
        Hunk &h = hunks[k];
        const bool kept = h.a > beginA && h.b > beginB && (k == 0 || hunks[k - 1].aEnd < h.a);
        if (!kept || (!cutsWord(texts.a, h.a, h.aEnd) && !cutsWord(texts.b, h.b, h.bEnd))) continue;
        --h.a;
        --h.b;
        if (k == 0 || hunks[k - 1].aEnd < h.a) continue;
        hunks[k - 1].aEnd = h.aEnd;
        hunks[k - 1].bEnd = h.bEnd;
        hunks.erase(hunks.begin() + static_cast<std::ptrdiff_t>(k--));
    }
}

/// How well a stretch of one side reads as something put in or taken out.
int reading(const DiffText &t, std::uint32_t begin, std::uint32_t end)
{
    const auto mark = [&](std::uint32_t k, std::string_view marks) {
        return k < t.size() && t.tokens[k].kind == TokenKind::punctuation && marks.contains(t.textOf(k));
    };
    const auto is = [&](std::uint32_t k, WordSense s) { return k < t.size() && has(t.tokens[k].sense, s); };
    const auto conjunction = [&](std::uint32_t k) {
        const std::string_view w = k < t.size() ? t.textOf(k) : std::string_view{};
        return w == "and" || w == "or";
    };
    int score = 0;
    int open = 0;
    bool broken = false;
    for (std::uint32_t k = begin; k < end; ++k) {
        if (t.tokens[k].kind != TokenKind::punctuation) continue;
        const std::string_view s = t.textOf(k);
        if (s == "(" || s == "[" || s == "\u201C" || s == "\u00AB") ++open;
        if (s == ")" || s == "]" || s == "\u201D" || s == "\u00BB") broken |= --open < 0;
    }
    if (broken || open != 0) score -= 8; // an orphaned bracket
    const bool first = begin == 0 || t.tokens[begin - 1].piece != t.tokens[begin].piece;
    const bool last = end == t.size() || t.tokens[end].piece != t.tokens[end - 1].piece;
    const bool clauseEnds = last || mark(end, ",;.:");
    if (mark(begin, ",;") && clauseEnds) score += end - begin > 1 && is(begin + 1, WordSense::function) ? 7 : 4; // ", including X" before a mark
    if ((first || mark(begin - 1, ",;:")) && mark(end - 1, ",;") && !last) score += 6; // "health crises," after a mark
    if (last && mark(end - 1, ",;.")) score -= 3; // the mark that ends the paragraph stays
    if (conjunction(begin) && !conjunction(end)) score += clauseEnds ? 5 : 4; // "and internal displacement"
    if (conjunction(end - 1) && (first || !mark(begin - 1, ","))) score += 2; // "unilateralism and"
    if (first || mark(begin - 1, ",;:")) score += 1;
    if (clauseEnds) score += 1;
    if (is(end - 1, WordSense::light) && !conjunction(end - 1) && end - begin > 1) score -= 3; // ends in "of the"
    if (mark(begin, ",;") && !clauseEnds) score -= 2;
    return score;
}

void slide(const DiffTexts &texts, std::vector<Hunk> &hunks, std::uint32_t beginA, std::uint32_t beginB)
{
    for (std::size_t k = 0; k < hunks.size(); ++k) {
        Hunk &h = hunks[k];
        if (h.replacement()) continue;
        const bool fromA = h.deletion();
        const DiffText &side = fromA ? texts.a : texts.b;
        const Seen s = see(h, fromA);
        const std::uint32_t lowest = k == 0 ? (fromA ? beginA : beginB) : see(hunks[k - 1], fromA).end;
        const std::uint32_t highest = k + 1 == hunks.size() ? static_cast<std::uint32_t>(side.size()) : see(hunks[k + 1], fromA).begin;
        const auto equal = [&](std::uint32_t x, std::uint32_t y) {
            return side.units[x].id == side.units[y].id && side.tokens[x].piece == side.tokens[y].piece;
        };
        std::uint32_t left = 0, right = 0;
        while (s.begin - left > lowest && equal(s.begin - left - 1, s.end - left - 1)) ++left;
        while (s.end + right < highest && equal(s.begin + right, s.end + right)) ++right;
        int best = reading(side, s.begin, s.end), shift = 0;
        for (int d = -static_cast<int>(left); d <= static_cast<int>(right); ++d) {
            const auto to = [d](std::uint32_t x) { return static_cast<std::uint32_t>(static_cast<int>(x) + d); };
            if (const int r = reading(side, to(s.begin), to(s.end)); r > best) {
                best = r;
                shift = d;
            }
        }
        const auto to = [shift](std::uint32_t x) { return static_cast<std::uint32_t>(static_cast<int>(x) + shift); };
        h = {to(h.a), to(h.aEnd), to(h.b), to(h.bEnd)};
    }
    // a stretch that slid against its neighbour becomes one with it
    std::vector<Hunk> out;
    for (const Hunk &h : hunks) {
        if (!out.empty() && out.back().aEnd == h.a && out.back().bEnd == h.b) {
            out.back().aEnd = h.aEnd;
            out.back().bEnd = h.bEnd;
        } else out.push_back(h);
    }
    hunks = std::move(out);
}

/// "Calls for" became "Urges ..., and calls for": all of one side stands at the end of the other in other letters only. What was
/// put before the verb (or taken away) is one change, the verb's capital another.
void partCapitals(const DiffTexts &texts, std::vector<Hunk> &hunks)
{
    for (std::size_t k = 0; k < hunks.size(); ++k) {
        const Hunk h = hunks[k];
        const std::uint32_t n = h.aEnd - h.a, m = h.bEnd - h.b;
        std::uint32_t same = std::min(n, m);
        if (same == 0 || n == m) continue;
        bool equal = true, sense = false;
        for (std::uint32_t d = 1; d <= same && equal; ++d) {
            equal = texts.a.tokens[h.aEnd - d].lower == texts.b.tokens[h.bEnd - d].lower;
            sense |= carriesSense(texts.a, h.aEnd - d);
        }
        if (!equal || !sense) continue;
        const Hunk before{h.a, h.aEnd - same, h.b, h.bEnd - same};
        while (same > 1 && texts.a.units[h.aEnd - same].id == texts.b.units[h.bEnd - same].id) --same; // swallowed before
        hunks[k] = before;
        hunks.insert(hunks.begin() + static_cast<std::ptrdiff_t>(++k), {h.aEnd - same, h.aEnd, h.bEnd - same, h.bEnd});
    }
}

} // namespace

void groupForReading(const DiffTexts &texts, std::vector<Hunk> &hunks, std::uint32_t a, std::uint32_t b)
{
    takeFieldUnits(texts, hunks, a, b);
    evenOut(texts, hunks);
    swallowPepper(texts, hunks);
    slide(texts, hunks, a, b);
    partCapitals(texts, hunks);
    partNumbers(texts, hunks);
    keepBrackets(texts, hunks);
    keepApostrophes(texts, hunks, a, b);
}

} // namespace resolute::diffing
