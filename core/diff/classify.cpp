// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/classify.h"

#include "core/diff/fieldunits.h"
#include "core/diff/tags.h"
#include "core/diff/wording.h"
#include "core/text/fold.h"

#include <algorithm>

namespace resolute::diffing {

namespace {

const Message typographyOnly{"typography-only", RESOLUTE_MESSAGE("message", "only the typography differs")};
const Message blankKind{"blank-kind", RESOLUTE_MESSAGE("message", "only the kind of blank differs")};
const Message spacingOnly{"spacing-only", RESOLUTE_MESSAGE("message", "only the blanks differ")};
const Message vowelSigns{"vowel-signs", RESOLUTE_MESSAGE("message", "only vowel signs differ")};
const Message repeatedVerb{"repeated-verb", RESOLUTE_MESSAGE("message", "repeated-verb rule: “{1}” and “{2}” are the same opening verb")};
const Message leadDemoted{"lead-demoted", RESOLUTE_MESSAGE("message", "the opening verb became a verb within the sentence")};
const Message capitalsOnly{"capitals-only", RESOLUTE_MESSAGE("message", "only capital letters differ")};
const Message symbolAndDate{"symbol-and-date", RESOLUTE_MESSAGE("message", "document symbol and its date")};
const Message symbolReplaced{"symbol", RESOLUTE_MESSAGE("message", "document symbol")};
const Message citationList{"citation-list", RESOLUTE_MESSAGE("message", "a citation was added to or taken from a list")};
const Message eventReplaced{"event", RESOLUTE_MESSAGE("message", "another conference, summit or meeting is cited")};
const Message dateReplaced{"date", RESOLUTE_MESSAGE("message", "a date")};
const Message ordinalReplaced{"ordinal", RESOLUTE_MESSAGE("message", "the ordinal of a session or meeting")};
const Message sessionNamed{"session-named", RESOLUTE_MESSAGE("message", "a session is named in another way")};
const Message placeReplaced{"place-number", RESOLUTE_MESSAGE("message", "the number of a paragraph, article or the like")};
const Message chosenReplaced{"chosen", RESOLUTE_MESSAGE("message", "another one of its kind is meant: {1} and {2}")};
const Message quantityReplaced{"quantity", RESOLUTE_MESSAGE("message", "a quantity: {1} and {2}")};
const Message ownBodyNamed{"own-body", RESOLUTE_MESSAGE("message", "the body speaks of itself or of its sister in another way")};
const Message sameByAnotherName{"another-wording", RESOLUTE_MESSAGE("message", "another wording for the same: {1}")};
const Message functionWords{"function-words", RESOLUTE_MESSAGE("message", "words without a sense of their own: {1}")};
const Message punctuationOnly{"punctuation-only", RESOLUTE_MESSAGE("message", "only punctuation differs")};
const Message grammarOnly{"grammar-only", RESOLUTE_MESSAGE("message", "the same words in another grammatical form")};
const Message abbreviation{"abbreviation", RESOLUTE_MESSAGE("message", "an abbreviation in brackets: {1}")};
const Message wordOrder{"word-order", RESOLUTE_MESSAGE("message", "the same words in another order")};
const Message movedInside{"moved-inside", RESOLUTE_MESSAGE("message", "words that stand elsewhere in the paragraph in the other text")};
const Message wordVariant{"word-variant", RESOLUTE_MESSAGE("message", "a variant of the same name: “{1}” and “{2}”")};
const Message openingVerb{"opening-verb", RESOLUTE_MESSAGE("message", "the opening verb changed: “{1}” and “{2}”")};
const Message senseWords{"sense", RESOLUTE_MESSAGE("message", "words that carry sense: {1}")};

/// Where one change stands, with its words at hand.
struct Site {
    const DiffTexts &t;
    Hunk h;
    std::string_view a, b; ///< as printed

