// SPDX-License-Identifier: GPL-3.0-or-later
// An amendment among the texts: it holds instructions and is no version of the series. The window says what it amends and
// offers to check it against what became of that text.
#pragma once

#include "ui/store/workspace.h"

#include <QObject>

#include <set>

namespace resolute::ui {

class NoticeBar;

class AmendmentNotice : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    AmendmentNotice(Workspace &workspace, NoticeBar &notices, QObject *parent = nullptr);

signals:
    /// A person took up an offer: the file is no text of the series any more, and is to be read as announced revisions.
    void taken(const QString &path);
    /// The file is to be carried out on this text.
    void wanted(const QString &path, resolute::ui::TextId base);

private:
    void offer();
    void take(TextId id);
    void carryOut(TextId id);

    Workspace &workspace_;
    NoticeBar &notices_;
    std::set<TextId> offered_;
};

} // namespace resolute::ui
