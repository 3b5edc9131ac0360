// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/merge.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace resolute::review {

namespace {

enum class Age { same, ours, theirs, both };

bool holds(const Item &a, const Item &b)
{
    return std::ranges::all_of(b.stamps, [&](const Stamp &s) { return std::ranges::find(a.stamps, s) != a.stamps.end(); });
}

Age newer(const Item &ours, const Item &theirs)
{
    const bool a = holds(ours, theirs), b = holds(theirs, ours);
    return a && b ? Age::same : a ? Age::ours : b ? Age::theirs : Age::both;
}

std::vector<Stamp> together(const Item &a, const Item &b)
{
    std::vector<Stamp> out = a.stamps;
    for (const Stamp &s : b.stamps)
        if (std::ranges::find(a.stamps, s) == a.stamps.end()) out.push_back(s);
    std::ranges::sort(out);
    return out;
}

void add(Extra &to, const Extra &from) { to.insert(from.begin(), from.end()); }

template <class Version> void addVersion(std::vector<Version> &to, Version version)
{
    if (std::ranges::find(to, version) == to.end()) to.push_back(std::move(version));
    std::ranges::sort(to, {}, &Version::stamp);
}

class Merger
{
public:
    Merger(const Workspace &ours, const Workspace &theirs) : out_{.workspace = ours}, theirs_(theirs) {}

    Merged run()
    {
        mergeTexts();
        auto &review = out_.workspace.review;
        for (const Note &n : theirs_.review.notes) one(review.notes, renamed(n), out_.notes);
        for (const Decision &d : theirs_.review.decisions) one(review.decisions, renamed(d), out_.decisions);
        int links = 0;
        for (const Pin &p : theirs_.review.pins) one(review.pins, renamed(p), links);
        joinDecisions();
        add(out_.workspace.extra, theirs_.extra);
        add(out_.workspace.view.extra, theirs_.view.extra);
        return std::move(out_);
    }

private:
    void mergeTexts()
    {
        auto &texts = out_.workspace.texts;
        for (const TextEntry &theirs : theirs_.texts) {
            auto found = std::ranges::find(texts, theirs.key, &TextEntry::key);
            if (found == texts.end() && !theirs.sha256.empty())
                found = std::ranges::find_if(texts, [&](const TextEntry &t) { return t.sha256 == theirs.sha256 && t.tracked == theirs.tracked; });
            if (found == texts.end()) {
                texts.push_back(theirs);
                continue;
            }
            if (found->key != theirs.key) keys_.emplace(theirs.key, found->key);
            if (found->sha256 != theirs.sha256)
                conflict({.kind = ConflictKind::text, .id = found->key, .where = found->path, .ours = found->path, .theirs = theirs.path});
            else if (!found->carried) found->carried = theirs.carried;
            add(found->extra, theirs.extra);
        }
    }

    void rename(std::string &key) const
    {
        if (const auto found = keys_.find(key); found != keys_.end()) key = found->second;
    }
    Note renamed(Note n) const
    {
        rename(n.target.at.text), rename(n.target.from.text);
        return n;
    }
    Decision renamed(Decision d) const
    {
        rename(d.target.at.text), rename(d.target.from.text);
        return d;
    }
    Pin renamed(Pin p) const
    {
        rename(p.from), rename(p.to);
        for (auto *side : {&p.a, &p.b})
            for (Quote &q : *side) rename(q.text);
        return p;
    }

    template <class T> void one(std::vector<T> &items, T theirs, int &taken)
    {
        const auto found = std::ranges::find(items, theirs.id, &T::id);
        if (found == items.end()) {
            taken += theirs.removed ? 0 : 1;
            items.push_back(std::move(theirs));
            return;
        }
        taken += newer(*found, theirs) == Age::theirs ? 1 : 0;
        join(*found, theirs);
    }

    void conflict(Conflict c) { out_.conflicts.push_back(std::move(c)); }

    // What every item has, of two concurrent versions: the later one's stamps and fields come first.
    static void joinItem(Item &later, const Item &earlier)
    {
        later.stamps = together(later, earlier);
        later.removed = later.removed && earlier.removed; // what somebody still worked on is not gone
        add(later.extra, earlier.extra);
    }

    void join(Note &ours, const Note &theirs)
    {
        std::vector<Answer> answers = joined(ours.answers, theirs.answers);
        const Age age = newer(ours, theirs);
        if (age == Age::theirs) ours = theirs;
        if (age == Age::both) {
            const bool oursLater = theirs.changed() < ours.changed();
            Note later = oursLater ? ours : theirs;
            const Note &earlier = oursLater ? theirs : ours;
            if (ours.removed != theirs.removed) {
                if (later.removed) later.text = earlier.text;
                conflict({ConflictKind::removedNote, ours.id, ours.target.at.paragraph, ours.removed ? std::string() : ours.text,
                    theirs.removed ? std::string() : theirs.text, ours.changed(), theirs.changed()});
            } else if (ours.text != theirs.text) {
                addVersion(later.others, NoteVersion{earlier.text, earlier.changed()});
                conflict({ConflictKind::note, ours.id, ours.target.at.paragraph, ours.text, theirs.text, ours.changed(), theirs.changed()});
            }
            if (!(ours.target == theirs.target))
                conflict({ConflictKind::target, ours.id, ours.target.at.paragraph, ours.target.at.paragraph, theirs.target.at.paragraph,
                    ours.changed(), theirs.changed()});
            for (const NoteVersion &v : earlier.others) addVersion(later.others, v);
            joinItem(later, earlier);
            ours = std::move(later);
        }
        ours.answers = std::move(answers);
    }

