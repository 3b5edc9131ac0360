// SPDX-License-Identifier: GPL-3.0-or-later
// Says so where a text's letters are in no font that is installed, and which font would do: squares alone explain nothing.
#pragma once

#include "ui/store/workspace.h"

#include <QObject>

#include <functional>
#include <set>

namespace resolute::ui {

class NoticeBar;

class FontNotice : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    FontNotice(const Workspace &workspace, NoticeBar &notices, QObject *parent = nullptr);

    /// Replaced by tests: whether a font for texts in this language ("ar") is there.
    std::function<bool(const QString &language)> hasFont;

private:
    void look();

    const Workspace &workspace_;
    NoticeBar &notices_;
    std::set<QString> said_; ///< languages; once is enough
};

} // namespace resolute::ui
