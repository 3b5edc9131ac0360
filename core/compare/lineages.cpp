// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/lineages.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace resolute {

Lineages::Lineages(const std::vector<DocumentPtr> &documents)
{
    first_.push_back(0);
    for (const DocumentPtr &d : documents) first_.push_back(first_.back() + d->paragraphs.size());
    for (std::size_t i = 0; i < first_.back(); ++i) up_.push_back(i);
}

std::size_t Lineages::root(std::size_t p) const
{
    while (up_[p] != p) p = up_[p] = up_[up_[p]];
    return p;
}

void Lineages::add(std::size_t from, std::size_t to, const Alignment &alignment)
{
    std::vector<std::size_t> order;
    for (const Correspondence &link : alignment) {
        const std::size_t head = link.b.empty() ? first_[from] + at(link.a.front()) : first_[to] + at(link.b.front());
        for (const ParagraphIndex p : link.a) up_[root(first_[from] + at(p))] = root(head);
        for (const ParagraphIndex p : link.b) up_[root(first_[to] + at(p))] = root(head);
        order.push_back(head);
    }
    // What stands in neither text follows the lineage that it followed; what nothing comes before stands first.
    std::unordered_set<std::size_t> present;
    for (std::size_t &p : order) present.insert(root(p));
    constexpr auto beginning = static_cast<std::size_t>(-1);
    std::unordered_map<std::size_t, std::vector<std::size_t>> behind;
    std::size_t previous = beginning;
    for (const std::size_t p : order_) {
        if (present.contains(root(p))) previous = root(p);
        else behind[previous].push_back(p);
    }
    order_.clear();
    std::unordered_set<std::size_t> placed;
    const auto place = [&](std::size_t p) {
        if (placed.insert(root(p)).second) order_.push_back(p);
    };
    const auto placeBehind = [&](std::size_t of) {
        if (const auto found = behind.find(of); found != behind.end())
            for (const std::size_t p : found->second) place(p);
    };
    placeBehind(beginning);
    for (const std::size_t p : order) {
        place(p);
        placeBehind(root(p));
    }
}

std::vector<std::vector<std::vector<ParagraphIndex>>> Lineages::cells() const
{
    const std::size_t texts = first_.size() - 1;
    std::vector<std::vector<std::vector<ParagraphIndex>>> rows(order_.size(), std::vector<std::vector<ParagraphIndex>>(texts));
    std::unordered_map<std::size_t, std::size_t> rowOf;
    for (std::size_t r = 0; r < order_.size(); ++r) rowOf.emplace(root(order_[r]), r);
    for (std::size_t text = 0; text < texts; ++text)
        for (std::size_t p = first_[text]; p < first_[text + 1]; ++p)
            rows[rowOf.at(root(p))][text].push_back(static_cast<ParagraphIndex>(p - first_[text]));
    return rows;
}

} // namespace resolute
