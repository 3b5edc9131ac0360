// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/head_lines.h"

#include "core/document/states.h"
#include "core/structure/passes.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <mutex>
#include <utility>

namespace resolute {

namespace {

/// True for what may stand before another line without a break between: all but those that take any words.
bool isFixed(const Lexicon &lexicon, LineKind kind, std::string_view text)
{
    switch (kind) {
    case LineKind::body:
    case LineKind::committee:
    case LineKind::session:
    case LineKind::sessionDates:
    case LineKind::date:
    case LineKind::symbol:
    case LineKind::distribution:
    case LineKind::originalLanguage: return true;
    case LineKind::number: return !numberOfYear(lexicon, text).empty();
    case LineKind::furniture: return text.find_first_not_of("0123456789 ") != std::string_view::npos;
    default: return false;
    }
}

/// What may stand before a list of sponsors that begins where another line ends: nothing that goes on.
bool mayEndBefore(const Lexicon &lexicon, std::string_view front)
{
    front = trimmed(front);
    if (endsWithComma(front) || front.ends_with('(')) return false;
    return std::ranges::none_of(lexicon.words("conjunctions"), [&](const std::string &word) { return front.ends_with(' ' + word); });
}

} // namespace

bool areStates(const Lexicon &lexicon, std::string_view list)
{
    const auto isKnown = [&](const std::string &printed) {
        const Sponsor sponsor = parseSponsor(std::string_view(printed).substr(marksAtFront(printed)));
        const auto speaksFor = [&](const std::string &words) { return sponsor.name.starts_with(words); };
        return sponsor.name.empty() || findState(withoutGroup(lexicon, sponsor.name)) != nullptr
            || std::ranges::any_of(lexicon.words("on behalf"), speaksFor);
    };
    return std::ranges::all_of(splitStates(list, lexicon.words("conjunctions")), isKnown);
}

namespace {

/// "Mexico: draft resolution" within a text: the longest list of States before the words that make it a line of sponsors.
std::optional<ByteRange> sponsorsWithin(const Lexicon &lexicon, std::string_view text)
{
    constexpr std::string_view place = "{any}";
    const bool colon = text.contains(':') || text.contains("：");
    std::size_t names = 0, end = 0; // where the names end, and the whole line
    for (const std::string &words : lexicon.words("sponsors")) {
        if (!words.starts_with(place) || (!colon && words.contains(':'))) continue; // most lines have none
        const Pattern behind(std::string_view(words).substr(place.size()));
        for (std::size_t at = 1; at < text.size(); ++at) {
            if (isContinuation(text[at]) || (end > 0 && at > names)) continue;
            const auto size = behind.matchFront(text.substr(at));
            if (!size || (at == names && at + *size <= end)) continue;
            names = at;
            end = at + *size;
        }
    }
    if (end > 0) // with the mark of a note about the document
        if (const std::size_t marks = marksAtFront(text.substr(end)); marks > 0 && text[end + marks - 1] != ' ') end += marks;
    for (std::size_t begin = 0; begin < names; ++begin) {
        if (begin > 0 && text[begin - 1] != ' ') continue;
        if (stateNameAtFront(text.substr(begin)) == 0 || !mayEndBefore(lexicon, text.substr(0, begin))) continue;
        if (areStates(lexicon, text.substr(begin, names - begin)))
            return ByteRange{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    }
    return std::nullopt;
}

/// The end of "Resolution adopted by the General Assembly on 2 April 2025" at the front of a text; 0 if there is none.
std::size_t adoptionAtFront(const Lexicon &lexicon, std::string_view text)
{
    constexpr std::size_t longest = 240, behindDate = 60; // in Chinese words follow the date
    const auto date = dateIn(lexicon, text.substr(0, text.size() <= longest ? text.size() : text.rfind(' ', longest)));
    if (!date) return 0;
    const std::size_t last = std::min(text.size(), date->range.end + behindDate);
    for (std::size_t end = date->range.end; end <= last; ++end) {
        if (end < text.size() && isContinuation(text[end])) continue;
        const auto line = text.substr(0, end);
        if (lexicon.matches("adoption heading", line) || lexicon.matches("decision heading", line)) return end;
    }
    return 0;
}

/// What such a line begins with in a language, folded. Made once; from any thread.
const std::vector<std::string> &adoptionFronts(const Lexicon &lexicon)
{
    static std::mutex one;
    static std::map<const Lexicon *, std::vector<std::string>> all; // a map moves nothing
    const std::scoped_lock lock(one);
    const auto [at, isNew] = all.try_emplace(&lexicon);
    if (!isNew) return at->second;
    for (const std::string_view section : {"adoption heading", "decision heading"})
        for (const std::string &words : lexicon.words(section))
            if (const auto open = words.find('{'); open > 0) at->second.push_back(foldForLexicon(std::string_view(words).substr(0, open)));
    for (const std::string &body : lexicon.words("bodies")) at->second.push_back(foldForLexicon(body));
    return at->second;
}

/// The same within a text.
std::optional<ByteRange> adoptionWithin(const Lexicon &lexicon, std::string_view text)
{
    const std::vector<std::string> &fronts = adoptionFronts(lexicon);
    constexpr std::size_t longestFront = 120;
    for (std::size_t begin = 0; begin < text.size(); ++begin) {
        if (begin > 0 && (text[begin - 1] != ' ' || startsLower(text.substr(begin)))) continue; // "the decision adopted by ..."
        const auto first = foldCodePoint(codePointAt(text, begin));
        if (std::ranges::none_of(fronts, [&](const std::string &front) { return !front.empty() && codePointAt(front, 0) == first; })) continue;
        const std::string folded = foldForLexicon(
            text.substr(begin, std::min(text.find(' ', std::min(begin + longestFront, text.size())), text.size()) - begin));
        if (std::ranges::none_of(fronts, [&](const std::string &front) { return folded.starts_with(front); })) continue;
        if (const std::size_t size = adoptionAtFront(lexicon, text.substr(begin)))
            return ByteRange{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + size)};
    }
    return std::nullopt;
}

/// "Agenda item 3 Title Mexico: draft resolution Care of lighthouses" into its lines, at a line within that is known by both its ends.
void addRest(const Lexicon &lexicon, const HeadLine &line, std::string_view text, std::vector<HeadLine> &parts)
{
    constexpr std::size_t longest = 2000;
    text = trimmed(text);
    while (!text.empty()) {
        const auto kind = classify(lexicon, text);
        const bool mayHold = kind == LineKind::unknown || kind == LineKind::agendaItem || kind == LineKind::adoptionHeading
            || kind == LineKind::sponsors;
        auto within = mayHold && text.size() <= longest ? adoptionWithin(lexicon, text) : std::nullopt;
        if (!within && mayHold && text.size() <= longest) within = sponsorsWithin(lexicon, text);
        if (!within || within->size() == text.size()) {
            parts.push_back({std::string(text), kind, line.line, line.page});
            return;
        }
        if (const auto front = trimmed(text.substr(0, within->begin)); !front.empty())
            parts.push_back({std::string(front), classify(lexicon, front), line.line, line.page});
        parts.push_back({std::string(within->in(text)), classify(lexicon, within->in(text)), line.line, line.page});
        text = trimmed(text.substr(within->end));
    }
}

/// "Fortieth session 3 June–8 July 2022 Agenda item 3 Title" into its lines: from the front, the fewest words that are a
/// line. What is left is a line, whatever it is. Only a run of two lines or more is one.
std::vector<HeadLine> partedRun(const Lexicon &lexicon, const HeadLine &line)
{
    constexpr std::size_t longest = 70;
    std::vector<HeadLine> parts;
    std::string_view rest = line.text;
    while (!rest.empty()) {
        std::size_t end = 0;
        LineKind kind = LineKind::unknown;
        for (auto at = rest.find(' '); at <= longest; at = rest.find(' ', at + 1)) {
            kind = classify(lexicon, rest.substr(0, at));
            if (!isFixed(lexicon, kind, rest.substr(0, at))) continue;
            end = at;
            break;
        }
        if (end == 0) break;
        // "S/RES/1373 (2001)": the year belongs to the symbol.
        if (kind == LineKind::symbol && rest.substr(end).starts_with(" ("))
            if (const auto close = rest.find(')', end); close != std::string_view::npos && isSymbol(rest.substr(0, close + 1))) end = close + 1;
        parts.push_back({std::string(rest.substr(0, end)), kind, line.line, line.page});
        rest = trimmed(rest.substr(end));
    }
    const std::size_t fixed = parts.size();
    addRest(lexicon, line, rest, parts);
    const bool run = parts.size() > 2 || (parts.size() == 2 && (fixed == 0 || parts.back().kind != LineKind::unknown));
    return run ? parts : std::vector<HeadLine>{};
}

/// A list of names that is not at its end here: "Albania, Belgium and", "Albania,*".
bool namesGoOn(const Lexicon &lexicon, std::string_view names)
{
    while (!names.empty() && (names.back() == '*' || names.back() == ' ')) names.remove_suffix(1);
    return !names.empty() && !mayEndBefore(lexicon, names);
}

/// "and Herzegovina".
bool startsWithConjunction(const Lexicon &lexicon, std::string_view names)
{
    return std::ranges::any_of(lexicon.words("conjunctions"), [&](const std::string &word) { return names.starts_with(word + ' '); });
}

/// Sponsors over several headings: a list that goes on before the line that says "draft resolution" belongs to it. The cut may
/// also stand within these words.
void joinSponsors(const Lexicon &lexicon, std::vector<HeadLine> &lines)
{
    constexpr std::size_t longest = 40; // of the words behind the names
    for (std::size_t i = lines.size(); i-- > 1;) {
        HeadLine &line = lines[i], &before = lines[i - 1];
        if (before.kind != LineKind::unknown) continue;
        const std::string joined = before.text + ' ' + line.text;
        const bool goesOn = line.kind == LineKind::sponsors && (namesGoOn(lexicon, before.text) || startsWithConjunction(lexicon, line.text));
        const bool cutWords = line.kind == LineKind::unknown && line.text.size() <= longest && classify(lexicon, joined) == LineKind::sponsors;
        if (!goesOn && !cutWords) continue;
        before.text = joined;
        before.kind = classify(lexicon, before.text);
        lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

/// The line if it is a session; "Fiftyeighth session" with the hyphen that went with a line's end; else empty.
std::string asSession(const Lexicon &lexicon, std::string line)
{
    constexpr std::size_t longest = 60;
    if (line.size() > longest) return {};
    if (sessionNumber(lexicon, line)) return line;
    for (std::size_t at = 1; at < line.size(); ++at) {
        if (isContinuation(line[at]) || line[at] == ' ' || line[at - 1] == ' ') continue;
        std::string hyphened = line;
        if (sessionNumber(lexicon, hyphened.insert(at, 1, '-'))) return hyphened;
    }
    return {};
}

/// "Fifty-" and "eighth session": a session over two lines.
void joinSession(const Lexicon &lexicon, std::vector<HeadLine> &lines)
{
    for (std::size_t i = lines.size(); i-- > 0;) {
        HeadLine &line = lines[i];
        if (line.kind != LineKind::unknown) continue;
        const bool goesOn = i + 1 < lines.size() && (lines[i + 1].kind == LineKind::unknown || lines[i + 1].kind == LineKind::session);
        std::string session = goesOn ? asSession(lexicon, line.text + (line.text.ends_with('-') ? "" : " ") + lines[i + 1].text) : std::string();
        if (!session.empty()) lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(i) + 1);
        else session = asSession(lexicon, line.text);
        if (session.empty()) continue;
        lines[i].text = std::move(session);
        lines[i].kind = LineKind::session;
    }
}

/// A line whose pattern takes any words, so that others may have gone into it. Most are nothing but what they say.
bool mayHoldMore(const Lexicon &lexicon, const HeadLine &line)
{
    constexpr std::size_t itemAlone = 40;
    switch (line.kind) {
    case LineKind::agendaItem: return line.text.size() > itemAlone;
    case LineKind::adoptionHeading: return adoptionAtFront(lexicon, line.text) != line.text.size();
    case LineKind::sponsors: {
        const auto colon = line.text.find(':');
        return colon == std::string::npos || !areStates(lexicon, std::string_view(line.text).substr(0, colon));
    }
    default: return false;
    }
}

} // namespace

std::vector<HeadLine> headLines(const Lexicon &lexicon, std::span<const Piece> head)
{
    std::vector<HeadLine> lines;
    // "Human Rights CouncilFiftieth session": an organ run together with the line after it.
    const auto partOrgan = [&](HeadLine line) {
        const bool longDistribution = line.kind == LineKind::distribution && line.text.size() > 30;
        if (line.kind == LineKind::unknown || longDistribution || mayHoldMore(lexicon, line)) {
            if (auto parts = partedRun(lexicon, line); !parts.empty()) {
                std::ranges::move(parts, std::back_inserter(lines));
                return;
            }
        }
        if (line.kind == LineKind::unknown) {
            for (const std::string &body : lexicon.words("bodies")) {
                if (!line.text.starts_with(body)) continue;
                HeadLine rest{std::string(trimmed(std::string_view(line.text).substr(body.size()))), LineKind::unknown, line.line, line.page};
                rest.kind = classify(lexicon, rest.text);
                if (rest.kind == LineKind::unknown) continue;
                lines.push_back({body, LineKind::body, line.line, line.page});
                line = std::move(rest);
                break;
            }
        }
        lines.push_back(std::move(line));
    };
    for (const Piece &piece : head) {
        HeadLine whole{oneLine(piece.text), LineKind::unknown, piece.line(), piece.page()};
        whole.kind = piece.role == BlockRole::none ? classify(lexicon, whole.text) : kindOf(piece.role);
        if (piece.role != BlockRole::none) {
            lines.push_back(std::move(whole));
            continue;
        }
        if (piece.text.find('\n') == std::string::npos || whole.kind != LineKind::unknown) {
            partOrgan(std::move(whole));
            continue;
        }
        std::vector<HeadLine> parts;
        bool anyKnown = false;
        for (std::string_view rest = piece.text; !rest.empty();) {
            const auto end = std::min(rest.find('\n'), rest.size());
            HeadLine part{oneLine(rest.substr(0, end)), LineKind::unknown, piece.line(), piece.page()};
            part.kind = classify(lexicon, part.text);
            anyKnown = anyKnown || part.kind != LineKind::unknown;
            // What is not understood belongs to the unknown line before it: a title over several lines.
            if (part.kind == LineKind::unknown && !parts.empty() && parts.back().kind == LineKind::unknown) parts.back().text += ' ' + part.text;
            else parts.push_back(std::move(part));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        if (!anyKnown) parts.assign(1, whole);
        for (HeadLine &part : parts) partOrgan(std::move(part));
    }
    joinSession(lexicon, lines);
    joinSponsors(lexicon, lines);
    return lines;
}

} // namespace resolute
