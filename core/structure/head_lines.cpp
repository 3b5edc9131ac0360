// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/head_lines.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace resolute {

namespace {

/// True for what may stand before another line without a break between: all but those that take any words.
bool isFixed(LineKind kind, std::string_view text)
{
    switch (kind) {
    case LineKind::body:
    case LineKind::session:
    case LineKind::sessionDates:
    case LineKind::date:
    case LineKind::symbol:
    case LineKind::distribution:
    case LineKind::originalLanguage: return true;
    case LineKind::furniture: return text.find_first_not_of("0123456789 ") != std::string_view::npos;
    default: return false;
    }
}

/// "Fortieth session 3 June–8 July 2022 Agenda item 3 Title" into its lines: from the front, the fewest words that are a
/// line. What is left is a line, whatever it is. Only a run of two lines or more is one.
std::vector<HeadLine> partedRun(const Lexicon &lexicon, const HeadLine &line)
{
    constexpr std::size_t longest = 60;
    std::vector<HeadLine> parts;
    std::string_view rest = line.text;
    while (!rest.empty()) {
        std::size_t end = 0;
        LineKind kind = LineKind::unknown;
        for (auto at = rest.find(' '); at <= longest; at = rest.find(' ', at + 1)) {
            kind = classify(lexicon, rest.substr(0, at));
            if (!isFixed(kind, rest.substr(0, at))) continue;
            end = at;
            break;
        }
        if (end == 0) break;
        parts.push_back({std::string(rest.substr(0, end)), kind, line.line, line.page});
        rest = trimmed(rest.substr(end));
    }
    if (parts.empty()) return {};
    parts.push_back({std::string(rest), classify(lexicon, rest), line.line, line.page});
    const bool run = parts.size() > 2 || parts.back().kind != LineKind::unknown;
    return run ? parts : std::vector<HeadLine>{};
}

/// Sponsors over several headings: what ends with a comma before the line that says "draft resolution" belongs to it.
void joinSponsors(const Lexicon &lexicon, std::vector<HeadLine> &lines)
{
    for (std::size_t i = lines.size(); i-- > 1;) {
        HeadLine &line = lines[i], &before = lines[i - 1];
        if (line.kind != LineKind::sponsors || before.kind != LineKind::unknown) continue;
        const auto end = before.text.find_last_not_of("* ");
        if (end == std::string::npos || before.text[end] != ',') continue;
        before.text += ' ' + line.text;
        before.kind = classify(lexicon, before.text);
        lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

} // namespace

std::vector<HeadLine> headLines(const Lexicon &lexicon, std::span<const Piece> head)
{
    std::vector<HeadLine> lines;
    // "Human Rights CouncilFiftieth session": an organ run together with the line after it.
    const auto partOrgan = [&](HeadLine line) {
        const bool longDistribution = line.kind == LineKind::distribution && line.text.size() > 30;
        if (line.kind == LineKind::unknown || longDistribution) {
            if (auto parts = partedRun(lexicon, line); !parts.empty()) {
                std::ranges::move(parts, std::back_inserter(lines));
                return;
            }
        }
        if (line.kind == LineKind::unknown) {
            for (const std::string &body : lexicon.words("bodies")) {
                if (!line.text.starts_with(body)) continue;
                HeadLine rest{std::string(trimmed(std::string_view(line.text).substr(body.size()))), LineKind::unknown, line.line, line.page};
                rest.kind = classify(lexicon, rest.text);
                if (rest.kind == LineKind::unknown) continue;
                lines.push_back({body, LineKind::body, line.line, line.page});
                line = std::move(rest);
                break;
            }
        }
        lines.push_back(std::move(line));
    };
    for (const Piece &piece : head) {
        HeadLine whole{oneLine(piece.text), LineKind::unknown, piece.line(), piece.page()};
        whole.kind = piece.role == BlockRole::none ? classify(lexicon, whole.text) : kindOf(piece.role);
        if (piece.role != BlockRole::none) {
            lines.push_back(std::move(whole));
            continue;
        }
        if (piece.text.find('\n') == std::string::npos || whole.kind != LineKind::unknown) {
            partOrgan(std::move(whole));
            continue;
        }
        std::vector<HeadLine> parts;
        bool anyKnown = false;
        for (std::string_view rest = piece.text; !rest.empty();) {
            const auto end = std::min(rest.find('\n'), rest.size());
            HeadLine part{oneLine(rest.substr(0, end)), LineKind::unknown, piece.line(), piece.page()};
            part.kind = classify(lexicon, part.text);
            anyKnown = anyKnown || part.kind != LineKind::unknown;
            // What is not understood belongs to the unknown line before it: a title over several lines.
            if (part.kind == LineKind::unknown && !parts.empty() && parts.back().kind == LineKind::unknown) parts.back().text += ' ' + part.text;
            else parts.push_back(std::move(part));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        if (!anyKnown) parts.assign(1, whole);
        for (HeadLine &part : parts) partOrgan(std::move(part));
    }
    joinSponsors(lexicon, lines);
    return lines;
}

} // namespace resolute
