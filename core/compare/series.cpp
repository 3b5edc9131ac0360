// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/series.h"

#include "core/base/parallel.h"
#include "core/compare/compared_pairs.h"
#include "core/compare/footnotes.h"
#include "core/diff/pairdiff.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <span>
#include <unordered_map>
#include <utility>

namespace resolute {

namespace {

using Node = std::size_t; ///< a paragraph of one of the texts, counted through all texts

/// Paragraphs that are each other's versions, with the texts that each set reaches.
class Lineages
{
public:
    explicit Lineages(std::span<const DocumentPtr> texts)
    {
        offsets_.push_back(0);
        for (const DocumentPtr &d : texts) offsets_.push_back(offsets_.back() + d->paragraphs.size());
        parent_.resize(offsets_.back());
        std::iota(parent_.begin(), parent_.end(), Node{0});
        words_ = (texts.size() + wordBits - 1) / wordBits;
        texts_.resize(parent_.size() * words_);
        for (std::size_t k = 0; k < texts.size(); ++k)
            for (Node x = offsets_[k]; x < offsets_[k + 1]; ++x) texts_[x * words_ + k / wordBits] = std::uint64_t{1} << k % wordBits;
    }

    [[nodiscard]] Node node(std::size_t text, ParagraphIndex i) const { return offsets_[text] + at(i); }
    [[nodiscard]] std::size_t nodes() const { return parent_.size(); }
    [[nodiscard]] Node find(Node x) const
    {
        while (parent_[x] != x) x = parent_[x];
        return x;
    }
    void join(Node x, Node y)
    {
        x = find(x);
        y = find(y);
        if (x == y) return;
        if (y < x) std::swap(x, y);
        parent_[y] = x;
        for (std::size_t w = 0; w < words_; ++w) texts_[x * words_ + w] |= texts_[y * words_ + w];
    }
    /// True if the lineage of x stands in none of the texts `from` to `to`, both included.
    [[nodiscard]] bool absent(Node x, std::size_t from, std::size_t to) const
    {
        x = find(x);
        for (std::size_t k = from; k <= to; ++k)
            if ((texts_[x * words_ + k / wordBits] >> k % wordBits & 1) != 0) return false;
        return true;
    }
    /// True if no text has both lineages.
    [[nodiscard]] bool disjoint(Node x, Node y) const
    {
        x = find(x);
        y = find(y);
        for (std::size_t w = 0; w < words_; ++w)
            if ((texts_[x * words_ + w] & texts_[y * words_ + w]) != 0) return false;
        return true;
    }
    void compress()
    {
        for (Node &parent : parent_) parent = parent_[parent]; // parents come before their children
    }

private:
    static constexpr std::size_t wordBits = 64;
    std::vector<std::size_t> offsets_;
    std::vector<Node> parent_;
    std::size_t words_ = 1;            // that a node's texts take, a bit each
    std::vector<std::uint64_t> texts_; // by root
};

class Collation
{
public:
    Collation(Comparison &out, const CompareOptions &options, const Progress &progress)
        : out_(out), options_(options), progress_(progress), lineages_(out.documents)
    {}

    void run()
    {
        alignSteps();
        if (progress_.stopped()) return;
        findReturns();
        if (progress_.stopped()) return;
        lineages_.compress();
        makeRows();
        sortRows();
        fillSteps();
    }

private:
    std::size_t texts() const { return out_.documents.size(); }
    const Document &text(std::size_t k) const { return *out_.documents[k]; }
    bool isStep(std::size_t k) const { return stepOf(out_, k).first != stepOf(out_, k).second; }

    void alignSteps()
    {
        for (std::size_t k = 0; k + 1 < texts(); ++k) {
            const auto [from, to] = stepOf(out_, k);
            alignments_.emplace_back();
            words_.emplace_back();
            known_.emplace_back();
            if (isStep(k)) {
                AlignOptions decided = optionsOf(from, to);
                if (options_.known) known_.back() = options_.known->find(out_.documents[from], out_.documents[to], decided);
                if (known_.back() && !known_.back()->hasChanges) known_.back().reset();
                if (known_.back()) alignments_.back() = known_.back()->links;
                else alignments_.back() = alignWithWords(text(from), text(to), decided, progress_, words_.back());
                if (!decided.pinned.empty()) out_.pinned.push_back({from, to, std::move(decided.pinned)});
            }
            join(alignments_.back(), from, to);
            if (progress_.stopped()) return;
        }
        if (out_.base && *out_.base > 0) join(linksOf(*out_.base, 0)->links, *out_.base, 0); // the first text leads nowhere
    }

