// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/script.h"

#include "core/align/chain.h"

#include <algorithm>
#include <array>
#include <ranges>
#include <unordered_map>

namespace resolute::diffing {

namespace {

// What keeping a word of each kind is worth, and what one more stretch costs. A kept comma or "of" alone between two
// changes is worth less than the stretch it opens; a kept word of substance is worth more.
constexpr std::array<float, 4> worth{0.3f, 0.45f, 1.0f, 1.2f};
constexpr float stretchCost = 0.4f;
// Above this many cells the table is first cut at unique words: 500 against 500 words fit the cache.
constexpr std::size_t cutAbove = 250'000;
// A table larger than this is not made: the stretch is shown as replaced. Reached only by paragraphs of more than
// 4,000 words on both sides without a single word unique to both.
constexpr std::size_t tableLimit = 16'000'000;

struct Range {
    std::uint32_t a = 0, aEnd = 0, b = 0, bEnd = 0;
};

class Script
{
public:
    Script(std::span<const Unit> a, std::span<const Unit> b) : a_(a), b_(b) {}

    std::vector<Hunk> run()
    {
        solve({0, static_cast<std::uint32_t>(a_.size()), 0, static_cast<std::uint32_t>(b_.size())}, true);
        return std::move(out_);
    }

private:
    bool equal(std::uint32_t i, std::uint32_t j) const { return a_[i].id == b_[j].id; }

    void add(Range r)
    {
        if (r.a == r.aEnd && r.b == r.bEnd) return;
        if (!out_.empty() && out_.back().aEnd == r.a && out_.back().bEnd == r.b) {
            out_.back().aEnd = r.aEnd;
            out_.back().bEnd = r.bEnd;
        } else out_.push_back({r.a, r.aEnd, r.b, r.bEnd});
    }

    void solve(Range r, bool mayCut)
    {
        while (r.a < r.aEnd && r.b < r.bEnd && equal(r.a, r.b)) {
            ++r.a;
            ++r.b;
        }
        while (r.a < r.aEnd && r.b < r.bEnd && equal(r.aEnd - 1, r.bEnd - 1)) {
            --r.aEnd;
            --r.bEnd;
        }
        const std::size_t n = r.aEnd - r.a, m = r.bEnd - r.b;
        if (n == 0 || m == 0) return add(r);
        if (n * m > cutAbove && mayCut && cut(r)) return;
        if (n * m > tableLimit) return add(r);
        table(r);
    }

    /// Cuts at words that stand once on each side and keep their order; false if there are none.
    bool cut(Range r)
    {
        struct Found {
            std::uint32_t a = 0, b = 0;
            int inA = 0, inB = 0;
        };
        std::unordered_map<WordId, Found> words;
        for (std::uint32_t i = r.a; i < r.aEnd; ++i) {
            Found &f = words[a_[i].id];
            f.a = i;
            ++f.inA;
        }
        for (std::uint32_t j = r.b; j < r.bEnd; ++j)
            if (const auto it = words.find(b_[j].id); it != words.end()) {
                it->second.b = j;
                ++it->second.inB;
            }
        std::vector<aligning::ChainLink> links;
        for (std::uint32_t i = r.a; i < r.aEnd; ++i)
            if (const Found &f = words[a_[i].id]; f.inA == 1 && f.inB == 1) links.push_back({i, f.b, 1});
        const auto chain = aligning::heaviestChain(links);
        if (chain.empty()) return false;
        Range piece = r;
        for (const std::size_t k : chain) {
            piece.aEnd = links[k].i;
            piece.bEnd = links[k].j;
            solve(piece, true);
            piece.a = links[k].i + 1;
            piece.b = links[k].j + 1;
        }
        piece.aEnd = r.aEnd;
        piece.bEnd = r.bEnd;
        solve(piece, true);
        return true;
    }

