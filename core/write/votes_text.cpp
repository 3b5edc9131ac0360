// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/votes_text.h"

#include "core/write/text_layout.h"
#include "core/write/words.h"

#include <algorithm>
#include <vector>

namespace resolute {

namespace {

constexpr int longestBar = 60; ///< columns; one a State in the Council, fewer for the Assembly's 193

struct Part {
    std::string_view sign;
    int Vote::*count;
    Position position;
};
// Shades of one block: they differ in print and without colour.
constexpr Part parts[]{{"█", &Vote::inFavour, Position::inFavour}, {"▒", &Vote::against, Position::against},
    {"░", &Vote::abstaining, Position::abstaining}};

std::string textName(const Vote &vote, const Words &words)
{
    return vote.date.empty() ? shortName(*vote.document) : shortName(*vote.document) + ", " + words.date(vote.date);
}

class Writer
{
public:
    Writer(const VoteTable &table, const TextOptions &options) : table_(table), options_(options) {}

    std::string write()
    {
        if (table_.votes.empty()) return words_(RESOLUTE_MESSAGE("export", "None of these texts has a recorded vote.")) + '\n';
        for (const Vote &vote : table_.votes) tally(vote);
        if (table_.votes.size() > 1) changes();
        states();
        return std::move(out_);
    }

private:
    std::string ink(std::string_view code, const std::string &text) const
    {
        return options_.colour ? "\033[" + std::string(code) + 'm' + text + "\033[0m" : text;
    }
    std::string heading(const std::string &text) const { return ink("1", text) + '\n'; }

    void tally(const Vote &vote)
    {
        out_ += heading(textName(vote, words_));
        int scale = 1;
        for (const Vote &v : table_.votes) scale = std::max(scale, (v.inFavour + v.against + v.abstaining + longestBar - 1) / longestBar);
        std::string bar, key;
        for (const Part &part : parts) {
            const int count = vote.*part.count;
            for (int i = 0; i < (count + scale - 1) / scale; ++i) bar += part.sign;
            if (!key.empty()) key += "   ";
            key += std::string(part.sign) + ' ' + std::to_string(count) + ' ' + words_.position(part.position);
        }
        const Majority m = majority(vote);
        out_ += "  " + bar + "\n  " + key + "\n  ";
        out_ += m.carried() ? words_(RESOLUTE_MESSAGE("export", "Carried with {1} of {2} votes; {3} were needed."),
                                  {std::to_string(vote.inFavour), std::to_string(m.voting), std::to_string(m.needed)})
                            : words_(RESOLUTE_MESSAGE("export", "Not carried: {1} of {2} votes; {3} were needed."),
                                  {std::to_string(vote.inFavour), std::to_string(m.voting), std::to_string(m.needed)});
        if (!vote.consistent) out_ += ' ' + words_(RESOLUTE_MESSAGE("export", "The declared tally differs from the lists."));
        out_ += "\n\n";
    }

    void changes()
    {
        out_ += heading(words_(RESOLUTE_MESSAGE("export", "Changed position: {1}"), {std::to_string(table_.changed.size())}));
        std::vector<std::vector<std::string>> lines;
        for (const PositionChange &c : table_.changed) {
            const StateRow &row = table_.states[c.row];
            lines.push_back({"  " + row.state, row.group, words_.position(c.from) + " → " + words_.position(c.to)});
        }
        columnsOf(lines, false);
        const auto once = [&] {
            int n = 0;
            for (std::size_t r = 0; r < table_.states.size(); ++r) n += table_.once(r);
            return n;
        };
        out_ += '\n' + words_(RESOLUTE_MESSAGE("export", "Took part in one vote only: {1}"), {std::to_string(once())}) + "\n\n";
    }

    void states()
    {
        std::vector<std::vector<std::string>> lines{
            {"  " + words_(RESOLUTE_MESSAGE("export", "State")), words_(RESOLUTE_MESSAGE("export", "Group"))}};
        for (const Vote &vote : table_.votes) lines.front().push_back(shortName(*vote.document));
        for (std::size_t r = 0; r < table_.states.size(); ++r) {
            const StateRow &row = table_.states[r];
            lines.push_back({(table_.changeOf(r) ? "* " : "  ") + row.state, row.group});
            for (const Position p : row.positions) lines.back().push_back(words_.position(p));
        }
        columnsOf(lines, true);
        if (!table_.changed.empty()) out_ += '\n' + words_(RESOLUTE_MESSAGE("export", "* changed position")) + '\n';
    }

    /// Appends lines of cells, aligned by what they look like.
    void columnsOf(const std::vector<std::vector<std::string>> &lines, bool firstIsHeading)
    {
        std::vector<int> widths;
        for (const auto &line : lines) {
            widths.resize(std::max(widths.size(), line.size()));
            for (std::size_t i = 0; i < line.size(); ++i) widths[i] = std::max(widths[i], columns(line[i]));
        }
        for (std::size_t l = 0; l < lines.size(); ++l) {
            std::string text;
            for (std::size_t i = 0; i < lines[l].size(); ++i) {
                text += lines[l][i];
                if (i + 1 < lines[l].size()) text.append(static_cast<std::size_t>(std::int64_t{widths[i]} - columns(lines[l][i]) + 2), ' ');
            }
            out_ += l == 0 && firstIsHeading ? heading(text) : text + '\n';
        }
    }

    const VoteTable &table_;
    const TextOptions &options_;
    Words words_;
    std::string out_;
};

} // namespace

std::string toText(const VoteTable &table, const TextOptions &options) { return Writer(table, options).write(); }

} // namespace resolute