    /// The links between two texts that are no step.
    ComparedPairPtr linksOf(std::size_t from, std::size_t to) const
    {
        const DocumentPtr &a = out_.documents[from], &b = out_.documents[to];
        const AlignOptions decided = optionsOf(from, to);
        if (options_.known)
            if (ComparedPairPtr pair = options_.known->find(a, b, decided)) return pair;
        auto pair = std::make_shared<const ComparedPair>(ComparedPair{.links = align(*a, *b, decided)});
        if (options_.known) options_.known->keep(a, b, decided, pair);
        return pair;
    }

    AlignOptions optionsOf(std::size_t from, std::size_t to) const
    {
        AlignOptions o;
        if (texts() == 2) o = options_.align;
        for (const PinnedStep &step : options_.pinned)
            if (step.from == from && step.to == to) o.pinned.insert(o.pinned.end(), step.links.begin(), step.links.end());
        return o;
    }

    void join(const Alignment &alignment, std::size_t from, std::size_t to)
    {
        for (const Correspondence &c : alignment) {
            if (c.a.empty() || c.b.empty()) continue;
            const Node first = lineages_.node(from, c.a.front());
            for (const ParagraphIndex i : c.a) lineages_.join(first, lineages_.node(from, i));
            for (const ParagraphIndex j : c.b) lineages_.join(first, lineages_.node(to, j));
        }
    }

    /// A paragraph that was dropped and came back: nearest texts first, since nothing in between has it. With a base, also one
    /// that several texts have and the base lacks; what the base has was looked for in every text.
    void findReturns()
    {
        for (std::size_t distance = out_.base ? 1 : 2; distance < texts(); ++distance)
            for (std::size_t i = 0; i + distance < texts(); ++i) {
                const std::size_t j = i + distance;
                if (i == out_.base || j == out_.base) continue;
                if (!someAbsent(i, i + 1, j) || !someAbsent(j, i, j - 1)) continue;
                if (progress_.stopped()) return;
                const ComparedPairPtr pair = linksOf(i, j);
                for (const Correspondence &c : pair->links) {
                    if (c.a.size() != 1 || c.b.size() != 1 || c.confidence == Confidence::low) continue;
                    const Node x = lineages_.node(i, c.a[0]), y = lineages_.node(j, c.b[0]);
                    if (out_.base && (!lineages_.absent(x, *out_.base, *out_.base) || !lineages_.absent(y, *out_.base, *out_.base))) continue;
                    if (lineages_.absent(x, i + 1, j) && lineages_.absent(y, i, j - 1) && lineages_.disjoint(x, y)) lineages_.join(x, y);
                }
            }
    }

    bool someAbsent(std::size_t in, std::size_t from, std::size_t to) const
    {
        for (std::uint32_t p = 0; p < text(in).paragraphs.size(); ++p)
            if (lineages_.absent(lineages_.node(in, ParagraphIndex(p)), from, to)) return true;
        return false;
    }

    void makeRows()
    {
        rowOf_.assign(lineages_.nodes(), 0);
        std::vector<std::size_t> rowOfRoot(lineages_.nodes(), lineages_.nodes());
        for (std::size_t k = 0; k < texts(); ++k)
            for (std::uint32_t p = 0; p < text(k).paragraphs.size(); ++p) {
                const Node x = lineages_.node(k, ParagraphIndex(p));
                std::size_t &row = rowOfRoot[lineages_.find(x)];
                if (row == lineages_.nodes()) {
                    row = out_.rows.size();
                    out_.rows.emplace_back();
                    out_.rows.back().cells.resize(texts());
                    out_.rows.back().steps.resize(texts() - 1);
                }
                rowOf_[x] = row;
                out_.rows[row].cells[k].push_back(ParagraphIndex(p));
            }
    }

