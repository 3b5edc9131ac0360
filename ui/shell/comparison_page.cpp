// SPDX-License-Identifier: GPL-3.0-or-later
// What the page shows and where one is in it; finding and copying stand in comparison_page_words.cpp.
#include "ui/shell/comparison_page.h"

#include "ui/bridge/text.h"
#include "ui/bridge/words.h"
#include "ui/models/roles.h"
#include "ui/models/stop_words.h"
#include "ui/shell/align_by_hand.h"
#include "ui/shell/view_actions.h"
#include "ui/views/age_key.h"
#include "ui/views/aligned_view.h"
#include "ui/views/announce.h"
#include "ui/views/column_header.h"
#include "ui/views/filter_bar.h"
#include "ui/views/overview_ruler.h"
#include "ui/views/quick_bar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace resolute::ui {

namespace {

constexpr int comfortableColumns = 5; // of a series, for which panels at the sides give way

} // namespace

ComparisonPage::ComparisonPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), workspace_(workspace), folds_(collation_), changes_(collation_), filters_(new FilterBar(collation_, folds_, this)),
      quick_(new QuickBar(this)), view_(new AlignedView(this)), ruler_(new OverviewRuler(folds_, this)), actions_(new ViewActions(workspace, *this)),
      align_(new AlignByHand(workspace, *this)), search_(collation_)
{
    header_ = new ColumnHeader(*view_, this);
    ageKey_ = new AgeKey(this);
    view_->setModel(&folds_);
    view_->setContextMenuPolicy(Qt::CustomContextMenu);
    view_->addActions(actions_->edit());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(filters_);
    column->addWidget(quick_);
    column->addWidget(&align_->panel());
    column->addWidget(header_);
    column->addWidget(ageKey_);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(ruler_);
    row->addWidget(view_, 1);
    column->addLayout(row, 1);
    connectSearch();
    connectViews();
    refresh();
}

void ComparisonPage::addMargin(QWidget *margin)
{
    auto *row = qobject_cast<QHBoxLayout *>(layout()->itemAt(layout()->count() - 1)->layout());
    row->insertWidget(row->indexOf(ruler_) + 1, margin);
}

void ComparisonPage::connectViews()
{
    connect(&workspace_, &Workspace::shownChanged, this, &ComparisonPage::refresh);
    connect(&workspace_, &Workspace::pairChanged, this, &ComparisonPage::showHeader);
    connect(&workspace_, &Workspace::pinsChanged, this, &ComparisonPage::showPins);
    connect(&workspace_, &Workspace::seriesChanged, this, [this] { setWordAges(wordAges_); });
    view_->setChangeWords([this](int change) {
        const Stop &stop = changes_.stop(change);
        return changes_.index(change).data().toString() + u'\n' + categoryWord(stop.category);
    });
    connect(view_, &AlignedView::visibleRowsChanged, this, [this] {
        const auto [first, last] = view_->visibleRows();
        ruler_->setVisibleRows(first, last);
    });
    connect(ruler_, &OverviewRuler::rowRequested, this, [this](int row) { view_->scrollToRow(row); });
    connect(view_->selectionModel(), &QItemSelectionModel::currentChanged, this, &ComparisonPage::currentRowChanged);
    connect(view_, &AlignedView::foldClicked, this, [this](const QModelIndex &fold) { folds_.openFold(fold); });
    connect(view_, &AlignedView::jumpRequested, this, &ComparisonPage::goToOtherEnd);
    connect(view_, &AlignedView::changeClicked, this, [this](int change) { cursor_.set(changes_.stop(change).row, change); });
    connect(view_, &QWidget::customContextMenuRequested, this, &ComparisonPage::textMenu);
    connect(header_, &ColumnHeader::menuRequested, this, [this](int column, const QPoint &at) {
        QMenu menu(this);
        actions_->fillColumnMenu(menu, column);
        if (!menu.isEmpty()) menu.exec(at);
    });
    connect(&cursor_, &Cursor::moved, this, [this] {
        view_->setCurrentChange(cursor_.change());
        emit positionChanged();
    });
    connect(&collation_, &CollationModel::visibleChanged, this, &ComparisonPage::positionChanged);
}

ComparisonPage::Place ComparisonPage::place() const
{
    const Collation &c = collation_.collation();
    const int first = view_->firstVisibleRow();
    if (!c.comparison || first < 0 || view_->verticalScrollBar()->value() == 0) return {};
    Place at = placeOf(folds_.mapToSource(folds_.index(first, 0)).row());
    at.share = view_->visibleRows().first - first;
    return at;
}

