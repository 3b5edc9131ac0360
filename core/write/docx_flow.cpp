// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/docx_flow.h"

#include "core/write/docx_weaver.h"

#include <algorithm>
#include <iterator>

namespace resolute::word {

namespace {

/// A correspondence in the making.
struct Unit {
    const Step *step;
    int move = 0; ///< its number, if it is shown as a move
};

bool contiguous(const std::vector<ParagraphIndex> &list)
{
    for (std::size_t i = 1; i < list.size(); ++i)
        if (at(list[i]) != at(list[i - 1]) + 1) return false;
    return true;
}

bool sameOrder(const std::vector<Change> &changes)
{
    for (std::size_t i = 1; i < changes.size(); ++i) {
        const Change &x = changes[i - 1], &y = changes[i];
        if (std::pair(x.aOf, x.a.end) > std::pair(y.aOf, y.a.begin) || std::pair(x.bOf, x.b.end) > std::pair(y.bOf, y.b.begin)) return false;
    }
    return true;
}

/// Correspondences that stay where they are: a longest sequence that has the same order in both texts, and of which
/// each is of one piece on both sides. The engine's moves are not among the candidates.
std::vector<const Step *> keptInPlace(std::vector<const Step *> candidates)
{
    std::erase_if(candidates, [](const Step *s) {
        return s->link.a.empty() || s->link.b.empty() || isMove(s->link.relation) || !contiguous(s->link.a) || !contiguous(s->link.b)
            || !sameOrder(s->changes);
    });
    std::ranges::sort(candidates, {}, [](const Step *s) { return s->link.a.front(); });
    std::vector<std::size_t> tails, before(candidates.size(), SIZE_MAX);
    const auto target = [&](std::size_t i) { return candidates[i]->link.b.front(); };
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const auto place = std::ranges::lower_bound(tails, target(i), {}, target);
        if (place != tails.begin()) before[i] = *std::prev(place);
        if (place == tails.end()) tails.push_back(i);
        else *place = i;
    }
    std::vector<const Step *> out;
    for (std::size_t i = tails.empty() ? SIZE_MAX : tails.back(); i != SIZE_MAX; i = before[i]) out.push_back(candidates[i]);
    std::ranges::reverse(out);
    return out;
}

class Weaver
{
public:
    Weaver(const Comparison &comparison, std::size_t step, const FlowContext &context) : context_(context)
    {
        unitOfA_.resize(context.a.paragraphs.size());
        unitOfB_.resize(context.b.paragraphs.size());
        std::vector<const Step *> all;
        for (const Row &row : comparison.rows)
            if (step < row.steps.size() && row.steps[step]) all.push_back(&*row.steps[step]);
        kept_ = keptInPlace(all);
        for (const Step *s : all) {
            Unit unit{s, 0};
            // One paragraph elsewhere is a move, whatever it is called; of several only their words are left.
            if (!std::ranges::contains(kept_, s) && s->link.a.size() == 1 && s->link.b.size() == 1 && sameOrder(s->changes)) unit.move = ++moves_;
            for (const ParagraphIndex i : s->link.a) unitOfA_[at(i)] = unit;
            for (const ParagraphIndex i : s->link.b) unitOfB_[at(i)] = unit;
        }
    }

    std::vector<Woven> weave()
    {
        std::size_t a = 0, b = 0;
        for (const Step *s : kept_) {
            onlyOld(a, at(s->link.a.front()));
            onlyNew(b, at(s->link.b.front()));
            append(weavePair(context_, {context_.a, context_.numbersA, s->link.a}, {context_.b, context_.numbersB, s->link.b}, s->changes), 0);
            a = at(s->link.a.back()) + 1;
            b = at(s->link.b.back()) + 1;
        }
        onlyOld(a, unitOfA_.size());
        onlyNew(b, unitOfB_.size());
        return std::move(out_);
    }

private:
    void append(std::vector<Woven> paragraphs, int move)
    {
        for (Woven &p : paragraphs) {
            p.move = move;
            out_.push_back(std::move(p));
        }
    }

    void onlyOld(std::size_t from, std::size_t to)
    {
        for (std::size_t i = from; i < to; ++i) {
            const Unit &unit = unitOfA_[i];
            std::vector<ByteRange> changed;
            if (unit.move > 0)
                for (const Change &c : unit.step->changes)
                    if (!c.a.empty()) changed.push_back(c.a);
            append(
                weaveOne(context_, {context_.a, context_.numbersA, {ParagraphIndex(i)}}, unit.move > 0 ? State::movedFrom : State::deleted, changed),
                unit.move);
        }
    }

    void onlyNew(std::size_t from, std::size_t to)
    {
        for (std::size_t i = from; i < to; ++i) {
            const Unit &unit = unitOfB_[i];
            std::vector<ByteRange> changed;
            if (unit.move > 0)
                for (const Change &c : unit.step->changes)
                    if (!c.b.empty()) changed.push_back(c.b);
            append(
                weaveOne(context_, {context_.b, context_.numbersB, {ParagraphIndex(i)}}, unit.move > 0 ? State::movedTo : State::inserted, changed),
                unit.move);
        }
    }

    const FlowContext &context_;
    std::vector<const Step *> kept_;
    std::vector<Unit> unitOfA_, unitOfB_;
    std::vector<Woven> out_;
    int moves_ = 0;
};

} // namespace

std::vector<std::optional<std::size_t>> linkNotes(const Document &a, const Document &b, const std::vector<FootnoteStep> &steps)
{
    const std::vector<bool> automaticA = automaticMarks(a), automaticB = automaticMarks(b);
    std::vector<std::optional<std::size_t>> out(a.footnotes.size());
    for (const FootnoteStep &step : steps)
        if (step.relation != Relation::moved && step.a.size() == 1 && step.b.size() == 1 && automaticA[step.a[0]] && automaticB[step.b[0]]
            && sameOrder(step.changes))
            out[step.a[0]] = step.b[0];
    return out;
}

std::vector<Woven> weave(const Comparison &comparison, std::size_t step, const FlowContext &context)
{
    return Weaver(comparison, step, context).weave();
}

std::vector<Fragment> weaveTexts(std::string_view a, std::string_view b, const std::vector<Change> &changes)
{
    std::vector<Fragment> out;
    const auto add = [&](State state, std::string_view text) {
        if (!text.empty()) out.push_back({state, std::string(text), false, {}});
    };
    std::uint32_t pa = 0, pb = 0;
    const auto same = [&](std::uint32_t endA, std::uint32_t endB) {
        const std::string_view x = a.substr(pa, endA - pa), y = b.substr(pb, endB - pb);
        if (x == y) add(State::kept, y);
        else {
            add(State::deleted, x);
            add(State::inserted, y);
        }
        pa = endA;
        pb = endB;
    };
    for (const Change &c : changes) {
        same(c.a.begin, c.b.begin);
        add(State::deleted, c.a.in(a));
        add(State::inserted, c.b.in(b));
        pa = c.a.end;
        pb = c.b.end;
    }
    same(static_cast<std::uint32_t>(a.size()), static_cast<std::uint32_t>(b.size()));
    return out;
}

std::vector<ByteRange> emphasised(const Paragraph &paragraph)
{
    std::vector<ByteRange> all = paragraph.emphasis;
    if (!paragraph.lead.empty()) all.push_back(paragraph.lead);
    std::ranges::sort(all);
    std::vector<ByteRange> out;
    for (const ByteRange r : all) {
        if (!out.empty() && r.begin <= out.back().end) out.back().end = std::max(out.back().end, r.end);
        else out.push_back(r);
    }
    return out;
}

} // namespace resolute::word
