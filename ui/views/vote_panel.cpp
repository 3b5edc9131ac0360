// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/vote_panel.h"

#include "core/base/file.h"
#include "core/write/votes_csv.h"
#include "ui/bridge/text.h"
#include "ui/bridge/words.h"
#include "ui/delegates/vote_delegate.h"
#include "ui/models/vote_changes.h"
#include "ui/models/vote_words.h"
#include "ui/theme/theme.h"
#include "ui/views/vote_bars.h"
#include "ui/views/vote_flow.h"
#include "ui/views/vote_matrix.h"
#include "ui/views/vote_picture.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace resolute::ui {

namespace {

constexpr int tallFrom = 720;  ///< pixels of height: below, one above the other, the list comes first and the flow is left out
constexpr int leastName = 150; ///< pixels: most names of States stand whole in them
constexpr int leastTallies = 100; ///< pixels: one bar and what is said of it
constexpr int shortName = 100; ///< the least that still tells names apart
constexpr int lowBelow = 240; ///< pixels of height: below, a line of buttons and another of boxes would leave no room for States
constexpr int lowWideFrom = 640; ///< pixels: where it is low, tallies above the list would push it out of sight
constexpr int wideFrom = 1000; ///< pixels: from here on the list keeps 500 beside bars that still say something

} // namespace

VotePanel::VotePanel(QWidget *parent)
    : QWidget(parent), askForFile([this](const QString &title, const QString &proposal, const QString &kinds) {
          return QFileDialog::getSaveFileName(this, title, proposal, kinds);
      }),
      model_(new VoteModel(this)), filter_(new VoteFilter(this))
{
    filter_->setSourceModel(model_);
    auto *none = new QLabel(this);
    none->setForegroundRole(QPalette::PlaceholderText);
    none->setAlignment(Qt::AlignCenter);
    none->setWordWrap(true);
    none->setMargin(24);
    none->setText(tr("None of these texts has a recorded vote.\nWhere a text says how each State voted, its vote stands here."));
    auto *votes = new QWidget(this);
    panes_ = new QBoxLayout(QBoxLayout::TopToBottom, votes);
    auto *tallies = new QScrollArea(votes); // a small window is not made to grow
    tallies->setWidget(makeTallies());
    tallies->setWidgetResizable(true);
    tallies->setFrameShape(QFrame::NoFrame);
    tallies->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tallies->setFocusPolicy(Qt::NoFocus);
    tallies->viewport()->setAutoFillBackground(false);
    tallies->widget()->setAutoFillBackground(false);
    tallies->setMinimumHeight(leastTallies);
    panes_->addWidget(tallies, 5);
    panes_->addWidget(makeList(), 6);
    stack_ = new QStackedLayout(this);
    stack_->addWidget(none);
    stack_->addWidget(votes);
    connect(filter_, &VoteFilter::criteriaChanged, this, &VotePanel::showCriteria);
    setShown(Show::list);
    showTable();
}

void VotePanel::setShown(Show what)
{
    pages_->setCurrentIndex(static_cast<int>(what));
    for (std::size_t i = 0; i < shows_.size(); ++i) shows_[i]->setChecked(i == static_cast<std::size_t>(what));
    showFilter();
}

bool VotePanel::hasChoice(VoteShare share) const { return share == VoteShare::all || model_->voteCount() > 1; }

// What changed in the text has no States to choose from.
void VotePanel::showFilter()
{
    const bool ofStates = pages_->currentIndex() != static_cast<int>(Show::text);
    for (const Choice &choice : choices_) choice.button->setVisible(ofStates && !isLow() && hasChoice(choice.share));
    share_->setVisible(ofStates && isLow());
    for (QWidget *part :
        {static_cast<QWidget *>(name_), static_cast<QWidget *>(group_), static_cast<QWidget *>(position_), static_cast<QWidget *>(shown_)})
        part->setVisible(ofStates);
    clear_->setVisible(ofStates && (filter_->rowCount() < model_->rowCount() || filter_->criteria() != VoteCriteria{}));
}

void VotePanel::setComparison(const ComparisonPtr &comparison)
{
    setVotes(comparison ? comparison->votes : VoteTable{});
    comparison_ = comparison;
    showChanges();
}

void VotePanel::setVotes(VoteTable table)
{
    bars_->setTable(nullptr);
    for (VoteFlow *flow : {flow_, flowPage_}) flow->setVotes(nullptr, 0, 0);
    comparison_.reset();
    model_->setTable(std::move(table));
    showTable();
}

