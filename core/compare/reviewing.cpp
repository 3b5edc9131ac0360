// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/reviewing.h"

#include "core/compare/series.h"
#include "core/diff/unseen.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace resolute {

using namespace review;

namespace {

const Message manual{"manual", RESOLUTE_MESSAGE("message", "corrected by {1}")};

// What took something away whole has no place in the newer text.
bool isGone(const Target &t) { return t.kind == TargetKind::change && t.at.paragraph.empty(); }

bool isWhole(Relation r) { return r == Relation::inserted || r == Relation::deleted; }

/// Footnotes of one text: where their marks stand, and the steps they take part in.
struct FootnoteSteps {
    std::unordered_map<std::string_view, std::vector<std::size_t>> byAnchor;
    std::vector<const FootnoteStep *> asOld, asNew;
};

std::vector<FootnoteSteps> footnoteSteps(const Comparison &c)
{
    std::vector<FootnoteSteps> out(c.documents.size());
    for (std::size_t k = 0; k < out.size(); ++k) {
        const auto &notes = c.documents[k]->footnotes;
        for (std::size_t i = 0; i < notes.size(); ++i) out[k].byAnchor[notes[i].anchor].push_back(i);
        out[k].asOld.resize(notes.size());
        out[k].asNew.resize(notes.size());
    }
    for (std::size_t step = 0; step < c.footnotes.size() && step + 1 < out.size(); ++step) {
        const std::size_t from = stepOf(c, step).first;
        for (const FootnoteStep &f : c.footnotes[step]) {
            for (const std::size_t i : f.a)
                if (i < out[from].asOld.size()) out[from].asOld[i] = &f;
            for (const std::size_t i : f.b)
                if (i < out[step + 1].asNew.size()) out[step + 1].asNew[i] = &f;
        }
    }
    return out;
}

class ChangeLister
{
public:
    explicit ChangeLister(const Comparison &c) : c_(c), notes_(footnoteSteps(c)) {}

    std::vector<ReviewedChange> list()
    {
        for (row_ = 0; row_ < c_.rows.size(); ++row_) {
            const Row &row = c_.rows[row_];
            for (std::size_t s = 0; s < row.steps.size(); ++s)
                if (row.steps[s]) addStep(s, *row.steps[s]);
            for (std::size_t column = 0; column < row.cells.size(); ++column) addNotes(row, column);
        }
        return std::move(out_);
    }

private:
    void add(ChangePart part, std::size_t step, const Change *change = nullptr, const FootnoteStep *note = nullptr)
    {
        out_.push_back({part, row_, step, change, note});
    }

    void addStep(std::size_t s, const Step &step)
    {
        const Relation relation = step.link.relation;
        if (isWhole(relation)) add(relation == Relation::inserted ? ChangePart::inserted : ChangePart::deleted, s);
        if (isMove(relation)) add(ChangePart::moved, s);
        if (relation == Relation::split || relation == Relation::merged || relation == Relation::regrouped) add(ChangePart::regrouped, s);
        if (step.link.typographic) return; // the same to a reader
        for (const Change &change : step.changes)
            if (!isUnseen(change)) add(ChangePart::words, s, &change);
    }

    // Footnotes count where their paragraph stands in the newer text, or in the older one if they are gone.
    void addNotes(const Row &row, std::size_t column)
    {
        const FootnoteSteps &notes = notes_[column];
        for (const ParagraphIndex p : row.cells[column]) {
            const auto found = notes.byAnchor.find(c_.documents[column]->paragraph(p).id);
            if (found == notes.byAnchor.end()) continue;
            for (const std::size_t note : found->second) {
                if (column > 0 && notes.asNew[note] && !isNewOrGone(row, column - 1)) addNote(column - 1, *notes.asNew[note]);
                const FootnoteStep *next = notes.asOld[note];
                if (next && next->relation == Relation::deleted && column < row.steps.size() && !isNewOrGone(row, column)) addNote(column, *next);
            }
        }
    }

    static bool isNewOrGone(const Row &row, std::size_t step) { return row.steps[step] && isWhole(row.steps[step]->link.relation); }

    void addNote(std::size_t s, const FootnoteStep &note)
    {
        if (isWhole(note.relation)) return add(ChangePart::footnote, s, nullptr, &note);
        if (note.relation != Relation::edited) return;
        for (const Change &change : note.changes)
            if (!isUnseen(change)) add(ChangePart::footnote, s, &change, &note);
    }

