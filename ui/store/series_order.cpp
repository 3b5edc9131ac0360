// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/store/series_order.h"

#include "core/compare/amendments.h"

#include <algorithm>
#include <tuple>

namespace resolute::ui {

namespace {

const std::string &day(const Document &d) { return d.masthead.date.empty() && d.adoption ? d.adoption->date : d.masthead.date; }

} // namespace

bool earlier(const Text &a, const Text &b)
{
    const auto key = [](const Text &t) {
        static const std::string none;
        const std::string &date = t.document ? day(*t.document) : none;
        return std::tuple(date.empty(), date, t.document ? t.document->masthead.sessionNumber.value_or(0) : 0);
    };
    return key(a) < key(b);
}

std::optional<TextPair> newestStep(const std::vector<Text> &texts)
{
    std::vector<const Text *> ready;
    for (const Text &t : texts)
        if (t.state == TextState::ready) ready.push_back(&t);
    if (ready.size() < 2) return {};
    // An amendment is no version of anything; it is shown beside a text where there is nothing else.
    const auto versions = std::ranges::count_if(ready, [](const Text *t) { return textAmendedBy(*t->document).empty(); });
    if (versions >= 2) std::erase_if(ready, [](const Text *t) { return !textAmendedBy(*t->document).empty(); });
    const Text &newest = *ready.back();
    ready.pop_back();
    const std::string &body = newest.document->masthead.body;
    const auto same = std::ranges::find_last_if(ready, [&](const Text *t) { return !body.empty() && t->document->masthead.body == body; });
    return TextPair{same.empty() ? ready.back()->id : same.front()->id, newest.id};
}

} // namespace resolute::ui
