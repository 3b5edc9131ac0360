// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/plan.h"

#include "core/notes/instruction.h"

#include <algorithm>
#include <map>

namespace resolute {

namespace {

/// The heaviest chain of pairs that ascend on both sides; `pairs` are in order of b. O(n log n).
std::vector<bool> heaviestChain(const std::vector<std::pair<std::size_t, std::size_t>> &pairs, const std::vector<std::size_t> &weights)
{
    struct End {
        std::size_t weight, pair;
    };
    std::map<std::size_t, End> ends; // by the old paragraph that a chain ends with; weights ascend too
    std::vector<std::optional<std::size_t>> before(pairs.size());
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const std::size_t a = pairs[i].first;
        auto it = ends.lower_bound(a);
        std::size_t weight = weights[i];
        if (it != ends.begin()) {
            const End &previous = std::prev(it)->second;
            weight += previous.weight;
            before[i] = previous.pair;
        }
        while (it != ends.end() && it->second.weight <= weight) it = ends.erase(it);
        ends.insert_or_assign(a, End{weight, i});
    }
    std::vector<bool> chosen(pairs.size(), false);
    std::optional<std::size_t> at;
    if (!ends.empty()) at = ends.rbegin()->second.pair;
    for (; at; at = before[*at]) chosen[*at] = true;
    return chosen;
}

bool oneBehindTheOther(const std::vector<ParagraphIndex> &which)
{
    for (std::size_t i = 1; i < which.size(); ++i)
        if (at(which[i]) != at(which[i - 1]) + 1) return false;
    return true;
}

} // namespace

Plan makePlan(const Document &a, const Document &b, const Alignment &alignment)
{
    Plan plan;
    plan.keptAs.resize(a.paragraphs.size());
    plan.keptFrom.resize(b.paragraphs.size());
    plan.regroupOfA.resize(a.paragraphs.size());
    plan.regroupOfB.resize(b.paragraphs.size());
    plan.moved.resize(a.paragraphs.size());

    const auto sameFrame = [&](ParagraphIndex i, ParagraphIndex j) {
        const DraftParagraph x = draftOf(a, i), y = draftOf(b, j);
        return x.kind == y.kind && x.part == y.part && x.depth == y.depth;
    };
    for (const Correspondence &link : alignment) {
        if (link.a.empty() || link.b.empty()) continue;
        if (link.a.size() == 1 && link.b.size() == 1) {
            if (!sameFrame(link.a.front(), link.b.front())) continue;
            plan.keptAs[at(link.a.front())] = at(link.b.front());
            plan.keptFrom[at(link.b.front())] = at(link.a.front());
        } else if (oneBehindTheOther(link.b)) {
            Regroup group;
            for (const ParagraphIndex i : link.a) group.a.push_back(at(i));
            for (const ParagraphIndex j : link.b) group.b.push_back(at(j));
            for (const std::size_t i : group.a) plan.regroupOfA[i] = plan.regroups.size();
            for (const std::size_t j : group.b) plan.regroupOfB[j] = plan.regroups.size();
            plan.regroups.push_back(std::move(group));
        } else { // scattered: the first pair that can stays, the rest is new
            for (const ParagraphIndex j : link.b) {
                if (!sameFrame(link.a.front(), j)) continue;
                plan.keptAs[at(link.a.front())] = at(j);
                plan.keptFrom[at(j)] = at(link.a.front());
                break;
            }
        }
    }

    // What moved is what the alignment says; what a change of kind took out of it may keep another one in its place.
    constexpr std::size_t stays = std::size_t{1} << 32;
    std::vector<bool> movedTo(b.paragraphs.size());
    for (const Correspondence &link : alignment)
        if (link.relation == Relation::moved || link.relation == Relation::movedEdited)
            for (const ParagraphIndex j : link.b) movedTo[at(j)] = true;
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    std::vector<std::size_t> weights;
    for (std::size_t j = 0; j < b.paragraphs.size(); ++j) {
        std::optional<std::size_t> i = plan.keptFrom[j];
        if (const auto g = plan.regroupOfB[j]; g && plan.regroups[*g].b.front() == j) i = plan.regroups[*g].a.front();
        if (!i) continue;
        pairs.emplace_back(*i, j);
        weights.push_back((movedTo[j] ? 0 : stays) + a.paragraphs[*i].text.size() + 1);
    }
    const auto chosen = heaviestChain(pairs, weights);
    for (std::size_t n = 0; n < pairs.size(); ++n) plan.moved[pairs[n].first] = !chosen[n];
    return plan;
}

} // namespace resolute
