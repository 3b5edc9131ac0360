// SPDX-License-Identifier: GPL-3.0-or-later
// What looks wrong in a text that was read: nothing here changes it.
#include "core/structure/passes.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <charconv>

namespace resolute {

namespace {

const Message doubledOrdinal{"doubled-ordinal",
    RESOLUTE_MESSAGE("message", "“{1}”: two ordinal numbers in a row, one of them seems to be left over")};
const Message numberGap{"numbering-gap", RESOLUTE_MESSAGE("message", "paragraph {1} follows paragraph {2}")};
const Message numberTwice{"numbering-duplicate", RESOLUTE_MESSAGE("message", "there are two paragraphs {1} in a row")};
const Message openBracket{"unbalanced-bracket", RESOLUTE_MESSAGE("message", "a bracket in this paragraph is not closed or not opened: {1}")};
const Message openQuote{"unbalanced-quote", RESOLUTE_MESSAGE("message", "a quotation in this paragraph is not closed or not opened: {1}")};
const Message unfinished{"paragraph-unfinished", RESOLUTE_MESSAGE("message", "this paragraph ends without punctuation: “… {1}”")};
const Message noLead{"no-opening-words", RESOLUTE_MESSAGE("message", "this paragraph has no opening words that are known here: “{1} …”")};

Place placeOf(const Paragraph &p)
{
    return {.line = p.source.lines.empty() ? 0 : p.source.lines.front().first,
        .page = p.source.areas.empty() ? 0 : p.source.areas.front().page,
        .paragraph = p.id};
}

bool isWordByte(char c)
{
    return (static_cast<unsigned char>(c) | 0x20) >= 'a' ? true : c == '-' || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    for (std::size_t i = 0; i < text.size();) {
        if (!isWordByte(text[i])) {
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < text.size() && isWordByte(text[end])) ++end;
        words.push_back(text.substr(i, end - i));
        i = end;
    }
    return words;
}

/// "fifty-third sixth session": two whole ordinals with nothing but a blank between them, before the word for session.
void checkOrdinals(Work &work, const Paragraph &p)
{
    const auto &sessionWords = work.lexicon.words("session words");
    if (std::ranges::none_of(sessionWords, [&](const std::string &word) { return p.text.contains(word); })) return;
    const auto words = wordsOf(p.text);
    for (std::size_t i = 2; i < words.size(); ++i) {
        if (!std::ranges::contains(sessionWords, words[i])) continue;
        const std::string_view first = words[i - 2], second = words[i - 1];
        const bool adjacent = first.data() + first.size() + 1 == second.data();
        if (adjacent && work.lexicon.isOrdinal(first) && work.lexicon.isOrdinal(second))
            work.report(Severity::warning, doubledOrdinal, {std::string(first) + ' ' + std::string(second) + ' ' + std::string(words[i])},
                placeOf(p));
    }
}

void checkBalance(Work &work, const Paragraph &p)
{
    int round = 0, square = 0, quotes = 0, angles = 0;
    for (const char32_t c : CodePoints(p.text)) {
        switch (c) {
        case U'(':
        case U'（': ++round; break;
        case U')':
        case U'）': --round; break;
        case U'[': ++square; break;
        case U']': --square; break;
        case U'“': ++quotes; break;
        case U'”': --quotes; break;
        case U'«': ++angles; break;
        case U'»': --angles; break;
        default: break;
        }
    }
    // Square brackets of negotiation texts may span paragraphs; a label "a)" has been taken off.
    if (round != 0) work.report(Severity::warning, openBracket, {round > 0 ? "(" : ")"}, placeOf(p));
    if (square != 0) work.report(Severity::info, openBracket, {square > 0 ? "[" : "]"}, placeOf(p));
    if (quotes != 0 && work.lexicon.language() == "en") work.report(Severity::warning, openQuote, {quotes > 0 ? "“" : "”"}, placeOf(p));
    if (angles != 0) work.report(Severity::warning, openQuote, {angles > 0 ? "«" : "»"}, placeOf(p));
}

/// A number that does not follow the one before it; a new section or annex may begin again with 1.
void checkNumbers(Work &work)
{
    int before = 0;
    for (const Paragraph &p : work.document.paragraphs) {
        if (p.kind == ParagraphKind::heading) { continue; }
        if (p.kind != ParagraphKind::operative || p.number.empty()) continue;
        int number = 0;
        const auto [end, error] = std::from_chars(p.number.data(), p.number.data() + p.number.size(), number);
        if (error != std::errc() || *end != '\0') continue; // "7 bis"
        if (number == before) work.report(Severity::warning, numberTwice, {p.number}, placeOf(p));
        else if (number != before + 1 && number != 1) work.report(Severity::warning, numberGap, {p.number, std::to_string(before)}, placeOf(p));
        before = number;
    }
}

void checkEnd(Work &work, const Paragraph &p)
{
    if (p.kind != ParagraphKind::preambular && p.kind != ParagraphKind::operative) return;
    if (isTerminated(p.text) || endsWithComma(p.text)) return;
    const auto words = wordsOf(p.text);
    if (words.size() < 4) return;
    const auto from = words[words.size() - 3].data() - p.text.data();
    work.report(Severity::warning, unfinished, {p.text.substr(static_cast<std::size_t>(from))}, placeOf(p));
}

void checkLead(Work &work, const Paragraph &p)
{
    if ((p.kind != ParagraphKind::preambular && p.kind != ParagraphKind::operative) || !p.lead.empty() || p.id.front() == 'A') return;
    const auto words = wordsOf(p.text);
    const auto last = words.size() < 4 ? (words.empty() ? std::string_view() : words.back()) : words[3];
    const auto size = words.empty() ? 0 : static_cast<std::size_t>(last.data() + last.size() - p.text.data());
    work.report(Severity::info, noLead, {p.text.substr(0, size)}, placeOf(p));
}

} // namespace

void check(Work &work)
{
    // Lists and long texts that are no resolutions have no such rules.
    if (work.hasEnactingClause) {
        checkNumbers(work);
        for (const Paragraph &p : work.document.paragraphs) {
            checkOrdinals(work, p);
            checkBalance(work, p);
            checkEnd(work, p);
            checkLead(work, p);
        }
    }
    std::ranges::stable_sort(work.document.issues, {}, [](const Issue &i) { return std::pair(i.place.page, i.place.line); });
}

} // namespace resolute