ComparisonPage::Place ComparisonPage::placeOf(int row) const
{
    const Collation &c = collation_.collation();
    if (row < 0 || static_cast<std::size_t>(row) >= c.rows.size()) return {};
    for (std::size_t text = c.columns(); text-- > 0;)
        if (const auto &cell = c.cell(c.rows[static_cast<std::size_t>(row)], text); !cell.empty())
            return {c.document(text).file, c.document(text).paragraph(cell.front()).id, c.document(text).paragraph(cell.front()).text};
    return {};
}

int ComparisonPage::rowOf(const Place &place) const
{
    const Collation &c = collation_.collation();
    for (std::size_t text = c.columns(); text-- > 0 && !place.paragraph.empty();) {
        const Document &d = c.document(text);
        if (d.file != place.file) continue;
        // Where paragraphs came or went above it, it has another number, and its number another paragraph.
        const auto named = d.find(place.paragraph);
        const std::vector<int> &rows = c.rowOf[text];
        if (named && d.paragraph(*named).text == place.words) return rows[at(*named)];
        const auto same = std::ranges::find(d.paragraphs, place.words, &Paragraph::text);
        if (same != d.paragraphs.end()) return rows[static_cast<std::size_t>(same - d.paragraphs.begin())];
        if (named) return rows[at(*named)];
    }
    return -1;
}

void ComparisonPage::restore(const Place &place)
{
    if (const int row = rowOf(place); row >= 0) view_->scrollToRow(folds_.rowOf(row), place.share);
}

void ComparisonPage::goBackTo(const Place &place)
{
    const int row = rowOf(place);
    if (row < 0) return;
    const QScopedValueRollback following(following_, true);
    setCurrent(folds_.index(folds_.rowOf(row), collation_.columnCount() - 1));
    cursor_.set(row);
}

void ComparisonPage::refresh()
{
    const ComparisonPtr now = workspace_.shown(), was = collation_.collation().comparison;
    // Where only classes are others, the person stays at the change.
    const auto isSame = [](const Statistics &a, const Statistics &b) {
        return a.relations == b.relations && std::reduce(a.classes.begin(), a.classes.end()) == std::reduce(b.classes.begin(), b.classes.end());
    };
    if (cursor_.row() >= 0 && now && was && now->documents == was->documents && now->rows.size() == was->rows.size()
        && std::ranges::equal(now->statistics, was->statistics, isSame)) {
        return lookAnew([&] {
            cursor_.set(-1);
            collation_.setCollation(workspace_.collation());
            showPins();
        });
    }
    const Place before = place(), at = placeOf(cursor_.row()); // both stay where their texts are still shown
    cursor_.set(-1);
    collation_.setCollation(workspace_.collation());
    showLanguages();
    showHeader();
    showPins();
    goBackTo(at);
    restore(before);
    emit positionChanged();
}

void ComparisonPage::lookAnew(const std::function<void()> &change)
{
    const Place before = place();
    const int row = cursor_.row(), stop = cursor_.change();
    const int column = view_->currentIndex().column();
    change();
    showLanguages();
    showHeader();
    restore(before);
    if (row >= 0) {
        const QScopedValueRollback following(following_, true);
        setCurrent(folds_.index(folds_.rowOf(row), std::clamp(column, 0, collation_.columnCount() - 1)));
    }
    cursor_.set(row, stop);
    view_->setCurrentChange(stop);
    emit positionChanged();
}

void ComparisonPage::setRedline(bool redline)
{
    if (redline != collation_.isRedline()) lookAnew([&] { collation_.setRedline(redline); });
}

void ComparisonPage::setWordAges(bool on)
{
    const ComparisonPtr &series = workspace_.series();
    std::shared_ptr<WordAges> ages;
    if (on && series) ages = collation_.ages() && collation_.ages()->series() == series ? collation_.ages() : std::make_shared<WordAges>(series);
    wordAges_ = on;
    if (ages == collation_.ages()) return;
    lookAnew([&] {
        collation_.setAges(ages);
        ageKey_->setAges(ages.get());
    });
}

void ComparisonPage::showLanguages()
{
    QStringList languages;
    for (int column = 0; column < collation_.columnCount(); ++column)
        languages += toQt(collation_.collation().document(static_cast<std::size_t>(collation_.textOf(column))).language);
    view_->setLanguages(languages);
}

