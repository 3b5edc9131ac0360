// SPDX-License-Identifier: GPL-3.0-or-later
// The class of a change, decided by a person where the program's is not the right one: a menu, and what it says.
#pragma once

#include "core/diff/change.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class QAction;
class QMenu;

namespace resolute::ui {

class Actions;
class ReviewStore;

class ClassChoice : public QObject
{
    Q_OBJECT
public:
    /// `change` gives the change that is meant, -1: none. Both must outlive it.
    ClassChoice(ReviewStore &reviews, std::function<int()> change, QObject *parent);

    void addTo(Actions &actions, QMenu *menu);
    /// Puts it into effect, or says why not; none: as the program decides.
    void choose(std::optional<ChangeClass> correct);

signals:
    void notice(const QString &words);

private:
    void showChosen();

    ReviewStore &reviews_;
    std::function<int()> change_;
    std::vector<std::pair<QAction *, std::optional<ChangeClass>>> actions_;
};

} // namespace resolute::ui
