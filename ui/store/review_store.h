// SPDX-License-Identifier: GPL-3.0-or-later
// What people add: notes and decisions, laid on the comparison that is shown. All changes go through the workspace's undo
// stack; undoing makes a newer version of an item, so that a file that was saved in between never goes back in time.
// Thread: the GUI's.
#pragma once

#include "core/compare/reviewing.h"
#include "core/review/stamp.h"
#include "core/review/workspace.h"
#include "ui/store/workspace.h"

#include <QObject>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace resolute::ui {

class ReviewStore : public QObject
{
    Q_OBJECT
public:
    explicit ReviewStore(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] const review::Review &review() const { return review_; }
    [[nodiscard]] std::string keyOf(TextId id); ///< of a text, for ever; made when it is first asked for
    void setKey(TextId id, std::string key);    ///< as the workspace file has it; before the text is read
    review::Pen pen{};                          ///< who writes
    [[nodiscard]] bool isReadOnly() const { return readOnly_; }

    /// All notes that are not removed, comments of the texts' files among them, with their places in the texts shown; pointers live until changed().
    [[nodiscard]] const std::vector<PlacedNote> &notes() const { return notes_; }
    [[nodiscard]] const review::Note *note(const std::string &id) const;
    /// Changes are counted as in the collation's list of changes.
    [[nodiscard]] int changeCount() const { return static_cast<int>(changes_.size()); }
    [[nodiscard]] const review::Decision *decisionOn(int change) const;
    [[nodiscard]] review::Status statusOf(int change) const;
    [[nodiscard]] int reviewed() const; ///< changes with a status other than to do
    /// Decisions that were made about texts that are shown and whose change is gone.
    [[nodiscard]] const std::vector<const review::Decision *> &lostDecisions() const { return lost_; }

    /// Notes and decisions as an export of these texts takes them.
    [[nodiscard]] review::Remarks remarksOn(const Comparison &comparison);

    /// Targets in the texts shown; of a change, its place in the list of changes.
    [[nodiscard]] std::optional<review::Target> targetOf(int change) const;
    [[nodiscard]] std::optional<review::Target> targetOf(std::size_t column, ParagraphIndex paragraph) const;

    // Each can be undone. Nothing happens where nothing would be another.
    std::string addNote(const review::Target &target, const QString &text); ///< its id
    void editNote(const std::string &id, const QString &text); ///< also decides between versions: this one stands
    void answer(const std::string &id, const QString &text);
    void removeNote(const std::string &id);
    void decide(int change, review::Status status);
    void assign(int change, const QString &assignee);
    /// The class of a change is another than the program decided; none: as the program decides.
    void correctClass(int change, std::optional<ChangeClass> correct);
    /// As it is shown, corrected or not; none: a paragraph that came, went or moved as a whole has no class.
    [[nodiscard]] std::optional<ChangeClass> classOf(int change) const;

    /// Another review, as it was opened or merged; nothing to undo.
    void restore(review::Review review, bool readOnly);
    void setLinks(std::vector<review::Pin> links) { review_.pins = std::move(links); } ///< as the comparison has them

signals:
    void changed(); ///< anything of the review or of what it is laid on
    void noteWritten(const resolute::review::Note &note);
    void decisionWritten(const resolute::review::Decision &decision);

private:
    friend class NoteCommand;
    friend class DecisionCommand;
    void takeComments(TextId id); ///< of a text's file, as notes
    void put(review::Note note);
    void put(review::Decision decision);
    void lay();
    void layDecisions();
    /// What all changes are told by: made when the first note or decision asks for it, for it is long in long texts.
    [[nodiscard]] const std::vector<review::Target> &targets();
    [[nodiscard]] std::vector<std::string> keysOf(const Comparison &comparison);
    [[nodiscard]] std::map<std::string, ChangeClass> corrections() const; ///< by decision
    /// Of another review: decisions about classes change what is shown.
    void layAnew(const std::map<std::string, ChangeClass> &before);
    void write(const review::Note &after, const QString &words);
    void write(const review::Decision &after, const QString &words);
    void judge(int change, const QString &words, const std::function<void(review::Judgement &)> &how);

    Workspace &workspace_;
    review::Review review_;
    bool readOnly_ = false;
    std::map<TextId, std::string> keys_;
    ComparisonPtr comparison_; ///< that all below is about
    std::vector<std::string> shownKeys_;
    std::vector<ReviewedChange> changes_;
    std::vector<review::Target> targets_; ///< of all changes, or none yet
    std::vector<const review::Decision *> decided_, lost_;
    std::vector<PlacedNote> notes_;
};

} // namespace resolute::ui