    const Comparison &c_;
    std::vector<FootnoteSteps> notes_;
    std::size_t row_ = 0;
    std::vector<ReviewedChange> out_;
};

/// A footnote quoted as if it stood in the paragraph where its mark stands.
Quote quoteFootnote(const Document &document, const std::string &key, const std::vector<std::size_t> &notes, const ByteRange *range)
{
    if (notes.empty()) return {.text = key};
    const Footnote &note = document.footnotes[notes.front()];
    Document page; // the same way of quoting, on the note's own text
    page.paragraphs.emplace_back();
    page.paragraphs.back().id = note.anchor;
    page.paragraphs.back().text = note.text;
    return range ? quote(page, key, ParagraphIndex{0}, *range) : quote(page, key, ParagraphIndex{0});
}

Quote quoteCell(const Document &document, const std::string &key, const std::vector<ParagraphIndex> &cell)
{
    return cell.empty() ? Quote{.text = key} : quote(document, key, cell.front());
}

/// Which documents of a comparison have these keys.
std::optional<std::size_t> placeOf(std::span<const std::string> keys, std::string_view key)
{
    const auto found = std::ranges::find(keys, key);
    if (key.empty() || found == keys.end()) return std::nullopt;
    return static_cast<std::size_t>(found - keys.begin());
}

struct Matched {
    std::vector<ReviewedChange> changes;
    std::vector<Target> targets;
    std::vector<const Decision *> decisions;
    std::vector<Match> matches; ///< by decision
};

Matched matchDecisions(const Comparison &comparison, const Review &review, std::span<const std::string> keys)
{
    Matched out{.changes = changesOf(comparison), .targets = {}, .decisions = liveDecisions(review), .matches = {}};
    out.targets = targetsOf(comparison, out.changes, keys);
    std::vector<const Target *> wanted;
    for (const Decision *d : out.decisions) wanted.push_back(&d->target);
    out.matches = match(wanted, out.targets, Sharing::oneEach);
    return out;
}

} // namespace

std::vector<ReviewedChange> changesOf(const Comparison &comparison) { return ChangeLister(comparison).list(); }

Target targetOf(const Comparison &c, const ReviewedChange &change, std::span<const std::string> keys)
{
    const auto [from, to] = stepOf(c, change.step);
    const Document &older = *c.documents[from], &newer = *c.documents[to];
    Target out{.kind = TargetKind::change, .part = change.part};
    if (change.note) {
        out.from = quoteFootnote(older, keys[from], change.note->a, change.change ? &change.change->a : nullptr);
        out.at = quoteFootnote(newer, keys[to], change.note->b, change.change ? &change.change->b : nullptr);
    } else if (change.change) {
        out.from = quote(older, keys[from], change.change->aOf, change.change->a);
        out.at = quote(newer, keys[to], change.change->bOf, change.change->b);
    } else {
        const auto &cells = c.rows[change.row].cells;
        out.from = quoteCell(older, keys[from], cells[from]);
        out.at = quoteCell(newer, keys[to], cells[to]);
    }
    return out;
}

std::vector<Target> targetsOf(const Comparison &c, std::span<const ReviewedChange> changes, std::span<const std::string> keys)
{
    std::vector<Target> out;
    out.reserve(changes.size());
    for (const ReviewedChange &change : changes) out.push_back(targetOf(c, change, keys));
    return out;
}

std::vector<PlacedNote> placeNotes(const Comparison &c, const Review &review, std::span<const Target> changes, std::span<const std::string> keys)
{
    std::vector<Finder> finders;
    for (const DocumentPtr &document : c.documents) finders.emplace_back(*document);
    const auto notes = liveNotes(review);
    std::vector<const Target *> wanted;
    for (const Note *note : notes) wanted.push_back(&note->target);
    const auto matches = match(wanted, changes, Sharing::many);
    std::vector<PlacedNote> out;
    for (std::size_t i = 0; i < notes.size(); ++i) {
        PlacedNote placed{.note = notes[i]};
        const Target &target = notes[i]->target;
        // A change stands where its newer words stand; of one that took something away whole, where that stood.
        const Quote &quote = isGone(target) ? target.from : target.at;
        const auto text = placeOf(keys, quote.text);
        placed.otherText = !text;
        if (text) {
            placed.text = *text;
            placed.place = finders[*text].find(quote);
        }
        if (matches[i].fit != Fit::lost) {
            placed.change = matches[i].change;
            placed.place.fit = matches[i].fit;
        } else if (target.kind == TargetKind::change && placed.place.fit == Fit::exact && placeOf(keys, target.from.text)
            && placeOf(keys, target.at.text))
            placed.place.fit = Fit::changed; // the words stand there, but they are no longer this change
        out.push_back(placed);
    }
    return out;
}

