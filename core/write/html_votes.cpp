// SPDX-License-Identifier: GPL-3.0-or-later
// The vote section of the HTML export.
#include "core/write/html_parts.h"

#include <algorithm>

namespace resolute::html {

namespace {

/// In favour filled, against hatched, abstaining open: told apart without colour.
void appendBar(std::string &out, const Vote &vote, const Words &words)
{
    const int total = std::max(1, vote.inFavour + vote.against + vote.abstaining);
    const std::string label = words(RESOLUTE_MESSAGE("export", "{1} in favour, {2} against, {3} abstaining"),
        {std::to_string(vote.inFavour), std::to_string(vote.against), std::to_string(vote.abstaining)});
    out += "<svg role=\"img\" aria-label=\"" + escaped(label) + "\" viewBox=\"0 0 1000 28\" preserveAspectRatio=\"none\">";
    int x = 1;
    const auto part = [&](int votes, std::string_view kind) {
        const int width = votes * 998 / total;
        if (width == 0) return;
        out += "<rect class=\"" + std::string(kind) + "\" x=\"" + std::to_string(x) + "\" y=\"1\" width=\"" + std::to_string(std::max(1, width - 4))
            + "\" height=\"26\"/>";
        x += width;
    };
    part(vote.inFavour, "for");
    part(vote.against, "against");
    part(vote.abstaining, "abstaining");
    out += "</svg>\n<ul class=\"tally\">";
    const auto key = [&](int votes, std::string_view kind, Position position) {
        out += "<li><svg viewBox=\"0 0 20 16\" aria-hidden=\"true\"><rect class=\"" + std::string(kind)
            + "\" x=\"1\" y=\"1\" width=\"18\" height=\"14\"/></svg><b>" + std::to_string(votes) + "</b> " + escaped(words.position(position))
            + "</li>";
    };
    key(vote.inFavour, "for", Position::inFavour);
    key(vote.against, "against", Position::against);
    key(vote.abstaining, "abstaining", Position::abstaining);
    out += "</ul>";
    if (!vote.consistent)
        out += "<p class=\"quiet\">" + escaped(words(RESOLUTE_MESSAGE("export", "The declared tally differs from the lists."))) + "</p>";
}

void appendChanged(std::string &out, const VoteTable &votes, const Words &words)
{
    if (votes.votes.size() < 2) return;
    out += "<h3>" + escaped(words(RESOLUTE_MESSAGE("export", "Changed position: {1}"), {std::to_string(votes.changed.size())})) + "</h3>\n";
    if (votes.changed.empty()) return;
    out += "<ul class=\"changes-of-position\">";
    for (const PositionChange &change : votes.changed)
        out += "<li>"
            + escaped(words(RESOLUTE_MESSAGE("export", "{1}: {2} → {3}"),
                {votes.states[change.row].state, words.position(change.from), words.position(change.to)}))
            + "</li>";
    out += "</ul>\n";
}

void appendStates(std::string &out, const VoteTable &votes, const Words &words)
{
    out += "<div class=\"wide\"><table class=\"states\"><thead><tr><th scope=\"col\">" + escaped(words(RESOLUTE_MESSAGE("export", "State")))
        + "</th><th scope=\"col\">" + escaped(words(RESOLUTE_MESSAGE("export", "Group"))) + "</th>";
    for (const Vote &vote : votes.votes) out += "<th scope=\"col\">" + textName(*vote.document, words) + "</th>";
    out += "</tr></thead>\n<tbody>";
    for (std::size_t i = 0; i < votes.states.size(); ++i) {
        const StateRow &state = votes.states[i];
        out += std::ranges::contains(votes.changed, i, &PositionChange::row) ? "<tr class=\"differs\">" : "<tr>";
        out += "<th scope=\"row\">" + escaped(state.state) + "</th><td class=\"out\">" + escaped(state.group) + "</td>";
        for (const Position position : state.positions) {
            const bool voted = position == Position::inFavour || position == Position::against || position == Position::abstaining;
            out += (voted ? "<td>" : "<td class=\"out\">") + escaped(words.position(position)) + "</td>";
        }
        out += "</tr>\n";
    }
    out += "</tbody></table></div>\n";
}

} // namespace

void appendVotes(std::string &out, const VoteTable &votes, const Words &words)
{
    if (votes.votes.empty()) return;
    out += "<h2 id=\"votes\">" + escaped(words(RESOLUTE_MESSAGE("export", "Recorded votes")))
        + "</h2>\n"
          "<svg width=\"0\" height=\"0\" aria-hidden=\"true\"><defs><pattern id=\"hatch\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" "
          "patternTransform=\"rotate(45)\">"
          "<line class=\"hatch\" x1=\"0\" y1=\"0\" x2=\"0\" y2=\"7\"/></pattern></defs></svg>\n";
    for (const Vote &vote : votes.votes) {
        out += "<div class=\"vote\"><h3>" + textName(*vote.document, words) + "</h3>\n";
        appendBar(out, vote, words);
        out += "</div>\n";
    }
    appendChanged(out, votes, words);
    appendStates(out, votes, words);
}

} // namespace resolute::html
