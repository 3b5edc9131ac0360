// SPDX-License-Identifier: GPL-3.0-or-later
// Where the person is: the row and the change that every panel speaks of. One object, so that no panel has to know
// another.
#pragma once

#include <QObject>

namespace resolute::ui {

class Cursor : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] int row() const { return row_; }       ///< of the collation; -1: none
    [[nodiscard]] int change() const { return change_; } ///< in the collation's list of changes; -1: none

    /// A change belongs to its row: moving to another row without a change leaves none current.
    void set(int row, int change = -1)
    {
        if (row == row_ && change == change_) return;
        row_ = row;
        change_ = change;
        emit moved();
    }

signals:
    void moved();

private:
    int row_ = -1, change_ = -1;
};

} // namespace resolute::ui
