// SPDX-License-Identifier: GPL-3.0-or-later
// The list of changes: one row each, sorted by any column, filtered by words, in step with the texts.
#pragma once

#include "ui/models/change_table.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;
class QTreeView;

namespace resolute::ui {

class CollationModel;
class Cursor;

class ChangeList : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive the list.
    ChangeList(CollationModel &collation, Cursor &cursor, QWidget *parent = nullptr);

    [[nodiscard]] QTreeView &view() const { return *view_; }
    [[nodiscard]] QLineEdit &field() const { return *field_; }
    [[nodiscard]] QToolButton &hiddenToo() const { return *hiddenToo_; }
    [[nodiscard]] QString countWords() const; ///< "44 changes, 3 hidden"
    [[nodiscard]] QSize sizeHint() const override { return {720, 260}; }

signals:
    void changeRequested(int change); ///< place in the list of changes

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void follow(); ///< the row of the current change is current
    void count();
    void fitColumns();
    void fitWords();
    void copySelection() const;

    CollationModel &collation_;
    Cursor &cursor_;
    ChangeTable table_;
    ChangeTableFilter filter_;
    QLineEdit *field_;
    QLabel *count_;
    QToolButton *hiddenToo_;
    QTreeView *view_;
    bool following_ = false;
};

} // namespace resolute::ui
