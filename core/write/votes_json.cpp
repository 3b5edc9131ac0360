// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/votes_json.h"

#include <nlohmann/json.hpp>

namespace resolute {

namespace {

using Json = nlohmann::ordered_json;

Json orNull(const std::string &text) { return text.empty() ? Json(nullptr) : Json(text); }

std::string_view name(Organ organ)
{
    switch (organ) {
    case Organ::humanRightsCouncil: return "Human Rights Council";
    case Organ::generalAssembly: return "General Assembly";
    case Organ::other: break;
    }
    return {};
}

Json toJson(const Vote &vote)
{
    const Majority m = majority(vote);
    return {{"file", vote.document->file}, {"text", shortName(*vote.document)}, {"date", orNull(vote.date)},
        {"organ", orNull(std::string(name(vote.organ)))}, {"inFavour", vote.inFavour}, {"against", vote.against}, {"abstaining", vote.abstaining},
        {"consistent", vote.consistent}, {"listed", vote.listed},
        {"majority", {{"voting", m.voting}, {"needed", m.needed}, {"margin", m.margin}, {"flips", m.flips}}}};
}

Json toJson(const StateRow &row)
{
    Json positions = Json::array();
    for (const Position p : row.positions) positions.push_back(name(p));
    return {{"state", row.state}, {"printedName", row.printedName}, {"iso3", orNull(row.iso3)}, {"group", orNull(row.group)},
        {"positions", std::move(positions)}, {"sponsored", row.sponsored}};
}

} // namespace

std::string toJson(const VoteTable &table)
{
    static constexpr std::string_view severities[]{"info", "warning", "error"};
    Json out{{"schema", "resolute/votes/1"}};
    Json &votes = out["votes"] = Json::array();
    for (const Vote &vote : table.votes) votes.push_back(toJson(vote));
    Json &states = out["states"] = Json::array();
    for (const StateRow &row : table.states) states.push_back(toJson(row));
    Json &changed = out["changedPosition"] = Json::array();
    for (const PositionChange &c : table.changed) {
        const StateRow &row = table.states[c.row];
        changed.push_back({{"state", row.printedName}, {"iso3", orNull(row.iso3)}, {"from", name(c.from)}, {"to", name(c.to)},
            {"fromVote", c.fromVote}, {"toVote", c.toVote}});
    }
    Json &issues = out["issues"] = Json::array();
    for (const Issue &i : table.issues)
        issues.push_back({{"severity", severities[static_cast<std::size_t>(i.severity)]}, {"code", i.message->code}, {"message", inEnglish(i)}});
    return out.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace resolute
