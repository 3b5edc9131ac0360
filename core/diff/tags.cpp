// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/tags.h"

#include <algorithm>
#include <array>

namespace resolute::diffing {

namespace {

bool some(const DiffText &s, std::uint32_t begin, std::uint32_t end, WordSense sense)
{
    for (std::uint32_t k = begin; k < end; ++k)
        if (has(s.tokens[k].sense, sense)) return true;
    return false;
}

bool someOrdinal(const DiffText &s, std::uint32_t begin, std::uint32_t end)
{
    for (std::uint32_t k = begin; k < end; ++k)
        if (isOrdinal(s, k)) return true;
    return false;
}

std::string lower(const DiffTexts &t, const DiffText &s, std::uint32_t begin, std::uint32_t end)
{
    std::string out = " ";
    for (std::uint32_t k = begin; k < end; ++k)
        if (s.tokens[k].kind != TokenKind::punctuation) {
            out += t.word(s.tokens[k].lower);
            out += ' ';
        }
    return out;
}

/// The opening verb of a paragraph in the operative form of the ladder, without modifiers.
std::optional<LadderStep> verbOf(const DiffTexts &t, const DiffText &s)
{
    std::string words;
    std::size_t beforeLight = 0; // where the light words at its end begin: "de" of "de nouveau" is no part of the verb
    for (const DiffToken &token : s.tokens) {
        if (token.kind == TokenKind::punctuation) continue;
        if (has(token.sense, WordSense::modifier)) {
            words.resize(beforeLight);
            continue;
        }
        if (token.piece != 0 || (!token.inLead && words.size() > 60)) break;
        std::string w(t.word(token.lower));
        if (words.empty() && w.ends_with("ing")) { // Urging, Noting, Calling upon
            w.resize(w.size() - 3);
            for (const std::string_view ending : {"s", "es"})
                if (t.lexicon.step(w + std::string(ending))) {
                    w += ending;
                    break;
                }
        }
        if (!words.empty()) words += ' ';
        words += w;
        if (!has(token.sense, WordSense::light)) beforeLight = words.size();
    }
    return t.lexicon.step(words);
}

void tagVerb(const DiffTexts &t, const Hunk &h, Change &c)
{
    const auto opens = [](const DiffText &s, std::uint32_t begin, std::uint32_t end) {
        return begin < end && s.tokens[begin].inLead && s.tokens[begin].piece == 0; // another one's verb went away in a merger
    };
    if (!opens(t.a, h.a, h.aEnd) && !opens(t.b, h.b, h.bEnd)) return;
    const auto x = verbOf(t, t.a), y = verbOf(t, t.b);
    if (!x || !y || x->ladder != y->ladder || x->step == y->step) return;
    c.tags.push_back(y->step < x->step ? ChangeTag::verbStronger : ChangeTag::verbWeaker);
}

enum class Governs { asking, other, unknown };

/// The verb of which what stands before token k is said: the nearest one of a ladder, else the opening words.
Governs governing(const DiffTexts &t, const DiffText &s, std::uint32_t k)
{
    constexpr std::uint32_t longest = 4; // words of a verb on a ladder
    if (s.size() == 0) return Governs::unknown;
    const DiffPiece &piece = s.pieces[s.tokens[std::min(k, static_cast<std::uint32_t>(s.size()) - 1)].piece];
    const auto of = [](std::optional<LadderStep> step) { return !step ? Governs::unknown : step->asks ? Governs::asking : Governs::other; };
    for (std::uint32_t l = std::min(k, piece.end); l-- > piece.begin;) {
        if (s.tokens[l].inLead) return of(piece.begin == 0 ? verbOf(t, s) : t.lexicon.step(lower(t, s, piece.begin, l + 1).substr(1)));
        if (s.tokens[l].kind != TokenKind::word) continue;
        if (const auto step = t.lexicon.step(lower(t, s, l, std::min(l + longest, piece.end)).substr(1))) return of(step);
    }
    return Governs::unknown;
}

/// A preambular paragraph asks nobody for anything: it ends with a comma.
bool asksNobody(const DiffText &s)
{
    if (s.size() == 0 || s.tokens.back().kind != TokenKind::punctuation) return false;
    const std::string_view mark = s.textOf(s.size() - 1);
    return mark == "," || mark == "\u060C" || mark == "\uFF0C";
}

bool isCapital(const DiffText &s, std::uint32_t k)
{
    const char c = s.textOf(k).front();
    return c >= 'A' && c <= 'Z';
}

/// Somebody who is asked stands among the words: behind a verb that asks, before what is asked for. "Calls upon all States to
/// protect peaceful assembly and the organizations of refugees" asks States.
bool namesAddressee(const DiffTexts &t, const DiffText &s, std::uint32_t begin, std::uint32_t end)
{
    constexpr std::uint32_t reach = 25, others = 3; // words of a list of addressees; their adjectives
    for (std::uint32_t k = begin; k < end; ++k) {
        if (!has(s.tokens[k].sense, WordSense::addressee)) continue;
        const DiffPiece &piece = s.pieces[s.tokens[k].piece];
        std::uint32_t between = 0, l = k;
        bool verb = false, task = false;
        while (!verb && !task && l > piece.begin && k - l < reach && between <= others) {
            const DiffToken &token = s.tokens[--l];
            verb = token.inLead || t.lexicon.step(lower(t, s, l, k).substr(1)).has_value();
            task = has(token.sense, WordSense::task);
            const WordSense passes = WordSense::function | WordSense::light | WordSense::qualifier | WordSense::addressee | WordSense::joining;
            between += token.kind == TokenKind::word && !has(token.sense, passes) && !isCapital(s, l);
        }
        if (verb && !task && governing(t, s, k) != Governs::other) return true;
    }
    return false;
}

/// A word that widens or narrows, and no part of a name: "the Elimination of All Forms of Racial Discrimination".
bool qualifies(const DiffText &s, std::uint32_t begin, std::uint32_t end)
{
    for (std::uint32_t k = begin; k < end; ++k)
        if (has(s.tokens[k].sense, WordSense::qualifier) && !s.tokens[k].inLead && (!isCapital(s, k) || s.pieces[s.tokens[k].piece].begin == k))
            return true;
    return false;
}

} // namespace

void addTags(const DiffTexts &t, const Wording &words, const Hunk &h, Change &c)
{
    const std::string a = lower(t, t.a, h.a, h.aEnd), b = lower(t, t.b, h.b, h.bEnd);
    if (a != b) tagVerb(t, h, c);
    const auto hedged = [&](std::string_view s) { return t.lexicon.holdsHedge(s); };
    if (hedged(b) && !hedged(a)) c.tags.push_back(ChangeTag::hedgeAdded);
    if (hedged(a) && !hedged(b)) c.tags.push_back(ChangeTag::hedgeRemoved);
    const bool symbols = c.changeClass == ChangeClass::referenceUpdate;
    if (c.changeClass == ChangeClass::substantive) {
        constexpr std::uint32_t clause = 6; // a longer stretch is a clause, and says more than whom or how far
        if (h.aEnd - h.a <= clause && h.bEnd - h.b <= clause) {
            const bool qa = qualifies(t.a, h.a, h.aEnd), qb = qualifies(t.b, h.b, h.bEnd);
            if (qb && !qa) c.tags.push_back(ChangeTag::qualifierAdded);
            if (qa && !qb) c.tags.push_back(ChangeTag::qualifierRemoved);
            if ((!asksNobody(t.a) && namesAddressee(t, t.a, h.a, h.aEnd)) || (!asksNobody(t.b) && namesAddressee(t, t.b, h.b, h.bEnd)))
                c.tags.push_back(ChangeTag::addresseeChanged);
        }
        const auto number = [](const DiffText &s, std::uint32_t begin, std::uint32_t end) {
            if (some(s, begin, end, WordSense::month)) return false; // of a date
            for (std::uint32_t k = begin; k < end; ++k)
                if (s.tokens[k].kind == TokenKind::number || has(s.tokens[k].sense, WordSense::cardinal)) return true;
            return false;
        };
        if (number(t.a, h.a, h.aEnd) && number(t.b, h.b, h.bEnd)) c.tags.push_back(ChangeTag::quantityChanged);
    }
    const auto due = [](const DiffText &s, std::uint32_t begin, WordSense by) {
        bool out = false; // "by", "at its"; what was held at a place on a day is no deadline
        for (std::uint32_t k = begin - std::min(begin, 4u); k < begin; ++k) {
            if (has(s.tokens[k].sense, WordSense::held)) return false;
            out |= has(s.tokens[k].sense, by);
        }
        return out;
    };
    // put in or taken out as a whole: "by 1 May 2031", "to the Council at its sixtieth session"
    const auto holdsDue = [](const DiffText &s, std::uint32_t begin, std::uint32_t end) {
        constexpr std::uint32_t reach = 5;
        for (std::uint32_t k = begin; k < end; ++k) {
            if (!has(s.tokens[k].sense, WordSense::deadline | WordSense::at)) continue;
            for (std::uint32_t l = k + 1; l < std::min(end, k + reach); ++l) {
                if (has(s.tokens[l].sense, WordSense::month) && has(s.tokens[k].sense, WordSense::deadline)) return true;
                if (isOrdinal(s, l) && l + 1 < s.size() && has(s.tokens[l + 1].sense, WordSense::numbered)) return true;
            }
        }
        return false;
    };
    const bool isDue = (c.changeClass == ChangeClass::dateUpdate && due(t.b, h.b, WordSense::deadline))
        || (c.changeClass == ChangeClass::numberUpdate && someOrdinal(t.b, h.b, h.bEnd) && due(t.b, h.b, WordSense::deadline | WordSense::at))
        || (c.changeClass == ChangeClass::substantive && holdsDue(t.a, h.a, h.aEnd) != holdsDue(t.b, h.b, h.bEnd));
    // what a body welcomes or notes was done at a session that is over
    const auto asked = [&](const DiffText &s, std::uint32_t k) { return !asksNobody(s) && governing(t, s, k) != Governs::other; };
    if (isDue && (h.b < h.bEnd ? asked(t.b, h.b) : asked(t.a, h.a))) c.tags.push_back(ChangeTag::deadlineChanged);
    const auto cites = [](const DiffText &s, std::uint32_t begin, std::uint32_t end) {
        for (std::uint32_t k = begin; k < end; ++k)
            if (s.tokens[k].kind == TokenKind::symbol) return true;
        return false;
    };
    const bool citesA = cites(t.a, h.a, h.aEnd), citesB = cites(t.b, h.b, h.bEnd); // ", and 51/20" gave way to ", 51/20 and 54/1"
    if (symbols && citesB && !citesA) c.tags.push_back(ChangeTag::citationAdded);
    if (symbols && citesA && !citesB) c.tags.push_back(ChangeTag::citationDropped);
    if (words.movedRun(h)) c.tags.push_back(ChangeTag::movedWithin);
}

} // namespace resolute::diffing
