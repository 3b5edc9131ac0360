// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of all commands: found, changed, given back; a key that another command has is said before it is taken.
// What is changed here is in force, and remembered, at once.
#pragma once

#include "ui/shell/actions.h"

#include <QAbstractTableModel>
#include <QDialog>
#include <QSortFilterProxyModel>

class QComboBox;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace resolute::ui {

class KeysModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { wordsColumn, placeColumn, keysColumn, columnTotal };

    explicit KeysModel(Actions &actions, QObject *parent = nullptr);
    [[nodiscard]] QAction *action(int row) const { return actions_.all()[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columnTotal; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Actions &actions_;
};

class KeysDialog : public QDialog
{
    Q_OBJECT
public:
    explicit KeysDialog(Actions &actions, QWidget *parent = nullptr);

    [[nodiscard]] QTreeView &view() const { return *view_; }
    [[nodiscard]] QKeySequenceEdit &field() const { return *field_; }
    [[nodiscard]] QComboBox &preset() const { return *preset_; }
    [[nodiscard]] QPushButton &setButton() const { return *set_; }
    [[nodiscard]] QPushButton &addButton() const { return *add_; }
    [[nodiscard]] QPushButton &clearButton() const { return *clear_; }
    [[nodiscard]] QPushButton &usualButton() const { return *usual_; }
    [[nodiscard]] QString remark() const; ///< what is said about the key that was typed
    void choose(const QAction *action);

private:
    [[nodiscard]] QAction *current() const;
    void showKeysOf(const QModelIndex &index);
    void check(); ///< whom the typed key belongs to
    void take(bool besides);

    Actions &actions_;
    KeysModel model_;
    QSortFilterProxyModel filter_;
    QLineEdit *find_;
    QComboBox *preset_;
    QTreeView *view_;
    QLabel *what_, *remark_;
    QKeySequenceEdit *field_;
    QPushButton *set_, *add_, *clear_, *usual_;
};

} // namespace resolute::ui