void VotePanel::showTable()
{
    const VoteTable &table = model_->table();
    stack_->setCurrentIndex(table.votes.empty() ? 0 : 1);
    bars_->setTable(&table);
    majority_->setText(
        table.votes.empty() ? QString() : QStringLiteral("%1: %2").arg(voteName(table.votes.back()), majorityWords(table.votes.back())));
    QStringList remarks;
    for (const Issue &issue : table.issues) remarks += sentence(issue);
    remarks_->setVisible(!remarks.isEmpty());
    const qsizetype most = 3; // the rest is in the tooltip: the panel is no list of errors
    remarks_->setText(
        remarks.mid(0, most).join(u'\n') + (remarks.size() > most ? u'\n' + tr("and %n more", nullptr, int(remarks.size() - most)) : QString()));
    remarks_->setToolTip(remarks.join(u'\n'));
    const Theme &t = theme();
    remarks_->setStyleSheet(QStringLiteral("color: %1; background: %2; border-radius: 4px;").arg(t.warning.name(), t.warningGround.name()));
    fillChoices();
    chooseFlow();
    filter_->setCriteria({});
    QHeaderView *header = view_->horizontalHeader();
    if (header->count() > 0) {
        const int last = model_->changeColumn();
        view_->sortByColumn(last >= 0 && !table.changed.empty() ? last : int(VoteModel::stateColumn), Qt::AscendingOrder);
    }
    view_->verticalHeader()->setDefaultSectionSize(view_->fontMetrics().height() + 8);
    arrange();
    fitColumns();
    showCriteria();
}

void VotePanel::chooseFlow()
{
    const bool some = pair_->count() > 0;
    flow_->setVisible(some);
    const auto from = static_cast<std::size_t>(some ? pair_->currentData().toInt() : 0);
    for (VoteFlow *flow : {flow_, flowPage_}) flow->setVotes(some ? &model_->table() : nullptr, from, from + 1);
    shows_[static_cast<std::size_t>(Show::flow)]->setVisible(some);
    if (!some) setShown(Show::list);
    showChanges();
}

void VotePanel::showChanges()
{
    const auto &votes = model_->table().votes;
    const bool two = comparison_ && flow_->toVote() < votes.size() && votes.size() > 1;
    changes_->setVotes(two ? comparison_ : nullptr, two ? votes[flow_->fromVote()].document.get() : nullptr,
        two ? votes[flow_->toVote()].document.get() : nullptr);
    auto *button = shows_[static_cast<std::size_t>(Show::text)];
    button->setVisible(changes_->rowCount() > 0);
    button->setText(tr("Text %1", "number of substantive changes").arg(changes_->rowCount()));
    if (changes_->rowCount() == 0 && button->isChecked()) setShown(Show::list);
}

void VotePanel::change(const std::function<void(VoteCriteria &)> &edit)
{
    VoteCriteria criteria = filter_->criteria();
    edit(criteria);
    filter_->setCriteria(std::move(criteria));
}

void VotePanel::clearFilters() { filter_->setCriteria({}); }

void VotePanel::showCriteria()
{
    const VoteCriteria &c = filter_->criteria();
    for (const Choice &choice : choices_) {
        choice.button->setText(QStringLiteral("%1 %2").arg(shareWord(choice.share)).arg(filter_->countOf(choice.share)));
        choice.button->setAccessibleName(QStringLiteral("%1: %2").arg(shareHelp(choice.share)).arg(filter_->countOf(choice.share)));
        choice.button->setChecked(choice.share == c.share);
    }
    share_->clear();
    for (const Choice &choice : choices_)
        if (hasChoice(choice.share)) share_->addItem(choice.button->text(), static_cast<int>(choice.share));
    share_->setCurrentIndex(share_->findData(static_cast<int>(c.share)));
    if (name_->text() != c.name) name_->setText(c.name);
    group_->setCurrentIndex(std::max(0, group_->findData(c.group)));
    const bool one = c.conditions.size() == 1;
    const VoteCondition condition = one ? c.conditions.front() : VoteCondition{};
    // Two conditions at once (a band of the flow) are none of the box's: it stays empty.
    position_->setCurrentIndex(one ? position_->findData(QPoint(condition.vote, static_cast<int>(condition.position)))
            : c.conditions.empty() ? 0
                                   : -1);
    const int hidden = model_->rowCount() - filter_->rowCount();
    shown_->setText(
        hidden > 0 ? tr("%1, %2 hidden", "12 States, 34 hidden").arg(stateCount(filter_->rowCount())).arg(hidden) : stateCount(model_->rowCount()));
    showFilter();
    std::optional<VoteBars::Part> chosen;
    for (const auto &part : bars_->parts())
        if (one && part.vote == condition.vote && part.position == condition.position) chosen = part;
    bars_->setChosen(chosen);
}

// Where the panel scrolls in a dock, what is in sight counts: the panel itself is as high as its least height.
bool VotePanel::isLow() const
{
    const auto *area = parentWidget() ? qobject_cast<QScrollArea *>(parentWidget()->parentWidget()) : nullptr;
    return (area ? area->viewport()->height() : height()) < lowBelow;
}

