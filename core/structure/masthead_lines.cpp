// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/masthead_lines.h"

#include "core/document/states.h"
#include "core/structure/passes.h"
#include "core/text/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <utility>

namespace resolute {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// "19 June–14 July 2023", "13 June-8 July 2022": begins with a day, ends with a date, with a dash between.
bool isDateRange(const Lexicon &lexicon, std::string_view line)
{
    static constexpr std::array<std::string_view, 6> dashes{"–", "—", "-", "‑", "−", " to "};
    for (const std::string_view dash : dashes) {
        const auto at = line.find(dash);
        if (at == std::string_view::npos) continue;
        const auto before = trimmed(line.substr(0, at));
        if (before.empty() || !isDigit(before.front()) || before.size() > 40) continue;
        if (mastheadDate(lexicon, trimmed(line.substr(at + dash.size())))) return true;
    }
    return false;
}

/// Bytes of a number at the front: "50/4", "53/...", "S-31/1", "ES-11/3", "2758 (XXVI)", "79/93 A-B".
std::size_t numberAtFront(std::string_view line)
{
    std::size_t i = 0;
    for (const std::string_view prefix : {"ES-", "S-"})
        if (line.starts_with(prefix)) {
            i = prefix.size();
            break;
        }
    const std::size_t first = i;
    while (i < line.size() && isDigit(line[i])) ++i;
    if (i == first || i - first > 4) return 0;
    if (i < line.size() && line[i] == '/') {
        const std::size_t after = ++i;
        while (i < line.size() && isDigit(line[i])) ++i;
        if (i == after) {
            for (const std::string_view placeholder : {"…", "[…]", "[...]", "[..]", "xx", "XX", " …"})
                if (line.substr(i).starts_with(placeholder)) return i + placeholder.size();
            if (line.substr(i).starts_with(" ..")) ++i;
            while (i < line.size() && (line[i] == '.' || line[i] == '_')) ++i;
            return i < after + 2 ? 0 : i;
        }
        if (i + 1 < line.size() && line[i] == ' ' && line[i + 1] >= 'A' && line[i + 1] <= 'Z') { // parts: "A", "A-B"
            std::size_t part = i + 2;
            while (part + 1 < line.size() && line[part] == '-' && line[part + 1] >= 'A' && line[part + 1] <= 'Z') part += 2;
            if (part < line.size() && line[part] == '.') i = part;
        }
        return i;
    }
    if (line.substr(i).starts_with(" (")) {
        const auto close = line.find(')', i);
        const auto inside = close == std::string_view::npos ? std::string_view() : line.substr(i + 2, close - i - 2);
        if (!inside.empty() && inside.find_first_not_of("IVXLC0123456789") == std::string_view::npos) return close + 1;
    }
    return 0;
}

/// A word may begin or end here: beside anything but letters and figures, and anywhere in Chinese.
bool wordBorderAt(std::string_view text, std::size_t at)
{
    if (at == 0 || at >= text.size()) return true;
    const auto before = static_cast<UChar32>(codePointBefore(text, at).value), behind = static_cast<UChar32>(codePointAt(text, at));
    if (u_hasBinaryProperty(before, UCHAR_IDEOGRAPHIC) || u_hasBinaryProperty(behind, UCHAR_IDEOGRAPHIC)) return true;
    return !u_isalnum(before) || !u_isalnum(behind);
}

/// The value of a raised figure; -1 for anything else.
int raisedFigure(char32_t c)
{
    if (c == 0x00B9) return 1;
    if (c == 0x00B2 || c == 0x00B3) return static_cast<int>(c - 0x00B0);
    return c == 0x2070 || (c >= 0x2074 && c <= 0x2079) ? static_cast<int>(c - 0x2070) : -1;
}

} // namespace

