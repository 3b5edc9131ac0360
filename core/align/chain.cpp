// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/chain.h"

#include <algorithm>

namespace resolute::aligning {

namespace {

constexpr std::size_t none = static_cast<std::size_t>(-1);

/// Best chain that ends before a place, as a Fenwick tree of maxima.
class PrefixBest
{
public:
    struct Best {
        double weight = 0;
        std::size_t link = none;
    };

    explicit PrefixBest(std::size_t size) : tree_(size + 1) {}
    [[nodiscard]] Best before(std::size_t place) const
    {
        Best out;
        for (std::size_t k = place; k > 0; k &= k - 1)
            if (tree_[k].weight > out.weight) out = tree_[k];
        return out;
    }
    void offer(std::size_t place, Best best)
    {
        for (std::size_t k = place + 1; k < tree_.size(); k += k & (~k + 1))
            if (best.weight > tree_[k].weight) tree_[k] = best;
    }

private:
    std::vector<Best> tree_;
};

} // namespace

std::vector<std::size_t> heaviestChain(std::span<const ChainLink> links)
{
    std::uint32_t places = 0;
    for (const ChainLink &l : links) places = std::max(places, l.j + 1);
    PrefixBest best(places);
    std::vector<double> weight(links.size());
    std::vector<std::size_t> before(links.size(), none);
    std::size_t last = none;
    for (std::size_t k = 0; k < links.size();) {
        std::size_t end = k;
        while (end < links.size() && links[end].i == links[k].i) ++end;
        for (std::size_t l = k; l < end; ++l) { // links of one i do not see each other
            const auto b = best.before(links[l].j);
            weight[l] = b.weight + links[l].weight;
            before[l] = b.link;
            if (last == none || weight[l] > weight[last]) last = l;
        }
        for (std::size_t l = k; l < end; ++l) best.offer(links[l].j, {weight[l], l});
        k = end;
    }
    std::vector<std::size_t> out;
    for (; last != none; last = before[last]) out.push_back(last);
    std::ranges::reverse(out);
    return out;
}

} // namespace resolute::aligning
