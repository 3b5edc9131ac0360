// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/vote_panel.h"

#include "core/write/votes_csv.h"
#include "ui/bridge/text.h"
#include "ui/bridge/words.h"
#include "ui/models/vote_changes.h"
#include "ui/models/vote_words.h"
#include "ui/theme/theme.h"
#include "ui/views/flow_layout.h"
#include "ui/views/vote_bars.h"
#include "ui/views/vote_delegate.h"
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
#include <QListView>
#include <QMenu>
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
constexpr int shortName = 100; ///< the least that still tells names apart
constexpr int wideFrom = 1000; ///< pixels: from here on the list keeps 500 beside bars that still say something

QLabel *quietLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QString shareWord(VoteShare share)
{
    switch (share) {
    case VoteShare::all: return VotePanel::tr("All");
    case VoteShare::changed: return VotePanel::tr("Changed");
    case VoteShare::everyTime: return VotePanel::tr("Every time");
    case VoteShare::once: return VotePanel::tr("Once");
    case VoteShare::sponsors: return VotePanel::tr("Sponsors");
    }
    return {};
}

QString shareHelp(VoteShare share)
{
    switch (share) {
    case VoteShare::all: return VotePanel::tr("All States");
    case VoteShare::changed: return VotePanel::tr("States that took another position than before");
    case VoteShare::everyTime: return VotePanel::tr("States that took part in every vote");
    case VoteShare::once: return VotePanel::tr("States that took part in one vote only");
    case VoteShare::sponsors: return VotePanel::tr("States that sponsor a text of the series");
    }
    return {};
}

} // namespace

VotePanel::VotePanel(QWidget *parent) : QWidget(parent), model_(new VoteModel(this)), filter_(new VoteFilter(this))
{
    filter_->setSourceModel(model_);
    auto *none = quietLabel(this);
    none->setAlignment(Qt::AlignCenter);
    none->setWordWrap(true);
    none->setMargin(24);
    none->setText(tr("None of these texts has a recorded vote.\nWhere a text says how each State voted, its vote stands here."));
    auto *votes = new QWidget(this);
    panes_ = new QBoxLayout(QBoxLayout::TopToBottom, votes);
    panes_->setContentsMargins(12, 8, 12, 8);
    panes_->setSpacing(12);
    panes_->addWidget(makeTallies(), 5);
    panes_->addWidget(makeList(), 6);
    stack_ = new QStackedLayout(this);
    stack_->addWidget(none);
    stack_->addWidget(votes);
    connect(filter_, &VoteFilter::criteriaChanged, this, &VotePanel::showCriteria);
    showTable();
}

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
    pair_ = new QComboBox(pane);
    pair_->setAccessibleName(tr("The two votes between which the flow is shown"));
    connect(pair_, &QComboBox::activated, this, &VotePanel::chooseFlow);
    column->addWidget(pair_, 0, Qt::AlignLeading);
    flow_ = new VoteFlow(pane);
    connect(flow_, &VoteFlow::chosen, this, [this](const VoteFlow::Band &band) {
        change([&](VoteCriteria &c) {
            std::vector<VoteCondition> wanted;
            if (tookPart(band.from)) wanted.push_back({static_cast<int>(flow_->fromVote()), band.from});
            if (tookPart(band.to)) wanted.push_back({static_cast<int>(flow_->toVote()), band.to});
            const bool again = c.conditions == wanted;
            c.conditions = again ? std::vector<VoteCondition>{} : wanted;
            c.share = again || wanted.size() == 2 ? VoteShare::all : VoteShare::once;
        });
    });
    column->addWidget(flow_, 1);
    column->addStretch(0);
    return pane;
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
    menu->addAction(tr("Copy as picture"), this, &VotePanel::copyPicture);
    menu->addAction(tr("Save as picture…"), this, &VotePanel::savePicture);
    button.setMenu(menu);
}

