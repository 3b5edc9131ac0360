// SPDX-License-Identifier: GPL-3.0-or-later
// What can be undone in a workspace. A command swaps two values; undo is the same swap again.
#pragma once

#include "ui/store/workspace.h"

#include <QUndoCommand>

#include <utility>

namespace resolute::ui {

/// Another list of texts: another order, or one less. A text that was removed keeps what was read of it.
class OrderCommand : public QUndoCommand
{
public:
    OrderCommand(Workspace &workspace, const QString &words, std::vector<Text> after)
        : QUndoCommand(words), workspace_(workspace), other_(std::move(after))
    {}

    void redo() override { swap(); }
    void undo() override { swap(); }

private:
    void swap()
    {
        // Which texts there are and their order is what is swapped; what was read of them meanwhile stays.
        // A text that is to be read another way is read again.
        for (Text &t : other_) {
            const Text *now = workspace_.text(t.id);
            if (!now) continue;
            const FileReading reading = t.reading;
            const bool isChosen = t.isReadingChosen;
            t = *now;
            t.isReadingChosen = isChosen;
            if (std::exchange(t.reading, reading) != reading) t.state = TextState::loading;
        }
        std::vector<Text> present = workspace_.texts_;
        workspace_.setTexts(std::exchange(other_, std::move(present)));
    }

    Workspace &workspace_;
    std::vector<Text> other_;
};

/// Another arrangement of the texts on the screen.
class ArrangeCommand : public QUndoCommand
{
public:
    ArrangeCommand(Workspace &workspace, const QString &words, Arrangement after)
        : QUndoCommand(words), workspace_(workspace), other_(std::move(after))
    {}

    void redo() override { swap(); }
    void undo() override { swap(); }

private:
    void swap()
    {
        Arrangement present = workspace_.arrangement_;
        workspace_.setArrangement(std::exchange(other_, std::move(present)));
    }

    Workspace &workspace_;
    Arrangement other_;
};

/// Other links decided by hand.
class PinCommand : public QUndoCommand
{
public:
    PinCommand(Workspace &workspace, const QString &words, std::vector<Pin> after)
        : QUndoCommand(words), workspace_(workspace), other_(std::move(after))
    {}

    void redo() override { swap(); }
    void undo() override { swap(); }

private:
    void swap()
    {
        std::vector<Pin> present = workspace_.pins_;
        workspace_.setPins(std::exchange(other_, std::move(present)));
    }

    Workspace &workspace_;
    std::vector<Pin> other_;
};

} // namespace resolute::ui
