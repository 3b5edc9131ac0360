// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/store/series_order.h"

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

} // namespace resolute::ui
