// SPDX-License-Identifier: GPL-3.0-or-later
// Who voted how: the tallies as bars, and every State with its position in each vote of the series, what changed,
// who took part only once, who was not a member then. Sorted, filtered, copied.
#pragma once

#include "core/compare/comparison.h"
#include "ui/models/vote_filter.h"

#include <QWidget>

#include <functional>
#include <vector>

class QAbstractButton;
class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QStackedLayout;
class QListView;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace resolute::ui {

class FlowLayout;
class VoteBars;
class VoteChangesModel;
class VoteFlow;
class VoteMatrix;

class VotePanel : public QWidget
{
    Q_OBJECT
public:
    explicit VotePanel(QWidget *parent = nullptr);

    /// The votes of a comparison; null empties the panel.
    void setComparison(const ComparisonPtr &comparison);
    void setVotes(VoteTable table);

    [[nodiscard]] const VoteModel &model() const { return *model_; }
    [[nodiscard]] VoteFilter &filter() { return *filter_; }
    [[nodiscard]] QTableView &table() { return *view_; }
    /// Replaced by tests: asks for a file, given a title, a proposal and kinds; empty if the person thought better of it.
    std::function<QString(const QString &title, const QString &proposal, const QString &kinds)> askForFile;
    /// The States shown, in their order, as CSV.
    [[nodiscard]] QString csv() const;
    /// What the list pane shows: States in a table, States by group, the flow between two votes, what changed in the texts between two votes.
    enum class Show { list, groups, flow, text };
    void setShown(Show what);
    /// Two panes beside each other instead of one above the other.
    [[nodiscard]] bool isWide() const;
    /// Little height: what chooses takes as few lines as it can, so that States are seen.
    [[nodiscard]] bool isLow() const;

    [[nodiscard]] QSize sizeHint() const override { return {960, 320}; }

signals:
    /// A person wants to read a change of the text: places of the two texts in the comparison, the side on which the
    /// paragraph stands (0 before, 1 after), and its name.
    void changeRequested(int from, int to, int side, const QString &paragraph);

public slots:
    void copyCsv();
    void copyPicture();
    void savePicture(); ///< asks for a file
    void saveCsv();     ///< the States shown; asks for a file
    void clearFilters();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    struct Choice {
        VoteShare share;
        QAbstractButton *button;
    };

    [[nodiscard]] QWidget *makeTallies();
    [[nodiscard]] VoteFlow *makeFlow(QWidget *parent);
    void makePages(QWidget *parent);
    [[nodiscard]] QWidget *makeList();
    void addChoice(FlowLayout &row, VoteShare share);
    void chooseFlow();
    void showTable();    ///< everything that depends on the table
    void showCriteria(); ///< everything that depends on the filter
    void fillChoices();
    void fitColumns(); ///< names first: groups, then the words of positions make room for them
    void change(const std::function<void(VoteCriteria &)> &edit);
    void arrange();
    void copySelection();
    void sayFailure(const QString &path, bool written); ///< says so if it was not
    void addShown(QBoxLayout &row, Show what, const QString &word, const QString &help);
    void fillMenu(QToolButton &button);
    void showChanges();
    [[nodiscard]] bool hasChoice(VoteShare share) const;
    void showFilter(); ///< of States, where States are shown

    ComparisonPtr comparison_; ///< null where only votes were given
    VoteModel *model_;
    VoteFilter *filter_;
    QStackedLayout *stack_ = nullptr;
    QBoxLayout *panes_ = nullptr;
    VoteBars *bars_ = nullptr;
    VoteFlow *flow_ = nullptr;     ///< below the tallies, where there is room
    VoteFlow *flowPage_ = nullptr; ///< as a page of its own
    QComboBox *pair_ = nullptr;
    QLabel *remarks_ = nullptr;
    QLabel *majority_ = nullptr;
    QComboBox *share_ = nullptr; ///< instead of a line of buttons where there is little height
    QLineEdit *name_ = nullptr;
    QComboBox *group_ = nullptr;
    QComboBox *position_ = nullptr;
    QLabel *shown_ = nullptr;
    QAbstractButton *clear_ = nullptr;
    QTableView *view_ = nullptr;
    VoteMatrix *matrix_ = nullptr;
    VoteChangesModel *changes_ = nullptr;
    QStackedWidget *pages_ = nullptr;
    std::vector<QToolButton *> shows_; ///< by Show
    std::vector<Choice> choices_;
};

} // namespace resolute::ui
