// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/regroup.h"

#include "core/base/parallel.h"

#include <algorithm>
#include <array>
#include <optional>
#include <ranges>
#include <span>
#include <unordered_set>

namespace resolute::aligning {

namespace {

// A part keeps at least this share of its runs of three words in the whole: a part of a dozen words with one word
// changed keeps 7 of 10.
constexpr double partShare = 0.6;
// The counterpart itself may have been rewritten down to this share where the paragraph beside it, a chapeau for one, went into the
// whole with nearly all its words.
constexpr double rewrittenShare = 0.3, wholeShare = 0.8;
// Words in common are counted before runs: quick to tell that a paragraph is no part.
constexpr double partWeight = 0.5;
// Parts of one whole must not claim the same words; a little overlap comes from words repeated in the text.
constexpr double overlapAllowed = 0.3;
// And mostly brings what no part before it has said, or ends or begins with it. Where a few words inside a clause changed,
// another paragraph that has the clause as it was brings these words alone: it was not cut off.
constexpr double ownShare = 0.5;
constexpr std::size_t edge = 2; // runs: the opening verb changes where a clause becomes a paragraph
// Shorter pieces ("and human rights") are found everywhere.
constexpr std::size_t partWords = 6;
// So many paragraphs before and after the counterpart are tried.
constexpr Index beside = 2;
// Together the parts account for at least this share of the whole's runs.
constexpr double coverage = 0.55;
// A paragraph without a counterpart went into another one, or came out of it, where that one has so many of its runs that its own
// counterpart has not, some of them nowhere else: two fifths of the paragraph itself, or most of what the other one lost where that is a
// quarter of this one, whatever was put beside them. Ten words in a row are no chance.
constexpr std::size_t absorbedRuns = 8;
constexpr std::uint32_t absorbedRare = 4;
constexpr double absorbedShare = 0.4, lostShare = 0.5, grownShare = 0.25;
// A paragraph that is so much like another without a counterpart is that one, moved (matching.cpp).
constexpr double movedSimilarity = 0.7;
// So many are looked at in one go: at least a tenth of a millisecond.
constexpr std::size_t together = 2048;

constexpr std::size_t ofSide(Side s) { return static_cast<std::size_t>(s); }

/// The runs of one paragraph, and which of its counterparts covers each. One stands for many in turn.
class Whole
{
public:
    void become(std::span<const WordId> words)
    {
        runs_.clear();
        sorted_.clear();
        for (std::size_t k = 2; k < words.size(); ++k) runs_.push_back(runHash(words[k - 2], words[k - 1], words[k]));
        sorted_.reserve(runs_.size());
        for (std::size_t k = 0; k < runs_.size(); ++k) sorted_.emplace_back(runs_[k], k);
        std::ranges::sort(sorted_);
        covered_.assign(runs_.size(), false);
    }

