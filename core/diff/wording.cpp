// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/wording.h"

#include <algorithm>

namespace resolute::diffing {

namespace {

bool isLight(const DiffToken &t) { return t.kind == TokenKind::punctuation || has(t.sense, WordSense::light); }

/// A stem of one of these in place of the other is grammar: words share what stem() leaves, or all but an ending.
bool sameStem(const std::string &x, const std::string &y)
{
    if (x == y) return true;
    const std::size_t common = static_cast<std::size_t>(std::ranges::mismatch(x, y).in1 - x.begin());
    return common >= 5 && x.size() - common <= 2 && y.size() - common <= 2;
}

} // namespace

std::vector<std::string> Wording::stems(const DiffText &s, std::uint32_t begin, std::uint32_t end) const
{
    std::vector<std::string> out;
    for (std::uint32_t k = begin; k < end; ++k)
        if (!isLight(s.tokens[k])) out.push_back(stem(t_.word(s.tokens[k].lower)));
    return out;
}

bool Wording::sameStems(const Hunk &h) const
{
    auto x = stems(t_.a, h.a, h.aEnd), y = stems(t_.b, h.b, h.bEnd);
    const auto joined = [](const std::vector<std::string> &words) {
        std::string out;
        for (const std::string &w : words) out += w;
        return out;
    };
    if (x.empty() || y.empty()) return false;
    if (joined(x) == joined(y)) return true; // good-neighbourliness, good neighbourliness
    std::ranges::sort(x);
    std::ranges::sort(y);
    return std::ranges::equal(x, y, sameStem);
}

std::string Wording::canonical(const DiffText &s, std::uint32_t begin, std::uint32_t end, std::string *used) const
{
    std::vector<std::string> words;
    for (std::uint32_t k = begin; k < end; ++k)
        if (s.tokens[k].kind != TokenKind::punctuation) words.emplace_back(t_.word(s.tokens[k].lower));
    std::string text = " ";
    for (const std::string &w : words) text += w + ' ';
    // longest wordings first, so that "high commissioner for human rights" is not read as "high commissioner"
    struct Found { std::size_t group, member; };
    std::vector<Found> found;
    const auto &groups = DiffLexicon::shared().alike();
    for (std::size_t g = 0; g < groups.size(); ++g)
        for (std::size_t m = 0; m < groups[g].size(); ++m)
            if (text.contains(' ' + groups[g][m] + ' ')) found.push_back({g, m});
    std::ranges::sort(found, [&](const Found &x, const Found &y) {
        const std::size_t n = groups[x.group][x.member].size(), m = groups[y.group][y.member].size();
        return n != m ? n > m : x.group != y.group ? x.group < y.group : x.member < y.member;
    });
    for (const Found &f : found) {
        const std::string what = ' ' + groups[f.group][f.member] + ' ', name = " #" + std::to_string(f.group) + ' ';
        for (auto at = text.find(what); at != std::string::npos; at = text.find(what)) {
            text.replace(at, what.size(), name);
            if (used) *used += (used->empty() ? "" : ", ") + groups[f.group][f.member];
        }
    }
    std::string out;
    std::size_t at = 1;
    while (at < text.size()) {
        const std::size_t cut = text.find(' ', at);
        const std::string w = text.substr(at, cut - at);
        if (w.starts_with('#')) out += w + ' ';
        else if (!has(DiffLexicon::shared().sense(w), WordSense::light)) out += stem(w) + ' ';
        at = cut + 1;
    }
    return out;
}

std::optional<std::string> Wording::alike(const Hunk &h) const
{
    constexpr std::uint32_t most = 12; // a wording of the list has at most a dozen words
    constexpr std::uint32_t around = 7;
    if (h.aEnd - h.a > most || h.bEnd - h.b > most) return std::nullopt;
    // words kept on both sides of the change, up to the neighbouring changes
    std::uint32_t before = std::min({h.a, h.b, around}), after = std::min({static_cast<std::uint32_t>(t_.a.size()) - h.aEnd, static_cast<std::uint32_t>(t_.b.size()) - h.bEnd, around});
    for (const Hunk &o : hunks_) {
        if (o.aEnd <= h.a && o.bEnd <= h.b) before = std::min(before, std::min(h.a - o.aEnd, h.b - o.bEnd));
        if (o.a >= h.aEnd && o.b >= h.bEnd) after = std::min(after, std::min(o.a - h.aEnd, o.b - h.bEnd));
    }
    for (const std::uint32_t reach : {std::uint32_t{0}, std::uint32_t{2}, around}) {
        std::string used, usedB;
        const std::uint32_t l = std::min(before, reach), r = std::min(after, reach);
        const std::string x = canonical(t_.a, h.a - l, h.aEnd + r, &used), y = canonical(t_.b, h.b - l, h.bEnd + r, &usedB);
        if (!x.empty() && x == y && used != usedB) return used + (used.empty() || usedB.empty() ? "" : "; ") + usedB;
    }
    return std::nullopt;
}

bool Wording::namesBody(const Hunk &h) const
{
    const auto some = [](const DiffText &s, std::uint32_t begin, std::uint32_t end) {
        for (std::uint32_t k = begin; k < end; ++k)
            if (has(s.tokens[k].sense, WordSense::ownBody)) return true;
        return false;
    };
    if (!some(t_.a, h.a, h.aEnd) && !some(t_.b, h.b, h.bEnd)) return false;
    // "human rights" alone is no body: the name of one must stand there, or begin or end just beside the change
    const auto body = [&](const DiffText &s, std::uint32_t begin, std::uint32_t end) {
        const auto from = begin - std::min(begin, 3u), to = std::min(static_cast<std::uint32_t>(s.size()), end + 3);
        for (std::uint32_t k = from; k < to; ++k) {
            const std::string_view w = s.textOf(k);
            if (w == "Assembly" || w == "Council" || w == "Commission") return true;
        }
        return false;
    };
    return body(t_.a, h.a, h.aEnd) || body(t_.b, h.b, h.bEnd);
}

bool Wording::movedInside(const Hunk &h) const
{
    constexpr std::size_t few = 2; // "adopted" put after instead of before; a moved clause is a change of sense
    if (h.replacement()) return false;
    const bool fromA = h.deletion();
    const auto mine = fromA ? stems(t_.a, h.a, h.aEnd) : stems(t_.b, h.b, h.bEnd);
    if (mine.empty() || mine.size() > few) return false;
    std::vector<std::string> others;
    for (const Hunk &o : hunks_) {
        const auto s = fromA ? stems(t_.b, o.b, o.bEnd) : stems(t_.a, o.a, o.aEnd);
        others.insert(others.end(), s.begin(), s.end());
    }
    return std::ranges::all_of(mine, [&](const std::string &w) { return std::ranges::any_of(others, [&](const std::string &o) { return sameStem(w, o); }); });
}

bool Wording::movedRun(const Hunk &h) const
{
    constexpr std::uint32_t run = 3;
    const auto holds = [&](const DiffText &mine, std::uint32_t k, bool inB) {
        for (const Hunk &o : hunks_) {
            const DiffText &theirs = inB ? t_.b : t_.a;
            const std::uint32_t begin = inB ? o.b : o.a, end = inB ? o.bEnd : o.aEnd;
            for (std::uint32_t l = begin; l + run <= end; ++l) {
                bool all = true, content = false;
                for (std::uint32_t d = 0; d < run && all; ++d) {
                    all = mine.tokens[k + d].lower == theirs.tokens[l + d].lower;
                    content |= !isLight(mine.tokens[k + d]);
                }
                if (all && content) return true;
            }
        }
        return false;
    };
    for (std::uint32_t k = h.a; k + run <= h.aEnd; ++k)
        if (holds(t_.a, k, true)) return true;
    for (std::uint32_t k = h.b; k + run <= h.bEnd; ++k)
        if (holds(t_.b, k, false)) return true;
    return false;
}

bool Wording::variant(const Hunk &h) const
{
    if (h.aEnd - h.a != 1 || h.bEnd - h.b != 1) return false;
    const std::string_view x = t_.a.textOf(h.a), y = t_.b.textOf(h.b);
    if (x.empty() || x[0] < 'A' || x[0] > 'Z') return false;
    const auto common = static_cast<std::size_t>(std::ranges::mismatch(x, y).in1 - x.begin());
    return common >= 6 && 2 * common >= std::max(x.size(), y.size());
}

std::string Wording::sense(const Hunk &h) const
{
    constexpr std::size_t shown = 6;
    std::string out;
    std::size_t n = 0;
    const auto list = [&](const DiffText &s, std::uint32_t begin, std::uint32_t end) {
        for (std::uint32_t k = begin; k < end && n < shown; ++k) {
            if (isLight(s.tokens[k])) continue;
            if (!out.empty()) out += ", ";
            out += s.textOf(k);
            ++n;
        }
    };
    list(t_.a, h.a, h.aEnd);
    list(t_.b, h.b, h.bEnd);
    return out;
}

} // namespace resolute::diffing