void VotePanel::setShown(Show what)
{
    pages_->setCurrentIndex(static_cast<int>(what));
    for (std::size_t i = 0; i < shows_.size(); ++i) shows_[i]->setChecked(i == static_cast<std::size_t>(what));
}

QWidget *VotePanel::makeList()
{
    auto *pane = new QWidget(this);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);

    auto *row = new FlowLayout;
    row->setSpacing(2);
    for (const VoteShare share : {VoteShare::all, VoteShare::changed, VoteShare::everyTime, VoteShare::once, VoteShare::sponsors}) addChoice(*row, share);
    column->addLayout(row);

    auto *second = new QHBoxLayout;
    second->setSpacing(6);
    name_ = new QLineEdit(pane);
    name_->setPlaceholderText(tr("Find a State"));
    name_->setAccessibleName(tr("Find a State by name or code"));
    name_->setClearButtonEnabled(true);
    name_->setMinimumWidth(90);
    name_->installEventFilter(this);
    connect(name_, &QLineEdit::textChanged, this, [this](const QString &text) { change([&](VoteCriteria &c) { c.name = text; }); });
    group_ = new QComboBox(pane);
    group_->setAccessibleName(tr("Regional group"));
    connect(group_, &QComboBox::activated, this, [this] { change([&](VoteCriteria &c) { c.group = group_->currentData().toString(); }); });
    position_ = new QComboBox(pane);
    position_->setAccessibleName(tr("Position"));
    connect(position_, &QComboBox::activated, this, [this] {
        const QPoint chosen = position_->currentData().toPoint(); // vote, position
        change([&](VoteCriteria &c) {
            c.conditions.clear();
            if (chosen.y() >= 0) c.conditions.push_back({chosen.x(), static_cast<Position>(chosen.y())});
        });
    });
    for (QComboBox *box : {group_, position_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
    }
    shown_ = quietLabel(pane);
    auto *clear = new QToolButton(pane);
    clear->setText(tr("Show all"));
    clear->setToolTip(tr("Take away all filters"));
    connect(clear, &QToolButton::clicked, this, &VotePanel::clearFilters);
    clear_ = clear;
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
    addShown(*third, Show::text, tr("Text"), tr("What changed in the text between the two votes; no cause is claimed"));
    auto *menu = new QToolButton(pane);
    fillMenu(*menu);
    third->addWidget(menu);

    view_ = new QTableView(pane);
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
    view_->setMinimumHeight(80);
    view_->installEventFilter(this);
    view_->viewport()->installEventFilter(this);
    auto *scroll = new QScrollArea(pane);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    matrix_ = new VoteMatrix(filter_, scroll);
    scroll->setWidget(matrix_);
    changes_ = new VoteChangesModel(this);
    auto *changes = new QListView(pane);
    changes->setModel(changes_);
    changes->setWordWrap(true);
    changes->setResizeMode(QListView::Adjust);
    changes->setEditTriggers(QAbstractItemView::NoEditTriggers);
    changes->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    changes->setAccessibleName(tr("Substantive changes of the text between the two votes"));
    connect(changes, &QListView::activated, this, [this](const QModelIndex &index) {
        emit paragraphRequested(index.data(VoteChangesModel::documentRole).toInt(), index.data(VoteChangesModel::paragraphRole).toInt());
    });
    pages_ = new QStackedWidget(pane);
    for (QWidget *page : {static_cast<QWidget *>(view_), static_cast<QWidget *>(scroll), static_cast<QWidget *>(changes)}) pages_->addWidget(page);
    column->addWidget(pages_, 1);
    column->addLayout(third);
    return pane;
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
    flow_->setVotes(nullptr, 0, 0);
    comparison_.reset();
    model_->setTable(std::move(table));
    showTable();
}

