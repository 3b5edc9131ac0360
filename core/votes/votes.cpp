// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/votes/votes.h"

#include "core/document/states.h"
#include "core/votes/names.h"
#include "core/votes/seats.h"

#include <algorithm>
#include <unordered_map>

namespace resolute {

namespace {

const Message tallyDiffers{"vote-tally-differs", RESOLUTE_MESSAGE("message", "{1}: the tally says {2} {3}, the list names {4}")};
const Message statesTwice{"vote-state-twice", RESOLUTE_MESSAGE("message", "{1}: {2} is named twice")};
const Message unknownName{"vote-unknown-name", RESOLUTE_MESSAGE("message", "{1}: “{2}” is no State that is known here")};
const Message noMember{"vote-not-a-member", RESOLUTE_MESSAGE("message", "{1}: {2} is named, but was not a member on {3}")};
const Message noLists{"vote-without-lists", RESOLUTE_MESSAGE("message", "{1}: the text gives a tally and does not name the States")};
const Message tooMany{"vote-too-many", RESOLUTE_MESSAGE("message", "{1}: {2} States are named, and the Council has {3} seats")};

struct Side {
    Position position;
    std::string_view words;
    std::optional<int> Adoption::*declared;
    std::vector<std::string> Adoption::*list;
    int Vote::*count;
};
constexpr Side sides[]{{Position::inFavour, "in favour", &Adoption::inFavour, &Adoption::inFavourList, &Vote::inFavour},
    {Position::against, "against", &Adoption::against, &Adoption::againstList, &Vote::against},
    {Position::abstaining, "abstaining", &Adoption::abstaining, &Adoption::abstainingList, &Vote::abstaining}};

/// One State of the table while it is filled.
struct Entry {
    StateRow row;
    std::vector<bool> contradicted; ///< by vote: named in two lists
};

class Tabulation
{
public:
    explicit Tabulation(std::span<const DocumentPtr> documents) : documents_(documents), seats_(documents) {}

    VoteTable run()
    {
        collectVotes();
        incomplete_.assign(table_.votes.size(), false);
        for (std::size_t v = 0; v < table_.votes.size(); ++v) readLists(v);
        addAbsentMembers();
        for (Entry &entry : entries_) fillGaps(entry);
        addSponsors();
        for (Entry &entry : entries_) table_.states.push_back(std::move(entry.row));
        sortStates();
        findChanges();
        return std::move(table_);
    }

private:
    void note(Severity severity, const Message &message, std::vector<std::string> arguments)
    {
        table_.issues.push_back({severity, &message, std::move(arguments), {}});
    }

    void collectVotes()
    {
        for (const DocumentPtr &document : documents_) {
            if (!document->adoption || document->adoption->mode != AdoptionMode::recordedVote) continue;
            const Adoption &said = *document->adoption; // "adopted unanimously" counts nobody
            if (!said.inFavour && said.inFavourList.empty() && said.againstList.empty() && said.abstainingList.empty()) continue;
            Vote vote{.document = document, .date = document->adoption->date, .organ = organOf(document->masthead)};
            if (vote.date.empty()) vote.date = document->masthead.date;
            table_.votes.push_back(std::move(vote));
        }
        // A vote without a date keeps its place: only neighbours that both have one change places.
        if (std::ranges::none_of(table_.votes, [](const Vote &v) { return v.date.empty(); })) std::ranges::stable_sort(table_.votes, {}, &Vote::date);
    }

    void readLists(std::size_t v)
    {
        Vote &vote = table_.votes[v];
        const Adoption &adoption = *vote.document->adoption;
        const std::string text = shortName(*vote.document);
        std::size_t named = 0;
        for (const Side &side : sides) named += (adoption.*side.list).size();
        vote.listed = named > 0;
        for (const Side &side : sides) {
            const auto &list = adoption.*side.list;
            const int found = static_cast<int>(list.size());
            const int declared = (adoption.*side.declared).value_or(found);
            vote.*side.count = declared;
            if (declared > found) incomplete_[v] = true;
            if (declared != found) {
                vote.consistent = false;
                if (vote.listed)
                    note(Severity::warning, tallyDiffers, {text, std::to_string(declared), std::string(side.words), std::to_string(found)});
            }
            for (const std::string &printed : list) take(v, text, printed, side.position);
        }
        if (!vote.listed) note(Severity::warning, noLists, {text});
        if (vote.organ == Organ::humanRightsCouncil && named > councilSeats)
            note(Severity::warning, tooMany, {text, std::to_string(named), std::to_string(councilSeats)});
    }