bool isSymbol(std::string_view text)
{
    const auto year = text.find(" (");
    if (year != std::string_view::npos && text.ends_with(')')) text = text.substr(0, year);
    if (text.size() < 4 || text.size() > 60 || !(text[0] >= 'A' && text[0] <= 'Z')) return false;
    const auto slash = text.find('/');
    if (slash > 10) return false; // none, or too far away
    if (text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/.-*_") != std::string_view::npos) return false;
    return std::ranges::any_of(text, isDigit);
}

std::string canonicalBody(const Lexicon &lexicon, std::string_view line)
{
    const auto folded = foldForLexicon(line);
    for (const std::string &body : lexicon.words("bodies"))
        if (foldForLexicon(body) == folded) return body;
    return std::string(line);
}

bool parseNumberAndTitle(std::string_view line, std::string &number, std::string &title)
{
    const std::size_t size = numberAtFront(line);
    if (size == 0) return false;
    auto rest = line.substr(size);
    const bool point = rest.starts_with('.');
    if (point) rest.remove_prefix(1);
    const bool placeholder = line.substr(0, size).ends_with('.') || line.substr(0, size).ends_with("…") || line.substr(0, size).ends_with('_');
    if (!rest.empty() && rest.front() != ' ') return false;
    // Arabic prints "77/213 Title", with or without a dash; elsewhere a point follows.
    const bool slash = line.substr(0, size).find('/') != std::string_view::npos;
    const bool bare = slash && !trimmed(rest).empty() && !isDigit(trimmed(rest).front());
    if (!point && !placeholder && !bare) return false;
    if (bare && !point)
        for (const std::string_view dash : {"- ", "– ", "— "})
            if (trimmed(rest).starts_with(dash)) rest = trimmed(rest).substr(dash.size());
    number = line.substr(0, size);
    if (const auto blank = number.find("/ "); blank != std::string::npos) number.erase(blank + 1, 1); // "44/ ..."
    title = trimmed(rest);
    return true;
}

std::string_view withoutGroup(const Lexicon &lexicon, std::string_view name)
{
    for (const std::string &words : lexicon.words("on behalf")) {
        const auto at = name.find(words);
        if (at == std::string_view::npos || at == 0) continue;
        name = name.substr(0, at);
        while (!name.empty() && (name.back() == ' ' || name.back() == ',' || name.back() == '(')) name.remove_suffix(1);
        return name;
    }
    return name;
}

std::size_t itemNumberAtFront(const Lexicon &lexicon, std::string_view item)
{
    std::size_t at = 0, end = 0;
    const auto blanks = [&] {
        while (at < item.size() && item[at] == ' ') ++at;
    };
    while (at < item.size()) {
        const std::size_t begin = at;
        while (at < item.size() && isDigit(item[at])) ++at;
        if (at < item.size() && item[at] == '(' && at + 2 < item.size() && item[at + 2] == ')') at += 3;
        if (at == begin) break;
        end = at;
        blanks();
        if (at < item.size() && (item[at] == ',' || item[at] == '-')) ++at;
        blanks();
        for (const std::string &word : lexicon.words("conjunctions"))
            if (item.substr(at).starts_with(word + ' ')) {
                at += word.size() + 1;
                break;
            }
    }
    // "68 b)" goes on with its letter; a title begins with a word.
    const auto rest = trimmed(item.substr(end).substr(std::min(item.substr(end).find_first_not_of(" :."), item.size() - end)));
    const bool title = end > 0 && rest.size() > 8 && !startsLower(rest) && rest.substr(0, 2).find_first_of("() ") == std::string_view::npos;
    return title ? end : item.size();
}

std::optional<int> sessionNumber(const Lexicon &lexicon, std::string_view line)
{
    for (const Pattern &pattern : lexicon.patterns("session")) { // "Thirtieth special session" has the form of the plain one, too
        const auto found = pattern.match(line);
        if (!found) continue;
        if (const auto number = lexicon.ordinal(trimmed(found->at("ordinal")))) return number;
    }
    return std::nullopt;
}

void takeDistribution(const Lexicon &lexicon, std::string_view line, Masthead &masthead)
{
    const auto found = lexicon.match("distribution", line);
    auto value = trimmed(found ? found->at("any") : line); // a format may say what it is without the words
    const auto blank = value.find(' ');
    if (blank != std::string_view::npos) {
        if (const auto date = mastheadDate(lexicon, trimmed(value.substr(blank)))) {
            if (masthead.date.empty()) masthead.date = *date;
            value = value.substr(0, blank);
        }
    }
    masthead.distribution = value;
}

std::optional<std::string> mastheadDate(const Lexicon &lexicon, std::string_view line)
{
    if (auto date = lexicon.date(line)) return date;
    return resolute::lexicon("en")->date(line);
}

std::optional<DateInText> dateIn(const Lexicon &lexicon, std::string_view text)
{
    constexpr std::size_t longest = 60;
    const auto isFigure = [&](std::size_t at) { return at < text.size() && foldCodePoint(codePointAt(text, at)) - U'0' < 10; };
    for (std::size_t begin = 0; begin < text.size(); begin += codePointSize(text[begin])) {
        // In every language a date begins with a figure, that of the day or of the year.
        if (!isFigure(begin) || (begin > 0 && isFigure(codePointBefore(text, begin).begin))) continue;
        for (std::size_t end = std::min(begin + longest, text.size()); end > begin; --end) {
            if ((end < text.size() && isContinuation(text[end])) || text[end - 1] == ' ' || !wordBorderAt(text, end)) continue;
            if (auto iso = mastheadDate(lexicon, text.substr(begin, end - begin)))
                return DateInText{std::move(*iso), {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}};
        }
    }
    return std::nullopt;
}

std::string meetingIn(const Lexicon &lexicon, std::string_view text)
{
    constexpr std::size_t longest = 60;
    // Most lines have not even the words of a meeting.
    const std::string folded = foldForLexicon(text);
    const auto hasWords = [&](std::string_view words) {
        const auto open = words.find('{'), close = words.find('}');
        if (open == std::string_view::npos || close == std::string_view::npos) return true;
        return folded.contains(foldForLexicon(trimmed(words.substr(0, open)))) && folded.contains(foldForLexicon(trimmed(words.substr(close + 1))));
    };
    if (std::ranges::none_of(lexicon.words("meeting"), hasWords)) return {};
    for (std::size_t begin = 0; begin < text.size(); begin += codePointSize(text[begin])) {
        if (text[begin] == ' ' || !wordBorderAt(text, begin)) continue;
        for (std::size_t end = begin + 1; end <= std::min(begin + longest, text.size()); ++end) {
            if ((end < text.size() && isContinuation(text[end])) || !wordBorderAt(text, end)) continue;
            if (lexicon.matches("meeting", text.substr(begin, end - begin))) return std::string(text.substr(begin, end - begin));
        }
    }
    return {};
}

std::string numberOfYear(const Lexicon &lexicon, std::string_view line)
{
    const auto found = lexicon.match("resolution number", line);
    if (!found) return {};
    const auto number = trimmed(found->at("number"));
    const auto open = number.find('(');
    if (open == std::string_view::npos || number.size() != open + std::string_view("(2001)").size() || !number.ends_with(')')) return {};
    const auto figures = [](std::string_view text) { return !text.empty() && std::ranges::all_of(text, isDigit); };
    const auto front = trimmed(number.substr(0, open));
    return front.size() <= 4 && figures(front) && figures(number.substr(open + 1, 4)) ? std::string(number) : std::string();
}

LineKind kindOf(BlockRole role)
{
    switch (role) {
    case BlockRole::symbol: return LineKind::symbol;
    case BlockRole::body: return LineKind::body;
    case BlockRole::distribution: return LineKind::distribution;
    case BlockRole::date: return LineKind::date;
    case BlockRole::originalLanguage: return LineKind::originalLanguage;
    case BlockRole::session: return LineKind::session;
    case BlockRole::sessionDates: return LineKind::sessionDates;
    case BlockRole::agendaItem: return LineKind::agendaItem;
    case BlockRole::agendaItemTitle: return LineKind::agendaItemTitle;
    case BlockRole::committee: return LineKind::committee;
    case BlockRole::sponsors: return LineKind::sponsors;
    case BlockRole::sponsor: return LineKind::sponsor;
    case BlockRole::number: return LineKind::number;
    case BlockRole::title: return LineKind::title;
    case BlockRole::adoptionHeading: return LineKind::adoptionHeading;
    case BlockRole::furniture: return LineKind::furniture;
    default: return LineKind::unknown;
    }
}

LineKind classify(const Lexicon &lexicon, std::string_view line)
{
    line = trimmed(line);
    if (line.empty()) return LineKind::furniture;
    if (isSymbol(line)) return LineKind::symbol;
    if (lexicon.matches("bodies", line)) return LineKind::body;
    if (lexicon.matches("committees", line)) return LineKind::committee;
    if (lexicon.matches("distribution", line)) return LineKind::distribution;
    if (lexicon.matches("original language", line)) return LineKind::originalLanguage;
    if (mastheadDate(lexicon, line)) return LineKind::date;
    if (sessionNumber(lexicon, line)) return LineKind::session;
    if (isDateRange(lexicon, line)) return LineKind::sessionDates;
    if (lexicon.matches("agenda item", line)) return LineKind::agendaItem;
    if (lexicon.matches("report line", line)) return LineKind::reportLine;
    std::string number, title;
    if (parseNumberAndTitle(line, number, title) || !numberOfYear(lexicon, line).empty()) return LineKind::number;
    if (lexicon.matches("adoption heading", line) || lexicon.matches("decision heading", line)) return LineKind::adoptionHeading;
    if (sponsorsLine(lexicon, line)) return LineKind::sponsors;
    if (lexicon.matches("masthead furniture", line)) return LineKind::furniture;
    return LineKind::unknown;
}

std::size_t marksAtFront(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size() && (text[at] == '*' || text[at] == ' ' || raisedFigure(codePointAt(text, at)) >= 0)) at += codePointSize(text[at]);
    return at;
}