void VotePanel::showTable()
{
    const VoteTable &table = model_->table();
    stack_->setCurrentIndex(table.votes.empty() ? 0 : 1);
    bars_->setTable(&table);
    majority_->setText(table.votes.empty() ? QString() : QStringLiteral("%1: %2").arg(voteName(table.votes.back()), majorityWords(table.votes.back())));
    QStringList remarks;
    for (const Issue &issue : table.issues) remarks += sentence(issue);
    remarks_->setVisible(!remarks.isEmpty());
    const qsizetype most = 3; // the rest is in the tooltip: the panel is no list of errors
    remarks_->setText(remarks.mid(0, most).join(u'\n') + (remarks.size() > most ? u'\n' + tr("and %n more", nullptr, int(remarks.size() - most)) : QString()));
    remarks_->setToolTip(remarks.join(u'\n'));
    const Theme &t = theme();
    remarks_->setStyleSheet(QStringLiteral("color: %1; background: %2; border-radius: 4px;").arg(t.warning.name(), t.warningGround.name()));
    fillChoices();
    chooseFlow();
    filter_->setCriteria({});
    for (const Choice &choice : choices_) choice.button->setVisible(choice.share == VoteShare::all || model_->voteCount() > 1);
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

void VotePanel::chooseFlow()
{
    const bool some = pair_->count() > 0;
    flow_->setVisible(some);
    const auto from = static_cast<std::size_t>(some ? pair_->currentData().toInt() : 0);
    flow_->setVotes(some ? &model_->table() : nullptr, from, from + 1);
    showChanges();
}

void VotePanel::showChanges()
{
    const auto &votes = model_->table().votes;
    const bool two = comparison_ && flow_->toVote() < votes.size() && votes.size() > 1;
    changes_->setVotes(two ? comparison_ : nullptr, two ? votes[flow_->fromVote()].document.get() : nullptr, two ? votes[flow_->toVote()].document.get() : nullptr);
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
    if (name_->text() != c.name) name_->setText(c.name);
    group_->setCurrentIndex(std::max(0, group_->findData(c.group)));
    const bool one = c.conditions.size() == 1;
    const VoteCondition condition = one ? c.conditions.front() : VoteCondition{};
    // Two conditions at once (a band of the flow) are none of the box's: it stays empty.
    position_->setCurrentIndex(one ? position_->findData(QPoint(condition.vote, static_cast<int>(condition.position))) : c.conditions.empty() ? 0 : -1);
    const int hidden = model_->rowCount() - filter_->rowCount();
    shown_->setText(hidden > 0 ? tr("%1, %2 hidden", "12 States, 34 hidden").arg(stateCount(filter_->rowCount())).arg(hidden) : stateCount(model_->rowCount()));
    clear_->setVisible(hidden > 0 || c != VoteCriteria{});
    std::optional<VoteBars::Part> chosen;
    for (const auto &part : bars_->parts())
        if (one && part.vote == condition.vote && part.position == condition.position) chosen = part;
    bars_->setChosen(chosen);
}

bool VotePanel::isWide() const { return width() >= wideFrom; }

void VotePanel::arrange()
{
    const auto direction = isWide() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    panes_->setDirection(direction);
    panes_->setStretch(0, isWide() ? 5 : 0);
    panes_->setStretch(1, isWide() ? 6 : 1);
    panes_->setSpacing(isWide() ? 24 : 8);
    flow_->setVisible(pair_->count() > 0 && (isWide() || height() >= tallFrom));
}

void VotePanel::fitColumns()
{
    QHeaderView *header = view_->horizontalHeader();
    if (model_->rowCount() == 0 || header->count() == 0) return;
    const int room = view_->viewport()->width();
    const auto natural = [&](int column) { return std::max(static_cast<QAbstractItemView *>(view_)->sizeHintForColumn(column), header->sectionSizeHint(column)); };
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
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the votes as picture"), tr("votes.png", "name of a file"), tr("Pictures (*.png *.svg)"));
    if (path.isEmpty() || saveVotePicture(model_->table(), path)) return;
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
