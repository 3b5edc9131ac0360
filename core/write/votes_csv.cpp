// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/votes_csv.h"

#include "core/write/csv.h"

#include <numeric>
#include <vector>

namespace resolute {

namespace {

void addLine(std::string &out, const std::vector<std::string> &cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) out += ',';
        out += csvCell(cells[i]);
    }
    out += "\r\n";
}

} // namespace

std::string toCsv(const VoteTable &table)
{
    std::vector<std::size_t> rows(table.states.size());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    return toCsv(table, rows);
}

std::string toCsv(const VoteTable &table, std::span<const std::size_t> rows)
{
    std::string out;
    std::vector<std::string> cells{"state", "printedName", "iso3", "group"};
    for (const Vote &vote : table.votes)
        cells.push_back(vote.date.empty() ? shortName(*vote.document) : shortName(*vote.document) + ", " + vote.date);
    for (const std::string_view heading : {"changedFrom", "changedTo"}) cells.emplace_back(heading);
    addLine(out, cells);
    for (const std::size_t r : rows) {
        const StateRow &row = table.states[r];
        cells = {row.state, row.printedName, row.iso3, row.group};
        for (const Position p : row.positions) cells.emplace_back(name(p));
        const PositionChange *change = table.changeOf(r);
        cells.emplace_back(change ? name(change->from) : "");
        cells.emplace_back(change ? name(change->to) : "");
        addLine(out, cells);
    }
    return out;
}

} // namespace resolute
