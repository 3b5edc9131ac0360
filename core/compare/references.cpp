// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/references.h"

#include "core/base/parallel.h"
#include "core/compare/series.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>
#include <iterator>
#include <map>
#include <ranges>
#include <string>
#include <unordered_map>

namespace resolute {

namespace {

const Message stayedBehind{"reference-stayed-behind",
    RESOLUTE_MESSAGE("message", "{3}: {1} is still cited here; elsewhere in this text it gave way to {2}")};
const Message numberAndDate{"number-and-date", RESOLUTE_MESSAGE("message", "{3}: resolution {1} cannot be of {2}: no body was in that session then")};
const Message twoDates{"two-dates", RESOLUTE_MESSAGE("message", "{4}: {1} is dated {2} here and {3} elsewhere in the series")};
const Message crossReference{"cross-reference", RESOLUTE_MESSAGE("message", "{3}: “paragraph {1}” meant a paragraph that is now number {2}")};

// So many paragraphs are searched in one go: a tenth of a millisecond.
constexpr std::size_t together = 1024;

bool symbolPart(char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '/' || c == '.' || c == '-'; }

bool digit(char c) { return c >= '0' && c <= '9'; }

/// A document symbol in a text, and what follows it.
struct Cited {
    std::string_view symbol, rest;
};

/// Every document symbol of a text, by its slashes.
template <class Use> void eachSymbol(std::string_view text, Use use)
{
    for (auto slash = text.find('/'); slash != std::string_view::npos;) {
        std::size_t begin = slash, end = slash + 1;
        while (begin > 0 && symbolPart(text[begin - 1])) --begin;
        while (end < text.size() && symbolPart(text[end])) ++end;
        const std::size_t next = end;
        while (end > begin && (text[end - 1] == '.' || text[end - 1] == '-')) --end;
        const std::string_view symbol = text.substr(begin, end - begin);
        if (std::ranges::any_of(symbol, digit)) use(Cited{symbol, text.substr(end)});
        slash = text.find('/', next);
    }
}

int numberAt(std::string_view text)
{
    int n = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), n);
    return error == std::errc() ? n : 0;
}

/// "17 December 2018" behind " of ", or empty.
std::string_view dateAfter(std::string_view rest)
{
    static constexpr std::array<std::string_view, 12> months{"January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December"};
    if (!rest.starts_with(" of ")) return {};
    rest.remove_prefix(4);
    std::size_t at = 0;
    while (at < rest.size() && digit(rest[at])) ++at;
    if (at == 0 || at > 2 || at >= rest.size() || rest[at] != ' ') return {};
    const auto month = std::ranges::find_if(months, [&](std::string_view m) { return rest.substr(at + 1).starts_with(m); });
    if (month == months.end()) return {};
    const std::size_t year = at + 1 + month->size() + 1;
    if (year + 4 > rest.size() || rest[year - 1] != ' ' || !std::ranges::all_of(rest.substr(year, 4), digit)) return {};
    return rest.substr(0, year + 4);
}

/// Whether some body could adopt number "S/n" in this year. The Assembly's session S opens in September of 1945 + S
/// and sits for a year; the Council met three times a year from 2006 on; the Commission and its Sub-Commission
/// numbered by year. Other forms are not judged.
bool plausible(std::string_view symbol, int year)
{
    const auto slash = symbol.find('/');
    if (slash == 0 || symbol.find('/', slash + 1) != std::string_view::npos) return true;
    if (!std::ranges::all_of(symbol, [](char c) { return digit(c) || c == '/'; })) return true;
    const int session = numberAt(symbol);
    if (session >= 1900) return session == year;
    constexpr int firstNumbered = 31; // before 1976 Assembly resolutions were counted through
    const bool assembly = session >= firstNumbered && (year == 1945 + session || year == 1946 + session);
    const bool council = year >= 2006 && std::abs(3 * (year - 2006) - session) <= 4;
    const bool earlyCouncil = session < firstNumbered && year >= 2006;
    return assembly || council || earlyCouncil;
}

class Checker
{
public:
    explicit Checker(const Comparison &c) : c_(c) {}

