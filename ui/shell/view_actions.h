// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done about how the texts are laid out: all of them or two, marked against which, in one column or side by
// side, copied, aligned by hand. They stand in the one list of ui/shell/actions.h.
#pragma once

#include "ui/store/workspace.h"

#include <QAction>
#include <QList>
#include <QObject>

class QMenu;

namespace resolute::ui {

class Actions;
class ComparisonPage;

class ViewActions : public QObject
{
    Q_OBJECT
public:
    ViewActions(Workspace &workspace, ComparisonPage &page);
    ~ViewActions() override;

    /// Puts them into the program's one list and its menus. Copying has its keys only in the texts: panels copy their own words.
    void adoptInto(Actions &list, QMenu &edit, QMenu &view);
    [[nodiscard]] QList<QAction *> edit() const { return {copy_, copyMarked_, copyCitation_, align_}; }
    [[nodiscard]] QList<QAction *> tools() const { return {series_, columns_, redline_}; } ///< for the tool bar
    [[nodiscard]] QAction *series() const { return series_; }
    [[nodiscard]] QAction *redline() const { return redline_; }
    [[nodiscard]] QAction *columns() const { return columns_; }
    /// What the pointer's menu over the texts offers, and over the head of a column.
    void fillTextMenu(QMenu &menu) const;
    void fillColumnMenu(QMenu &menu, int column) const;

private:
    QAction *make(const QString &words, const QString &icon, std::function<void()> run);
    void fillColumns();
    [[nodiscard]] QPoint placeOfColumns() const;
    void adjust();
    void setBase(std::optional<TextId> base) const;
    void setLeftOut(TextId id, bool out) const;

    Workspace &workspace_;
    ComparisonPage &page_;
    std::unique_ptr<QMenu> columnsMenu_;
    QAction *series_, *columns_, *redline_, *ages_, *copy_, *copyMarked_, *copyCitation_, *align_;
};

} // namespace resolute::ui
