// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/wording.h"

#include <algorithm>

namespace resolute::diffing {

namespace {

bool isLight(const DiffToken &t) { return t.kind == TokenKind::punctuation || has(t.sense, WordSense::light); }

/// A stem of one of these in place of the other is grammar: words share what stem() leaves, or all but an ending.
bool sameStem(std::string_view x, std::string_view y)
{
    if (x == y) return true;
    const std::size_t common = static_cast<std::size_t>(std::ranges::mismatch(x, y).in1 - x.begin());
    return common >= 5 && x.size() - common <= 2 && y.size() - common <= 2;
}

} // namespace

std::vector<std::string_view> Wording::stems(const DiffText &s, std::uint32_t begin, std::uint32_t end) const
{
    std::vector<std::string_view> out;
    const auto &all = stemsOf(s);
    for (std::uint32_t k = begin; k < end; ++k)
        if (!isLight(s.tokens[k])) out.push_back(all[k]);
    return out;
}

bool Wording::sameStems(const Hunk &h) const
{
    auto x = stems(t_.a, h.a, h.aEnd), y = stems(t_.b, h.b, h.bEnd);
    const auto joined = [](std::span<const std::string_view> words) {
        std::string out;
        for (const std::string_view w : words) out += w;
        return out;
    };
    if (x.empty() || y.empty()) return false;
    if (joined(x) == joined(y)) return true; // good-neighbourliness, good neighbourliness
    std::ranges::sort(x);
    std::ranges::sort(y);
    return std::ranges::equal(x, y, sameStem);
}

Wording::Wording(const DiffTexts &texts, std::span<const Hunk> hunks) : t_(texts), hunks_(hunks)
{
    if (hunks.empty()) return;
    knownA_ = knownIn(texts.a, 0, static_cast<std::uint32_t>(texts.a.size()));
    knownB_ = knownIn(texts.b, 0, static_cast<std::uint32_t>(texts.b.size()));
    stemsA_.resize(texts.a.size());
    stemsB_.resize(texts.b.size());
    const auto fill = [&](const DiffText &s, std::uint32_t begin, std::uint32_t end, std::vector<std::string> &out) {
        for (std::uint32_t k = begin; k < end; ++k)
            if (!isLight(s.tokens[k])) out[k] = stem(texts.word(s.tokens[k].lower));
    };
    for (const Hunk &h : hunks) {
        fill(texts.a, h.a, h.aEnd, stemsA_);
        fill(texts.b, h.b, h.bEnd, stemsB_);
    }
}

std::vector<Wording::Known> Wording::knownIn(const DiffText &s, std::uint32_t begin, std::uint32_t end)
{
    std::vector<Known> out;
    const DiffLexicon &lexicon = DiffLexicon::shared();
    for (std::uint32_t k = begin; k < end;) {
        std::uint32_t next = k + 1;
        for (const Phrase &p : lexicon.phrases(s.tokens[k].known)) {
            if (p.words.size() > end - k) continue;
            bool all = true;
            for (std::size_t d = 1; d < p.words.size() && all; ++d) all = s.tokens[k + d].known == p.words[d];
            if (!all) continue;
            next = k + static_cast<std::uint32_t>(p.words.size());
            out.push_back({k, next, p.group});
            break;
        }
        k = next;
    }
    return out;
}

/// The words of a stretch with each known wording as its group, and the others as stems.
std::vector<std::string> Wording::canonical(const DiffText &s, std::uint32_t begin, std::uint32_t end) const
{
    std::vector<std::string> out;
    const auto known = knownIn(s, begin, end); // anew: a longer wording may reach out of this stretch
    auto it = known.begin();
    for (std::uint32_t k = begin; k < end;) {
        if (it != known.end() && it->begin == k) {
            out.push_back('#' + std::to_string(it->group));
            k = it->end;
            ++it;
            continue;
        }
        if (!isLight(s.tokens[k])) {
            const std::string &made = stemsOf(s)[k];
            out.push_back(made.empty() ? stem(t_.word(s.tokens[k].lower)) : made);
            if (const auto group = DiffLexicon::shared().groupOfStem(out.back())) out.back() = '#' + std::to_string(*group);
        }
        ++k;
    }
    return out;
}

std::string Wording::shown(const DiffText &s, std::span<const Known> known, std::uint32_t begin, std::uint32_t end) const
{
    std::string out;
    for (const Known &w : known) {
        if (w.end <= begin || w.begin >= std::max(end, begin + 1)) continue;
        if (!out.empty()) out += ", ";
        for (std::uint32_t k = w.begin; k < w.end; ++k) {
            if (k > w.begin) out += ' ';
            out += s.textOf(k);
        }
    }
    return out;
}

std::optional<std::string> Wording::alike(const Hunk &h) const
{
    constexpr std::uint32_t most = 12; // a wording of the list has at most a dozen words
    constexpr std::uint32_t around = 7;
    if (h.aEnd - h.a > most || h.bEnd - h.b > most) return std::nullopt;
    const auto touches = [&](const DiffText &s, std::span<const Known> known, std::uint32_t begin, std::uint32_t end) {
        if (std::ranges::any_of(known, [&](const Known &w) { return w.begin < std::max(end, begin + 1) && w.end + (begin == end) > begin; }))
            return true;
        for (std::uint32_t k = begin; k < end; ++k)
            if (!isLight(s.tokens[k]) && DiffLexicon::shared().groupOfStem(stemsOf(s)[k])) return true;
        return false;
    };
    if (!touches(t_.a, knownA_, h.a, h.aEnd) && !touches(t_.b, knownB_, h.b, h.bEnd)) return std::nullopt;
    // words kept on both sides of the change, up to the neighbouring changes
    std::uint32_t before = std::min({h.a, h.b, around}),
                  after = std::min({static_cast<std::uint32_t>(t_.a.size()) - h.aEnd, static_cast<std::uint32_t>(t_.b.size()) - h.bEnd, around});
    for (const Hunk &o : hunks_) {
        if (o.aEnd <= h.a && o.bEnd <= h.b) before = std::min(before, std::min(h.a - o.aEnd, h.b - o.bEnd));
        if (o.a >= h.aEnd && o.b >= h.bEnd) after = std::min(after, std::min(o.a - h.aEnd, o.b - h.bEnd));
    }
    for (const std::uint32_t reach : {std::uint32_t{0}, std::uint32_t{2}, around}) {
        const std::uint32_t l = std::min(before, reach), r = std::min(after, reach);
        const auto x = canonical(t_.a, h.a - l, h.aEnd + r), y = canonical(t_.b, h.b - l, h.bEnd + r);
        if (x.empty() || x != y) continue;
        std::string p = shown(t_.a, knownA_, h.a, h.aEnd), q = shown(t_.b, knownB_, h.b, h.bEnd);
        if (p.empty() && q.empty()) return sense(h);
        return p + (p.empty() || q.empty() ? "" : "; ") + q;
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
    std::vector<std::string_view> others;
    for (const Hunk &o : hunks_) {
        const auto s = fromA ? stems(t_.b, o.b, o.bEnd) : stems(t_.a, o.a, o.aEnd);
        others.insert(others.end(), s.begin(), s.end());
    }
    return std::ranges::all_of(mine,
        [&](std::string_view w) { return std::ranges::any_of(others, [&](std::string_view o) { return sameStem(w, o); }); });
}

bool Wording::movedRun(const Hunk &h) const
{
    constexpr std::uint32_t run = 3;
    const auto holds = [&](const DiffText &mine, std::uint32_t k, bool inB) {
        for (const Hunk &o : hunks_) {
            if (o == h) continue;
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