    void take(std::size_t v, const std::string &text, const std::string &printed, Position position)
    {
        const Vote &vote = table_.votes[v];
        const State *state = findState(printed);
        Entry &entry = entryFor(state, printed);
        entry.row.printedName = printed; // votes come by date: the latest stays
        Position &known = entry.row.positions[v];
        if (known != Position::unknown || entry.contradicted[v]) {
            note(Severity::warning, statesTwice, {text, printed});
            if (known != position) {
                known = Position::unknown;
                entry.contradicted[v] = true;
            }
            return;
        }
        known = position;
        if (!state) {
            incomplete_[v] = true;
            note(Severity::warning, unknownName, {text, printed});
        } else if (membership(vote.organ, state->iso3, vote.date) == Membership::notMember)
            note(Severity::warning, noMember, {text, printed, vote.date});
    }

    Entry &entryFor(const State *state, const std::string &printed)
    {
        const std::string key = state ? std::string(state->iso3) : '?' + printed;
        const auto [it, added] = byKey_.try_emplace(key, entries_.size());
        if (added) {
            StateRow row{.state = state ? std::string(state->name) : printed,
                .printedName = printed,
                .iso3 = state ? std::string(state->iso3) : "",
                .group = state && !state->observer ? std::string(state->group) : "",
                .positions = std::vector(table_.votes.size(), Position::unknown),
                .sponsored = {}};
            entries_.push_back({std::move(row), std::vector<bool>(table_.votes.size())});
        }
        return entries_[it->second];
    }

    /// A member that no list names took no part in any vote, and that is worth a row.
    void addAbsentMembers()
    {
        for (const Vote &vote : table_.votes) {
            if (!vote.listed) continue;
            for (const State &state : states())
                if (seats_.of(vote.organ, state.iso3, vote.date) == Membership::member) (void)entryFor(&state, std::string(state.name));
        }
    }

    /// Says of every vote that does not name the State whether it could have taken part.
    void fillGaps(Entry &entry)
    {
        for (std::size_t v = 0; v < table_.votes.size(); ++v) {
            Position &position = entry.row.positions[v];
            if (position != Position::unknown || entry.contradicted[v] || !table_.votes[v].listed) continue;
            switch (seats_.of(table_.votes[v].organ, entry.row.iso3, table_.votes[v].date)) {
            case Membership::member:
                if (!incomplete_[v]) position = Position::notParticipating; // else it may be one of those that are missing from the lists
                break;
            case Membership::notMember: position = Position::notAMember; break;
            case Membership::unknown: break;
            }
        }
    }

    void addSponsors()
    {
        for (std::size_t d = 0; d < documents_.size(); ++d)
            for (const Sponsor &sponsor : documents_[d]->masthead.sponsors)
                if (const auto it = byKey_.find(sponsor.iso3); it != byKey_.end()) {
                    auto &list = entries_[it->second].row.sponsored;
                    if (list.empty() || list.back() != d) list.push_back(d);
                }
    }

    void sortStates()
    {
        std::ranges::sort(table_.states, [](const StateRow &a, const StateRow &b) { return comesBefore(a.state, b.state); });
    }

    void findChanges()
    {
        for (std::size_t r = 0; r < table_.states.size(); ++r) {
            const auto &row = table_.states[r].positions;
            std::optional<std::size_t> last;
            for (std::size_t v = row.size(); v-- > 0;) {
                if (!tookPart(row[v])) continue;
                if (!last) {
                    last = v;
                    continue;
                }
                if (row[v] == row[*last]) continue;
                table_.changed.push_back({r, row[v], row[*last], v, *last});
                break;
            }
        }
    }

    std::span<const DocumentPtr> documents_;
    std::vector<bool> incomplete_; ///< by vote: States that took part are missing from its lists, or named as nobody knows them
    Seats seats_;
    VoteTable table_;
    std::vector<Entry> entries_;
    std::unordered_map<std::string, std::size_t> byKey_; ///< ISO code, or "?" and the printed name
};

} // namespace

std::string_view name(Position position)
{
    static constexpr std::array<std::string_view, 6> names{"inFavour", "against", "abstaining", "notParticipating", "notAMember", "unknown"};
    return names[static_cast<std::size_t>(position)];
}

const PositionChange *VoteTable::changeOf(std::size_t row) const
{
    const auto it = std::ranges::lower_bound(changed, row, {}, &PositionChange::row);
    return it != changed.end() && it->row == row ? &*it : nullptr;
}

int VoteTable::count(std::size_t vote, Position position) const
{
    return static_cast<int>(std::ranges::count_if(states, [&](const StateRow &row) { return row.positions[vote] == position; }));
}

bool VoteTable::once(std::size_t row) const { return votes.size() > 1 && std::ranges::count_if(states[row].positions, tookPart) == 1; }

VoteTable tabulate(std::span<const DocumentPtr> documents) { return Tabulation(documents).run(); }

Majority majority(const Vote &vote)
{
    const int margin = vote.inFavour - vote.against;
    const int voting = vote.inFavour + vote.against;
    return {voting, voting / 2 + 1, margin, margin > 0 ? (margin + 1) / 2 : 0};
}

} // namespace resolute
