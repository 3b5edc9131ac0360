// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/comparison_page.h"

#include "ui/bridge/text.h"
#include "ui/bridge/words.h"
#include "ui/models/roles.h"
#include "ui/views/aligned_metrics.h"
#include "ui/views/aligned_view.h"
#include "ui/views/column_header.h"
#include "ui/views/filter_bar.h"
#include "ui/views/overview_ruler.h"
#include "ui/views/quick_bar.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace resolute::ui {

ComparisonPage::ComparisonPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), workspace_(workspace), folds_(collation_), changes_(collation_), filters_(new FilterBar(collation_, folds_, this)),
      quick_(new QuickBar(this)), view_(new AlignedView(this)), ruler_(new OverviewRuler(folds_, this))
{
    header_ = new ColumnHeader(*view_, this);
    view_->setModel(&folds_);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(filters_);
    column->addWidget(quick_);
    column->addWidget(header_);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(ruler_);
    row->addWidget(view_, 1);
    column->addLayout(row, 1);
    setFocusProxy(view_);
    connectViews();
    refresh();
}

void ComparisonPage::connectViews()
{
    connect(&workspace_, &Workspace::comparisonChanged, this, &ComparisonPage::refresh);
    connect(&workspace_, &Workspace::pairChanged, this, [this] {
        header_->setDocuments(collation_.collation().comparison ? collation_.collation().comparison->documents : std::vector<DocumentPtr>(),
            workspace_.isReversed());
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
    connect(&cursor_, &Cursor::moved, this, [this] {
        view_->setCurrentChange(cursor_.change());
        emit positionChanged();
    });
    connect(&collation_, &CollationModel::visibleChanged, this, &ComparisonPage::positionChanged);
    connect(quick_, &QuickBar::edited, this, &ComparisonPage::searchEdited);
    connect(quick_, &QuickBar::confirmed, this, &ComparisonPage::searchStep);
    connect(quick_, &QuickBar::closed, this, [this] {
        view_->setSearch({});
        view_->setFocus();
    });
}

void ComparisonPage::refresh()
{
    // The paragraph on top stays there where one of the texts is the same as before.
    const Collation &before = collation_.collation();
    std::string keep;
    std::size_t keepColumn = 0;
    const ComparisonPtr now = workspace_.comparison();
    if (before.comparison && now && view_->firstVisibleRow() > 0) {
        const QModelIndex top = folds_.mapToSource(folds_.index(view_->firstVisibleRow(), 0));
        for (std::size_t column : {1u, 0u}) {
            const bool sameText = before.document(column).file == now->documents[column]->file;
            if (!top.isValid() || !sameText || !keep.empty()) continue;
            const auto &cell = before.cell(before.rows[static_cast<std::size_t>(top.row())], column);
            if (!cell.empty()) keep = before.document(column).paragraph(cell.front()).id, keepColumn = column;
        }
    }
    cursor_.set(-1);
    QStringList languages;
    if (now)
        for (const DocumentPtr &d : now->documents) languages += toQt(d->language);
    collation_.setComparison(now);
    view_->setLanguages(languages);
    header_->setDocuments(now ? now->documents : std::vector<DocumentPtr>(), workspace_.isReversed());
    if (!keep.empty())
        if (const auto p = now->documents[keepColumn]->find(keep)) view_->scrollToRow(folds_.rowOf(collation_.collation().rowOf[keepColumn][at(*p)]));
    emit positionChanged();
}

void ComparisonPage::currentRowChanged(const QModelIndex &current)
{
    if (following_) return;
    const QModelIndex source = folds_.mapToSource(current);
    if (source.isValid()) cursor_.set(source.row());
}

void ComparisonPage::showRow(int row)
{
    if (row < 0 || row >= collation_.rowCount()) return;
    const QModelIndex index = folds_.index(folds_.reveal(row), std::max(0, view_->currentIndex().column()));
    view_->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
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

void ComparisonPage::goToOtherEnd()
{
    const int row = cursor_.row();
    const int other = row < 0 ? -1 : collation_.index(row, 0).data(JumpRowRole).toInt();
    if (other >= 0) showRow(other);
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
    const Typography &type = view_->typography(0);
    const int column = static_cast<int>(CellLayout::numberMargin(type) + characters * type.averageWidth) + 1;
    return 2 * column + metrics::gutter + 2 * metrics::side + 12 + ruler_->sizeHint().width();
}

void ComparisonPage::find() { quick_->open(QuickBar::Purpose::find); }
void ComparisonPage::goTo() { quick_->open(QuickBar::Purpose::goTo); }

bool ComparisonPage::showParagraph(const QString &words, int column)
{
    const Collation &c = collation_.collation();
    // "OP 12 (b)", "op12(b)", "O12(b)" and "12(b)" all mean the same.
    const auto plain = [](const QString &text) {
        QString out;
        for (const QChar ch : text.toLower())
            if (ch.isLetterOrNumber() || ch == u'+') out += ch;
        return out;
    };
    const QString wanted = plain(words);
    if (wanted.isEmpty()) return false;
    for (int side = static_cast<int>(c.columns()) - 1; side >= 0; --side) {
        if (column >= 0 && side != column) continue;
        const Document &d = c.document(static_cast<std::size_t>(side));
        for (std::size_t p = 0; p < d.paragraphs.size(); ++p) {
            const QString id = plain(toQt(d.paragraphs[p].id)), name = plain(paragraphName(d.paragraphs[p]));
            if (wanted != id && wanted != name && !(wanted.front().isDigit() && QStringLiteral("o") + wanted == id)) continue;
            showRow(c.rowOf[static_cast<std::size_t>(side)][p]);
            return true;
        }
    }
    return false;
}

bool ComparisonPage::rowContains(int row, const QString &words) const
{
    for (int column = 0; column < collation_.columnCount(); ++column)
        if (collation_.index(row, column).data().toString().contains(words, Qt::CaseInsensitive)) return true;
    return false;
}

void ComparisonPage::searchEdited(const QString &words)
{
    if (quick_->purpose() == QuickBar::Purpose::goTo) {
        const bool found = words.isEmpty() || showParagraph(words);
        return quick_->setAnswer(found ? QString() : tr("no such paragraph"), !found);
    }
    view_->setSearch(words);
    hits_.clear();
    for (int row = 0; !words.isEmpty() && row < collation_.rowCount(); ++row)
        if (rowContains(row, words)) hits_.push_back(row);
    if (words.isEmpty()) return quick_->setAnswer({}, false);
    if (hits_.empty()) return quick_->setAnswer(tr("not found"), true);
    const auto from = std::ranges::lower_bound(hits_, std::max(cursor_.row(), 0));
    showRow(from == hits_.end() ? hits_.front() : *from);
    quick_->setAnswer(tr("in %n paragraph(s)", nullptr, static_cast<int>(hits_.size())), false);
}

void ComparisonPage::searchStep(bool backwards)
{
    if (quick_->purpose() == QuickBar::Purpose::goTo) {
        if (showParagraph(quick_->words())) quick_->close();
        return;
    }
    if (hits_.empty()) return;
    const auto size = static_cast<std::ptrdiff_t>(hits_.size());
    auto place = (backwards ? std::ranges::lower_bound(hits_, cursor_.row()) - hits_.begin() - 1
                            : std::ranges::upper_bound(hits_, cursor_.row()) - hits_.begin());
    place = (place + size) % size;
    showRow(hits_[static_cast<std::size_t>(place)]);
    quick_->setAnswer(tr("%1 of %n paragraph(s)", nullptr, static_cast<int>(size)).arg(place + 1), false);
}

} // namespace resolute::ui
