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
    if ((h.a >= h.aEnd || !t.a.tokens[h.a].inLead) && (h.b >= h.bEnd || !t.b.tokens[h.b].inLead)) return;
    const auto x = verbOf(t, t.a), y = verbOf(t, t.b);
    if (!x || !y || x->ladder != y->ladder || x->step == y->step) return;
    c.tags.push_back(y->step < x->step ? ChangeTag::verbStronger : ChangeTag::verbWeaker);
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
        const bool qa = some(t.a, h.a, h.aEnd, WordSense::qualifier), qb = some(t.b, h.b, h.bEnd, WordSense::qualifier);
        if (qb && !qa) c.tags.push_back(ChangeTag::qualifierAdded);
        if (qa && !qb) c.tags.push_back(ChangeTag::qualifierRemoved);
        constexpr std::uint32_t clause = 6; // a longer stretch is a clause, not an addressee
        if (h.aEnd - h.a <= clause && h.bEnd - h.b <= clause
            && (some(t.a, h.a, h.aEnd, WordSense::addressee) || some(t.b, h.b, h.bEnd, WordSense::addressee)))
            c.tags.push_back(ChangeTag::addresseeChanged);
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
    if ((c.changeClass == ChangeClass::dateUpdate && due(t.b, h.b, WordSense::deadline))
        || (c.changeClass == ChangeClass::numberUpdate && some(t.b, h.b, h.bEnd, WordSense::ordinal)
            && due(t.b, h.b, WordSense::deadline | WordSense::at)))
        c.tags.push_back(ChangeTag::deadlineChanged);
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
