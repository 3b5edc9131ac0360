// SPDX-License-Identifier: GPL-3.0-or-later
// Word and OpenDocument files with changes tracked in them: the window says that there are some and offers to show the
// text before and after them. One such file alone is shown so at once, for nobody opens it to see less.
#pragma once

#include "ui/store/workspace.h"

#include <QObject>

#include <array>
#include <functional>
#include <set>

class QAction;
class QMenu;

namespace resolute::ui {

class Actions;
class NoticeBar;

class TrackedChoice : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    TrackedChoice(Workspace &workspace, NoticeBar &notices, QObject *parent = nullptr);

    /// The three ways for the text that `which` names at the time, as a menu; each can also be reached by the list of commands.
    void addTo(QMenu &menu, Actions &actions, std::function<std::optional<TextId>()> which);
    /// The same for one text, in a menu that is shown once. Nothing where its file has no tracked changes.
    void addTo(QMenu &menu, TextId text);

private:
    void offer();
    void followText();

    Workspace &workspace_;
    NoticeBar &notices_;
    std::set<TextId> offered_;
    std::array<QAction *, 3> ways_{};
    QMenu *waysMenu_ = nullptr;
    std::function<std::optional<TextId>()> which_;
};

} // namespace resolute::ui