    // Each answer has one writer; where that one wrote two things on two computers, both stay.
    std::vector<Answer> joined(std::vector<Answer> ours, const std::vector<Answer> &theirs)
    {
        for (const Answer &t : theirs) {
            const auto o = std::ranges::find(ours, t.id, &Answer::id);
            if (o == ours.end()) {
                ours.push_back(t);
                continue;
            }
            const Age age = newer(*o, t);
            if (age == Age::theirs) *o = t;
            if (age != Age::both) continue;
            const bool oursLater = t.changed() < o->changed();
            Answer later = oursLater ? *o : t, earlier = oursLater ? t : *o;
            if (later.text != earlier.text && !later.removed && !earlier.removed) {
                conflict({ConflictKind::answer, o->id, {}, o->text, t.text, o->changed(), t.changed()});
                Answer kept = earlier;
                kept.id += "-" + earlier.changed().time;
                *o = later;
                joinItem(*o, earlier);
                ours.push_back(std::move(kept));
                continue;
            }
            if (later.removed) later.text = earlier.text;
            joinItem(later, earlier);
            *o = std::move(later);
        }
        std::ranges::stable_sort(ours, {}, [](const Answer &a) { return a.made(); });
        return ours;
    }

    void join(Decision &ours, const Decision &theirs)
    {
        const Age age = newer(ours, theirs);
        if (age == Age::theirs) ours = theirs;
        if (age == Age::both) ours = both(ours, theirs);
    }

    Decision both(const Decision &ours, const Decision &theirs)
    {
        const bool oursLater = theirs.changed() < ours.changed();
        Decision later = oursLater ? ours : theirs;
        const Decision &earlier = oursLater ? theirs : ours;
        const auto words = [](const Decision &d) { return d.removed ? std::string() : std::string(name(d.judgement.status)); };
        if (ours.removed != theirs.removed) {
            if (later.removed) later.judgement = earlier.judgement;
            conflict({ConflictKind::removedStatus, ours.id, ours.target.at.paragraph, words(ours), words(theirs), ours.changed(), theirs.changed()});
        } else if (!(ours.judgement == theirs.judgement)) {
            addVersion(later.others, JudgementVersion{earlier.judgement, earlier.changed()});
            conflict({ConflictKind::status, ours.id, ours.target.at.paragraph, words(ours), words(theirs), ours.changed(), theirs.changed()});
        }
        for (const JudgementVersion &v : earlier.others) addVersion(later.others, v);
        joinItem(later, earlier);
        return later;
    }

    // Two people who judged the same change each made a decision of their own: one remains, under the smaller id.
    void joinDecisions()
    {
        auto &all = out_.workspace.review.decisions;
        std::map<std::string, std::size_t> first;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[i].removed) continue;
            const Target &t = all[i].target;
            std::string key{name(t.part)};
            for (const Quote *q : {&t.at, &t.from})
                for (const std::string *s : {&q->text, &q->paragraph, &q->before, &q->words, &q->after}) (key += '\0') += *s;
            const auto [found, fresh] = first.emplace(key, i);
            if (fresh) continue;
            Decision &a = all[found->second], &b = all[i];
            Decision one = both(a, b);
            Decision gone = a.id < b.id ? b : a;
            one.id = std::min(a.id, b.id);
            gone.removed = true;
            gone.stamps = one.stamps;
            a = std::move(one);
            b = std::move(gone);
        }
    }

    void join(Pin &ours, const Pin &theirs)
    {
        const Age age = newer(ours, theirs);
        if (age == Age::theirs) ours = theirs;
        if (age != Age::both) return;
        const bool oursLater = theirs.changed() < ours.changed();
        Pin later = oursLater ? ours : theirs;
        const Pin &earlier = oursLater ? theirs : ours;
        const bool differ = ours.a != theirs.a || ours.b != theirs.b || ours.removed != theirs.removed;
        if (differ) {
            const auto words = [](const Pin &p) { return p.removed || p.b.empty() ? std::string() : p.b.front().paragraph; };
            conflict({ConflictKind::link, ours.id, ours.a.empty() ? std::string() : ours.a.front().paragraph, words(ours), words(theirs),
                ours.changed(), theirs.changed()});
        }
        joinItem(later, earlier);
        ours = std::move(later);
    }

    Merged out_;
    const Workspace &theirs_;
    std::unordered_map<std::string, std::string> keys_; ///< theirs to ours
};

template <class T> void putIn(std::vector<T> &items, T item)
{
    const auto found = std::ranges::find(items, item.id, &T::id);
    if (found == items.end()) items.push_back(std::move(item));
    else *found = std::move(item);
}

} // namespace

std::string_view name(ConflictKind kind)
{
    switch (kind) {
    case ConflictKind::note: break;
    case ConflictKind::answer: return "answer";
    case ConflictKind::removedNote: return "removed-note";
    case ConflictKind::status: return "status";
    case ConflictKind::removedStatus: return "removed-status";
    case ConflictKind::link: return "link";
    case ConflictKind::target: return "target";
    case ConflictKind::text: return "text";
    }
    return "note";
}

Merged merge(const Workspace &ours, const Workspace &theirs) { return Merger(ours, theirs).run(); }

void put(Review &review, Note note) { putIn(review.notes, std::move(note)); }
void put(Review &review, Decision decision) { putIn(review.decisions, std::move(decision)); }
void put(Review &review, Pin pin) { putIn(review.pins, std::move(pin)); }

} // namespace resolute::review