    std::size_t rowOf(const Correspondence &c, std::size_t from, std::size_t to) const
    {
        return c.b.empty() ? rowOf_[lineages_.node(from, c.a.front())] : rowOf_[lineages_.node(to, c.b.front())];
    }

    /// Reading order of the last text; a row that it lacks follows what stood before it in the latest text that has it.
    void sortRows()
    {
        const std::size_t end = out_.rows.size(); // which stands before the first row, too
        std::vector<std::size_t> next(end + 1, end);
        std::vector<bool> placed(end);
        const auto walk = [&](auto &&rows) {
            std::size_t before = end; // the row seen last
            for (const std::size_t row : rows) {
                if (!placed[row]) {
                    placed[row] = true;
                    next[row] = std::exchange(next[before], row);
                }
                before = row;
            }
        };
        for (std::size_t k = alignments_.size(); k-- > 0 && !out_.base;) {
            const auto [from, to] = stepOf(out_, k);
            std::vector<std::size_t> rows;
            for (const Correspondence &c : alignments_[k]) rows.push_back(rowOf(c, from, to));
            walk(rows);
        }
        for (std::size_t k = texts(); k-- > 0;) { // with a base, steps say where its own rows stand and not those it lacks
            std::vector<std::size_t> rows;
            rows.reserve(text(k).paragraphs.size());
            for (std::uint32_t p = 0; p < text(k).paragraphs.size(); ++p) rows.push_back(rowOf_[lineages_.node(k, ParagraphIndex(p))]);
            walk(rows);
        }
        std::vector<std::size_t> newPlace(out_.rows.size());
        std::vector<Row> sorted;
        sorted.reserve(out_.rows.size());
        for (std::size_t row = next[end]; row != end; row = next[row]) {
            newPlace[row] = sorted.size();
            sorted.push_back(std::move(out_.rows[row]));
        }
        out_.rows = std::move(sorted);
        for (std::size_t &row : rowOf_) row = newPlace[row];
    }

    /// A link of a step, by its place in the alignment.
    struct Numbered {
        Correspondence link;
        std::size_t number = 0;
    };

    void fillSteps()
    {
        out_.footnotes.resize(alignments_.size());
        for (std::size_t k = 0; k < alignments_.size(); ++k) {
            if (!isStep(k)) continue;
            const auto [from, to] = stepOf(out_, k);
            out_.footnotes[k] = compareFootnotes(text(from), text(to), alignments_[k]);
            const bool keeps = options_.known && !known_[k];
            Alignment kept;
            if (keeps) kept = alignments_[k];
            constexpr auto none = static_cast<std::size_t>(-1);
            std::vector<std::size_t> linkOf(out_.rows.size(), none); // by row: the link, unless several are told as one
            std::unordered_map<std::size_t, std::vector<Numbered>> several; // links of the rows that have more than one
            for (std::size_t n = 0; n < alignments_[k].size(); ++n) {
                Correspondence &c = alignments_[k][n];
                const std::size_t row = rowOf(c, from, to);
                auto &step = out_.rows[row].steps[k];
                if (!step) {
                    step.emplace(Step{std::move(c), {}});
                    linkOf[row] = n;
                    continue;
                }
                auto &links = several[row];
                if (links.empty()) links.push_back({step->link, std::exchange(linkOf[row], none)});
                add(step->link, c);
                links.push_back({std::move(c), n});
            }
            // Nothing was regrouped in a step from one paragraph to one: each is compared with its own.
            std::erase_if(several,
                [](const auto &row) { return !std::ranges::all_of(row.second, [](const Numbered &n) { return isOneToOne(n.link); }); });
            for (auto &[row, links] : several) {
                std::ranges::sort(links, {}, [](const Numbered &n) { return n.link.b.front(); });
                out_.rows[row].steps[k]->link.relation = together(links);
            }
            std::optional<PairDiff> differences; // not where the step is known
            if (!known_[k]) differences.emplace(text(from), text(to), std::move(words_[k]));
            std::vector<std::optional<std::vector<Change>>> found(keeps ? kept.size() : 0);
            const auto changesOf = [&](const Correspondence &link, std::size_t number) {
                if (known_[k] && number != none && known_[k]->changes[number]) return *known_[k]->changes[number];
                auto changes = differences ? differences->of(link) : diff(text(from), text(to), link);
                if (keeps && number != none) found[number] = changes;
                return changes;
            };
            constexpr std::size_t stretch = 64; // paragraphs: two in three are the same on both sides and cost nothing
            inParallel(out_.rows.size(), stretch, [&](std::size_t begin, std::size_t end) {
                for (std::size_t row = begin; row < end; ++row) {
                    auto &step = out_.rows[row].steps[k];
                    if (!step) continue;
                    if (const auto links = several.find(row); links != several.end())
                        for (const Numbered &n : links->second) std::ranges::move(changesOf(n.link, n.number), std::back_inserter(step->changes));
                    else step->changes = changesOf(step->link, linkOf[row]);
                }
            });
            if (keeps)
                options_.known->keep(out_.documents[from], out_.documents[to], optionsOf(from, to),
                    std::make_shared<const ComparedPair>(ComparedPair{std::move(kept), true, std::move(found)}));
            progress_.report(0.5 + 0.5 * static_cast<double>(k + 1) / static_cast<double>(alignments_.size()));
            if (progress_.stopped()) return;
        }
    }

