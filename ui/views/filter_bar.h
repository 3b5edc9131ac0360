// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of change with their counts, each of which can be shown or hidden, and how many are hidden now.
#pragma once

#include "ui/store/category.h"

#include <QAbstractButton>
#include <QWidget>

#include <array>
#include <functional>

class QMenu;
class QToolButton;

namespace resolute::ui {

class CollationModel;
class FoldModel;

/// One kind of change with its count. Checked: shown.
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Chip(Category category, QWidget *parent = nullptr);

    void setCount(int count);
    [[nodiscard]] int count() const { return count_; }
    [[nodiscard]] Category category() const { return category_; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void onlyRequested(); ///< this kind and no other, or all again
    void allRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    Category category_;
    int count_ = 0;
};

class FilterBar : public QWidget
{
    Q_OBJECT
public:
    FilterBar(CollationModel &collation, FoldModel &folds, QWidget *parent = nullptr);

    /// Hides every other kind; where that is so already, shows all kinds again.
    void showOnly(Category category);
    [[nodiscard]] bool showsOnly(Category category) const;

    [[nodiscard]] Chip *chip(Category category) const { return chips_[static_cast<std::size_t>(category)]; }
    [[nodiscard]] QToolButton *changedOnlyButton() const { return changedOnly_; }
    [[nodiscard]] QToolButton *hiddenButton() const { return hidden_; }
    [[nodiscard]] QToolButton *tagsButton() const { return tags_; }   ///< what a change does: its menu has a tick for each tag there is
    [[nodiscard]] QToolButton *textsButton() const { return texts_; } ///< in which text it was made; of three texts and more

    [[nodiscard]] QToolButton *kindsButton() const { return kinds_; } ///< instead of the chips where there is little height: a menu of them

    [[nodiscard]] QSize minimumSizeHint() const override { return {320, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void fillKinds();
    void fit(); ///< fewer chips where there is no room for all
    void refresh();
    void apply();
    void fillTags();
    void fillTexts();
    void showAll();
    void check(const std::function<bool(const Chip &)> &wanted);

    CollationModel &collation_;
    std::array<Chip *, categoryCount> chips_{};
    QToolButton *kinds_ = nullptr, *tags_ = nullptr, *texts_ = nullptr;
    QToolButton *hidden_ = nullptr;
    QToolButton *changedOnly_ = nullptr;
};

} // namespace resolute::ui