Sponsor parseSponsor(std::string_view printed)
{
    Sponsor sponsor;
    std::string mark;
    const std::string closed = std::string(printed) + ' ';
    for (const char32_t c : CodePoints(closed)) {
        if (const int figure = raisedFigure(c); figure >= 0 || c == U'*') {
            mark += c == U'*' ? '*' : static_cast<char>('0' + figure);
            continue;
        }
        if (!mark.empty()) sponsor.marks.push_back(std::exchange(mark, {}));
        appendCodePoint(sponsor.name, c);
    }
    sponsor.name = oneLine(sponsor.name);
    return sponsor;
}

std::string officeOfSponsor(const Lexicon &lexicon, std::string_view line)
{
    const auto found = sponsorsLine(lexicon, line);
    if (!found || !found->contains("office")) return {};
    const auto office = trimmed(found->at("office"));
    if (office.empty() || stateNameAtFront(office) > 0) return {};
    for (const std::string_view comma : {",", "，", "،"})
        if (const auto at = office.find(comma); at != std::string_view::npos) return oneLine(office.substr(0, at));
    return oneLine(office);
}

bool speaksOfAmendment(const Lexicon &lexicon, std::string_view line)
{
    return std::ranges::any_of(lexicon.words("amendment words"), [line](const std::string &word) { return line.contains(word); });
}