    std::vector<Issue> run(std::size_t check)
    {
        if (check == 0) dates();
        else {
            const std::size_t k = (check - 1) / 2;
            const auto [from, to] = stepOf(c_, k);
            if (from == to) return {};
            if (check % 2 == 1) behind(k, *c_.documents[to]);
            else numbers(k, *c_.documents[from], *c_.documents[to]);
        }
        return std::move(out_);
    }

private:
    void report(const Message &message, std::vector<std::string> arguments, const Document &d, const Paragraph &p)
    {
        arguments.push_back(shortName(d));
        Issue issue{Severity::warning, &message, std::move(arguments), {}};
        issue.place.paragraph = p.id;
        if (!p.source.lines.empty()) issue.place.line = p.source.lines.front().first;
        if (!p.source.areas.empty()) issue.place.page = p.source.areas.front().page;
        out_.push_back(std::move(issue));
    }

    /// A symbol's date must be possible, and the same wherever it is given.
    void dates()
    {
        using Dates = std::map<std::string_view, int>; // how often each is given
        struct Dated {
            const Document &document;
            const Paragraph &paragraph;
            std::string_view symbol, date;
        };
        std::vector<std::pair<const Document *, const Paragraph *>> all;
        for (const DocumentPtr &d : c_.documents)
            for (const Paragraph &p : d->paragraphs) all.emplace_back(d.get(), &p);
        std::vector<std::vector<Dated>> found((all.size() + together - 1) / together);
        inParallel(all.size(), together, [&](std::size_t begin, std::size_t end) {
            for (std::size_t k = begin; k < end; ++k)
                eachSymbol(all[k].second->text, [&](const Cited &cited) {
                    const std::string_view date = dateAfter(cited.rest);
                    if (!date.empty()) found[begin / together].push_back({*all[k].first, *all[k].second, cited.symbol, date});
                });
        });
        // two bodies may use one number ("41/3"), but then years lie apart; the rarer date of one year is the slip
        struct Symbol {
            Dates dates;
            std::map<std::string_view, Dates::const_iterator> usual; ///< by year, of the dates
        };
        std::unordered_map<std::string_view, Symbol> seen;
        for (const Dated &d : std::views::join(found)) ++seen[d.symbol].dates[d.date];
        const auto yearOf = [](std::string_view date) { return date.substr(date.size() - 4); };
        for (auto &[text, symbol] : seen)
            for (auto given = symbol.dates.cbegin(); given != symbol.dates.cend(); ++given) {
                const auto [usual, isFirst] = symbol.usual.emplace(yearOf(given->first), given);
                if (!isFirst && given->second > usual->second->second) usual->second = given;
            }
        std::vector<Checker> checkers(found.size(), Checker(c_));
        inParallel(found.size(), 1, [&](std::size_t begin, std::size_t end) {
            for (std::size_t k = begin; k < end; ++k)
                for (const auto &[document, paragraph, symbol, date] : found[k]) {
                    if (!plausible(symbol, numberAt(yearOf(date)))) {
                        checkers[k].report(numberAndDate, {std::string(symbol), std::string(date)}, document, paragraph);
                        continue;
                    }
                    const Symbol &given = seen.at(symbol);
                    const auto &[usual, times] = *given.usual.at(yearOf(date));
                    if (times > given.dates.at(date))
                        checkers[k].report(twoDates, {std::string(symbol), std::string(date), std::string(usual)}, document, paragraph);
                }
        });
        for (Checker &checker : checkers) std::ranges::move(checker.out_, std::back_inserter(out_));
    }