    /// Places of the runs that `words` shares, until the next call; `total` tells how many runs `words` has.
    [[nodiscard]] std::span<const std::size_t> common(std::span<const WordId> words, std::size_t &total)
    {
        total = words.size() < 2 ? 0 : words.size() - 2;
        common_.clear();
        taken_.assign(runs_.size(), false);
        for (std::size_t k = 2; k < words.size(); ++k) {
            const std::uint64_t key = runHash(words[k - 2], words[k - 1], words[k]);
            const auto first = std::ranges::lower_bound(sorted_, key, {}, &Sorted::first);
            std::optional<std::size_t> place; // a clause may stand twice: the one that no other part claims comes first
            for (auto it = first; it != sorted_.end() && it->first == key; ++it) {
                if (taken_[it->second]) continue;
                if (!place || (covered_[*place] && !covered_[it->second])) place = it->second;
            }
            if (!place) continue;
            taken_[*place] = true;
            common_.push_back(*place);
        }
        return common_;
    }
    [[nodiscard]] bool covered(std::size_t place) const { return covered_[place]; }
    /// The place of a run that no part claims, or else one that another claims.
    [[nodiscard]] std::optional<std::size_t> placeOf(std::uint64_t run) const
    {
        std::optional<std::size_t> place;
        for (auto it = std::ranges::lower_bound(sorted_, run, {}, &Sorted::first); it != sorted_.end() && it->first == run; ++it)
            if (!place || !covered_[it->second]) place = it->second;
        return place;
    }
    void cover(std::span<const std::size_t> places)
    {
        for (const std::size_t k : places) covered_[k] = true;
    }
    [[nodiscard]] double coveredShare() const
    {
        return covered_.empty() ? 0.0 : static_cast<double>(std::ranges::count(covered_, true)) / static_cast<double>(covered_.size());
    }
    [[nodiscard]] std::size_t size() const { return runs_.size(); }

private:
    using Sorted = std::pair<std::uint64_t, std::size_t>; ///< a run and its place
    std::vector<std::uint64_t> runs_;
    std::vector<Sorted> sorted_;
    std::vector<bool> covered_, taken_;
    std::vector<std::size_t> common_;
};

struct Part {
    Index part = 0;
    bool linked = false;
    bool moved = false; ///< perhaps: nearly the same as another paragraph without a counterpart
    std::span<const WordId> words;
    std::size_t shared = 0; ///< runs that it has in common with the whole
};

/// What a part brings that no part before it has said: "Also invites the Guild to train carpenters" behind "Invites the
/// Guild to give advice" brings the training, and a whole that joins the two names the Guild once.
struct Own {
    std::size_t runs = 0;    ///< that the parts before do not have
    std::size_t found = 0;   ///< of these, in the whole
    std::size_t claimed = 0; ///< of these, where another part stands
    bool atEdge = false;     ///< some of those found are among the first or last runs of the part
};

Own ownOf(const Whole &whole, std::span<const WordId> words, const std::unordered_set<std::uint64_t> &said)
{
    Own out;
    for (std::size_t k = 2; k < words.size(); ++k) {
        const std::uint64_t run = runHash(words[k - 2], words[k - 1], words[k]);
        const auto place = whole.placeOf(run);
        if (said.contains(run) && (!place || whole.covered(*place))) continue;
        ++out.runs;
        if (!place) continue;
        ++out.found;
        out.atEdge |= k < 2 + edge || k + edge >= words.size();
        out.claimed += whole.covered(*place);
    }
    return out;
}

/// The pieces that make up the whole: the linked counterpart first, then free ones by the share they hold.
std::vector<Index> piecesOf(Whole &whole, std::vector<Part> pieces)
{
    if (pieces.empty()) return {};
    std::unordered_set<std::uint64_t> said;
    std::ranges::sort(pieces, [](const Part &x, const Part &y) {
        if (x.linked != y.linked) return x.linked;
        if (x.shared != y.shared) return x.shared > y.shared;
        return x.part < y.part;
    });
    std::vector<Index> taken;
    for (const Part &p : pieces) {
        const Own own = ownOf(whole, p.words, said);
        const auto few = [&own](double share, std::size_t of) { return static_cast<double>(of) < share * static_cast<double>(own.runs); };
        const bool bringsLittle = (!own.atEdge || p.moved) && static_cast<double>(own.found) < ownShare * static_cast<double>(p.words.size());
        if (!taken.empty() && (own.runs < partWords - 2 || bringsLittle || few(partShare, own.found) || !few(overlapAllowed, own.claimed))) continue;
        std::size_t total = 0;
        whole.cover(whole.common(p.words, total));
        for (std::size_t k = 2; k < p.words.size(); ++k) said.insert(runHash(p.words[k - 2], p.words[k - 1], p.words[k]));
        taken.push_back(p.part);
    }
    if (taken.size() < 2 || whole.coveredShare() < coverage) taken.clear();
    return taken;
}

/// What one whole, a paragraph of side `s`, may have been cut into or joined from: some of the paragraphs `others`, and of those
/// that stand beside its counterpart, for a part made of boilerplate alone is found by its place; `moved` tells of those that may
/// have come from elsewhere. `others` is used up, `w` becomes the whole. Empty if it is none; a paragraph that ceases to be free
/// or to be among the others never makes it one.
template <class Test>
std::vector<Part> offeredTo(const Features &features, Side s, Index whole, std::vector<Index> &others, const Links &links, Test moved, Whole &w)
{
    const bool isA = s == Side::a;
    const Side other = isA ? Side::b : Side::a;
    const auto mate = isA ? links.ofA(whole) : links.ofB(whole);
    const auto isFree = [&](Index o) { return isA ? links.freeB(o) : links.freeA(o); };
    if (mate) {
        const auto offer = [&](Index o) {
            if (isFree(o) && !std::ranges::contains(others, o)) others.push_back(o);
        };
        for (Index d = 1; d <= beside; ++d) {
            if (*mate >= d) offer(*mate - d);
            if (*mate + d < features.size(other)) offer(*mate + d);
        }
        if (!std::ranges::contains(others, *mate)) others.push_back(*mate);
    }
    // a part has most of its weight in common with its whole
    const auto may = [&](Index o) {
        return isFree(o) && (isA ? features.shared(whole, o) : features.shared(o, whole)) >= partWeight * features.of(other, o).weight;
    };
    std::erase_if(others, [&](Index o) { return !(mate && *mate == o) && !may(o); });
    if (others.size() < 2) return {};
    w.become(features.words(s, whole));
    if (w.size() < 2 * partWords) return {};
    std::vector<Part> pieces;
    std::optional<Part> rewritten;
    bool besideWhole = false;
    for (const Index o : others) {
        const bool linked = mate && *mate == o;
        const auto words = features.words(other, o);
        if ((!linked && !isFree(o)) || words.size() < partWords) continue;
        std::size_t total = 0;
        const std::size_t shared = w.common(words, total).size();
        const auto keeps = [&](double share) { return static_cast<double>(shared) >= share * static_cast<double>(total); };
        if (keeps(partShare)) pieces.push_back({o, linked, !linked && moved(o), words, shared});
        else if (linked && keeps(rewrittenShare)) rewritten = Part{o, true, false, words, shared};
        besideWhole |= !linked && keeps(wholeShare) && mate && std::max(*mate, o) - std::min(*mate, o) == 1;
    }
    if (rewritten && besideWhole) pieces.push_back(*rewritten);
    if (pieces.size() < 2 || (mate && !std::ranges::any_of(pieces, &Part::linked))) return {};
    return pieces;
}

/// Goes through all paragraphs of both sides.
class PartFinder
{
public:
    PartFinder(const Features &features, const Candidates &candidates, Links &links) : features_(features), candidates_(candidates), links_(links)
    {
        tried_ = {std::vector<bool>(features.sizeA()), std::vector<bool>(features.sizeB())};
        for (const auto &[i, j] : links.parts()) tried_[0][i] = tried_[1][j] = true;
    }