    [[nodiscard]] std::string lower(bool fromA) const
    {
        const DiffText &s = fromA ? t.a : t.b;
        std::string out;
        for (std::uint32_t k = fromA ? h.a : h.b; k < (fromA ? h.aEnd : h.bEnd); ++k) {
            if (s.tokens[k].kind == TokenKind::punctuation) continue;
            if (!out.empty()) out += ' ';
            out += t.word(s.tokens[k].lower);
        }
        return out;
    }
    /// Those of both sides, as printed.
    [[nodiscard]] std::string words() const
    {
        const auto trim = [](std::string_view x) {
            while (x.starts_with(' ')) x.remove_prefix(1);
            while (x.ends_with(' ')) x.remove_suffix(1);
            return std::string(x);
        };
        return trim(a) + (h.replacement() ? ", " : "") + trim(b);
    }
    template <class Test> [[nodiscard]] bool every(Test test) const
    {
        for (std::uint32_t k = h.a; k < h.aEnd; ++k)
            if (!test(t.a, k)) return false;
        for (std::uint32_t k = h.b; k < h.bEnd; ++k)
            if (!test(t.b, k)) return false;
        return true;
    }
    template <class Test> [[nodiscard]] static bool some(const DiffText &s, std::uint32_t begin, std::uint32_t end, Test test)
    {
        for (std::uint32_t k = begin; k < end; ++k)
            if (test(s, k)) return true;
        return false;
    }
    template <class Test> [[nodiscard]] bool inA(Test test) const { return some(t.a, h.a, h.aEnd, test); }
    template <class Test> [[nodiscard]] bool inB(Test test) const { return some(t.b, h.b, h.bEnd, test); }
    /// A word shortly before or after has this sense.
    [[nodiscard]] bool near(WordSense sense) const
    {
        constexpr std::uint32_t reach = 3; // "its forty-fourth regular session", "paragraphs 3 and 4"
        const auto look = [&](const DiffText &s, std::uint32_t begin, std::uint32_t end) {
            const auto size = static_cast<std::uint32_t>(s.size());
            // "paragraphs 5, 12, 14, 20 and 28": the numbers before are of the same list
            const auto listed = [&](std::uint32_t k) {
                return s.tokens[k].kind == TokenKind::number || s.textOf(k) == "," || has(s.tokens[k].sense, WordSense::joining);
            };
            while (begin > 1 && s.tokens[begin - 1].piece == s.tokens[begin - 2].piece && listed(begin - 1) && listed(begin - 2)) --begin;
            return some(s, begin - std::min(begin, reach), std::min(size, end + reach),
                [&](const DiffText &x, std::uint32_t k) { return has(x.tokens[k].sense, sense); });
        };
        return look(t.a, h.a, h.aEnd) || look(t.b, h.b, h.bEnd);
    }
    /// A symbol stands just before, with no more than light words between.
    [[nodiscard]] bool behindSymbol() const
    {
        static constexpr std::uint32_t reach = 3; // "of", ", de", "en date du"
        const auto look = [](const DiffText &s, std::uint32_t begin) {
            for (std::uint32_t k = begin; k-- > begin - std::min(begin, reach) && s.tokens[k].piece == s.tokens[begin - 1].piece;) {
                if (s.tokens[k].kind == TokenKind::symbol) return true;
                if (s.tokens[k].kind != TokenKind::punctuation && !has(s.tokens[k].sense, WordSense::light)) return false;
            }
            return false;
        };
        return look(t.a, h.a) || look(t.b, h.b);
    }
    /// Both sides say in the same way when something is or begins: "at" and "as of" a session are two things.
    [[nodiscard]] bool sameTime() const
    {
        const auto times = [](const DiffText &s, std::uint32_t begin, std::uint32_t end) {
            WordSense out = WordSense::none;
            for (std::uint32_t k = begin; k < end; ++k)
                for (const WordSense sense : {WordSense::deadline, WordSense::since})
                    if (has(s.tokens[k].sense, sense)) out = out | sense;
            return out;
        };
        return !h.replacement() || times(t.a, h.a, h.aEnd) == times(t.b, h.b, h.bEnd);
    }
};

bool isMark(const DiffText &s, std::uint32_t k) { return s.tokens[k].kind == TokenKind::punctuation; }
bool isSymbol(const DiffText &s, std::uint32_t k) { return s.tokens[k].kind == TokenKind::symbol; }
bool isNumber(const DiffText &s, std::uint32_t k) { return s.tokens[k].kind == TokenKind::number; }
bool isYear(const DiffText &s, std::uint32_t k)
{
    constexpr std::size_t digits = 4;
    return isNumber(s, k) && s.tokens[k].range.size() == digits && std::ranges::all_of(s.textOf(k), [](char c) { return c >= '0' && c <= '9'; });
}
/// "(ADF)", "(3 R)" behind the name that it stands for, which stays.
bool isAbbreviation(const DiffText &s, std::uint32_t k)
{
    constexpr std::uint32_t longest = 4; // tokens, with the brackets
    const auto capitals = [](std::string_view word) {
        return std::ranges::any_of(word, [](char c) { return c >= 'A' && c <= 'Z'; })
            && std::ranges::none_of(word, [](char c) { return (c >= 'a' && c <= 'z') || c == '/'; });
    };
    if (s.tokens[k].kind == TokenKind::bracketed) return capitals(s.textOf(k));
    std::uint32_t open = k; // of some words in brackets
    while (open > 0 && k - open < longest && s.textOf(open) != "(") --open;
    std::uint32_t close = open;
    bool named = false;
    while (close < s.size() && close - open < longest && s.textOf(close) != ")") named |= capitals(s.textOf(close++));
    if (s.textOf(open) != "(" || close >= s.size() || s.textOf(close) != ")" || k > close || !named) return false;
    return isMark(s, k) || isNumber(s, k) || capitals(s.textOf(k));
}
bool isCardinal(const DiffText &s, std::uint32_t k) { return has(s.tokens[k].sense, WordSense::cardinal); }
bool isFunction(const DiffText &s, std::uint32_t k) { return isMark(s, k) || has(s.tokens[k].sense, WordSense::function); }
bool isLight(const DiffText &s, std::uint32_t k) { return isMark(s, k) || has(s.tokens[k].sense, WordSense::light); }
bool isOwnBody(const DiffText &s, std::uint32_t k) { return has(s.tokens[k].sense, WordSense::ownBody); }
bool isMonth(const DiffText &s, std::uint32_t k) { return has(s.tokens[k].sense, WordSense::month) && s.textOf(k) != "may"; }
bool isDateMark(const DiffText &s, std::uint32_t k)
{
    return has(s.tokens[k].sense, WordSense::yearMark) || has(s.tokens[k].sense, WordSense::dayMark);
}
bool isEvent(const DiffText &s, std::uint32_t k) { return has(s.tokens[k].sense, WordSense::event); }
bool isCitation(const DiffText &s, std::uint32_t k) { return has(s.tokens[k].sense, WordSense::citation); }

struct Verdict {
    ChangeClass changeClass;
    const Message *why;
    std::vector<std::string> arguments;
};

/// Of the opening words of the first paragraph: another one's verb that a merger took away was another verb.
bool insideLead(const DiffText &s, std::uint32_t begin, std::uint32_t end)
{
    for (std::uint32_t k = begin; k < end; ++k)
        if (!s.tokens[k].inLead || s.tokens[k].piece != 0) return false;
    return true;
}

std::optional<Verdict> style(const Site &s)
{
    if (!insideLead(s.t.a, s.h.a, s.h.aEnd) || !insideLead(s.t.b, s.h.b, s.h.bEnd)) return std::nullopt;
    const std::string x = s.t.plainLead(s.t.a), y = s.t.plainLead(s.t.b);
    if (x.empty() || x != y) return std::nullopt;
    return Verdict{ChangeClass::style, &repeatedVerb,
        {std::string(s.t.a.pieces[0].lead.in(s.t.a.pieces[0].text)), std::string(s.t.b.pieces[0].lead.in(s.t.b.pieces[0].text))}};
}

/// "Eighteenth Summit", "dix-huitième Sommet": the ordinal alone gave way, and stands beside the name of a conference. A session's
/// or a meeting's ordinal is a number that goes up, and an anniversary is none that a body held.
bool numbersEvent(const Site &s)
{
    if (!s.h.replacement() || !s.inA(isOrdinal) || !s.inB(isOrdinal)) return false;
    if (!s.every([](const DiffText &x, std::uint32_t k) { return isOrdinal(x, k) || isCardinal(x, k) || isLight(x, k); })) return false;
    const auto beside = [](const DiffText &t, std::uint32_t begin, std::uint32_t end) {
        const auto names = [&t](std::uint32_t k) { return isEvent(t, k) && !has(t.tokens[k].sense, WordSense::numbered); };
        return (end < t.size() && names(end)) || (begin > 0 && names(begin - 1));
    };
    return beside(s.t.a, s.h.a, s.h.aEnd) && beside(s.t.b, s.h.b, s.h.bEnd);
}

std::optional<Verdict> reference(const Site &s)
{
    const bool a = s.inA(isSymbol), b = s.inB(isSymbol);
    if (a && b) {
        const bool dated = s.inA(isMonth) || s.inB(isMonth);
        return Verdict{ChangeClass::referenceUpdate, dated ? &symbolAndDate : &symbolReplaced, {}};
    }
    if (a != b && (s.h.insertion() || s.h.deletion() || s.every([](const DiffText &x, std::uint32_t k) {
            return isFunction(x, k) || isSymbol(x, k) || isNumber(x, k) || isMonth(x, k) || isCitation(x, k) || isOwnBody(x, k);
        }))) {
        // a citation of a list begins with its symbol, perhaps after "and resolution"
        const DiffText &x = a ? s.t.a : s.t.b;
        for (std::uint32_t k = a ? s.h.a : s.h.b, end = a ? s.h.aEnd : s.h.bEnd; k < end; ++k) {
            if (isSymbol(x, k)) return Verdict{ChangeClass::referenceUpdate, &citationList, {}};
            if (!isFunction(x, k) && !isCitation(x, k) && !isOwnBody(x, k)) break;
        }
    }
    if (numbersEvent(s)) return Verdict{ChangeClass::referenceUpdate, &eventReplaced, {}};
    const auto cited = [](const DiffText &x, std::uint32_t k) { return isEvent(x, k); };
    const auto dated = [](const DiffText &x, std::uint32_t k) { return isMonth(x, k) || isOrdinal(x, k); };
    // "(Bakou, 5 et 6 juillet 2023)" gave way to ", tenue à Kampala les 17 et 18 janvier 2024": names, and a date on either side
    const auto whenAndWhere = [](const DiffText &x, std::uint32_t k) {
        return isNumber(x, k) || isMonth(x, k) || isDateMark(x, k) || isLight(x, k) || has(x.tokens[k].sense, WordSense::held)
            || x.units[k].id != x.tokens[k].lower || x.tokens[k].kind == TokenKind::bracketed;
    };
    const auto place = [](const DiffText &x, std::uint32_t k) { return x.units[k].id != x.tokens[k].lower && !x.tokens[k].inLead && !isMonth(x, k); };
    if (s.inA(isMonth) && s.inB(isMonth) && (s.inA(place) || s.inB(place)) && s.every(whenAndWhere))
        return Verdict{ChangeClass::referenceUpdate, &eventReplaced, {}};
    if (s.inA(cited) && s.inB(cited) && s.inA(dated) && s.inB(dated)) return Verdict{ChangeClass::referenceUpdate, &eventReplaced, {}};
    return std::nullopt;
}

std::optional<Verdict> numbers(const Site &s)
{
    const bool dates = s.every(
        [](const DiffText &x, std::uint32_t k) { return isNumber(x, k) || isMonth(x, k) || isDateMark(x, k) || isLight(x, k); });
    if (dates && (s.inA(isMonth) || s.inB(isMonth))) {
        const auto dated = [](const DiffText &x, std::uint32_t k) { return isMonth(x, k) || isYear(x, k); };
        if (s.inA(dated) && s.inB(dated)) return Verdict{ChangeClass::dateUpdate, &dateReplaced, {}};
        // a date that was put in or taken out says something more or less; behind a symbol it goes with it
        if (s.behindSymbol()) return Verdict{ChangeClass::referenceUpdate, &symbolAndDate, {}};
        return std::nullopt;
    }
    const auto ordered = [](const DiffText &x, std::uint32_t k) { return isOrdinal(x, k) || isNumber(x, k) || isCardinal(x, k) || isLight(x, k); };
    if ((s.inA(isOrdinal) || s.inB(isOrdinal)) && s.near(WordSense::numbered)) {
        if (!s.sameTime()) return std::nullopt;
        if (s.every(ordered)) return Verdict{ChangeClass::numberUpdate, &ordinalReplaced, {}};
        const auto naming = [](const DiffText &x, std::uint32_t k) {
            return isOrdinal(x, k) || isCardinal(x, k) || isLight(x, k) || has(x.tokens[k].sense, WordSense::turn)
                || has(x.tokens[k].sense, WordSense::numbered);
        };
        if (s.every(naming) && s.h.replacement()) return Verdict{ChangeClass::numberUpdate, &sessionNamed, {}};
    }
    if (s.every([](const DiffText &x, std::uint32_t k) { return isNumber(x, k) || isLight(x, k); }) && s.inA(isNumber) && s.inB(isNumber)) {
        if (s.near(WordSense::chosen)) return Verdict{ChangeClass::substantive, &chosenReplaced, {std::string(s.a), std::string(s.b)}};
        if (s.near(WordSense::counted)) return Verdict{ChangeClass::substantive, &quantityReplaced, {std::string(s.a), std::string(s.b)}};
        if (s.near(WordSense::numbered)) return Verdict{ChangeClass::numberUpdate, &placeReplaced, {}};
        if ((s.inA(isYear) && s.inB(isYear)) || s.near(WordSense::month)) return Verdict{ChangeClass::dateUpdate, &dateReplaced, {}};
        return Verdict{ChangeClass::substantive, &quantityReplaced, {std::string(s.a), std::string(s.b)}};
    }
    const auto counting = [](const DiffText &x, std::uint32_t k) { return isNumber(x, k) || isCardinal(x, k); };
    if (s.inA(counting) && s.inB(counting) && s.every([&](const DiffText &x, std::uint32_t k) { return counting(x, k) || isLight(x, k); }))
        return Verdict{ChangeClass::substantive, &quantityReplaced, {std::string(s.a), std::string(s.b)}};
    return std::nullopt;
}

std::optional<Verdict> wording(const Site &s, const Wording &words)
{
    if (s.every(isMark)) return Verdict{ChangeClass::editorial, &punctuationOnly, {}};
    if (s.every(isLight)) return Verdict{ChangeClass::editorial, &functionWords, {s.lower(true) + (s.h.replacement() ? ", " : "") + s.lower(false)}};
    const auto naming = [](const DiffText &x, std::uint32_t k) { return isOwnBody(x, k) || isLight(x, k); };
    if (s.every(naming) && words.namesBody(s.h)) return Verdict{ChangeClass::editorial, &ownBodyNamed, {}};
    if (!s.h.replacement() && s.every(isAbbreviation)) return Verdict{ChangeClass::editorial, &abbreviation, {s.words()}};
    if (words.sameStems(s.h)) return Verdict{ChangeClass::editorial, words.sameWords(s.h) ? &wordOrder : &grammarOnly, {}};
    if (const auto alike = words.alike(s.h)) return Verdict{ChangeClass::editorial, &sameByAnotherName, {*alike}};
    if (words.movedInside(s.h)) return Verdict{ChangeClass::editorial, &movedInside, {}};
    if (words.variant(s.h)) return Verdict{ChangeClass::editorial, &wordVariant, {std::string(s.a), std::string(s.b)}};
    return std::nullopt;
}

Verdict judge(const Site &s, const Wording &words)
{
    const bool blanks = s.h.a == s.h.aEnd && s.h.b == s.h.bEnd;
    if (blanks) return {ChangeClass::editorial, equalFolded(s.a, s.b) ? &blankKind : &spacingOnly, {}};
    if (foldTypography(s.a) == foldTypography(s.b)) return {ChangeClass::editorial, &typographyOnly, {}};
    if (words.sameConsonants(s.h)) return {ChangeClass::editorial, &vowelSigns, {}};
    if (words.sameLetters(s.h)) return {ChangeClass::editorial, &spacingOnly, {}};
    if (auto v = style(s)) return *v;
    const bool touchesLead = s.h.a < s.h.aEnd && s.t.a.tokens[s.h.a].inLead;
    if (s.lower(true) == s.lower(false) && s.h.replacement() && !s.lower(true).empty())
        return touchesLead ? Verdict{ChangeClass::style, &leadDemoted, {}} : Verdict{ChangeClass::editorial, &capitalsOnly, {}};
    const bool leadChanged = touchesLead && s.h.b < s.h.bEnd && s.t.b.tokens[s.h.b].inLead && s.t.plainLead(s.t.a) != s.t.plainLead(s.t.b);
    if (!leadChanged) {
        const auto numeric = [](const DiffText &x, std::uint32_t k) {
            return isSymbol(x, k) || isNumber(x, k) || isMonth(x, k) || isDateMark(x, k) || isLight(x, k);
        };
        if (s.every(numeric) && words.movedInside(s.h)) return {ChangeClass::editorial, &movedInside, {}};
        if (auto v = reference(s)) return *v;
        if (auto v = numbers(s)) return *v;
        if (auto v = wording(s, words)) return *v;
    } else {
        if (words.sameStems(s.h)) return {ChangeClass::editorial, &grammarOnly, {}};
        if (const auto alike = words.alike(s.h)) return {ChangeClass::editorial, &sameByAnotherName, {*alike}};
        return {ChangeClass::substantive, &openingVerb, {s.t.plainLead(s.t.a), s.t.plainLead(s.t.b)}};
    }
    return {ChangeClass::substantive, &senseWords, {words.sense(s.h)}};
}

/// Where an event is replaced by another, so are its place and date: "held in ... on ...". And where both changed behind the same
/// words, another meeting is meant: "Ministerial Meeting of ..., held in Baku on 5 July 2023".
void classifyEvents(const DiffTexts &texts, std::span<const Hunk> hunks, std::span<Change> changes)
{
    constexpr std::uint32_t reach = 3; // "held at Geneva on"
    const bool replaced = std::ranges::any_of(changes, [](const Change &c) { return c.why == &eventReplaced; });
    for (std::size_t k = 0; k < changes.size(); ++k) {
        const Hunk &h = hunks[k];
        bool held = false;
        for (std::uint32_t l = h.b - std::min(h.b, reach); l < h.b; ++l) held |= has(texts.b.tokens[l].sense, WordSense::held);
        if (!held || changes[k].changeClass != ChangeClass::substantive) continue;
        const bool dated = h.replacement() && k + 1 < changes.size() && changes[k + 1].changeClass == ChangeClass::dateUpdate
            && hunks[k + 1].b - h.bEnd <= reach;
        if (!replaced && !dated) continue;
        for (std::size_t l = k; l <= k + (dated ? 1 : 0); ++l) {
            changes[l].changeClass = ChangeClass::referenceUpdate;
            changes[l].why = &eventReplaced;
            changes[l].whyArguments.clear();
        }
    }
}

} // namespace

void classify(const DiffTexts &texts, std::span<const Hunk> hunks, std::span<Change> changes)
{
    const Wording words(texts, hunks);
    for (std::size_t k = 0; k < changes.size(); ++k) {
        Change &c = changes[k];
        const auto textOf = [](const DiffText &s, ParagraphIndex index) {
            for (const DiffPiece &p : s.pieces)
                if (p.index == index) return p.text;
            return std::string_view{};
        };
        const Site site{texts, hunks[k], c.a.in(textOf(texts.a, c.aOf)), c.b.in(textOf(texts.b, c.bOf))};
        Verdict v = judge(site, words);
        c.changeClass = v.changeClass;
        c.why = v.why;
        c.whyArguments = std::move(v.arguments);
        if (v.why == &typographyOnly || v.why == &blankKind) c.tags.push_back(ChangeTag::typographic);
    }
    classifyEvents(texts, hunks, changes);
    for (std::size_t k = 0; k < changes.size(); ++k) addTags(texts, words, hunks[k], changes[k]);
}

} // namespace resolute::diffing
