// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/lexicon.h"

#include "core/text/fold.h"
#include "core/text/tokens.h"
#include "embedded/resolute-diff.h"

#include <algorithm>
#include <array>
#include <mutex>
#include <utility>

namespace resolute::diffing {

namespace {

constexpr std::array<std::pair<std::string_view, WordSense>, 25> sections{
    {{"function", WordSense::function}, {"light", WordSense::function | WordSense::light}, {"modifier", WordSense::modifier},
        {"qualifier", WordSense::qualifier}, {"addressee", WordSense::addressee}, {"month", WordSense::month}, {"ordinal", WordSense::ordinal},
        {"citation", WordSense::citation}, {"event", WordSense::event}, {"counted", WordSense::counted}, {"numbered", WordSense::numbered},
        {"own body", WordSense::ownBody}, {"deadline", WordSense::deadline}, {"held", WordSense::held}, {"year mark", WordSense::yearMark},
        {"day mark", WordSense::dayMark}, {"cardinal", WordSense::cardinal}, {"turn", WordSense::turn}, {"other body", WordSense::otherBody},
        {"chosen", WordSense::chosen}, {"at", WordSense::at}, {"task", WordSense::task}, {"since", WordSense::since}, {"joining", WordSense::joining},
        {"body noun", WordSense::bodyNoun}}};

std::string_view trimmed(std::string_view s)
{
    while (!s.empty() && (s.front() == ' ' || s.front() == '\t')) s.remove_prefix(1);
    while (!s.empty() && (s.back() == ' ' || s.back() == '\r' || s.back() == '\t')) s.remove_suffix(1);
    return s;
}

template <class Use> void parts(std::string_view line, char at, Use use)
{
    while (!line.empty()) {
        const auto cut = std::min(line.find(at), line.size());
        if (const auto part = trimmed(line.substr(0, cut)); !part.empty()) use(part);
        line.remove_prefix(std::min(line.size(), cut + 1));
    }
}

/// The words of an entry, as texts are cut. In scripts without blanks the file has blanks between them: to cut them here would
/// load the dictionary of a language that may not be met.
template <class Use> void eachWord(std::string_view phrase, Use use)
{
    parts(phrase, ' ', [&](std::string_view part) {
        if (static_cast<unsigned char>(part.front()) >= 0xE3) return use(part);
        for (const Token &t : tokenize(part))
            if (t.kind != TokenKind::punctuation) use(t.range.in(part));
    });
}

/// Its words as texts have them, a blank between each two.
std::string inWords(std::string_view phrase)
{
    std::string out;
    eachWord(phrase, [&](std::string_view w) { (out += out.empty() ? "" : " ") += w; });
    return out;
}

} // namespace

const DiffLexicon &DiffLexicon::of(std::string_view language)
{
    struct Entry {
        std::string_view language, file;
        bool inflected;
    };
    static const std::array<Entry, 6> files{
        {{"en", embedded::ladder_en_txt, false}, {"ar", embedded::ladder_ar_txt, true}, {"es", embedded::ladder_es_txt, true},
            {"fr", embedded::ladder_fr_txt, true}, {"ru", embedded::ladder_ru_txt, true}, {"zh", embedded::ladder_zh_txt, false}}};
    static std::array<std::once_flag, 7> once;
    static std::array<DiffLexicon, 7> lexicons; // the last has all
    const auto at = static_cast<std::size_t>(std::ranges::find(files, language, &Entry::language) - files.begin());
    std::call_once(once[at], [at] {
        for (std::size_t k = 0; k < files.size(); ++k)
            if (k == at || at == files.size()) lexicons[at].read(files[k].file);
        lexicons[at].inflected_ = at < files.size() && files[at].inflected;
        lexicons[at].finish();
    });
    return lexicons[at];
}

void DiffLexicon::add(std::string_view word, WordSense sense)
{
    const WordId id = table_.intern(foldCase(word));
    senses_.resize(table_.size());
    senses_[id] = senses_[id] | sense;
}

void DiffLexicon::finish()
{
    senses_.resize(table_.size());
    apart_.resize(table_.size());
    std::ranges::stable_sort(verbs_, std::ranges::greater{}, [](const Verb &v) { return v.phrase.size(); });
    std::ranges::stable_sort(phrases_,
        [](const Phrase &x, const Phrase &y) { return x.words[0] != y.words[0] ? x.words[0] < y.words[0] : x.words.size() > y.words.size(); });
    phrasesOf_.assign(table_.size() + 1, 0);
    for (const Phrase &p : phrases_) ++phrasesOf_[p.words[0] + 1];
    for (std::size_t k = 1; k < phrasesOf_.size(); ++k) phrasesOf_[k] += phrasesOf_[k - 1];
}

void DiffLexicon::read(std::string_view file)
{
    std::string_view section;
    int step = 0;
    parts(file, '\n', [&](std::string_view line) {
        if (line.front() == '#') return;
        if (line.front() == '[') {
            section = line.substr(1, line.find(']') - 1);
            step = 0;
            ladders_ += section.starts_with("ladder");
            return;
        }
        if (section.starts_with("ladder")) {
            parts(line, '|', [&](std::string_view verb) { verbs_.push_back({inWords(verb), {ladders_, step, section == "ladder: asking"}}); });
            ++step;
        } else if (section == "hedge") {
            std::string hedge = inWords(line) + ' ';
            hedges_[static_cast<unsigned char>(hedge.front())].push_back(std::move(hedge));
        } else if (section == "alike") {
            parts(line, '|', [&](std::string_view wording) {
                Phrase phrase{{}, groups_};
                eachWord(wording, [&](std::string_view w) { phrase.words.push_back(table_.intern(foldCase(w))); });
                if (phrase.words.empty()) return;
                if (phrase.words.size() == 1 && stems_.intern(stem(wording)) == groupOfStem_.size()) groupOfStem_.push_back(groups_);
                phrases_.push_back(std::move(phrase));
            });
            ++groups_;
        } else if (section == "apart") {
            ++apartGroups_;
            parts(line, '|', [&](std::string_view w) {
                const WordId id = table_.intern(foldCase(w));
                apart_.resize(table_.size());
                apart_[id] = apartGroups_;
            });
        } else {
            const auto known = std::ranges::find(sections, section, &std::pair<std::string_view, WordSense>::first);
            if (known != sections.end()) parts(line, ',', [&](std::string_view w) { add(w, known->second); });
        }
    });
}

WordId DiffLexicon::find(std::string_view word, std::uint64_t hash) const
{
    if (const auto id = table_.find(word, hash)) return *id;
    if (const auto hyphen = word.rfind('-'); hyphen != std::string_view::npos)
        if (const auto last = table_.find(word.substr(hyphen + 1)); last && has(senses_[*last], WordSense::ordinal)) return *last;
    return unknown;
}

std::span<const Phrase> DiffLexicon::phrases(WordId first) const
{
    if (first == unknown) return {};
    return std::span(phrases_).subspan(phrasesOf_[first], phrasesOf_[first + 1] - phrasesOf_[first]);
}

std::optional<std::uint32_t> DiffLexicon::groupOfStem(std::string_view stem) const
{
    const auto id = stems_.find(stem);
    return id ? std::optional(groupOfStem_[*id]) : std::nullopt;
}

bool DiffLexicon::apart(WordId x, WordId y) const { return x != y && x != unknown && y != unknown && apart_[x] != 0 && apart_[x] == apart_[y]; }

bool DiffLexicon::holdsHedge(std::string_view words) const
{
    for (std::size_t k = 1; k < words.size(); ++k)
        if (words[k - 1] == ' ')
            for (const std::string &hedge : hedges_[static_cast<unsigned char>(words[k])])
                if (words.substr(k).starts_with(hedge)) return true;
    return false;
}

std::optional<LadderStep> DiffLexicon::step(std::string_view words) const
{
    for (const Verb &v : verbs_)
        if (words.starts_with(v.phrase) && (words.size() == v.phrase.size() || words[v.phrase.size()] == ' ')) return v.step;
    return std::nullopt;
}

std::string stem(std::string_view word)
{
    std::string s(word);
    std::erase(s, '-');
    std::erase(s, '\'');
    const auto cut = [&](std::string_view ending, std::size_t keep, std::string_view instead = {}) {
        if (s.size() < ending.size() + keep || !s.ends_with(ending)) return false;
        s.replace(s.size() - ending.size(), ending.size(), instead);
        return true;
    };
    if (cut("ies", 3, "y") || cut("sses", 2, "ss") || (!s.ends_with("ss") && !s.ends_with("us") && cut("s", 3))) {}
    if (cut("ations", 3) || cut("ation", 3) || cut("ions", 3) || cut("ion", 3) || cut("ing", 3) || cut("ed", 3) || cut("ment", 4)) {}
    if (s.size() > 4 && s.back() == 'e') s.pop_back();
    if (s.size() > 4 && s[s.size() - 1] == s[s.size() - 2]) s.pop_back();
    return s;
}

} // namespace resolute::diffing
