// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/states.h"

#include "core/text/utf8.h"
#include "core/text/wordtable.h"
#include "embedded/resolute-document.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <functional>
#include <ranges>
#include <unordered_map>

namespace resolute {

namespace {

std::vector<std::string_view> split(std::string_view line, char separator)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const auto at = line.find(separator);
        parts.push_back(line.substr(0, at));
        if (at == std::string_view::npos) return parts;
        line.remove_prefix(at + 1);
    }
}

/// Letters without their accents and case, digits, and one blank for whatever else stands between them. The key of a
/// text's front is the front of its key: `seen` is called with the bytes taken so far, and the key until there.
template <class Seen> std::string nameKey(std::string_view name, Seen seen)
{
    std::string key;
    bool gap = false;
    for (auto at = CodePoints(name).begin(); at != CodePoints(name).end(); ++at) {
        seen(at.offset(), key);
        const char32_t c = *at;
        const bool small = (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9'), capital = c >= U'A' && c <= U'Z';
        const auto point = static_cast<UChar32>(c);
        if (c >= 0x80 && (u_charType(point) == U_NON_SPACING_MARK || point == 0x0640)) continue; // vowel signs; tatweel
        if (c < 0x80 ? !small && !capital : !u_isalnum(point)) {
            gap = true;
            continue;
        }
        if (gap && !key.empty()) key += ' ';
        gap = false;
        if (c < 0x80) {
            key += static_cast<char>(capital ? c - U'A' + U'a' : c);
            continue;
        }
        // Accents: U+00C0 to U+017F and the like are their first letter; enough for names of States.
        static const std::unordered_map<char32_t, std::string_view> plain{{U'à', "a"}, {U'á', "a"}, {U'â', "a"}, {U'ã', "a"}, {U'ä', "a"},
            {U'å', "a"}, {U'ç', "c"}, {U'è', "e"}, {U'é', "e"}, {U'ê', "e"}, {U'ë', "e"}, {U'ì', "i"}, {U'í', "i"}, {U'î', "i"}, {U'ï', "i"},
            {U'ı', "i"}, {U'İ', "i"}, {U'ñ', "n"}, {U'ò', "o"}, {U'ó', "o"}, {U'ô', "o"}, {U'õ', "o"}, {U'ö', "o"}, {U'ù', "u"}, {U'ú', "u"},
            {U'û', "u"}, {U'ü', "u"}, {U'ý', "y"}, {U'ё', "е"}, {U'й', "и"}, {U'أ', "ا"}, {U'إ', "ا"}, {U'آ', "ا"}, {U'ى', "ي"}, {U'ة', "ه"}};
        const auto lower = static_cast<char32_t>(u_foldCase(point, U_FOLD_CASE_DEFAULT));
        if (const auto it = plain.find(lower); it != plain.end()) key += it->second;
        else appendCodePoint(key, lower);
    }
    seen(name.size(), key);
    return key;
}

std::string nameKey(std::string_view name)
{
    return nameKey(name, [](std::size_t, const std::string &) {});
}

/// So that the table can be asked with a view.
struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return hashBytes(text); }
};

struct Table {
    std::vector<State> rows;
    std::unordered_map<std::string, std::size_t, Hash, std::equal_to<>> byName;
    std::size_t longest = 0; ///< bytes of the longest name

    Table()
    {
        for (std::string_view line : split(embedded::states_csv, '\n')) {
            if (line.empty() || line.front() == '#') continue;
            const auto f = split(line, ';');
            State s{.iso3 = f[0],
                .name = f[3],
                .group = f[2],
                .observer = f[1] == "observer",
                .voteName = f[9],
                .translations = {f[4], f[5], f[6], f[7], f[8]},
                .alternatives = {}};
            for (const std::size_t column : {10u, 11u})
                if (!f[column].empty()) std::ranges::copy(split(f[column], '|'), std::back_inserter(s.alternatives));
            rows.push_back(std::move(s));
        }
        std::ranges::sort(rows, {}, &State::name);
        byName.reserve(rows.size() * 12);
        // Names of today come first: an earlier name never takes a name that another State has now.
        for (std::size_t i = 0; i < rows.size(); ++i) {
            add(rows[i].name, i);
            add(rows[i].voteName, i);
            for (const auto name : rows[i].translations) add(name, i);
        }
        for (std::size_t i = 0; i < rows.size(); ++i)
            for (const auto name : rows[i].alternatives) add(name, i);
    }

    void add(std::string_view name, std::size_t row)
    {
        if (name.empty()) return;
        byName.try_emplace(nameKey(name), row);
        longest = std::max(longest, name.size());
    }
};

const Table &table()
{
    static const Table made;
    return made;
}

