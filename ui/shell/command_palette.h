// SPDX-License-Identifier: GPL-3.0-or-later
// Every command by a few letters of its words, with its keys. Made from the one list of actions.
#pragma once

#include "ui/shell/actions.h"

#include <QAbstractListModel>
#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListView;

namespace resolute::ui {

class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum PaletteRole {
        keysRole = Qt::UserRole + 1, ///< QString: "Ctrl+G"
        placeRole,                   ///< QString: the menu
        placesRole,                  ///< QList<int>: letters of the words that matched
    };

    /// `latest` are names of commands that were run last, the latest first: they stand first while nothing is typed.
    PaletteModel(const Actions &actions, QStringList latest, QObject *parent = nullptr);

    void setPattern(const QString &pattern);
    [[nodiscard]] QAction *action(int row) const { return found_[static_cast<std::size_t>(row)].action; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(found_.size()); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Found {
        QAction *action = nullptr;
        int score = 0;
        QList<int> places{};
    };
    const Actions &actions_;
    QStringList latest_;
    std::vector<Found> found_;
};

class CommandPalette : public QFrame
{
    Q_OBJECT
public:
    /// Lies over `window` until something is chosen or it loses the keyboard; deletes itself then.
    CommandPalette(Actions &actions, const QStringList &latest, QWidget &window);

    [[nodiscard]] QLineEdit &field() const { return *field_; }
    [[nodiscard]] QListView &list() const { return *list_; }

signals:
    void chosen(QAction *action);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void place();
    void choose(const QModelIndex &index);
    void leave();

    QWidget &window_;
    QPointer<QWidget> before_; ///< had the keyboard, and gets it back
    PaletteModel model_;
    QLineEdit *field_;
    QListView *list_;
};

} // namespace resolute::ui