    /// Those with a part beside their counterpart, or all.
    void run(bool onlyBeside)
    {
        sift(onlyBeside);
        for (const Side s : {Side::a, Side::b})
            for (Index whole = 0; whole < features_.size(s); ++whole) {
                if (!isLeft(s, whole) || !may_[ofSide(s)][whole]) continue;
                others_.clear();
                if (onlyBeside && parts(s, whole).empty()) continue;
                tried_[ofSide(s)][whole] = true;
                findOthers(s, whole);
                if (others_.empty() && !onlyBeside) continue;
                for (const Index o : parts(s, whole)) {
                    s == Side::a ? links_.joinPart(whole, o) : links_.joinPart(o, whole);
                    may_[ofSide(s)][whole] = may_[1 - ofSide(s)][o] = true; // has a counterpart now, perhaps for the first time
                }
            }
    }

private:
    /// Not tried yet, nor told by its text or by a person what it belongs to.
    [[nodiscard]] bool isLeft(Side s, Index i) const
    {
        return !tried_[ofSide(s)][i] && !features_.hasTwin(s, i) && (s == Side::a ? links_.openA(i) : links_.openB(i));
    }
    /// Leaves out what can be no whole: most paragraphs, which is told of each by itself. Joining others cannot make it one.
    void sift(bool onlyBeside)
    {
        const std::size_t n = features_.sizeA(), all = n + features_.sizeB();
        for (const Side s : {Side::a, Side::b}) may_[ofSide(s)].assign(features_.size(s), false);
        inParallel(all, together, [&](std::size_t begin, std::size_t end) {
            std::vector<Index> others;
            Whole whole;
            for (std::size_t k = begin; k < end; ++k) {
                const Side s = k < n ? Side::a : Side::b;
                const auto i = static_cast<Index>(s == Side::a ? k : k - n);
                if (!isLeft(s, i)) continue;
                others.clear();
                if (!onlyBeside) eachFree(s, i, [&](Index o) { others.push_back(o); });
                may_[ofSide(s)][i] = !offeredTo(features_, s, i, others, links_, [](Index) { return false; }, whole).empty();
            }
        });
    }
    [[nodiscard]] std::vector<Index> parts(Side s, Index whole)
    {
        return piecesOf(whole_, offeredTo(features_, s, whole, others_, links_, [&](Index o) { return moved(s, whole, o); }, whole_));
    }

    /// Nearly the same as another paragraph that has no counterpart yet: moved, not cut off.
    [[nodiscard]] bool moved(Side s, Index whole, Index o) const
    {
        if (s == Side::a)
            return std::ranges::any_of(candidates_.ofB(o),
                [&](const Candidates::FromB &other) { return other.i != whole && other.similarity >= movedSimilarity && links_.freeA(other.i); });
        return std::ranges::any_of(candidates_.of(o),
            [&](const Candidate &other) { return other.j != whole && other.similarity >= movedSimilarity && links_.freeB(other.j); });
    }

