// SPDX-License-Identifier: GPL-3.0-or-later
// The vote panel's widgets, made once.
#include "ui/views/vote_panel.h"

#include "ui/bridge/text.h"
#include "ui/bridge/words.h"
#include "ui/delegates/vote_delegate.h"
#include "ui/models/vote_changes.h"
#include "ui/models/vote_words.h"
#include "ui/views/choice_box.h"
#include "ui/views/flow_layout.h"
#include "ui/views/vote_bars.h"
#include "ui/views/vote_flow.h"
#include "ui/views/vote_matrix.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace resolute::ui {

namespace {

QLabel *quietLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

constexpr int leastPage = 44; ///< pixels of height: a line and the names of the columns

// Scrolls up and down what it holds.
QScrollArea *scrolled(QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus); // what is in it has it
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

} // namespace

QWidget *VotePanel::makeTallies()
{
    auto *pane = new QWidget(this);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    bars_ = new VoteBars(pane);
    connect(bars_, &VoteBars::chosen, this, [this](const VoteBars::Part &part) {
        change([&](VoteCriteria &c) {
            const std::vector<VoteCondition> wanted{{part.vote, part.position}};
            c.conditions = c.conditions == wanted ? std::vector<VoteCondition>{} : wanted; // a second click lets go
        });
    });
    column->addWidget(bars_);
    majority_ = quietLabel(pane);
    majority_->setWordWrap(true);
    column->addWidget(majority_);
    remarks_ = new QLabel(pane);
    remarks_->setWordWrap(true);
    remarks_->setMargin(6);
    column->addWidget(remarks_);
    column->addSpacing(8);
    pair_ = new ChoiceBox(pane);
    pair_->setAccessibleName(tr("The two votes between which the flow is shown"));
    connect(pair_, &QComboBox::activated, this, &VotePanel::chooseFlow);
    column->addWidget(pair_, 0, Qt::AlignLeading);
    flow_ = makeFlow(pane);
    column->addWidget(flow_, 1);
    column->addStretch(0);
    return pane;
}

VoteFlow *VotePanel::makeFlow(QWidget *parent)
{
    auto *flow = new VoteFlow(parent);
    connect(flow, &VoteFlow::chosen, this, [this](const VoteFlow::Band &band) {
        change([&](VoteCriteria &c) {
            std::vector<VoteCondition> wanted;
            if (tookPart(band.from)) wanted.push_back({static_cast<int>(flow_->fromVote()), band.from});
            if (tookPart(band.to)) wanted.push_back({static_cast<int>(flow_->toVote()), band.to});
            const bool again = c.conditions == wanted;
            c.conditions = again ? std::vector<VoteCondition>{} : wanted;
            c.share = again || wanted.size() == 2 ? VoteShare::all : VoteShare::once;
        });
    });
    return flow;
}

void VotePanel::addChoice(FlowLayout &row, VoteShare share)
{
    auto *button = new QToolButton(this);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setChecked(share == VoteShare::all);
    button->setToolTip(shareHelp(share));
    connect(button, &QToolButton::clicked, this, [this, share] { change([&](VoteCriteria &c) { c.share = share; }); });
    row.addWidget(button);
    choices_.push_back({share, button});
}

void VotePanel::addShown(QBoxLayout &row, Show what, const QString &word, const QString &help)
{
    auto *button = new QToolButton(this);
    button->setCheckable(true);
    button->setText(word);
    button->setToolTip(help);
    button->setAccessibleName(help);
    button->setChecked(what == Show::list);
    connect(button, &QToolButton::clicked, this, [this, what] { setShown(what); });
    row.addWidget(button);
    shows_.push_back(button);
}

void VotePanel::fillMenu(QToolButton &button)
{
    button.setText(tr("Export"));
    button.setToolTip(tr("Hand the votes on"));
    button.setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(&button);
    menu->addAction(tr("Copy the States shown as CSV"), this, &VotePanel::copyCsv);
    menu->addAction(tr("Save the States shown as CSV…"), this, &VotePanel::saveCsv);
    menu->addAction(tr("Copy as picture"), this, &VotePanel::copyPicture);
    menu->addAction(tr("Save as picture…"), this, &VotePanel::savePicture);
    button.setMenu(menu);
}

