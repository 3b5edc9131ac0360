// SPDX-License-Identifier: GPL-3.0-or-later
// A narrow strip beside the texts: which rows have notes, and what was decided about their changes.
#pragma once

#include "ui/store/review_store.h"

#include <QWidget>

#include <map>

namespace resolute::ui {

class AlignedView;
class CollationModel;
class FoldModel;

class ReviewMargin : public QWidget
{
    Q_OBJECT
public:
    ReviewMargin(ReviewStore &reviews, AlignedView &view, FoldModel &folds, CollationModel &collation, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {22, 100}; }
    /// Of a row of the collation, in words; empty: nothing was added there.
    [[nodiscard]] QString words(int row) const;
    [[nodiscard]] int notesIn(int row) const;

signals:
    void rowClicked(int row); ///< of the collation

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void refresh();
    [[nodiscard]] int rowAt(int y) const; ///< of the collation; -1: none
    [[nodiscard]] QString signs(int row) const;

    ReviewStore &reviews_;
    AlignedView &view_;
    FoldModel &folds_;
    CollationModel &collation_;
    std::map<int, int> notes_; ///< by row of the collation
};

} // namespace resolute::ui