    /// Free candidates of a whole, without those that moved.
    void findOthers(Side s, Index whole)
    {
        others_.clear();
        eachFree(s, whole, [&](Index o) {
            if (!moved(s, whole, o)) others_.push_back(o);
        });
    }
    template <class Use> void eachFree(Side s, Index whole, Use use) const
    {
        if (s == Side::a) {
            for (const Candidate &c : candidates_.of(whole))
                if (links_.freeB(c.j)) use(c.j);
        } else
            for (const Candidates::FromB &c : candidates_.ofB(whole))
                if (links_.freeA(c.i)) use(c.i);
    }

    const Features &features_;
    const Candidates &candidates_;
    Links &links_;
    std::array<std::vector<bool>, 2> tried_; // by side and paragraph
    std::array<std::vector<char>, 2> may_;   // by side and paragraph: is perhaps a whole; written by several threads
    std::vector<Index> others_;              // of one whole after the other, as whole_
    Whole whole_;
};

} // namespace

void findParts(const Features &features, const Candidates &candidates, Links &links)
{
    // A clause may stand in several paragraphs. Where a part of one of them stands beside that one's counterpart, this is
    // where it comes from: those take their parts before the others.
    PartFinder finder(features, candidates, links);
    finder.run(true);
    finder.run(false);
}

void findAbsorbed(const Features &features, const Candidates &candidates, Links &links)
{
    const auto runsOf = [&](Side s, Index k) {
        std::vector<std::uint64_t> out;
        const auto words = features.words(s, k);
        for (std::size_t w = 2; w < words.size(); ++w) out.push_back(runHash(words[w - 2], words[w - 1], words[w]));
        std::ranges::sort(out);
        return out;
    };
    /// What a paragraph that is left over has in common with one that has a counterpart, and the counterpart has not.
    struct Found {
        Index i = 0, j = 0;
        std::size_t runs = 0, next = 0; ///< and what the next best has
        bool most = false;              ///< of the paragraph itself, or of what the other one lost
    };
    const auto look = [&](const Candidate &c) -> std::optional<Found> {
        if (c.rareRuns < absorbedRare || links.freeA(c.i) == links.freeB(c.j) || !links.openA(c.i) || !links.openB(c.j)) return {};
        const bool leftInA = links.freeA(c.i);
        const Side side = leftInA ? Side::a : Side::b, other = leftInA ? Side::b : Side::a;
        const Index left = leftInA ? c.i : c.j, whole = leftInA ? c.j : c.i;
        if (features.hasTwin(other, whole)) return {};
        const auto mine = runsOf(side, left), theirs = runsOf(other, whole), mates = runsOf(side, leftInA ? *links.ofB(whole) : *links.ofA(whole));
        std::vector<std::uint64_t> lost, common, all;
        std::ranges::set_difference(theirs, mates, std::back_inserter(lost));
        std::ranges::set_intersection(mine, lost, std::back_inserter(common));
        std::ranges::set_intersection(mine, theirs, std::back_inserter(all));
        if (2 * common.size() < all.size()) return {}; // a clause that the counterpart still has, in other words
        const auto share = [&](double part, const std::vector<std::uint64_t> &of) {
            return static_cast<double>(common.size()) >= part * static_cast<double>(of.size());
        };
        return Found{c.i, c.j, common.size(), 0, share(absorbedShare, mine) || (share(lostShare, lost) && share(grownShare, mine))};
    };
    const std::span<const Candidate> all = candidates.all();
    std::vector<std::vector<Found>> seen((all.size() + together - 1) / together);
    inParallel(all.size(), together, [&](std::size_t begin, std::size_t end) {
        for (std::size_t k = begin; k < end; ++k)
            if (const auto one = look(all[k])) seen[begin / together].push_back(*one);
    });
    std::array found{std::vector<Found>(features.sizeA()), std::vector<Found>(features.sizeB())};
    for (const Found &one : std::views::join(seen)) {
        const bool leftInA = links.freeA(one.i);
        Found &best = found[leftInA ? 0 : 1][leftInA ? one.i : one.j];
        if (one.runs > best.runs) best = {one.i, one.j, one.runs, best.runs, one.most};
        else best.next = std::max(best.next, one.runs);
    }
    for (const std::vector<Found> &side : found)
        for (const Found &f : side)
            if (f.most && f.runs >= absorbedRuns && f.runs >= 2 * f.next) links.joinPart(f.i, f.j);
}

void findPartsBeside(const Features &features, const Candidates &candidates, Links &links) { PartFinder(features, candidates, links).run(true); }

} // namespace resolute::aligning