std::optional<Captures> sponsorsLine(const Lexicon &lexicon, std::string_view line)
{
    while (line.ends_with('*') || line.ends_with(' ')) line.remove_suffix(1); // the mark of a note about the document
    return lexicon.match(speaksOfAmendment(lexicon, line) ? "amendments" : "sponsors", line);
}

std::vector<Sponsor> parseSponsors(const Lexicon &lexicon, std::string_view line)
{
    const auto found = sponsorsLine(lexicon, line);
    if (!found) return {};
    if (std::string office = officeOfSponsor(lexicon, line); !office.empty()) return {{.name = std::move(office), .marks = {}, .iso3 = {}}};
    const auto any = found->find("any");
    // Marks may stand on both sides of the colon: "Cuba:* draft resolution" means Cuba, the last name.
    std::string names(any == found->end() ? found->at("office") : any->second);
    if (const auto marks = found->find("marks"); marks != found->end()) names += std::string(trimmed(marks->second));
    const auto isGroup = [&](std::string_view name) { // "Cuba, on behalf of ..."
        return std::ranges::any_of(lexicon.words("on behalf"), [&](const std::string &words) { return name.starts_with(words); });
    };
    std::vector<Sponsor> sponsors;
    for (const std::string &printed : splitStates(names, lexicon.words("conjunctions"))) {
        // "Albania,* Chile": a mark behind the comma is that of the name before it.
        const std::size_t behind = sponsors.empty() ? 0 : marksAtFront(printed);
        if (behind > 0) std::ranges::move(parseSponsor(std::string_view(printed).substr(0, behind)).marks, std::back_inserter(sponsors.back().marks));
        Sponsor sponsor = parseSponsor(std::string_view(printed).substr(behind));
        if (isGroup(sponsor.name) && !sponsors.empty()) {
            sponsors.back().name += ", " + sponsor.name;
            std::ranges::move(sponsor.marks, std::back_inserter(sponsors.back().marks));
            continue;
        }
        if (!sponsor.name.empty()) sponsors.push_back(std::move(sponsor));
        else if (!sponsors.empty()) std::ranges::move(sponsor.marks, std::back_inserter(sponsors.back().marks));
    }
    return sponsors;
}

} // namespace resolute