Remarks remarksOf(const Comparison &c, const Review &review, std::span<const std::string> keys)
{
    const Matched matched = matchDecisions(c, review, keys);
    std::map<std::size_t, const Decision *> decided;
    for (std::size_t i = 0; i < matched.decisions.size(); ++i)
        if (matched.matches[i].fit != Fit::lost) decided.emplace(matched.matches[i].change, matched.decisions[i]);
    Remarks out;
    for (const PlacedNote &placed : placeNotes(c, review, matched.targets, keys)) {
        if (placed.place.fit == Fit::lost) continue;
        const Note &n = *placed.note;
        Remark r{.id = n.id,
            .text = placed.text,
            .paragraph = placed.place.paragraph,
            .range = placed.place.range,
            .fit = placed.place.fit,
            .author = n.made().author,
            .time = n.changed().time,
            .words = n.text};
        r.wholeParagraph = n.target.kind == TargetKind::paragraph;
        for (const Answer &a : n.answers)
            if (!a.removed) r.replies.push_back({a.made().author, a.changed().time, a.text});
        if (placed.change)
            if (const auto found = decided.find(*placed.change); found != decided.end()) {
                r.status = found->second->judgement.status;
                r.assignee = found->second->judgement.assignee;
                decided.erase(found);
            }
        out.push_back(std::move(r));
    }
    std::vector<Finder> finders;
    for (const DocumentPtr &document : c.documents) finders.emplace_back(*document);
    for (const auto &[change, decision] : decided) {
        const Target &target = matched.targets[change];
        const Quote &quote = isGone(target) ? target.from : target.at;
        const auto text = placeOf(keys, quote.text);
        if (!text) continue;
        const Placement place = finders[*text].find(quote);
        if (place.fit == Fit::lost) continue;
        out.push_back({.id = decision->id,
            .text = *text,
            .paragraph = place.paragraph,
            .range = place.range,
            .wholeParagraph = false,
            .fit = Fit::exact,
            .author = decision->changed().author,
            .time = decision->changed().time,
            .words = {},
            .replies = {},
            .status = decision->judgement.status,
            .assignee = decision->judgement.assignee});
    }
    std::ranges::stable_sort(out, {}, [](const Remark &r) { return std::tuple(r.text, at(r.paragraph), r.range.begin, r.range.end, r.id); });
    return out;
}

bool isCorrected(const Change &change) { return change.why == &manual; }

ComparisonPtr withCorrectedClasses(const ComparisonPtr &comparison, const Review &review, std::span<const std::string> keys)
{
    if (!comparison || std::ranges::none_of(review.decisions, [](const Decision &d) { return !d.removed && d.judgement.correctedClass; }))
        return comparison;
    const Matched matched = matchDecisions(*comparison, review, keys);
    auto out = std::make_shared<Comparison>(*comparison);
    bool any = false;
    for (std::size_t i = 0; i < matched.decisions.size(); ++i) {
        const Decision &decision = *matched.decisions[i];
        if (matched.matches[i].fit == Fit::lost || !decision.judgement.correctedClass) continue;
        const ReviewedChange &change = matched.changes[matched.matches[i].change];
        if (!change.change) continue;
        // The same place in the copy.
        Change *copy = nullptr;
        if (change.note) {
            const auto place = static_cast<std::size_t>(change.note - comparison->footnotes[change.step].data());
            const auto which = static_cast<std::size_t>(change.change - change.note->changes.data());
            copy = &out->footnotes[change.step][place].changes[which];
        } else {
            const auto which = static_cast<std::size_t>(change.change - comparison->rows[change.row].steps[change.step]->changes.data());
            copy = &out->rows[change.row].steps[change.step]->changes[which];
            auto &classes = out->statistics[change.step].classes;
            --classes[static_cast<std::size_t>(copy->changeClass)];
            ++classes[static_cast<std::size_t>(*decision.judgement.correctedClass)];
        }
        copy->changeClass = *decision.judgement.correctedClass;
        copy->why = &manual;
        copy->whyArguments = {decision.changed().author};
        any = true;
    }
    return any ? ComparisonPtr(std::move(out)) : comparison;
}

UsableLinks linksBetween(const Document &from, const Document &to, std::string_view fromKey, std::string_view toKey, const Review &review)
{
    UsableLinks out;
    std::vector<const Pin *> pins;
    for (const Pin &p : review.pins)
        if (!p.removed && p.from == fromKey && p.to == toKey) pins.push_back(&p);
    std::ranges::stable_sort(pins, [](const Pin *a, const Pin *b) { return b->changed() < a->changed(); });
    const Finder inFrom(from), inTo(to);
    std::vector<ParagraphIndex> usedA, usedB;
    const auto placed = [](const Finder &finder, const std::vector<Quote> &quotes, std::vector<ParagraphIndex> &into,
                            const std::vector<ParagraphIndex> &used) {
        for (const Quote &q : quotes) {
            const Placement place = finder.find(q);
            if (place.fit == Fit::lost || std::ranges::find(used, place.paragraph) != used.end()
                || std::ranges::find(into, place.paragraph) != into.end())
                return false;
            into.push_back(place.paragraph);
        }
        std::ranges::sort(into);
        return true;
    };
    for (const Pin *p : pins) {
        PinnedLink link;
        if ((p->a.empty() && p->b.empty()) || !placed(inFrom, p->a, link.a, usedA) || !placed(inTo, p->b, link.b, usedB)) {
            out.unusable.push_back(p);
            continue;
        }
        usedA.insert(usedA.end(), link.a.begin(), link.a.end());
        usedB.insert(usedB.end(), link.b.begin(), link.b.end());
        out.links.push_back(std::move(link));
    }
    return out;
}

} // namespace resolute
