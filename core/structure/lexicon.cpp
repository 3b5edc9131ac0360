// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/lexicon.h"

#include "core/text/utf8.h"
#include "embedded/resolute-structure.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <memory>
#include <mutex>
#include <utility>

namespace resolute {

namespace {

std::string_view trim(std::string_view s)
{
    while (!s.empty() && (s.front() == ' ' || s.front() == '\t')) s.remove_prefix(1);
    while (!s.empty() && (s.back() == ' ' || s.back() == '\t')) s.remove_suffix(1);
    return s;
}

bool isLetterAt(std::string_view text, std::size_t at)
{
    if (at >= text.size()) return false;
    const char c = text[at];
    if (static_cast<unsigned char>(c) < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return u_isalnum(static_cast<UChar32>(codePointAt(text, at)));
}

/// Chinese is written without blanks: words may end anywhere in it.
/// Behind the vowel signs that belong to the letter before `at`.
std::size_t afterVowelSigns(std::string_view text, std::size_t at)
{
    constexpr unsigned char leastLead = 0xD8, mostLead = 0xDB; // of U+0610 to U+06ED in UTF-8
    while (at < text.size() && static_cast<unsigned char>(text[at]) >= leastLead && static_cast<unsigned char>(text[at]) <= mostLead
        && foldCodePoint(codePointAt(text, at)) == 0)
        at += codePointSize(text[at]);
    return at;
}

bool wordEndsAt(std::string_view text, std::size_t at)
{
    if (!isLetterAt(text, at) || at == 0) return true;
    const auto before = codePointBefore(text, at).value;
    return before >= 0x80 && u_hasBinaryProperty(static_cast<UChar32>(before), UCHAR_IDEOGRAPHIC);
}

} // namespace

Lexicon::Lexicon(std::string_view file)
{
    std::string section;
    openings_.reserve(1000); // of a language's opening words there are some 600
    beginnings_.reserve(2000);
    while (!file.empty()) {
        const auto end = std::min(file.find('\n'), file.size());
        const auto line = trim(file.substr(0, end));
        file.remove_prefix(std::min(end + 1, file.size()));
        if (line.empty() || line.front() == '#') continue;
        if (line.starts_with("== ") && line.ends_with(" ==")) {
            section = line.substr(3, line.size() - 6);
            words_[section];
            continue;
        }
        if (section == "language") {
            if (line.starts_with("code ")) language_ = trim(line.substr(5));
            if (line.starts_with("opening-words-begin ")) capital_ = trim(line.substr(20)) == "capital";
            if (line == "opening-words-are bold") bold_ = true;
            if (line == "opening-words-are shared") shared_ = true;
            continue;
        }
        const auto equals = line.rfind(" = ");
        if (equals != std::string_view::npos
            && (section == "months" || section == "numbers" || section == "ordinal numbers" || section == "ordinal stems")) {
            int value = 0;
            const auto digits = trim(line.substr(equals + 3));
            std::from_chars(digits.data(), digits.data() + digits.size(), value);
            auto &table = section == "months" ? months_ : section == "numbers" ? numbers_ : section == "ordinal stems" ? stems_ : ordinals_;
            table.try_emplace(foldForLexicon(trim(line.substr(0, equals))), value);
            continue;
        }
        if (section == "preambular" || section == "operative") {
            auto key = foldForLexicon(line);
            longestOpening_ = std::max(longestOpening_, key.size());
            for (std::size_t cut = 1; cut < key.size(); ++cut)
                if (!isContinuation(key[cut]) && wordEndsAt(key, cut)) beginnings_.insert(key.substr(0, cut));
            openings_.try_emplace(std::move(key), section == "preambular" ? Opening::preambular : Opening::operative);
            continue;
        }
        if (section == "modifiers") {
            modifiers_.emplace_back(" " + std::string(line));
            modifierBegins_[static_cast<unsigned char>(foldForLexicon(line).front())] = true;
            continue;
        }
        words_[section].emplace_back(line);
    }
    for (const std::string &conjunction : words("conjunctions")) joints_.push_back(' ' + conjunction + ' ');
    for (const auto &[name, words] : words_) {
        auto &patterns = patterns_[name];
        for (const std::string &word : words) patterns.emplace_back(word);
    }
}

const std::vector<std::string> &Lexicon::words(std::string_view section) const
{
    static const std::vector<std::string> none;
    const auto it = words_.find(section);
    return it == words_.end() ? none : it->second;
}

const std::vector<Pattern> &Lexicon::patterns(std::string_view section) const
{
    static const std::vector<Pattern> none;
    const auto it = patterns_.find(section);
    return it == patterns_.end() ? none : it->second;
}

std::optional<Captures> Lexicon::match(std::string_view section, std::string_view text) const
{
    for (const Pattern &pattern : patterns(section))
        if (auto captures = pattern.match(text)) return captures;
    return std::nullopt;
}

std::optional<std::size_t> Lexicon::matchFront(std::string_view section, std::string_view text) const
{
    for (const Pattern &pattern : patterns(section))
        if (const auto end = pattern.matchFront(text)) return end;
    return std::nullopt;
}

Lexicon::Lead Lexicon::longestOpening(std::string_view text) const
{
    Lead best;
    std::string folded;
    bool blank = false;
    const bool ideographs = language_ == "zh"; // no blanks part its words
    for (std::size_t at = 0; at < text.size() && folded.size() <= longestOpening_;) {
        const char32_t c = foldCodePoint(codePointAt(text, at));
        at += codePointSize(text[at]);
        if (c == 0) continue;
        if (c == U' ') {
            blank = true;
            continue;
        }
        if (blank) folded += ' ';
        blank = false;
        appendCodePoint(folded, c);
        at = afterVowelSigns(text, at);
        if (!wordEndsAt(text, at)) continue;
        const auto it = openings_.find(folded);
        if (it != openings_.end()) best = {it->second, at};
        if (!ideographs && !beginnings_.contains(folded)) break; // no entry goes on like this
    }
    if (best.opening == Opening::none) return best;
    for (bool grown = true; grown && mayModify(text.substr(best.size));) {
        grown = false;
        for (const Pattern &modifier : modifiers_) {
            const auto size = modifier.matchFront(text.substr(best.size));
            if (!size) continue;
            const std::size_t end = afterVowelSigns(text, best.size + *size);
            if (!wordEndsAt(text, end)) continue;
            best.size = end;
            grown = true;
            break;
        }
    }
    return best;
}

/// Quick to say no: few words begin like a modifier.
bool Lexicon::mayModify(std::string_view text) const
{
    std::size_t at = 0;
    while (at < text.size() && foldCodePoint(static_cast<unsigned char>(text[at])) == U' ') ++at;
    if (at == text.size() || static_cast<unsigned char>(text[at]) >= 0x80) return true;
    return at > 0 && modifierBegins_[foldCodePoint(static_cast<unsigned char>(text[at]))];
}

Lexicon::Lead Lexicon::lead(std::string_view text) const
{
    if (text.empty()) return {};
    if (capital_ && !u_isUUppercase(static_cast<UChar32>(codePointAt(text, 0)))) return {};
    Lead best = longestOpening(text);
    if (best.opening == Opening::none) return best;
    for (const std::string &between : joints_) { // "Recognizing and reaffirming"
        if (!text.substr(best.size).starts_with(between)) continue;
        const Lead second = longestOpening(text.substr(best.size + between.size()));
        if (second.opening == best.opening) best.size += between.size() + second.size;
    }
    return best;
}

std::optional<std::string> Lexicon::date(std::string_view text) const
{
    text = trim(text);
    for (const Pattern &pattern : patterns("date")) {
        const auto found = pattern.match(text);
        if (!found) continue;
        const auto month = found->find("month");
        const auto day = number(found->at("day"));
        const auto year = number(found->at("year"));
        if (month == found->end() || !day || !year || *day < 1 || *day > 31 || *year < 1900 || *year > 2200) continue;
        const auto it = months_.find(foldForLexicon(month->second));
        const auto digits = it == months_.end() ? number(month->second) : std::optional(it->second);
        if (!digits || *digits < 1 || *digits > 12) continue;
        char iso[32];
        std::snprintf(iso, sizeof iso, "%04d-%02d-%02d", *year, *digits, *day);
        return std::string(iso);
    }
    return std::nullopt;
}

std::optional<int> Lexicon::number(std::string_view text) const
{
    const std::string folded = foldForLexicon(text);
    int value = 0;
    const char *last = folded.data() + folded.size();
    if (const auto [end, error] = std::from_chars(folded.data(), last, value); error == std::errc() && end == last) return value;
    if (const auto it = numbers_.find(folded); it != numbers_.end()) return it->second;
    // "14 votes", where the word changes with the number
    const auto blank = folded.find(' ');
    if (blank == std::string::npos || blank + 1 == folded.size()) return std::nullopt;
    const std::string counted = folded.substr(blank + 1);
    const bool known = std::ranges::any_of(words("counted words"), [&](const std::string &w) { return foldForLexicon(w) == counted; });
    return known ? number(folded.substr(0, blank)) : std::nullopt;
}

std::optional<int> Lexicon::ordinal(std::string_view text) const
{
    const std::string folded = foldForLexicon(text);
    int value = 0;
    if (const auto [end, error] = std::from_chars(folded.data(), folded.data() + folded.size(), value); error == std::errc()) return value;
    return ordinalSum(folded);
}

/// The words of a number added up: "fifty-third" is 50 and 3. A value below zero multiplies: 五十六 is 5, times 10, plus 6.
std::optional<int> Lexicon::ordinalSum(std::string_view text) const
{
    int total = 0;
    bool any = false;
    while (!text.empty()) {
        std::size_t taken = 0;
        int value = 0;
        for (std::size_t end = text.size(); end > 0; --end) {
            if (end < text.size() && isContinuation(text[end])) continue;
            if (!wordEndsAt(text, end)) continue;
            const std::string word(text.substr(0, end));
            const auto whole = ordinals_.find(word), part = stems_.find(word);
            if (whole == ordinals_.end() && part == stems_.end()) continue;
            taken = end;
            value = whole != ordinals_.end() ? whole->second : part->second;
            break;
        }
        if (taken == 0) return std::nullopt;
        if (value < 0) total = total == 0 ? -value : total * -value;
        else total += value;
        any = true;
        text.remove_prefix(taken);
        while (!text.empty() && (text.front() == ' ' || text.front() == '-')) text.remove_prefix(1);
    }
    return any ? std::optional(total) : std::nullopt;
}

bool Lexicon::isOrdinal(std::string_view word) const
{
    const std::string folded = foldForLexicon(word);
    const auto last = folded.rfind('-');
    return ordinals_.contains(last == std::string::npos ? folded : folded.substr(last + 1)) && ordinalSum(folded).has_value();
}

namespace {

struct Entry {
    std::string_view code, file;
    std::once_flag once;
    std::unique_ptr<const Lexicon> made;
};

std::array<Entry, 6> &allLexicons()
{
    static std::array<Entry, 6> entries{
        {{"en", embedded::lexicon_en_txt, {}, {}}, {"fr", embedded::lexicon_fr_txt, {}, {}}, {"es", embedded::lexicon_es_txt, {}, {}},
            {"ru", embedded::lexicon_ru_txt, {}, {}}, {"zh", embedded::lexicon_zh_txt, {}, {}}, {"ar", embedded::lexicon_ar_txt, {}, {}}}};
    return entries;
}

/// The words of that section, without reading the rest of the file.
std::vector<std::string_view> frequentWords(std::string_view language)
{
    constexpr std::string_view heading = "== frequent words ==\n";
    std::vector<std::string_view> words;
    const auto entry = std::ranges::find(allLexicons(), language, &Entry::code);
    auto rest = entry->file.substr(std::min(entry->file.find(heading), entry->file.size() - heading.size()) + heading.size());
    while (!rest.empty() && !rest.starts_with("==")) {
        const auto end = std::min(rest.find('\n'), rest.size());
        if (end > 0 && rest.front() != '#') words.push_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return words;
}

} // namespace

const Lexicon *lexicon(std::string_view language)
{
    auto &entries = allLexicons();
    const auto entry = std::ranges::find(entries, language, &Entry::code);
    if (entry == entries.end()) return nullptr;
    std::call_once(entry->once, [&] { entry->made = std::make_unique<const Lexicon>(entry->file); });
    return entry->made.get();
}

const Lexicon &lexiconFor(std::string_view text, std::string_view stated)
{
    // Titles and mastheads are partly English in every language; some thousand letters reach well into the text.
    constexpr std::size_t sample = 20'000;
    std::size_t end = std::min(text.size(), sample);
    while (end < text.size() && isContinuation(text[end])) ++end;
    text = text.substr(0, end);
    struct Frequent {
        std::string_view word;
        std::size_t language;
    };
    static constexpr std::array<std::string_view, 3> latinLanguages{"en", "fr", "es"};
    std::vector<Frequent> frequent; // some thirty, so that looking through those of a length is quick
    std::size_t longest = 0;
    for (std::size_t k = 0; k < latinLanguages.size(); ++k)
        for (const std::string_view word : frequentWords(latinLanguages[k])) {
            frequent.push_back({word, k});
            longest = std::max(longest, word.size());
        }
    std::array<std::uint32_t, 256> sizes{}; // of frequent words, a bit each, by their first byte
    for (const Frequent &f : frequent)
        sizes[static_cast<unsigned char>(f.word.front())] |= std::uint32_t{1} << std::min<std::size_t>(f.word.size(), 31);
    std::array<std::size_t, latinLanguages.size()> found{};
    std::size_t arabic = 0, chinese = 0, cyrillic = 0, latin = 0;
    // So many words of one language and hardly any of another stand in no masthead.
    constexpr std::size_t enough = 150;
    const auto decided = [&found](std::size_t k) { return found[k] >= enough && found[k] * 11 >= (found[0] + found[1] + found[2]) * 10; };
    std::string word;
    for (const char32_t c : CodePoints(text)) {
        if ((c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z')) {
            ++latin;
            if (word.size() <= longest) word += static_cast<char>(c | 0x20); // a longer word is none of them, however it ends
        } else if (c >= 0x80 && u_isalpha(static_cast<UChar32>(c))) {
            if (c >= 0x0600 && c <= 0x06FF) ++arabic;
            else if (c >= 0x4E00 && c <= 0x9FFF) ++chinese;
            else if (c >= 0x0400 && c <= 0x04FF) ++cyrillic;
            else ++latin;
            appendCodePoint(word, static_cast<char32_t>(u_tolower(static_cast<UChar32>(c))));
        } else if (!word.empty()) {
            if (sizes[static_cast<unsigned char>(word.front())] >> std::min<std::size_t>(word.size(), 31) & 1) {
                for (const Frequent &f : frequent) found[f.language] += f.word == word;
                if (decided(0) || decided(1) || decided(2)) break;
            }
            word.clear();
        }
    }
    const std::size_t letters = arabic + chinese + cyrillic + latin;
    if (letters == 0 && lexicon(stated) != nullptr) return *lexicon(stated);
    // A Chinese character says as much as two or three letters.
    if (chinese * 5 > letters) return *lexicon("zh");
    if (arabic * 3 > letters) return *lexicon("ar");
    if (cyrillic * 3 > letters) return *lexicon("ru");
    // What the text says of itself decides only between languages that are equally likely.
    const auto own = std::ranges::find(latinLanguages, stated);
    std::size_t best = own == latinLanguages.end() ? 0 : static_cast<std::size_t>(own - latinLanguages.begin());
    for (std::size_t i = 0; i < latinLanguages.size(); ++i)
        if (found[i] > found[best]) best = i;
    return *lexicon(latinLanguages[best]);
}

} // namespace resolute