bool isWordCharacter(std::string_view text, std::size_t at)
{
    if (at >= text.size()) return false;
    const char c = text[at];
    if (static_cast<unsigned char>(c) < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return u_isalnum(static_cast<UChar32>(codePointAt(text, at)));
}

std::string_view trim(std::string_view s)
{
    const auto blank = [](char c) { return c == ' ' || c == '\n' || c == '\t'; };
    while (!s.empty() && blank(s.front())) s.remove_prefix(1);
    while (!s.empty() && blank(s.back())) s.remove_suffix(1);
    return s;
}

/// Bytes of the separator at the front: a comma or semicolon of any script; 0 if there is none.
std::size_t separatorAtFront(std::string_view s)
{
    for (const std::string_view mark : {",", ";", "、", "，", "；", "،", "؛"})
        if (s.starts_with(mark)) return mark.size();
    return 0;
}

/// Bytes of a conjunction that stands at the front of `s` (which follows a blank), with the blank after it.
std::size_t conjunctionAtFront(std::string_view s, std::span<const std::string> conjunctions)
{
    for (const std::string &word : conjunctions) {
        if (!s.starts_with(word)) continue;
        if (s.size() > word.size() && s[word.size()] == ' ') return word.size() + 1;
        if (word == "و") return word.size(); // Arabic writes it together with the next word
    }
    return 0;
}

} // namespace

std::span<const State> states() { return table().rows; }

const State *findState(std::string_view printedName)
{
    const auto &t = table();
    const auto it = t.byName.find(nameKey(printedName));
    return it == t.byName.end() ? nullptr : &t.rows[it->second];
}

std::size_t stateNameAtFront(std::string_view text)
{
    const Table &t = table();
    std::size_t limit = std::min(text.size(), t.longest + 8);
    while (limit < text.size() && limit > 0 && isContinuation(text[limit])) --limit;
    struct End {
        std::size_t at, key; ///< bytes of the text, and of its key
    };
    std::vector<End> ends; // of words
    const std::string key = nameKey(text.substr(0, limit), [&](std::size_t end, const std::string &made) {
        if (end == 0 || isWordCharacter(text, end)) return;
        if (text[end - 1] == ')' || isWordCharacter(text, codePointBefore(text, end).begin)) ends.push_back({end, made.size()});
    });
    for (const End &end : ends | std::views::reverse)
        if (t.byName.contains(std::string_view(key).substr(0, end.key))) return end.at;
    return 0;
}

namespace {

/// Bytes of the name at the front of a list. Where a name that has a comma ("Korea, Republic of") would swallow a part of
/// the next one, that before the comma is meant.
std::size_t nameOfList(std::string_view list)
{
    const std::size_t whole = stateNameAtFront(list);
    for (std::size_t at = 0; at < whole; ++at) {
        const std::size_t separator = separatorAtFront(list.substr(at));
        if (separator == 0) continue;
        const std::size_t first = stateNameAtFront(list.substr(0, at));
        if (first == at && stateNameAtFront(trim(list.substr(at + separator))) > 0) return first;
    }
    return whole;
}

} // namespace

std::vector<std::string> splitStates(std::string_view list, std::span<const std::string> conjunctions)
{
    std::vector<std::string> names;
    list = trim(list);
    std::size_t start = 0;
    std::size_t at = 0;
    const auto take = [&](std::size_t end) {
        if (const auto name = trim(list.substr(start, end - start)); !name.empty()) names.emplace_back(name);
    };
    int open = 0;
    while (at < list.size()) {
        if (at == start || list[at - 1] == ' ') {
            if (at == start) {
                while (at < list.size() && list[at] == ' ') ++at;
                if (const auto n = conjunctionAtFront(list.substr(at), conjunctions);
                    n > 0 && !names.empty() && stateNameAtFront(list.substr(at)) == 0)
                    at += n;
                start = at;
                const std::size_t known = nameOfList(list.substr(at)); // a known name stays whole
                at += known;
                // One name a line: nothing but a blank parts it from the next.
                if (known > 0 && open == 0 && list.substr(at).starts_with(' ') && isWordCharacter(list, at + 1)
                    && stateNameAtFront(list.substr(at + 1)) > 0) {
                    take(at);
                    start = ++at;
                    continue;
                }
                if (at >= list.size()) break;
            } else if (open == 0) {
                if (const auto n = conjunctionAtFront(list.substr(at), conjunctions); n > 0) {
                    const auto before = trim(list.substr(start, at - start));
                    if (findState(before) || stateNameAtFront(list.substr(at + n)) > 0) {
                        take(at);
                        start = at += n;
                        continue;
                    }
                }
            }
        }
        if (list[at] == '(') ++open;
        if (list[at] == ')') open = std::max(0, open - 1);
        if (const auto n = separatorAtFront(list.substr(at)); n > 0 && open == 0) {
            take(at);
            start = at += n;
            continue;
        }
        at += codePointSize(list[at]);
    }
    take(list.size());
    return names;
}

} // namespace resolute
