// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/mastheads.h"

#include "core/compare/series.h"
#include "core/text/fold.h"

namespace resolute {

namespace {

const Message languagesDiffer{"languages-differ",
    RESOLUTE_MESSAGE("message", "{1} and {2} are in different languages ({3}, {4}): their words cannot be compared")};
const Message titleChanged{"title-changed", RESOLUTE_MESSAGE("message", "{1}: the title is “{2}”; in {3} it is “{4}”")};
const Message organChanged{"organ-changed", RESOLUTE_MESSAGE("message", "{1} is a text of another organ ({2}) than {3} ({4})")};
const Message agendaChanged{"agenda-item-changed", RESOLUTE_MESSAGE("message", "{1}: the agenda item is {2}; in {3} it is {4}")};

/// Both are there, and they say different things.
bool differ(const std::string &a, const std::string &b) { return !a.empty() && !b.empty() && a != b && foldCase(a) != foldCase(b); }

} // namespace

std::vector<Issue> checkMastheads(const Comparison &comparison)
{
    std::vector<Issue> out;
    for (std::size_t k = 0; k + 1 < comparison.documents.size(); ++k) {
        const auto [from, to] = stepOf(comparison, k);
        if (from == to) continue;
        const Document &a = *comparison.documents[from], &b = *comparison.documents[to];
        const std::string before = shortName(a), now = shortName(b);
        if (!a.language.empty() && !b.language.empty() && a.language != b.language) {
            out.push_back({Severity::warning, &languagesDiffer, {before, now, a.language, b.language}, {}});
            continue;
        }
        const Masthead &x = a.masthead, &y = b.masthead;
        if (differ(x.title, y.title)) out.push_back({Severity::info, &titleChanged, {now, y.title, before, x.title}, {}});
        if (differ(x.body, y.body)) out.push_back({Severity::info, &organChanged, {now, y.body, before, x.body}, {}});
        if (differ(x.agendaItem, y.agendaItem)) out.push_back({Severity::info, &agendaChanged, {now, y.agendaItem, before, x.agendaItem}, {}});
    }
    return out;
}

} // namespace resolute