    static bool isOneToOne(const Correspondence &c) { return c.a.size() == 1 && c.b.size() == 1; }

    static bool isUnchanged(Relation r) { return r == Relation::same || r == Relation::renumbered; }

    /// What became of several paragraphs that each have one counterpart.
    static Relation together(const std::vector<Numbered> &links)
    {
        const auto any = [&](auto has) { return std::ranges::any_of(links, has, [](const Numbered &n) { return n.link.relation; }); };
        const bool moved = any(isMove), edited = any([](Relation r) { return r == Relation::edited || r == Relation::movedEdited; });
        if (moved) return edited ? Relation::movedEdited : Relation::moved;
        if (edited) return Relation::edited;
        return any([](Relation r) { return r == Relation::renumbered; }) ? Relation::renumbered : Relation::same;
    }

    /// Paragraphs that later became one stand in one row before that, too: their links are told as one.
    static void add(Correspondence &to, const Correspondence &from)
    {
        const bool unchanged = isUnchanged(to.relation) && isUnchanged(from.relation);
        const auto isQuiet = [](const Correspondence &c) { return c.typographic || isUnchanged(c.relation); };
        const bool quiet = isQuiet(to) && isQuiet(from); // beside real changes, typography says nothing
        to.a.insert(to.a.end(), from.a.begin(), from.a.end());
        to.b.insert(to.b.end(), from.b.begin(), from.b.end());
        std::ranges::sort(to.a);
        std::ranges::sort(to.b);
        to.numberChanged |= from.numberChanged;
        to.typographic = (to.typographic || from.typographic) && quiet;
        to.similarity = std::min(to.similarity, from.similarity);
        to.confidence = std::max(to.confidence, from.confidence);
        to.runnerUp.reset();
        if (unchanged) to.relation = to.numberChanged ? Relation::renumbered : Relation::same;
        else if (to.a.empty()) to.relation = Relation::inserted;
        else if (to.b.empty()) to.relation = Relation::deleted;
        else to.relation = to.a.size() == 1 ? Relation::split : to.b.size() == 1 ? Relation::merged : Relation::regrouped;
    }

    Comparison &out_;
    const CompareOptions &options_;
    const Progress &progress_;
    Lineages lineages_;
    std::vector<Alignment> alignments_; // one a step
    std::vector<PairWords> words_;      // of each step that is not known
    std::vector<ComparedPairPtr> known_; // one a step
    std::vector<std::size_t> rowOf_;    // by node
};

} // namespace

std::pair<std::size_t, std::size_t> stepOf(const Comparison &comparison, std::size_t k) { return {comparison.base.value_or(k), k + 1}; }

void collate(Comparison &out, const CompareOptions &options, const Progress &progress) { Collation(out, options, progress).run(); }

} // namespace resolute