    /// A symbol that was replaced in one paragraph of the new text and still stands in another.
    void behind(std::size_t step, const Document &to)
    {
        std::unordered_map<std::string_view, std::string_view> rolled;
        for (const Row &row : c_.rows) {
            if (!row.steps[step]) continue;
            for (const Change &change : row.steps[step]->changes) {
                if (change.changeClass != ChangeClass::referenceUpdate || change.op != ChangeOp::replace) continue;
                std::vector<std::string_view> old, now;
                const auto [from, at] = stepOf(c_, step);
                eachSymbol(change.a.in(c_.documents[from]->paragraph(change.aOf).text), [&](const Cited &x) { old.push_back(x.symbol); });
                eachSymbol(change.b.in(to.paragraph(change.bOf).text), [&](const Cited &x) { now.push_back(x.symbol); });
                if (old.size() == 1 && now.size() == 1) rolled.emplace(old[0], now[0]);
            }
        }
        if (rolled.empty()) return;
        for (const Paragraph &p : to.paragraphs)
            eachSymbol(p.text, [&](const Cited &x) {
                const auto it = rolled.find(x.symbol);
                if (it != rolled.end() && !p.text.contains(it->second)) report(stayedBehind, {std::string(x.symbol), std::string(it->second)}, to, p);
            });
    }

    /// "paragraph 4 above" that stayed although what it meant has another number now.
    void numbers(std::size_t step, const Document &from, const Document &to)
    {
        std::vector<const Correspondence *> pairs; // of one paragraph and one
        for (const Row &row : c_.rows)
            if (row.steps[step] && row.steps[step]->link.a.size() == 1 && row.steps[step]->link.b.size() == 1)
                pairs.push_back(&row.steps[step]->link);
        std::vector<const Correspondence *> counted;
        bool renumbered = false;
        for (const Correspondence *l : pairs) {
            const Paragraph &x = from.paragraph(l->a[0]), &y = to.paragraph(l->b[0]);
            if (x.kind != ParagraphKind::operative || x.number.empty() || y.number.empty() || x.id.contains('.')) continue; // an annex counts anew
            counted.push_back(l);
            renumbered |= x.number != y.number;
        }
        if (!renumbered) return;
        std::unordered_map<std::string_view, std::string_view> now; // old number, new number; made when something asks
        for (const Correspondence *l : pairs) {
            const std::vector<std::string_view> cited = meant(to.paragraph(l->b[0]).text);
            if (cited.empty()) continue;
            if (now.empty())
                for (const Correspondence *c : counted) now.emplace(from.paragraph(c->a[0]).number, to.paragraph(c->b[0]).number);
            const auto before = meant(from.paragraph(l->a[0]).text);
            for (const std::string_view number : cited) {
                const auto it = now.find(number);
                if (it != now.end() && it->second != number && std::ranges::contains(before, number))
                    report(crossReference, {std::string(number), std::string(it->second)}, to, to.paragraph(l->b[0]));
            }
        }
    }

    /// Numbers of paragraphs of the same text that a text speaks of: "paragraph 4 above", "paragraphs 2 and 3 of the present resolution".
    static std::vector<std::string_view> meant(std::string_view text)
    {
        static constexpr std::string_view word = "paragraph";
        static const std::boyer_moore_horspool_searcher finder(word.begin(), word.end()); // looks at one letter in nine
        std::vector<std::string_view> out;
        for (auto at = text.begin(); (at = std::search(at, text.end(), finder)) != text.end();) {
            at += word.size();
            std::string_view rest(at, text.end());
            if (rest.starts_with('s')) rest.remove_prefix(1);
            std::vector<std::string_view> found;
            for (;;) {
                std::size_t k = 0;
                if (rest.starts_with(' ')) rest.remove_prefix(1);
                while (k < rest.size() && digit(rest[k])) ++k;
                if (k == 0) break;
                found.push_back(rest.substr(0, k));
                rest.remove_prefix(k);
                for (const std::string_view joint : {", and", " and", " to", ",", " or"})
                    if (rest.starts_with(joint)) {
                        rest.remove_prefix(joint.size());
                        break;
                    }
            }
            if (rest.starts_with(' ')) rest.remove_prefix(1);
            if (rest.starts_with("above") || rest.starts_with("below") || rest.starts_with("of the present resolution")
                || rest.starts_with("of this resolution"))
                out.insert(out.end(), found.begin(), found.end());
        }
        return out;
    }

    const Comparison &c_;
    std::vector<Issue> out_;
};

} // namespace

std::size_t referenceChecks(const Comparison &comparison) { return 2 * comparison.documents.size() - 1; }

std::vector<Issue> checkReferences(const Comparison &comparison, std::size_t check) { return Checker(comparison).run(check); }

} // namespace resolute
