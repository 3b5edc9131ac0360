// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/votes/seats.h"

#include "core/document/states.h"

#include <algorithm>

namespace resolute {

namespace {

/// How the note of a sponsor's mark says that the State is no member, in the six official languages.
constexpr std::string_view notAMemberWords[]{"not a member", "on-Member", "on-member", "non membre", "no es miembro", "no miembro",
    "не являющееся членом", "не является членом", "非人权理事会成员", "非理事会成员", "不是人权理事会成员", "ليست عضو", "غير عضو"};

bool saysNotAMember(const SponsorNote &note)
{
    return std::ranges::any_of(notAMemberWords, [&](std::string_view words) { return note.text.contains(words); });
}

std::string_view yearOf(const Document &document)
{
    const std::string &date = document.adoption && !document.adoption->date.empty() ? document.adoption->date : document.masthead.date;
    return std::string_view(date).substr(0, 4);
}

} // namespace

Seats::Seats(std::span<const DocumentPtr> documents)
{
    for (const DocumentPtr &document : documents) {
        const std::string_view year = yearOf(*document);
        if (organOf(document->masthead) != Organ::humanRightsCouncil || year.empty()) continue;
        Year &known = years_[std::string(year)];
        if (const auto &adoption = document->adoption)
            for (const auto *list : {&adoption->inFavourList, &adoption->againstList, &adoption->abstainingList})
                for (const std::string &name : *list)
                    if (const State *state = findState(name)) known.members.emplace(state->iso3);
        // Where no mark says so the marks may have been lost on the way, and no mark proves nothing.
        const auto note = std::ranges::find_if(document->masthead.sponsorNotes, saysNotAMember);
        if (note == document->masthead.sponsorNotes.end()) continue;
        for (const Sponsor &sponsor : document->masthead.sponsors)
            if (!sponsor.iso3.empty()) (std::ranges::contains(sponsor.marks, note->mark) ? known.others : known.members).insert(sponsor.iso3);
    }
}

Membership Seats::of(Organ organ, std::string_view iso3, std::string_view date) const
{
    if (const Membership known = membership(organ, iso3, date); known != Membership::unknown) return known;
    if (organ != Organ::humanRightsCouncil || iso3.empty()) return Membership::unknown;
    const auto year = years_.find(date.substr(0, 4));
    if (year == years_.end()) return Membership::unknown;
    if (year->second.members.contains(iso3)) return Membership::member;
    const bool complete = year->second.members.size() >= councilSeats;
    return complete || year->second.others.contains(iso3) ? Membership::notMember : Membership::unknown;
}

} // namespace resolute
