// SPDX-License-Identifier: GPL-3.0-or-later
// The middle of the window: filter bar, find bar, the texts side by side and the overview ruler, with the models they
// share and the ways to move about in them.
#pragma once

#include "ui/models/change_model.h"
#include "ui/models/collation_model.h"
#include "ui/models/fold_model.h"
#include "ui/shell/text_search.h"
#include "ui/store/cursor.h"
#include "ui/store/workspace.h"

#include <QWidget>

#include <functional>

class QAction;

class QMenu;
namespace resolute::ui {

/// As what selected words are copied: plain text, rich text with its marks, "A/HRC/RES/50/4, OP 12".
enum class CopyForm { plain, marked, citation };

class AgeKey;
class AlignByHand;
class AlignedView;
class ColumnHeader;
class FilterBar;
class OverviewRuler;
class QuickBar;
class ViewActions;
struct SelectedWords;

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
    [[nodiscard]] ColumnHeader &header() const { return *header_; }
    [[nodiscard]] AgeKey &ageKey() const { return *ageKey_; }
    [[nodiscard]] ViewActions &actions() const { return *actions_; }
    [[nodiscard]] QAction *regularAction() const { return regular_; }
    [[nodiscard]] AlignByHand &alignByHand() const { return *align_; }
    [[nodiscard]] const TextSearch &textSearch() const { return search_; }
    /// Which text of the comparison the current column shows; -1 if there is none.
    [[nodiscard]] int currentText() const;

    /// A strip between the overview and the texts.
    void addMargin(QWidget *margin);
    /// "12 of 47"; "47" where no change is current.
    [[nodiscard]] QString position() const;
    /// Width at which each text has this many characters in a line.
    [[nodiscard]] int widthFor(int characters) const;

    /// One column with what was struck, or side by side. The place that is read stays.
    void setRedline(bool redline);
    /// Since when the words stand there, instead of what changed.
    void setWordAges(bool on);
    [[nodiscard]] bool wordAges() const { return wordAges_; }
    /// Puts the selected words, or for want of them the current paragraph, on the clipboard.
    void copy(CopyForm form);
    void selectColumn(); ///< all words of the current one

public slots:
    void stepChange(bool backwards);
    void stepInParagraph(bool backwards);
    void goToOtherEnd();
    [[nodiscard]] bool isMoved() const { return otherEnd() >= 0; } ///< the current paragraph
    void find();
    void goTo();
    /// Makes a row of the collation current and visible, opening its fold; `text`: its column too, -1: that of now.
    void showRow(int row, int text = -1);
    void showChange(int change);
    /// A paragraph as a person types it ("OP 12 (b)", "op12b") or by its name ("O12(b)"); false if there is none.
    bool showParagraph(const QString &words, int column = -1);

signals:
    void positionChanged();
    void notice(const QString &words); ///< for the status line
    void textMenuShown(QMenu &menu);   ///< of the current paragraph, before it is shown: others add what they can do there

private:
    struct Place { ///< what is read: the paragraph on top
        std::string file{}, paragraph{}, words{}; ///< its name may be another's when the file has been read again
        double share = 0;                         ///< of it that is above the window
    };
    [[nodiscard]] int otherEnd() const; ///< row of the collation; -1: the current paragraph was not moved
    [[nodiscard]] Place placeOf(int row) const;       ///< of the collation
    [[nodiscard]] int rowOf(const Place &place) const; ///< -1: not shown any more
    void goBackTo(const Place &place);                ///< makes it the current one again
    void refresh();
    void connectViews();
    void connectSearch();
    void showHeader();
    void showLanguages();
    void lookAnew(const std::function<void()> &change); ///< the rows stay what they are, and so does the place in them
    void showPins();
    [[nodiscard]] Place place() const;
    void restore(const Place &place);
    void setCurrent(const QModelIndex &index);
    void currentRowChanged(const QModelIndex &current);
    void searchEdited(const QString &words);
    void searchStep(bool backwards);
    void showHit(std::size_t number);
    void textMenu(const QPoint &at);
    [[nodiscard]] std::vector<SelectedWords> wordsToCopy() const;

    Workspace &workspace_;
    CollationModel collation_;
    FoldModel folds_;
    ChangeModel changes_;
    Cursor cursor_;
    bool wordAges_ = false;
    FilterBar *filters_;
    QuickBar *quick_;
    ColumnHeader *header_;
    AgeKey *ageKey_;
    AlignedView *view_;
    OverviewRuler *ruler_;
    ViewActions *actions_;
    AlignByHand *align_;
    TextSearch search_;
    QAction *regular_; ///< the words looked for are a regular expression
    std::size_t hit_ = 0; ///< the current one
    int searchFrom_ = 0;  ///< the row where a person stood before typing; each letter looks from there again
    int goFrom_ = -1;     ///< where a person stood before going to a paragraph
    int hitRow_ = -1;     ///< where the last letter led; whoever stands elsewhere went there
    bool following_ = false; ///< the view's current row follows the cursor, and not the other way round
};

} // namespace resolute::ui