void ComparisonPage::showHeader()
{
    const Collation &c = collation_.collation();
    std::vector<HeaderColumn> columns;
    for (int column = 0; column < collation_.columnCount(); ++column) {
        const auto text = static_cast<std::size_t>(collation_.textOf(column));
        HeaderColumn told{.document = c.comparison->documents[text]};
        const bool reversed = !workspace_.arrangement().series && workspace_.isReversed();
        if (reversed && column == 0) {
            told.note = tr("The newer text is on the left (Alt+\\ swaps the sides)");
            told.warning = true;
        } else if (c.columns() == 2 && collation_.isRedline()) {
            told.note = tr("marked against %1").arg(isolated(toQt(shortName(c.document(0)))));
        } else if (c.comparison->base && text == *c.comparison->base) {
            told.note = tr("the others are marked against this text");
        }
        columns.push_back(std::move(told));
    }
    header_->setColumns(std::move(columns));
}

void ComparisonPage::showPins()
{
    std::vector<std::vector<PinnedLink>> pinned;
    const ComparisonPtr &now = collation_.collation().comparison;
    const std::vector<TextId> &texts = workspace_.shownTexts();
    for (std::size_t to = 1; now && to < texts.size() && to < now->documents.size(); ++to) {
        const std::size_t from = now->base.value_or(to - 1);
        pinned.push_back(linksBetween(workspace_.pins(), texts[from], *now->documents[from], texts[to], *now->documents[to]));
    }
    collation_.setPinned(std::move(pinned));
}

int ComparisonPage::currentText() const
{
    return collation_.columnCount() == 0 ? -1 : collation_.textOf(std::clamp(view_->currentIndex().column(), 0, collation_.columnCount() - 1));
}

void ComparisonPage::setCurrent(const QModelIndex &index)
{
    view_->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ComparisonPage::currentRowChanged(const QModelIndex &current)
{
    if (following_) return;
    const QModelIndex source = folds_.mapToSource(current);
    if (!source.isValid()) return;
    if (source.row() != cursor_.row()) cursor_.set(source.row());
    else emit positionChanged(); // another text of the same row
}

void ComparisonPage::showRow(int row, int text)
{
    if (row < 0 || row >= collation_.rowCount()) return;
    const int column = text >= 0 ? collation_.columnOf(text) : view_->currentIndex().column();
    const QModelIndex index = folds_.index(folds_.reveal(row), std::max(0, column));
    setCurrent(index);
    view_->showChange(index.row(), -1);
}

void ComparisonPage::showChange(int change)
{
    if (change < 0 || change >= changes_.rowCount()) return;
    const int row = changes_.stop(change).row;
    {
        const QScopedValueRollback following(following_, true);
        const QModelIndex index = folds_.index(folds_.reveal(row), std::max(0, view_->currentIndex().column()));
        view_->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        view_->showChange(index.row(), change);
    }
    cursor_.set(row, change);
    announce(*view_, position() + QStringLiteral(". ") + stopWords(collation_.collation(), changes_.stop(change)));
}

void ComparisonPage::stepChange(bool backwards)
{
    int row = cursor_.row();
    if (row < 0) row = backwards ? collation_.rowCount() : 0;
    const auto next = changes_.next(row, cursor_.change(), backwards);
    if (next) showChange(*next);
    else
        emit notice(changes_.visibleCount() == 0 ? tr("No changes are shown")
                : backwards                      ? tr("This is the first change")
                                                 : tr("This is the last change"));
}

void ComparisonPage::stepInParagraph(bool backwards)
{
    if (const auto next = changes_.nextInRow(cursor_.row(), cursor_.change(), backwards)) showChange(*next);
    else emit notice(tr("No change in this paragraph"));
}

int ComparisonPage::otherEnd() const { return cursor_.row() < 0 ? -1 : collation_.index(cursor_.row(), 0).data(JumpRowRole).toInt(); }

void ComparisonPage::goToOtherEnd()
{
    if (const int other = otherEnd(); other >= 0) showRow(other);
    else emit notice(tr("This paragraph was not moved"));
}

QString ComparisonPage::position() const
{
    const QLocale locale;
    const int all = changes_.visibleCount();
    if (!collation_.collation().comparison) return {};
    if (cursor_.change() < 0) return tr("%n change(s)", nullptr, all);
    return tr("%1 of %2").arg(locale.toString(changes_.number(cursor_.change())), locale.toString(all));
}

int ComparisonPage::widthFor(int characters) const
{
    const int columns = std::max(1, collation_.columnCount());
    if (columns > 2) return view_->widthFor(std::min(columns, comfortableColumns), characters / 2) + ruler_->sizeHint().width();
    return view_->widthFor(columns, characters) + ruler_->sizeHint().width();
}

} // namespace resolute::ui