bool VotePanel::isWide() const { return width() >= (isLow() ? lowWideFrom : wideFrom); }

void VotePanel::arrange()
{
    const auto direction = isWide() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    panes_->setDirection(direction);
    panes_->setStretch(0, !isWide() ? 0 : isLow() ? 4 : 5);
    panes_->setStretch(1, !isWide() ? 1 : isLow() ? 7 : 6);
    panes_->setSpacing(isWide() ? 24 : 8);
    const int edge = isLow() ? 2 : 8;
    panes_->setContentsMargins(12, edge, 12, edge);
    flow_->setVisible(pair_->count() > 0 && (isWide() || height() >= tallFrom) && !isLow());
    showFilter();
}

void VotePanel::fitColumns()
{
    QHeaderView *header = view_->horizontalHeader();
    if (model_->rowCount() == 0 || header->count() == 0) return;
    const int room = view_->viewport()->width();
    const auto natural = [&](int column) {
        return std::max(static_cast<QAbstractItemView *>(view_)->sizeHintForColumn(column), header->sectionSizeHint(column));
    };
    auto *delegate = static_cast<VoteDelegate *>(view_->itemDelegate());
    int needed = 0;
    for (const auto &[words, groups] : {std::pair(true, true), std::pair(true, false), std::pair(false, true), std::pair(false, false)}) {
        delegate->setWords(words);
        view_->setColumnHidden(VoteModel::groupColumn, !groups);
        needed = leastName;
        for (int c = VoteModel::groupColumn; c < model_->columnCount(); ++c)
            if (!view_->isColumnHidden(c)) needed += natural(c);
        if (needed <= room) break;
    }
    header->setSectionResizeMode(QHeaderView::Interactive);
    for (int c = VoteModel::groupColumn; c < model_->columnCount(); ++c) header->resizeSection(c, natural(c));
    const bool fits = needed - leastName + shortName <= room;
    header->setSectionResizeMode(VoteModel::stateColumn, fits ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (!fits) header->resizeSection(VoteModel::stateColumn, leastName); // many votes: they are scrolled to
    view_->viewport()->update();
}

void VotePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (parentWidget()) parentWidget()->installEventFilter(this); // it may shrink while the panel keeps its least height
    arrange();
}

void VotePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !remarks_) return;
    const Theme &t = theme();
    remarks_->setStyleSheet(QStringLiteral("color: %1; background: %2; border-radius: 4px;").arg(t.warning.name(), t.warningGround.name()));
    update();
}

bool VotePanel::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Resize && object == view_->viewport()) fitColumns();
    if (event->type() == QEvent::Resize && object == parentWidget()) arrange();
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (object == view_ && key->matches(QKeySequence::Copy)) {
            copySelection();
            return true;
        }
        if (object == name_ && key->key() == Qt::Key_Escape && !name_->text().isEmpty()) {
            name_->clear();
            return true;
        }
        if (object == name_ && key->key() == Qt::Key_Down) {
            view_->setFocus(Qt::TabFocusReason);
            if (!view_->currentIndex().isValid()) view_->selectRow(0);
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

QString VotePanel::csv() const
{
    std::vector<std::size_t> rows;
    for (int r = 0; r < filter_->rowCount(); ++r) rows.push_back(static_cast<std::size_t>(filter_->mapToSource(filter_->index(r, 0)).row()));
    return toQt(toCsv(model_->table(), rows));
}

void VotePanel::copyCsv() { QApplication::clipboard()->setText(csv()); }

void VotePanel::copyPicture() { QApplication::clipboard()->setImage(votePicture(model_->table())); }

void VotePanel::savePicture()
{
    const QString path = askForFile(tr("Save the votes as picture"), tr("votes.png", "name of a file"), tr("Pictures (*.png *.svg)"));
    if (!path.isEmpty()) sayFailure(path, saveVotePicture(model_->table(), path));
}

void VotePanel::saveCsv()
{
    const QString path = askForFile(tr("Save the votes as CSV"), tr("votes.csv", "name of a file"), tr("Tables (*.csv)"));
    if (!path.isEmpty()) sayFailure(path, saveFile(toUtf8(path), toUtf8(csv())).has_value());
}

void VotePanel::sayFailure(const QString &path, bool written)
{
    if (written) return;
    remarks_->setText(tr("%1 cannot be written.").arg(QDir::toNativeSeparators(path)));
    remarks_->show();
}

void VotePanel::copySelection()
{
    QModelIndexList chosen = view_->selectionModel()->selectedRows();
    std::ranges::sort(chosen, {}, &QModelIndex::row);
    std::vector<std::size_t> rows;
    for (const QModelIndex &index : chosen) rows.push_back(static_cast<std::size_t>(filter_->mapToSource(index).row()));
    if (!rows.empty()) QApplication::clipboard()->setText(toQt(toCsv(model_->table(), rows)));
}

} // namespace resolute::ui
