// SPDX-License-Identifier: GPL-3.0-or-later
// The middle of the window: filter bar, find bar, the texts side by side and the overview ruler, with the models they
// share and the ways to move about in them.
#pragma once

#include "ui/models/change_model.h"
#include "ui/models/collation_model.h"
#include "ui/models/fold_model.h"
#include "ui/store/cursor.h"
#include "ui/store/workspace.h"

#include <QWidget>

namespace resolute::ui {

class AlignedView;
class ColumnHeader;
class FilterBar;
class OverviewRuler;
class QuickBar;

class ComparisonPage : public QWidget
{
    Q_OBJECT
public:
    explicit ComparisonPage(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] CollationModel &collation() { return collation_; }
    [[nodiscard]] FoldModel &folds() { return folds_; }
    [[nodiscard]] ChangeModel &changes() { return changes_; }
    [[nodiscard]] Cursor &cursor() { return cursor_; }
    [[nodiscard]] AlignedView &view() const { return *view_; }
    [[nodiscard]] FilterBar &filters() const { return *filters_; }
    [[nodiscard]] QuickBar &quickBar() const { return *quick_; }
    [[nodiscard]] OverviewRuler &ruler() const { return *ruler_; }

    /// "12 of 47"; "47" where no change is current.
    [[nodiscard]] QString position() const;
    /// Width at which each text has this many characters in a line.
    [[nodiscard]] int widthFor(int characters) const;

public slots:
    void stepChange(bool backwards);
    void stepInParagraph(bool backwards);
    void goToOtherEnd();
    void find();
    void goTo();
    /// Makes a row of the collation current and visible, opening its fold.
    void showRow(int row);
    void showChange(int change);
    /// A paragraph as a person types it ("OP 12 (b)", "op12b") or by its name ("O12(b)"); false if there is none.
    bool showParagraph(const QString &words, int column = -1);

signals:
    void positionChanged();
    void notice(const QString &words); ///< for the status line

private:
    void refresh();
    void connectViews();
    void currentRowChanged(const QModelIndex &current);
    void searchEdited(const QString &words);
    void searchStep(bool backwards);
    [[nodiscard]] bool rowContains(int row, const QString &words) const;

    Workspace &workspace_;
    CollationModel collation_;
    FoldModel folds_;
    ChangeModel changes_;
    Cursor cursor_;
    FilterBar *filters_;
    QuickBar *quick_;
    ColumnHeader *header_;
    AlignedView *view_;
    OverviewRuler *ruler_;
    std::vector<int> hits_; ///< rows that contain the words looked for
    bool following_ = false; ///< the view's current row follows the cursor, and not the other way round
};

} // namespace resolute::ui
