// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a note or a decision, and taking it back: each time a newer version of the item is put.
#pragma once

#include "core/review/stamp.h"
#include "ui/store/review_store.h"

#include <QUndoCommand>

#include <utility>

namespace resolute::ui {

class NoteCommand : public QUndoCommand
{
public:
    /// `before` of a note that is new is the same one, removed.
    NoteCommand(ReviewStore &store, const QString &words, review::Note before, review::Note after)
        : QUndoCommand(words), store_(store), before_(std::move(before)), after_(std::move(after))
    {}

    void redo() override { store_.put(after_); }
    void undo() override { store_.put(before_); }

private:
    ReviewStore &store_;
    review::Note before_, after_;
};

class DecisionCommand : public QUndoCommand
{
public:
    DecisionCommand(ReviewStore &store, const QString &words, review::Decision before, review::Decision after)
        : QUndoCommand(words), store_(store), before_(std::move(before)), after_(std::move(after))
    {}

    void redo() override { store_.put(after_); }
    void undo() override { store_.put(before_); }

private:
    ReviewStore &store_;
    review::Decision before_, after_;
};

} // namespace resolute::ui
