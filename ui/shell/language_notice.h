// SPDX-License-Identifier: GPL-3.0-or-later
// Says so where the texts that are shown are versions in different languages: all words of both are marked then, and nothing on the
// screen tells why.
#pragma once

#include "ui/store/workspace.h"

#include <QObject>

namespace resolute::ui {

class NoticeBar;

class LanguageNotice : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    LanguageNotice(const Workspace &workspace, NoticeBar &notices, QObject *parent = nullptr);

private:
    void look();

    const Workspace &workspace_;
    NoticeBar &notices_;
    QString said_; ///< of the texts shown now; read again they need not hear it again
};

} // namespace resolute::ui