    /// Two states for each pair of prefixes: ending in a kept word, or in a stretch that differs.
    void table(Range r)
    {
        enum : std::uint8_t { keptFromKept = 1, keptFromStretch = 2, stretchOpens = 4, stretchSkipsA = 8 };
        constexpr float never = -1e30f;
        const std::size_t n = r.aEnd - r.a, m = r.bEnd - r.b;
        steps_.assign((n + 1) * (m + 1), 0);
        keptRow_.assign(m + 1, never);
        stretchRow_.assign(m + 1, never);
        keptRow_[0] = 0; // what is before the range was kept
        for (std::size_t l = 1; l <= m; ++l) {
            stretchRow_[l] = -stretchCost;
            steps_[l] = l == 1 ? stretchOpens : 0;
        }
        for (std::size_t k = 1; k <= n; ++k) {
            float keptDiagonal = keptRow_[0], stretchDiagonal = stretchRow_[0];
            keptRow_[0] = never;
            stretchRow_[0] = -stretchCost;
            steps_[k * (m + 1)] = static_cast<std::uint8_t>(stretchSkipsA | (k == 1 ? stretchOpens : 0));
            for (std::size_t l = 1; l <= m; ++l) {
                std::uint8_t step = 0;
                const float keptAbove = keptRow_[l], stretchAbove = stretchRow_[l];
                float kept = never;
                if (equal(static_cast<std::uint32_t>(r.a + k - 1), static_cast<std::uint32_t>(r.b + l - 1))) {
                    const float w = worth[static_cast<std::size_t>(a_[r.a + k - 1].carries)];
                    if (keptDiagonal >= stretchDiagonal) {
                        kept = keptDiagonal + w;
                        step = keptFromKept;
                    } else {
                        kept = stretchDiagonal + w;
                        step = keptFromStretch;
                    }
                }
                // a stretch skips a word of a (from above) or of b (from the left), or opens with it
                float stretch = stretchAbove;
                std::uint8_t how = stretchSkipsA;
                if (keptAbove - stretchCost > stretch) {
                    stretch = keptAbove - stretchCost;
                    how = stretchSkipsA | stretchOpens;
                }
                if (stretchRow_[l - 1] > stretch) {
                    stretch = stretchRow_[l - 1];
                    how = 0;
                }
                if (keptRow_[l - 1] - stretchCost > stretch) {
                    stretch = keptRow_[l - 1] - stretchCost;
                    how = stretchOpens;
                }
                keptDiagonal = keptAbove;
                stretchDiagonal = stretchAbove;
                keptRow_[l] = kept;
                stretchRow_[l] = stretch;
                steps_[k * (m + 1) + l] = static_cast<std::uint8_t>(step | how);
            }
        }
        std::vector<Hunk> found;
        std::size_t k = n, l = m;
        bool kept = keptRow_[m] >= stretchRow_[m];
        while (k > 0 || l > 0) {
            const std::uint8_t step = steps_[k * (m + 1) + l];
            if (kept) {
                kept = step & keptFromKept;
                --k;
                --l;
                continue;
            }
            Hunk h{0, static_cast<std::uint32_t>(r.a + k), 0, static_cast<std::uint32_t>(r.b + l)};
            for (bool open = false; !open;) {
                const std::uint8_t s = steps_[k * (m + 1) + l];
                open = s & stretchOpens;
                if (s & stretchSkipsA) --k;
                else --l;
            }
            h.a = static_cast<std::uint32_t>(r.a + k);
            h.b = static_cast<std::uint32_t>(r.b + l);
            found.push_back(h);
            kept = true;
        }
        for (const Hunk &h : found | std::views::reverse) add({h.a, h.aEnd, h.b, h.bEnd});
    }

    std::span<const Unit> a_, b_;
    std::vector<Hunk> out_;
    std::vector<std::uint8_t> steps_;
    std::vector<float> keptRow_, stretchRow_;
};

} // namespace

std::vector<Hunk> editScript(std::span<const Unit> a, std::span<const Unit> b) { return Script(a, b).run(); }

} // namespace resolute::diffing