QWidget *VotePanel::makeList()
{
    auto *pane = new QWidget(this);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);

    auto *row = new FlowLayout;
    row->setSpacing(2);
    for (const VoteShare share : {VoteShare::all, VoteShare::changed, VoteShare::everyTime, VoteShare::once, VoteShare::sponsors})
        addChoice(*row, share);
    column->addLayout(row);

    auto *second = new QHBoxLayout;
    second->setSpacing(6);
    share_ = new ChoiceBox(pane);
    share_->setAccessibleName(tr("Which States are shown"));
    connect(share_, &QComboBox::activated, this, [this] {
        const auto share = static_cast<VoteShare>(share_->currentData().toInt());
        change([&](VoteCriteria &c) { c.share = share; });
    });
    name_ = new QLineEdit(pane);
    name_->setPlaceholderText(tr("Find a State"));
    name_->setAccessibleName(tr("Find a State by name or code"));
    name_->setClearButtonEnabled(true);
    name_->setMinimumWidth(90);
    name_->installEventFilter(this);
    connect(name_, &QLineEdit::textChanged, this, [this](const QString &text) { change([&](VoteCriteria &c) { c.name = text; }); });
    group_ = new ChoiceBox(pane);
    group_->setAccessibleName(tr("Regional group"));
    connect(group_, &QComboBox::activated, this, [this] { change([&](VoteCriteria &c) { c.group = group_->currentData().toString(); }); });
    position_ = new ChoiceBox(pane);
    position_->setAccessibleName(tr("Position"));
    connect(position_, &QComboBox::activated, this, [this] {
        const QPoint chosen = position_->currentData().toPoint(); // vote, position
        change([&](VoteCriteria &c) {
            c.conditions.clear();
            if (chosen.y() >= 0) c.conditions.push_back({chosen.x(), static_cast<Position>(chosen.y())});
        });
    });
    for (QComboBox *box : {share_, group_, position_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
    }
    shown_ = quietLabel(pane);
    auto *clear = new QToolButton(pane);
    clear->setText(tr("Show all"));
    clear->setToolTip(tr("Take away all filters"));
    connect(clear, &QToolButton::clicked, this, &VotePanel::clearFilters);
    clear_ = clear;
    second->addWidget(share_, 2);
    second->addWidget(name_, 3);
    second->addWidget(group_, 2);
    second->addWidget(position_, 2);
    column->addLayout(second);
    auto *third = new QHBoxLayout;
    third->setSpacing(2);
    third->addWidget(shown_);
    third->addWidget(clear_);
    third->addStretch(1);
    addShown(*third, Show::list, tr("List"), tr("States in a list"));
    addShown(*third, Show::groups, tr("By group"), tr("States by regional group, with a mark for each vote"));
    addShown(*third, Show::flow, tr("Flow"), tr("How the States moved between the two votes"));
    addShown(*third, Show::text, tr("Text"), tr("What changed in the text between the two votes; no cause is claimed"));
    auto *menu = new QToolButton(pane);
    fillMenu(*menu);
    third->addWidget(menu);

    makePages(pane);
    column->addWidget(pages_, 1);
    column->addLayout(third);
    return pane;
}

void VotePanel::makePages(QWidget *parent)
{
    view_ = new QTableView(parent);
    view_->setModel(filter_);
    view_->setItemDelegate(new VoteDelegate(view_));
    view_->setSelectionBehavior(QAbstractItemView::SelectRows);
    view_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view_->setShowGrid(false);
    view_->setSortingEnabled(true);
    view_->setWordWrap(false);
    view_->setTabKeyNavigation(false);
    view_->setCornerButtonEnabled(false);
    view_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view_->verticalHeader()->hide();
    view_->horizontalHeader()->setHighlightSections(false);
    view_->horizontalHeader()->setMinimumSectionSize(60);
    view_->setAccessibleName(tr("States and their positions"));
    view_->installEventFilter(this);
    view_->viewport()->installEventFilter(this);
    auto *scroll = scrolled(parent);
    matrix_ = new VoteMatrix(filter_, scroll);
    scroll->setWidget(matrix_);
    changes_ = new VoteChangesModel(this);
    auto *changes = new QListView(parent);
    changes->setModel(changes_);
    changes->setWordWrap(true);
    changes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    changes->setResizeMode(QListView::Adjust);
    changes->setEditTriggers(QAbstractItemView::NoEditTriggers);
    changes->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    changes->setAccessibleName(tr("Substantive changes of the text between the two votes"));
    connect(changes, &QListView::activated, this, [this](const QModelIndex &index) {
        emit changeRequested(index.data(VoteChangesModel::fromRole).toInt(), index.data(VoteChangesModel::toRole).toInt(),
            index.data(VoteChangesModel::sideRole).toInt(), index.data(VoteChangesModel::paragraphRole).toString());
    });
    auto *flow = scrolled(parent);
    flowPage_ = makeFlow(flow);
    flowPage_->setMinimumHeight(VoteFlow::leastHeight);
    flow->setWidget(flowPage_);
    pages_ = new QStackedWidget(parent);
    pages_->setMinimumHeight(leastPage); // so that the choice of pages below is seen
    for (QWidget *page :
        {static_cast<QWidget *>(view_), static_cast<QWidget *>(scroll), static_cast<QWidget *>(flow), static_cast<QWidget *>(changes)})
        pages_->addWidget(page);
}

void VotePanel::fillChoices()
{
    const VoteTable &table = model_->table();
    group_->clear();
    group_->addItem(tr("All groups"), QString());
    for (const std::string_view group : {"African", "Asia-Pacific", "Eastern European", "GRULAC", "WEOG"})
        if (std::ranges::contains(table.states, group, &StateRow::group)) group_->addItem(groupWord(group), toQt(group));
    pair_->clear();
    for (std::size_t v = 0; v + 1 < table.votes.size(); ++v)
        pair_->addItem(tr("From %1 to %2", "two votes").arg(voteName(table.votes[v]), voteName(table.votes[v + 1])), static_cast<int>(v));
    pair_->setCurrentIndex(pair_->count() - 1);
    pair_->setVisible(pair_->count() > 1);
    position_->clear();
    position_->addItem(tr("Any position"), QPoint(-1, -1));
    for (std::size_t v = 0; v < table.votes.size(); ++v) {
        const QString vote = table.votes.size() > 1 ? voteName(table.votes[v]) + QStringLiteral(": ") : QString();
        for (const Position p : positions)
            if (table.count(v, p) > 0) position_->addItem(vote + positionWord(p), QPoint(static_cast<int>(v), static_cast<int>(p)));
    }
}

} // namespace resolute::ui
