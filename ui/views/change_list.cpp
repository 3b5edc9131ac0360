// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/change_list.h"

#include "ui/delegates/change_delegate.h"
#include "ui/models/collation_model.h"
#include "ui/store/cursor.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace resolute::ui {

ChangeList::ChangeList(CollationModel &collation, Cursor &cursor, QWidget *parent)
    : QWidget(parent), collation_(collation), cursor_(cursor), table_(collation), field_(new QLineEdit(this)), count_(new QLabel(this)),
      hiddenToo_(new QToolButton(this)), view_(new QTreeView(this))
{
    filter_.setSourceModel(&table_);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(8);
    field_->setPlaceholderText(tr("Find in the changes"));
    field_->setAccessibleName(tr("Find in the changes"));
    field_->setClearButtonEnabled(true);
    field_->setMaximumWidth(320);
    field_->installEventFilter(this);
    row->addWidget(field_, 1);
    count_->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(count_);
    row->addStretch(1);
    hiddenToo_->setText(tr("Hidden ones too"));
    hiddenToo_->setToolTip(tr("List the changes that the filters hide as well"));
    hiddenToo_->setCheckable(true);
    row->addWidget(hiddenToo_);
    column->addLayout(row);
    view_->setModel(&filter_);
    view_->setItemDelegate(new ChangeDelegate(view_));
    view_->setRootIsDecorated(false);
    view_->setUniformRowHeights(true);
    view_->setSortingEnabled(true);
    view_->sortByColumn(ChangeTable::placeColumn, Qt::AscendingOrder);
    view_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view_->setAllColumnsShowFocus(true);
    view_->setAccessibleName(tr("Changes"));
    view_->header()->setAccessibleName(tr("Columns of the list of changes"));
    view_->header()->setStretchLastSection(false);
    view_->header()->setSectionsMovable(false);
    view_->installEventFilter(this);
    view_->viewport()->installEventFilter(this);
    column->addWidget(view_, 1);

    connect(field_, &QLineEdit::textChanged, this, [this](const QString &words) {
        filter_.setWords(words);
        count();
    });
    connect(hiddenToo_, &QToolButton::toggled, this, [this](bool on) {
        filter_.setHiddenToo(on);
        count();
    });
    connect(&collation, &QAbstractItemModel::modelReset, this, [this] {
        fitColumns();
        count();
    });
    connect(&collation, &CollationModel::visibleChanged, this, [this] {
        filter_.refresh();
        count();
    });
    connect(&cursor, &Cursor::moved, this, &ChangeList::follow);
    connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (!following_ && view_->hasFocus() && current.isValid()) emit changeRequested(filter_.mapToSource(current).row());
    });
    fitColumns();
    count();
    follow();
}

QString ChangeList::countWords() const { return count_->text(); }

void ChangeList::count()
{
    const int hidden = filter_.hiddenCount();
    const QString shown = tr("%n change(s)", nullptr, filter_.rowCount());
    count_->setText(hidden > 0 ? tr("%1, %2 hidden", "12 changes, 3 hidden").arg(shown).arg(hidden) : shown);
}

void ChangeList::follow()
{
    if (cursor_.change() < 0) return;
    const QModelIndex index = filter_.mapFromSource(table_.index(cursor_.change(), 0));
    if (!index.isValid() || index.row() == view_->currentIndex().row()) return;
    const QScopedValueRollback following(following_, true);
    view_->setCurrentIndex(index);
    view_->scrollTo(index);
}

void ChangeList::fitColumns()
{
    QHeaderView *header = view_->header();
    view_->setColumnHidden(ChangeTable::textColumn, collation_.columnCount() < 3); // of two texts it says nothing
    const auto widest = [&](int column, int most) {
        int width = header->sectionSizeHint(column) + 12;
        for (int r = 0; r < std::min(table_.rowCount(), 400); ++r) // enough to see how wide names grow
            width = std::max(width, view_->itemDelegate()->sizeHint({}, table_.index(r, column)).width());
        header->resizeSection(column, std::min(width, most));
    };
    for (const auto &[column, most] : {std::pair(ChangeTable::placeColumn, 130), std::pair(ChangeTable::classColumn, 150),
             std::pair(ChangeTable::tagsColumn, 190), std::pair(ChangeTable::textColumn, 140)})
        if (!view_->isColumnHidden(column)) widest(column, most);
    fitWords();
}

// The words have what the other columns leave.
void ChangeList::fitWords()
{
    QHeaderView *header = view_->header();
    const int others = header->length() - header->sectionSize(ChangeTable::wordsColumn);
    header->resizeSection(ChangeTable::wordsColumn, std::max(200, view_->viewport()->width() - others));
}

void ChangeList::copySelection() const
{
    QModelIndexList rows = view_->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList lines;
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int column = 0; column < ChangeTable::columnTotal; ++column)
            if (!view_->isColumnHidden(column)) cells += row.siblingAtColumn(column).data().toString();
        lines += cells.join(u'\t');
    }
    if (!lines.isEmpty()) QApplication::clipboard()->setText(lines.join(u'\n'));
}

bool ChangeList::eventFilter(QObject *object, QEvent *event)
{
    if (object == view_->viewport() && event->type() == QEvent::Resize) fitWords();
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (object == view_ && key->matches(QKeySequence::Copy)) {
            copySelection();
            return true;
        }
        if (object == field_ && key->key() == Qt::Key_Escape && !field_->text().isEmpty()) {
            field_->clear();
            return true;
        }
        if (object == field_ && key->key() == Qt::Key_Down) {
            view_->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace resolute::ui
