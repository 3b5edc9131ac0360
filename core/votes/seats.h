// SPDX-License-Identifier: GPL-3.0-or-later
// Who sat in the Council in years that the membership table does not cover, as far as the texts themselves prove it:
// a State in a vote list was a member; a sponsor whose mark says "State not a member of the Council" was none, and
// one without that mark was one; and once all 47 seats of a year are known, nobody else sat there. The Council's
// terms run by calendar years.
#pragma once

#include "core/votes/membership.h"

#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>

namespace resolute {

class Seats
{
public:
    /// Learns from every text of the Council among these.
    explicit Seats(std::span<const DocumentPtr> documents);

    /// By the table, else by what the texts prove.
    [[nodiscard]] Membership of(Organ organ, std::string_view iso3, std::string_view date) const;

private:
    struct Year {
        std::set<std::string, std::less<>> members, others; ///< ISO 3166-1 alpha-3
    };
    std::map<std::string, Year, std::less<>> years_; ///< by "2036"
};

} // namespace resolute
