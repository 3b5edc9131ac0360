// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/store/review_store.h"

#include "core/document/file_remarks.h"
#include "core/read/sha256.h"
#include "core/review/merge.h"
#include "ui/bridge/text.h"
#include "ui/store/review_commands.h"

#include <algorithm>

namespace resolute::ui {

using namespace review;

namespace {

template <class T> T removed(T item)
{
    item.removed = true;
    return item;
}

// The stamps of all versions so far, and of this one.
template <class T> void signAfter(T &next, const std::vector<T> &items, const Stamp &stamp)
{
    const auto now = std::ranges::find(items, next.id, &T::id);
    next.stamps = now == items.end() ? std::vector<Stamp>() : now->stamps;
    sign(next, stamp);
}

// An answer that is undone leaves a tombstone, so that a copy of the file does not bring it back; done again, it is newer.
void takeBack(std::vector<Answer> &next, const std::vector<Answer> &now, const Stamp &stamp)
{
    for (const Answer &a : now) {
        const auto found = std::ranges::find(next, a.id, &Answer::id);
        if (found == next.end()) {
            next.push_back(removed(a));
            if (!a.removed) sign(next.back(), stamp);
        } else if (*found != a) signAfter(*found, now, stamp);
    }
}

constexpr std::string_view fromFile = "file-";

// Its id tells the same comment again, in this program and in a colleague's.
Note noteOf(const FileComment &comment, const std::string &key, const Document &document, const Finder &finder)
{
    Note note;
    const std::string all = key + '\n' + comment.author + '\n' + comment.date + '\n' + comment.words + '\n' + comment.text;
    note.id = std::string(fromFile) + sha256(all).substr(0, 16);
    note.stamps = {{comment.author, comment.date}};
    note.target.kind = TargetKind::words;
    note.target.at = {.text = key, .words = comment.words, .before = comment.before, .after = comment.after};
    // Words of a masthead or a footnote stand in no paragraph: such a note is in the list only.
    if (const Placement place = finder.find(note.target.at); place.fit != Fit::lost)
        note.target.at = quote(document, key, place.paragraph, place.range);
    note.text = comment.text;
    return note;
}

} // namespace

ReviewStore::ReviewStore(Workspace &workspace, QObject *parent) : QObject(parent), workspace_(workspace)
{
    connect(&workspace, &Workspace::shownChanged, this, &ReviewStore::lay);
    connect(&workspace, &Workspace::textChanged, this, &ReviewStore::takeComments);
    workspace.reviseWith([this](const ComparisonPtr &made) { return withCorrectedClasses(made, review_, keysOf(*made)); });
    lay();
}

std::string ReviewStore::keyOf(TextId id)
{
    std::string &key = keys_[id];
    if (key.empty()) key = pen.id();
    return key;
}

std::vector<std::string> ReviewStore::keysOf(const Comparison &comparison)
{
    std::vector<std::string> keys;
    for (const DocumentPtr &document : comparison.documents) {
        const auto text = std::ranges::find(workspace_.texts(), document, &Text::document);
        keys.push_back(text == workspace_.texts().end() ? std::string() : keyOf(text->id));
    }
    return keys;
}

review::Remarks ReviewStore::remarksOn(const Comparison &comparison) { return remarksOf(comparison, review_, keysOf(comparison)); }

void ReviewStore::setKey(TextId id, std::string key) { keys_[id] = std::move(key); }

const Note *ReviewStore::note(const std::string &id) const
{
    const auto found = std::ranges::find(review_.notes, id, &Note::id);
    return found == review_.notes.end() || found->removed ? nullptr : &*found;
}

const Decision *ReviewStore::decisionOn(int change) const
{
    return change < 0 || change >= changeCount() ? nullptr : decided_[static_cast<std::size_t>(change)];
}

Status ReviewStore::statusOf(int change) const
{
    const Decision *decision = decisionOn(change);
    return decision ? decision->judgement.status : Status::toDo;
}

int ReviewStore::reviewed() const
{
    return static_cast<int>(std::ranges::count_if(decided_, [](const Decision *d) { return d && d->judgement.status != Status::toDo; }));
}

std::optional<Target> ReviewStore::targetOf(int change) const
{
    if (change < 0 || change >= changeCount()) return std::nullopt;
    return resolute::targetOf(*comparison_, changes_[static_cast<std::size_t>(change)], shownKeys_);
}

std::optional<Target> ReviewStore::targetOf(std::size_t column, ParagraphIndex paragraph) const
{
    if (!comparison_ || column >= comparison_->documents.size()) return std::nullopt;
    return Target{.kind = TargetKind::paragraph, .at = quote(*comparison_->documents[column], shownKeys_[column], paragraph)};
}

// What the review is about is found again in the texts as they are now.
void ReviewStore::lay()
{
    std::vector<std::string> keys;
    if (workspace_.shown())
        for (const TextId id : workspace_.shownTexts()) keys.push_back(keyOf(id));
    if (comparison_ != workspace_.shown() || keys != shownKeys_) {
        comparison_ = workspace_.shown();
        shownKeys_ = std::move(keys);
        changes_ = comparison_ ? changesOf(*comparison_) : std::vector<ReviewedChange>();
        targets_.clear();
    }
    lost_.clear(), decided_.clear(), notes_.clear();
    if (comparison_) {
        layDecisions();
        if (!liveNotes(review_).empty()) notes_ = placeNotes(*comparison_, review_, targets(), shownKeys_);
    } else
        for (const Note *n : liveNotes(review_)) notes_.push_back({.note = n, .otherText = true});
    emit changed();
}

// A comment that somebody answered, changed or deleted here is a note as any other; one that nobody touched follows its file.
void ReviewStore::takeComments(TextId id)
{
    const Text *text = workspace_.text(id);
    if (readOnly_ || !text || text->state != TextState::ready) return;
    const auto isProposal = [&](const Text &t) { return t.path == text->path && t.reading == FileReading::proposed; };
    if (text->reading == FileReading::before && std::ranges::any_of(workspace_.texts(), isProposal)) return; // they stand there
    std::vector<Note> fresh;
    if (const Document &document = *text->document; document.remarks) {
        const Finder finder(document);
        for (const FileComment &comment : document.remarks->comments) fresh.push_back(noteOf(comment, keyOf(id), document, finder));
    }
    const auto has = [](const std::vector<Note> &notes, const std::string &name) { return std::ranges::find(notes, name, &Note::id) != notes.end(); };
    const auto before = review_.notes.size();
    std::erase_if(review_.notes, [&](const Note &n) {
        const bool isUntouched = n.id.starts_with(fromFile) && n.stamps.size() == 1 && n.answers.empty() && n.others.empty();
        return isUntouched && n.target.at.text == keyOf(id) && !has(fresh, n.id);
    });
    bool isOther = review_.notes.size() != before;
    for (Note &n : fresh)
        if (!has(review_.notes, n.id)) review_.notes.push_back(std::move(n)), isOther = true;
    if (isOther) lay();
}

const std::vector<Target> &ReviewStore::targets()
{
    if (targets_.empty() && comparison_) targets_ = targetsOf(*comparison_, changes_, shownKeys_);
    return targets_;
}

void ReviewStore::layDecisions()
{
    decided_.resize(changes_.size());
    std::vector<const Decision *> ours;
    std::vector<const Target *> wanted;
    for (const Decision *d : liveDecisions(review_)) {
        const auto isShown = [&](const std::string &key) { return std::ranges::find(shownKeys_, key) != shownKeys_.end(); };
        if (isShown(d->target.from.text) && isShown(d->target.at.text)) ours.push_back(d), wanted.push_back(&d->target);
    }
    if (ours.empty()) return;
    const auto matches = match(wanted, targets(), Sharing::oneEach);
    for (std::size_t i = 0; i < ours.size(); ++i)
        if (matches[i].fit == Fit::lost) lost_.push_back(ours[i]);
        else decided_[matches[i].change] = ours[i];
}

void ReviewStore::put(Note note)
{
    if (const auto now = std::ranges::find(review_.notes, note.id, &Note::id); now != review_.notes.end())
        takeBack(note.answers, now->answers, pen.stamp());
    signAfter(note, review_.notes, pen.stamp());
    review::put(review_, note);
    lay();
    emit noteWritten(note);
}

std::map<std::string, ChangeClass> ReviewStore::corrections() const
{
    std::map<std::string, ChangeClass> out;
    for (const Decision *d : liveDecisions(review_))
        if (d->judgement.correctedClass) out.emplace(d->id, *d->judgement.correctedClass);
    return out;
}

void ReviewStore::layAnew(const std::map<std::string, ChangeClass> &before)
{
    lay(); // first: who hears of another comparison asks for decisions before this one hears of it
    if (corrections() != before) workspace_.revise();
}

void ReviewStore::put(Decision decision)
{
    const auto before = corrections();
    signAfter(decision, review_.decisions, pen.stamp());
    review::put(review_, decision);
    layAnew(before);
    emit decisionWritten(decision);
}

void ReviewStore::write(const Note &after, const QString &words)
{
    const auto now = std::ranges::find(review_.notes, after.id, &Note::id);
    workspace_.undoStack().push(new NoteCommand(*this, words, now == review_.notes.end() ? removed(after) : *now, after));
}

void ReviewStore::write(const Decision &after, const QString &words)
{
    const auto now = std::ranges::find(review_.decisions, after.id, &Decision::id);
    workspace_.undoStack().push(new DecisionCommand(*this, words, now == review_.decisions.end() ? removed(after) : *now, after));
}

std::string ReviewStore::addNote(const Target &target, const QString &text)
{
    if (readOnly_ || text.trimmed().isEmpty()) return {};
    Note note;
    note.id = pen.id();
    note.target = target;
    note.text = toUtf8(text.trimmed());
    const std::string id = note.id;
    write(note, tr("Add note"));
    return id;
}

void ReviewStore::editNote(const std::string &id, const QString &text)
{
    const Note *now = note(id);
    const std::string words = toUtf8(text.trimmed());
    if (readOnly_ || !now || words.empty() || (words == now->text && now->others.empty())) return;
    Note after = *now;
    after.text = words;
    after.others.clear();
    write(after, tr("Change note"));
}

void ReviewStore::answer(const std::string &id, const QString &text)
{
    const Note *now = note(id);
    if (readOnly_ || !now || text.trimmed().isEmpty()) return;
    Note after = *now;
    Answer &answer = after.answers.emplace_back();
    answer.id = pen.id();
    answer.text = toUtf8(text.trimmed());
    answer.stamps = {pen.stamp()};
    write(after, tr("Answer note"));
}

void ReviewStore::removeNote(const std::string &id)
{
    const Note *now = note(id);
    if (!readOnly_ && now) write(removed(*now), tr("Delete note"));
}

void ReviewStore::judge(int change, const QString &words, const std::function<void(Judgement &)> &how)
{
    const auto target = targetOf(change);
    if (readOnly_ || !target) return;
    Decision after;
    if (const Decision *now = decisionOn(change)) after = *now;
    else after.id = pen.id(), after.target = *target;
    const Judgement before = after.judgement;
    how(after.judgement);
    if (after.judgement == before && after.others.empty()) return;
    after.others.clear();
    write(after, words);
}

void ReviewStore::decide(int change, Status status)
{
    judge(change, tr("Set status"), [&](Judgement &j) { j.status = status; });
}

void ReviewStore::assign(int change, const QString &assignee)
{
    judge(change, tr("Assign change"), [&](Judgement &j) { j.assignee = toUtf8(assignee.trimmed()); });
}

std::optional<ChangeClass> ReviewStore::classOf(int change) const
{
    if (change < 0 || change >= changeCount() || !changes_[static_cast<std::size_t>(change)].change) return std::nullopt;
    return changes_[static_cast<std::size_t>(change)].change->changeClass;
}

void ReviewStore::correctClass(int change, std::optional<ChangeClass> correct)
{
    if (classOf(change)) judge(change, tr("Correct class"), [&](Judgement &j) { j.correctedClass = correct; });
}

void ReviewStore::restore(Review review, bool readOnly)
{
    const auto before = corrections();
    review_ = std::move(review);
    readOnly_ = readOnly;
    layAnew(before);
}

} // namespace resolute::ui
